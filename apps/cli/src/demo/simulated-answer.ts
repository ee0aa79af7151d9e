import type { AnswerBody } from '@qabilet/application';
import type { AnswerKey } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { Generator } from '@qabilet/psychometrics';

/** A question as the simulated person has it before them, with what only the simulation knows: its key. */
export interface KnownQuestion {
  readonly key: AnswerKey;
  readonly language: Language;
  /** Options by the names they bear in this attempt. */
  readonly options: readonly { readonly id: string; readonly of: string }[];
}

/** Of those who do not know, this share leaves the question out. */
const OMITTED = 0.08;
const WRONG_TEXT: Readonly<Record<Language, string>> = {
  en: 'not sure',
  ru: 'не знаю',
  kk: 'білмеймін',
  uz: 'bilmayman',
  ko: '모르겠습니다',
};

/** What a person sends who knows the answer. */
export function rightAnswer({ key, options, language }: KnownQuestion): AnswerBody {
  switch (key.kind) {
    case 'single':
      return { options: namesOf([key.correct], options) };
    case 'multiple':
      return { options: namesOf(key.correct, options) };
    case 'text':
      return { text: (key.accepted[language] ?? key.accepted.en ?? [])[0] ?? '' };
    case 'numeric':
      return { text: String(key.answer) };
  }
}

/** What a person sends who does not know it: another option, one too few or too many, a wrong word, or nothing. */
export function wrongAnswer({ key, options, language }: KnownQuestion, generator: Generator): AnswerBody {
  if (generator.next() < OMITTED) return { omitted: true };
  switch (key.kind) {
    case 'single':
      return { options: namesOf([oneOf(others([key.correct], options), generator)], options) };
    case 'multiple':
      return { options: namesOf(otherSet(key.correct, options, generator), options) };
    case 'text':
      return { text: WRONG_TEXT[language] };
    case 'numeric':
      return { text: String(Math.round(2 * Math.abs(key.answer) + 2 * key.tolerance + 1)) };
  }
}

function namesOf(optionIds: readonly string[], options: KnownQuestion['options']): string[] {
  return options.filter(({ of }) => optionIds.includes(of)).map(({ id }) => id);
}

function others(correct: readonly string[], options: KnownQuestion['options']): readonly string[] {
  return options.map(({ of }) => of).filter((id) => !correct.includes(id));
}

/** One right option forgotten, or a wrong one taken along. */
function otherSet(
  correct: readonly string[],
  options: KnownQuestion['options'],
  generator: Generator,
): readonly string[] {
  const forgets = correct.length > 1 && generator.next() < 0.5;
  if (!forgets) return [...correct, oneOf(others(correct, options), generator)];
  const forgotten = oneOf(correct, generator);
  return correct.filter((id) => id !== forgotten);
}

function oneOf(ids: readonly string[], generator: Generator): string {
  const chosen = ids[generator.below(ids.length)];
  if (chosen === undefined) throw new Error('The question has no such option.');
  return chosen;
}
