import type { AnswerBody } from '@qabilet/application';
import {
  fullCreditOf,
  partsOf,
  type AnswerKey,
  type GapKey,
  type NumberKey,
  type SheetStepKey,
  type TextKey,
} from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { Generator } from '@qabilet/psychometrics';

/** A name that something bears in this attempt, and what it is a name of. */
export interface Named {
  readonly id: string;
  readonly of: string;
}

/** A question as the simulated person has it before them, with what only the simulation knows: its key. */
export interface KnownQuestion {
  readonly key: AnswerKey;
  readonly language: Language;
  readonly options: readonly Named[];
  readonly parts: readonly (Named & { readonly options?: readonly Named[] })[];
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
export function rightAnswer(question: KnownQuestion): AnswerBody {
  return withRightParts(question, partsOf(question.key));
}

/** What a person sends who knows that many parts of the answer; the key gives a point for each. */
export function partlyRightAnswer(question: KnownQuestion, points: number): AnswerBody {
  return withRightParts(question, points);
}

/** What a person sends who does not know it: another option, one too few or too many, a wrong word, or nothing. */
export function wrongAnswer(question: KnownQuestion, generator: Generator): AnswerBody {
  if (generator.next() < OMITTED) return { omitted: true };
  const { key, options } = question;
  switch (key.kind) {
    case 'single':
      return { options: namesOf([oneOf(others([key.correct], options), generator)], options) };
    case 'hotspot':
      return { options: namesOf([oneOf(others(key.correct, options), generator)], options) };
    case 'multiple':
      if (fullCreditOf(key) > 1) return withRightParts(question, 0);
      return { options: namesOf(otherSet(key.correct, options, generator), options) };
    case 'order':
    case 'match':
    case 'cloze':
    case 'inbox':
    case 'sheet':
    case 'text':
    case 'numeric':
      return withRightParts(question, fullCreditOf(key) > 1 ? 0 : generator.below(partsOf(key)));
  }
}

function withRightParts({ key, options, parts, language }: KnownQuestion, right: number): AnswerBody {
  switch (key.kind) {
    case 'single':
      return { options: namesOf([key.correct], options) };
    case 'hotspot':
      return { options: namesOf(key.correct.slice(0, 1), options) };
    case 'multiple':
      return {
        options: namesOf(
          right > 0 ? key.correct.slice(0, right) : others(key.correct, options).slice(0, 1),
          options,
        ),
      };
    case 'text':
      return { text: right > 0 ? acceptedText(key, language) : WRONG_TEXT[language] };
    case 'numeric':
      return { text: right > 0 ? String(key.answer) : otherNumber(key) };
    case 'order':
      return { order: inOrder(withNeighbours(key.sequence, right), options) };
    case 'match':
      return {
        parts: filled(parts, right, ({ of }, isRight) =>
          nameWhere(options, (option) => (key.pairs[of] === option) === isRight),
        ),
      };
    case 'inbox':
      return {
        parts: filled(parts, right, ({ of }, isRight) =>
          nameWhere(options, (option) => (key.actions[of] ?? []).includes(option) === isRight),
        ),
      };
    case 'sheet':
      return {
        parts: filled(parts, right, ({ of }, isRight) => stepEntry(key.steps[of], isRight)),
      };
    case 'cloze':
      return {
        parts: filled(parts, right, (part, isRight) =>
          gapText(key.gaps[part.of], { part, isRight, language }),
        ),
      };
  }
}

function filled(
  parts: KnownQuestion['parts'],
  right: number,
  valueOf: (part: KnownQuestion['parts'][number], isRight: boolean) => string,
): NonNullable<AnswerBody['parts']> {
  return parts.map((part, place) => ({ id: part.id, value: valueOf(part, place < right) }));
}

interface Filling {
  readonly part: KnownQuestion['parts'][number];
  readonly isRight: boolean;
  readonly language: Language;
}

function gapText(key: GapKey | undefined, { part, isRight, language }: Filling): string {
  if (!key) return '';
  if ('option' in key) return nameWhere(part.options ?? [], (option) => (option === key.option) === isRight);
  if ('accepted' in key) return isRight ? acceptedText(key, language) : WRONG_TEXT[language];
  return isRight ? String(key.answer) : otherNumber(key);
}

/** Who does not know the formula types a number, and who does not know the filter or the sort leaves the rows alone. */
function stepEntry(step: SheetStepKey | undefined, isRight: boolean): string {
  if (!step) return '';
  if ('filter' in step) return isRight ? step.filter : '';
  if ('sort' in step) return isRight ? step.sort : '';
  return isRight ? step.formula : '1';
}

/** A sequence in which exactly that many neighbours follow each other as they should: its blocks from last to first. */
function withNeighbours(sequence: readonly string[], right: number): readonly string[] {
  const blocks = sequence.length - right;
  const last = sequence.slice(blocks - 1);
  return [...last, ...sequence.slice(0, blocks - 1).reverse()];
}

function acceptedText({ accepted }: TextKey, language: Language): string {
  return (accepted[language] ?? accepted.en ?? [])[0] ?? '';
}

function otherNumber({ answer, tolerance }: NumberKey): string {
  return String(Math.round(2 * Math.abs(answer) + 2 * tolerance + 1));
}

function namesOf(ids: readonly string[], options: readonly Named[]): string[] {
  return options.filter(({ of }) => ids.includes(of)).map(({ id }) => id);
}

function inOrder(ids: readonly string[], options: readonly Named[]): string[] {
  return ids.map((id) => nameWhere(options, (option) => option === id));
}

function nameWhere(options: readonly Named[], isWanted: (option: string) => boolean): string {
  const found = options.find(({ of }) => isWanted(of));
  if (!found) throw new Error('The question has no such option.');
  return found.id;
}

function others(correct: readonly string[], options: readonly Named[]): readonly string[] {
  return options.map(({ of }) => of).filter((id) => !correct.includes(id));
}

/** One right option forgotten, or a wrong one taken along. */
function otherSet(
  correct: readonly string[],
  options: readonly Named[],
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
