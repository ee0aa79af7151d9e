import { LANGUAGES, type Language } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import { allWords, folded, languagesOf, repeated, WRITTEN_LANGUAGES, wordsAsked } from './item-words';
import { faultsOfKey, itemRule } from './rule';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const completeRule = itemRule({
  name: 'languages complete',
  remedy: 'Write what is missing, without blanks around it: a language has every text of an item or none.',
  faults: (item) =>
    allWords(item).flatMap(({ at, field, text }) =>
      languagesDue(item)
        .filter((language) => (text[language] ?? '') === '' || text[language] !== text[language]?.trim())
        .map((language) => ({
          found: `${at} in ${language} is missing or wrapped in blanks`,
          at: `${field}.${language}`,
        })),
    ),
});

export const acceptedRule = itemRule({
  name: 'accepted answers',
  remedy:
    'List every answer that is right in this language once; case, blanks and the final stop do not count.',
  faults: (item) =>
    openAnswers(item).flatMap(({ at, accepted }) =>
      languagesDue(item).flatMap((language) => {
        const answers = accepted[language] ?? [];
        const twice = repeated(answers.map(folded)).map(
          (one) => `${at} accepts "${one}" twice in ${language}`,
        );
        return faultsOfKey(
          answers.some((one) => folded(one) !== '') ? twice : [`${at} accepts nothing in ${language}`],
        );
      }),
    ),
});

export const digitsRule = itemRule({
  name: 'numbers alike',
  remedy: 'Write the numbers of the English text, in digits as there.',
  faults: (item) =>
    wordsAsked(item).flatMap(({ at, field, text }) =>
      languagesOf(item).flatMap((language) => {
        const expected = numbersIn(withMonths(text.en, language));
        const found = numbersIn(text[language] ?? '');
        return found === expected
          ? []
          : [
              {
                found: `${at} in ${language} has ${found || 'no number'}, not ${expected || 'none'}`,
                at: `${field}.${language}`,
                values: { expected: expected || '–', found: found || '–' },
              },
            ];
      }),
    ),
});

function languagesDue(item: PackItem): readonly Language[] {
  return LANGUAGES.filter(
    (language) => WRITTEN_LANGUAGES.some((one) => one === language) || languagesOf(item).includes(language),
  );
}

function openAnswers(item: PackItem) {
  const gaps = item.kind === 'cloze' ? item.parts : [];
  return [
    ...(item.kind === 'text' ? [{ at: 'it', accepted: item.accepted }] : []),
    ...gaps.flatMap((gap) => ('accepted' in gap ? [{ at: `gap ${gap.id}`, accepted: gap.accepted }] : [])),
  ];
}

/** Without the separators of a language, in the order of their digits. */
function numbersIn(text: string): string {
  const numbers = text.match(/\d+(?:[ ,.\u00a0\u202f]\d+)*/g) ?? [];
  return numbers
    .map((number) => number.replace(/[ ,.\u00a0\u202f]/g, ''))
    .sort()
    .join(', ');
}

/** Korean counts its months: March is the third. */
function withMonths(text: string, language: Language): string {
  if (language !== 'ko') return text;
  return MONTHS.reduce(
    (said, month, at) => said.replace(new RegExp(`\\b${month}\\b`, 'g'), `(${at + 1})`),
    text,
  );
}
