import { LANGUAGES } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import { bandRule, secondsRule } from './bank-shape';
import { completeRule, digitsRule } from './languages';
import { briefRationaleRule, keysRule, lengthRatioRule, optionsRule, severalRule } from './options';
import type { ItemFault, ItemRule } from './rule';
import { gapsRule, pictureRule, sheetRule } from './tasks';
import { bannedRule, brandsRule, sentenceRule } from './wording';

/** The rules of the guide that an author is told of while writing; pages translate them. */
const TOLD = {
  'difficulty-band': bandRule,
  seconds: secondsRule,
  'options-distinct': optionsRule,
  'keys-present': keysRule,
  'several-announced': severalRule,
  'option-lengths': lengthRatioRule,
  'rationale-long': briefRationaleRule,
  'banned-phrase': bannedRule,
  'brand-name': brandsRule,
  'sentence-long': sentenceRule,
  'words-missing': completeRule,
  'numbers-differ': digitsRule,
  'gaps-named': gapsRule,
  'picture-described': pictureRule,
  'sheet-usable': sheetRule,
} as const satisfies Record<string, ItemRule>;

type AdviceCode = keyof typeof TOLD;
const ADVICE_CODES = Object.keys(TOLD) as readonly AdviceCode[];

export interface Advice extends Pick<ItemFault, 'at' | 'values'> {
  readonly code: AdviceCode;
}

/**
 * What the guide would have otherwise in an item that is being written; nothing of it keeps the item from being saved.
 * Silent until there is a question, and about languages that its author has not begun.
 */
export function adviceOn(item: PackItem): readonly Advice[] {
  if (item.stem.en.trim() === '') return [];
  const unbegun = LANGUAGES.filter((language) => (item.stem[language] ?? '') === '');
  // What is still to be written in English is told by the form itself.
  const isToldElsewhere = (code: AdviceCode, { at }: ItemFault): boolean =>
    code === 'words-missing' && at.endsWith('.en');
  const isMeant = ({ at }: ItemFault): boolean => !unbegun.some((language) => at.endsWith(`.${language}`));
  return ADVICE_CODES.flatMap((code) => {
    const said = TOLD[code]
      .faults(item)
      .filter((fault) => isMeant(fault) && !isToldElsewhere(code, fault))
      .map(({ at, values }) => ({ code, at, ...(values ? { values } : {}) }));
    return said.filter(({ at }, index) => said.findIndex((other) => other.at === at) === index);
  });
}
