import * as shape from './bank-shape';
import { keyLengthRule, positionRule } from './key-betrayal';
import { acceptedRule, completeRule, digitsRule } from './languages';
import { briefRationaleRule, keysRule, lengthRatioRule, optionsRule, severalRule } from './options';
import { readingEaseRule } from './reading-ease';
import type { Bank, Finding, Rule } from './rule';
import { gapsRule, pictureRule, sheetRule, taskKeysRule } from './tasks';
import { bannedRule, brandsRule, sentenceRule } from './wording';

/** What a machine checks of the guide in docs/item-guide.md. */
export const RULES: readonly Rule[] = [
  shape.codeRule,
  shape.bandRule,
  shape.secondsRule,
  shape.coverageRule,
  shape.variantsRule,
  shape.enemiesRule,
  shape.kindsRule,
  optionsRule,
  keysRule,
  severalRule,
  lengthRatioRule,
  briefRationaleRule,
  positionRule,
  keyLengthRule,
  taskKeysRule,
  gapsRule,
  pictureRule,
  sheetRule,
  acceptedRule,
  bannedRule,
  brandsRule,
  sentenceRule,
  readingEaseRule,
  completeRule,
  digitsRule,
];

/** What one rule found in the bank, and what it measured there. */
export interface RuleReport {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly figures: readonly string[];
}

export function checkBank(bank: Bank): readonly RuleReport[] {
  return RULES.map(({ name, find, figures }) => ({
    rule: name,
    findings: find(bank),
    figures: figures?.(bank) ?? [],
  }));
}
