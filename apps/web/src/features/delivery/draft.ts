import type { AnswerRequest, Question } from '@qabilet/api-client';

/** What the person has entered for a question and not yet sent. */
export interface Draft {
  readonly questionId: string;
  readonly options: readonly string[];
  /** By part the option chosen or the text typed there; of an order by option its place, from '1'. */
  readonly parts: Readonly<Record<string, string>>;
  readonly text: string;
  readonly isUnknown: boolean;
}

export function emptyDraft(questionId: string): Draft {
  return { questionId, options: [], parts: {}, text: '', isUnknown: false };
}

export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { questionId, options, parts, text, isUnknown } = value as Record<keyof Draft, unknown>;
  return (
    typeof questionId === 'string' &&
    Array.isArray(options) &&
    typeof parts === 'object' &&
    parts !== null &&
    typeof text === 'string' &&
    typeof isUnknown === 'boolean'
  );
}

export type DraftFault = 'missing' | 'missing-text' | 'missing-place' | 'missing-part' | 'not-a-number';

/** A sign, digits with blanks or signs between groups, and one decimal sign; the server reads it by language. */
const NUMBER = /^[+\-−]?\d[\d\s'’.,]*$/u;

/** Why the draft cannot be sent as it is; `undefined` when it can. */
export function faultOf({ kind, options }: Question, draft: Draft): DraftFault | undefined {
  if (draft.isUnknown) return undefined;
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'hotspot':
      return draft.options.length > 0 ? undefined : 'missing';
    case 'order':
      return inPlaces(draft).length === options.length ? undefined : 'missing-place';
    case 'match':
    case 'cloze':
    case 'inbox':
    case 'sheet':
      return filledParts(draft).length > 0 ? undefined : 'missing-part';
    case 'text':
      return draft.text.trim() === '' ? 'missing-text' : undefined;
    case 'numeric':
      if (draft.text.trim() === '') return 'missing-text';
      return NUMBER.test(draft.text.trim()) ? undefined : 'not-a-number';
  }
}

/** The draft as the API takes it. */
export function answerFrom(kind: Question['kind'], draft: Draft, idempotencyKey: string): AnswerRequest {
  const base = { questionId: draft.questionId, idempotencyKey };
  if (draft.isUnknown) return { ...base, omitted: true };
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'hotspot':
      return { ...base, options: draft.options };
    case 'order':
      return { ...base, order: inPlaces(draft) };
    case 'match':
    case 'cloze':
    case 'inbox':
    case 'sheet':
      return { ...base, parts: filledParts(draft) };
    case 'text':
    case 'numeric':
      return { ...base, text: draft.text.trim() };
  }
}

/** The draft with an option at a place; whatever stood there before has none. */
export function withPlace(draft: Draft, option: string, place: string): Draft {
  const others = Object.entries(draft.parts).filter(([id, taken]) => id !== option && taken !== place);
  const parts = Object.fromEntries(place === '' ? others : [...others, [option, place]]);
  return { ...draft, parts, isUnknown: false };
}

export function withPart(draft: Draft, part: string, value: string): Draft {
  return { ...draft, parts: { ...draft.parts, [part]: value }, isUnknown: false };
}

/** Options that have a place, the first one first. */
function inPlaces({ parts }: Draft): string[] {
  return Object.entries(parts)
    .sort(([, left], [, right]) => Number(left) - Number(right))
    .map(([id]) => id);
}

function filledParts({ parts }: Draft): { id: string; value: string }[] {
  return Object.entries(parts)
    .map(([id, value]) => ({ id, value: value.trim() }))
    .filter(({ value }) => value !== '');
}
