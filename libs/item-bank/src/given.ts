import { DomainError } from '@qabilet/kernel';
import { LONGEST_ENTRY } from '@qabilet/spreadsheet';
import { choicesAt, type ItemForm, type ItemKind } from './item-form';
import { looksLikeNumber } from './number-text';

/** What a person answered, as they gave it. */
export type Given =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** All options, the first one first. */
  | { readonly kind: 'sequence'; readonly options: readonly string[] }
  /** By part the option chosen or the text typed there; parts left alone are absent. */
  | { readonly kind: 'parts'; readonly parts: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  /** The number as typed; reading it belongs to marking. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'omitted' };

export const LONGEST_ANSWER = 500;

export type MalformedAnswerReason =
  | 'wrong-kind-of-answer'
  | 'unknown-option'
  | 'unknown-part'
  | 'one-option-only'
  | 'option-chosen-twice'
  | 'order-incomplete'
  | 'answer-too-long'
  | 'formula-too-long'
  | 'not-a-number';

const WORDS: Readonly<Record<MalformedAnswerReason, string>> = {
  'wrong-kind-of-answer': 'This question is answered in another way',
  'unknown-option': 'Choose among the options of this question',
  'unknown-part': 'Answer the parts of this question',
  'one-option-only': 'Choose one option only',
  'option-chosen-twice': 'An option was chosen twice',
  'order-incomplete': 'Put all of the options in order',
  'answer-too-long': `Shorten the answer to ${LONGEST_ANSWER} characters`,
  'formula-too-long': `Shorten the formula to ${LONGEST_ENTRY} characters`,
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

/** In which form a question of each kind is answered. */
export const ANSWERED_BY = {
  single: 'choice',
  multiple: 'choice',
  hotspot: 'choice',
  text: 'text',
  numeric: 'number',
  order: 'sequence',
  match: 'parts',
  cloze: 'parts',
  inbox: 'parts',
  sheet: 'parts',
} as const satisfies Record<ItemKind, Given['kind']>;

const OMITTED: Given = { kind: 'omitted' };

/** The answer in the form in which it is stored: an empty one is an omitted one. Throws `MalformedAnswer`. */
export function checkGiven(form: ItemForm, given: Given): Given {
  if (given.kind === 'omitted') return given;
  if (given.kind !== ANSWERED_BY[form.kind]) throw new MalformedAnswer('wrong-kind-of-answer');
  switch (given.kind) {
    case 'choice':
      return checkChoice(form, given.options);
    case 'sequence':
      return checkSequence(form, given.options);
    case 'parts':
      return checkParts(form, given.parts);
    case 'text':
    case 'number':
      return checkText(given);
  }
}

function checkText(given: Extract<Given, { kind: 'text' | 'number' }>): Given {
  if (given.text.length > LONGEST_ANSWER) throw new MalformedAnswer('answer-too-long');
  if (given.text.trim() === '') return OMITTED;
  if (given.kind === 'number' && !looksLikeNumber(given.text)) throw new MalformedAnswer('not-a-number');
  return given;
}

function checkChoice({ kind, optionIds }: ItemForm, options: readonly string[]): Given {
  if (options.some((id) => !optionIds.includes(id))) throw new MalformedAnswer('unknown-option');
  if (new Set(options).size < options.length) throw new MalformedAnswer('option-chosen-twice');
  if (kind !== 'multiple' && options.length > 1) throw new MalformedAnswer('one-option-only');
  return options.length === 0 ? OMITTED : { kind: 'choice', options };
}

function checkSequence({ optionIds }: ItemForm, options: readonly string[]): Given {
  if (options.some((id) => !optionIds.includes(id))) throw new MalformedAnswer('unknown-option');
  if (new Set(options).size < options.length) throw new MalformedAnswer('option-chosen-twice');
  if (options.length === 0) return OMITTED;
  if (options.length < optionIds.length) throw new MalformedAnswer('order-incomplete');
  return { kind: 'sequence', options };
}

function checkParts(form: ItemForm, parts: Readonly<Record<string, string>>): Given {
  const filled = Object.entries(parts).filter(([, value]) => value.trim() !== '');
  for (const [id, value] of filled) {
    const part = form.parts?.find((each) => each.id === id);
    if (!part) throw new MalformedAnswer('unknown-part');
    const choices = choicesAt(form, part);
    if (choices && !choices.includes(value)) throw new MalformedAnswer('unknown-option');
    if (form.kind === 'sheet' && value.length > LONGEST_ENTRY) throw new MalformedAnswer('formula-too-long');
    if (value.length > LONGEST_ANSWER) throw new MalformedAnswer('answer-too-long');
  }
  return filled.length === 0 ? OMITTED : { kind: 'parts', parts: Object.fromEntries(filled) };
}

/** Whether two answers say the same; the order of chosen options says nothing. */
export function isSameGiven(left: Given, right: Given): boolean {
  if (left.kind === 'choice' && right.kind === 'choice') {
    return (
      left.options.length === right.options.length && left.options.every((id) => right.options.includes(id))
    );
  }
  if (left.kind === 'sequence' && right.kind === 'sequence') {
    return (
      left.options.length === right.options.length && left.options.every((id, i) => id === right.options[i])
    );
  }
  if (left.kind === 'parts' && right.kind === 'parts') return isSameRecord(left.parts, right.parts);
  return left.kind === right.kind && textOf(left) === textOf(right);
}

function isSameRecord(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
): boolean {
  const ids = Object.keys(left);
  return ids.length === Object.keys(right).length && ids.every((id) => left[id] === right[id]);
}

function textOf(given: Given): string {
  return given.kind === 'text' || given.kind === 'number' ? given.text : '';
}
