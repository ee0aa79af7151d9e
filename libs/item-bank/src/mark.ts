import type { Language } from '@qabilet/kernel';
import {
  fullCreditOf,
  partsOf,
  type AnswerKey,
  type GapKey,
  type NumberKey,
  type TextKey,
} from './answer-key';
import type { Given } from './given';
import { rightSteps } from './mark-sheet';
import { parseQuantity } from './number-text';
import { foldText } from './text-fold';
import { typingDistance } from './typing-distance';

/** Points of one answer, from 0 to the full credit of the key. */
export interface Mark {
  readonly category: number;
}

/**
 * All or nothing, or a point for each part where the key gives credit for parts: for several choices the right ones
 * less the wrong ones, for an order each pair of neighbours in it. An answer of another kind than the key's, and an
 * omitted one, is wrong.
 */
export function mark(key: AnswerKey, given: Given, language: Language): Mark {
  const right = rightParts(key, given, language);
  if (fullCreditOf(key) > 1) return { category: right };
  return { category: right === partsOf(key) ? 1 : 0 };
}

function rightParts(key: AnswerKey, given: Given, language: Language): number {
  switch (key.kind) {
    case 'single':
      return given.kind === 'choice' ? rightChoices(given.options, [key.correct]) : 0;
    case 'multiple':
      return given.kind === 'choice' ? rightChoices(given.options, key.correct) : 0;
    case 'hotspot':
      return given.kind === 'choice' && isOneOf(given.options, key.correct) ? 1 : 0;
    case 'text':
      return given.kind === 'text' && isAccepted(given.text, key, language) ? 1 : 0;
    case 'numeric':
      return given.kind === 'number' && isNear(given.text, key, language) ? 1 : 0;
    case 'order':
      return given.kind === 'sequence' ? rightNeighbours(given.options, key.sequence) : 0;
    case 'match':
      return countParts(given, key.pairs, (chosen, option) => chosen === option);
    case 'inbox':
      return countParts(given, key.actions, (chosen, right) => right.includes(chosen));
    case 'sheet':
      return given.kind === 'parts' ? rightSteps(key, given.parts, language) : 0;
    case 'cloze':
      return countParts(given, key.gaps, (filled, gap) => isRightInGap(filled, gap, language));
  }
}

/** A wrong choice takes a right one back, so that choosing everything is worth nothing. */
function rightChoices(options: readonly string[], correct: readonly string[]): number {
  const chosen = new Set(options);
  const right = correct.filter((id) => chosen.has(id)).length;
  return Math.max(0, right - (chosen.size - right));
}

function isOneOf([chosen, ...others]: readonly string[], correct: readonly string[]): boolean {
  return chosen !== undefined && others.length === 0 && correct.includes(chosen);
}

function rightNeighbours(options: readonly string[], sequence: readonly string[]): number {
  const next = new Map(sequence.slice(1).map((id, place) => [sequence[place], id]));
  return options.slice(1).filter((id, place) => next.get(options[place] ?? '') === id).length;
}

function countParts<Key>(
  given: Given,
  keys: Readonly<Record<string, Key>>,
  isRight: (filled: string, key: Key) => boolean,
): number {
  if (given.kind !== 'parts') return 0;
  return Object.entries(keys).filter(([id, key]) => {
    const filled = given.parts[id];
    return filled !== undefined && isRight(filled, key);
  }).length;
}

function isRightInGap(filled: string, key: GapKey, language: Language): boolean {
  if ('option' in key) return filled === key.option;
  return 'accepted' in key ? isAccepted(filled, key, language) : isNear(filled, key, language);
}

/** Technical words are often typed in English whatever the language of the test: both lists count. */
function isAccepted(text: string, { accepted, comparison }: TextKey, language: Language): boolean {
  const folded = foldText(text, comparison);
  const texts = [...(accepted[language] ?? []), ...(accepted.en ?? [])];
  return texts.some((candidate) =>
    isSameText(folded, foldText(candidate, comparison), comparison?.typos ?? 0),
  );
}

/** In a word of three letters another letter makes another word: one typing error needs four letters. */
const LETTERS_A_TYPO = 4;

function isSameText(folded: string, accepted: string, typos: number): boolean {
  const allowed = Math.min(typos, Math.floor([...accepted].length / LETTERS_A_TYPO));
  return folded === accepted || (allowed > 0 && typingDistance(folded, accepted) <= allowed);
}

/** Binary fractions: 0.3 typed against 0.2 with tolerance 0.1 differs by 0.1 and a rounding. */
const ROUNDING = 1e-9;

function isNear(text: string, { answer, tolerance, units }: NumberKey, language: Language): boolean {
  const quantity = parseQuantity(text, language);
  if (!quantity) return false;
  const factor = units === undefined || quantity.unit === '' ? 1 : factorOf(quantity.unit, units, language);
  if (factor === undefined) return false;
  const value = quantity.value * factor;
  return Math.abs(value - answer) <= tolerance + ROUNDING * Math.max(1, Math.abs(answer));
}

function factorOf(
  unit: string,
  units: NonNullable<NumberKey['units']>,
  language: Language,
): number | undefined {
  const folded = foldText(unit, { spaces: 'ignore' });
  const named = units.find(({ names }) =>
    [...(names[language] ?? []), ...(names.en ?? [])].some(
      (name) => foldText(name, { spaces: 'ignore' }) === folded,
    ),
  );
  return named?.factor;
}
