import { LANGUAGES } from '@qabilet/kernel';
import type { PackOption } from '../content-pack';
import {
  folded,
  isChoice,
  keysOf,
  languagesOf,
  lengthsIn,
  repeated,
  WRITTEN_LANGUAGES,
  wordsOf,
} from './item-words';
import { faultsOfKey, itemRule } from './rule';

const FEWEST_OPTIONS = 3;
const MOST_OPTIONS = 6;
const LONGEST_RATIONALE_IN_WORDS = 24;
/** Among options of one or two words each, one may well be twice as long as another. */
const UNREMARKABLE_DIFFERENCE = 20;
const LARGEST_LENGTH_RATIO = 2.5;
const SAYS_SEVERAL = { en: 'Choose all that apply.', ru: 'Выберите все подходящие варианты.' } as const;

export const optionsRule = itemRule({
  name: 'options distinct',
  remedy: `Give it ${FEWEST_OPTIONS} to ${MOST_OPTIONS} options with ids and words of their own.`,
  faults: (item) => {
    if (!('options' in item)) return [];
    const { length: number } = item.options;
    return faultsOfKey([
      ...(number < FEWEST_OPTIONS || number > MOST_OPTIONS ? [`it has ${number} options`] : []),
      ...optionsAlike(item.options),
    ]);
  },
});

/** Options that cannot be told apart. */
export function optionsAlike(options: readonly Pick<PackOption, 'id' | 'text'>[]): readonly string[] {
  const ids = repeated(options.map(({ id }) => id));
  const same = LANGUAGES.flatMap((language) =>
    repeated(options.flatMap(({ text }) => text[language] || []).map(folded)).map(
      (text) => `in ${language} two options say "${text}"`,
    ),
  );
  return [...ids.map((id) => `two options have the id ${id}`), ...same];
}

export const keysRule = itemRule({
  name: 'keys present',
  remedy: 'A single choice has one key; several choices have two keys and two wrong options at least.',
  faults: (item) => {
    if (!isChoice(item)) return [];
    const keys = keysOf(item.options).length;
    const wrong = item.options.length - keys;
    const isRight = item.kind === 'single' ? keys === 1 && wrong > 0 : keys >= 2 && wrong >= 2;
    return isRight ? [] : faultsOfKey([`${keys} of ${item.options.length} options are keys`]);
  },
});

export const severalRule = itemRule({
  name: 'several choices announced',
  remedy: `End the stem with "${SAYS_SEVERAL.en}" and "${SAYS_SEVERAL.ru}"`,
  faults: (item) =>
    item.kind !== 'multiple'
      ? []
      : WRITTEN_LANGUAGES.filter(
          (language) =>
            languagesOf(item).includes(language) && !item.stem[language]?.includes(SAYS_SEVERAL[language]),
        ).map((language) => ({
          found: `the stem in ${language} does not say that several are to be chosen`,
          at: `stem.${language}`,
          values: { words: SAYS_SEVERAL[language] },
        })),
});

export const briefRationaleRule = itemRule({
  name: 'rationales brief',
  remedy: `Say why in ${LONGEST_RATIONALE_IN_WORDS} words at most.`,
  faults: (item) =>
    (isChoice(item) ? item.options : [])
      .map(({ id, rationale }, index) => ({ id, index, words: wordsOf(rationale.en).length }))
      .filter(({ words }) => words > LONGEST_RATIONALE_IN_WORDS)
      .map(({ id, index, words }) => ({
        found: `the rationale of option ${id} has ${words} words`,
        at: `options[${index}].rationale.en`,
        values: { words, most: LONGEST_RATIONALE_IN_WORDS },
      })),
});

export const lengthRatioRule = itemRule({
  name: 'option lengths',
  remedy: 'Shorten the longest option or fill the shortest with what its believers would say.',
  faults: (item) =>
    !isChoice(item)
      ? []
      : languagesOf(item).flatMap((language) => {
          const lengths = lengthsIn(language, item.options) ?? [0];
          const longest = Math.max(...lengths);
          const shortest = Math.min(...lengths);
          const isFine =
            longest - shortest <= UNREMARKABLE_DIFFERENCE || longest <= shortest * LARGEST_LENGTH_RATIO;
          const found = `options in ${language} have ${shortest} to ${longest} letters`;
          return isFine ? [] : [{ found, at: 'key', values: { language, shortest, longest } }];
        }),
});
