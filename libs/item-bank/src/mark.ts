import type { Language } from '@qabilet/kernel';
import type { AcceptedTexts, AnswerKey } from './answer-key';
import type { Given } from './given';
import { parseNumber } from './number-text';
import { foldText } from './text-fold';

/** Points of one answer, counted from 0; 1 is full credit until items with partial credit exist. */
export interface Mark {
  readonly category: 0 | 1;
}

const RIGHT: Mark = { category: 1 };
const WRONG: Mark = { category: 0 };

/** All or nothing. An answer of another kind than the key's, and an omitted one, is wrong. */
export function mark(key: AnswerKey, given: Given, language: Language): Mark {
  return isRight(key, given, language) ? RIGHT : WRONG;
}

function isRight(key: AnswerKey, given: Given, language: Language): boolean {
  switch (key.kind) {
    case 'single':
      return given.kind === 'choice' && isSameSet(given.options, [key.correct]);
    case 'multiple':
      return given.kind === 'choice' && isSameSet(given.options, key.correct);
    case 'text':
      return given.kind === 'text' && isAccepted(given.text, key.accepted, language);
    case 'numeric':
      return given.kind === 'number' && isNear(parseNumber(given.text, language), key);
  }
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const chosen = new Set(left);
  return chosen.size === new Set(right).size && right.every((id) => chosen.has(id));
}

/** Technical words are often typed in English whatever the language of the test: both lists count. */
function isAccepted(text: string, accepted: AcceptedTexts, language: Language): boolean {
  const folded = foldText(text);
  const texts = [...(accepted[language] ?? []), ...(accepted.en ?? [])];
  return texts.some((candidate) => foldText(candidate) === folded);
}

/** Binary fractions: 0.3 typed against 0.2 with tolerance 0.1 differs by 0.1 and a rounding. */
const ROUNDING = 1e-9;

function isNear(
  value: number | undefined,
  { answer, tolerance }: { answer: number; tolerance: number },
): boolean {
  if (value === undefined) return false;
  return Math.abs(value - answer) <= tolerance + ROUNDING * Math.max(1, Math.abs(answer));
}
