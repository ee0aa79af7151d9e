import type { AnswerRequest, Question } from '@qabilet/api-client';

/** What the person has entered for a question and not yet sent. */
export interface Draft {
  readonly questionId: string;
  readonly options: readonly string[];
  readonly text: string;
  readonly isUnknown: boolean;
}

export function emptyDraft(questionId: string): Draft {
  return { questionId, options: [], text: '', isUnknown: false };
}

export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { questionId, options, text, isUnknown } = value as Record<keyof Draft, unknown>;
  return (
    typeof questionId === 'string' &&
    Array.isArray(options) &&
    typeof text === 'string' &&
    typeof isUnknown === 'boolean'
  );
}

export type DraftFault = 'missing' | 'missing-text' | 'not-a-number';

/** A sign, digits with blanks or signs between groups, and one decimal sign; the server reads it by language. */
const NUMBER = /^[+\-−]?\d[\d\s'’.,]*$/u;

/** Why the draft cannot be sent as it is; `undefined` when it can. */
export function faultOf(kind: Question['kind'], draft: Draft): DraftFault | undefined {
  if (draft.isUnknown) return undefined;
  if (kind === 'single' || kind === 'multiple') return draft.options.length > 0 ? undefined : 'missing';
  if (draft.text.trim() === '') return 'missing-text';
  return kind === 'numeric' && !NUMBER.test(draft.text.trim()) ? 'not-a-number' : undefined;
}

/** The draft as the API takes it. */
export function answerFrom(kind: Question['kind'], draft: Draft, idempotencyKey: string): AnswerRequest {
  const base = { questionId: draft.questionId, idempotencyKey };
  if (draft.isUnknown) return { ...base, omitted: true };
  if (kind === 'single' || kind === 'multiple') return { ...base, options: draft.options };
  return { ...base, text: draft.text.trim() };
}
