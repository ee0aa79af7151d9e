import { DomainError } from '@qabilet/kernel';
import type { ItemForm, ItemKind } from './answer-key';
import { looksLikeNumber } from './number-text';

/** What a person answered, as they gave it. */
export type Given =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  /** The number as typed; reading it belongs to marking. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'omitted' };

export const LONGEST_ANSWER = 500;

export type MalformedAnswerReason =
  | 'wrong-kind-of-answer'
  | 'unknown-option'
  | 'one-option-only'
  | 'option-chosen-twice'
  | 'answer-too-long'
  | 'not-a-number';

const WORDS: Readonly<Record<MalformedAnswerReason, string>> = {
  'wrong-kind-of-answer': 'This question is answered in another way',
  'unknown-option': 'Choose among the options of this question',
  'one-option-only': 'Choose one option only',
  'option-chosen-twice': 'An option was chosen twice',
  'answer-too-long': `Shorten the answer to ${LONGEST_ANSWER} characters`,
  'not-a-number': 'Write the answer as a number, in digits',
};

/** The answer cannot be an answer to this question: it is neither stored nor marked. */
export class MalformedAnswer extends DomainError {
  readonly kind = 'invalid';
  readonly code: `item-bank.${MalformedAnswerReason}`;

  constructor(reason: MalformedAnswerReason) {
    super(WORDS[reason]);
    this.code = `item-bank.${reason}`;
  }
}

const ANSWERED_BY = {
  single: 'choice',
  multiple: 'choice',
  text: 'text',
  numeric: 'number',
} as const satisfies Record<ItemKind, Given['kind']>;

const OMITTED: Given = { kind: 'omitted' };

/** The answer in the form in which it is stored: an empty one is an omitted one. Throws `MalformedAnswer`. */
export function checkGiven(form: ItemForm, given: Given): Given {
  if (given.kind === 'omitted') return given;
  if (given.kind !== ANSWERED_BY[form.kind]) throw new MalformedAnswer('wrong-kind-of-answer');
  if (given.kind === 'choice') return checkChoice(form, given.options);
  if (given.text.length > LONGEST_ANSWER) throw new MalformedAnswer('answer-too-long');
  if (given.text.trim() === '') return OMITTED;
  if (given.kind === 'number' && !looksLikeNumber(given.text)) throw new MalformedAnswer('not-a-number');
  return given;
}

function checkChoice({ kind, optionIds }: ItemForm, options: readonly string[]): Given {
  if (options.some((id) => !optionIds.includes(id))) throw new MalformedAnswer('unknown-option');
  if (new Set(options).size < options.length) throw new MalformedAnswer('option-chosen-twice');
  if (kind === 'single' && options.length > 1) throw new MalformedAnswer('one-option-only');
  return options.length === 0 ? OMITTED : { kind: 'choice', options };
}

/** Whether two answers say the same; the order of chosen options says nothing. */
export function isSameGiven(left: Given, right: Given): boolean {
  if (left.kind === 'choice' && right.kind === 'choice') {
    return (
      left.options.length === right.options.length && left.options.every((id) => right.options.includes(id))
    );
  }
  return left.kind === right.kind && textOf(left) === textOf(right);
}

function textOf(given: Given): string {
  return given.kind === 'text' || given.kind === 'number' ? given.text : '';
}
