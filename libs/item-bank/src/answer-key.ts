import { DomainError, type Fault, type Id, type Language } from '@qabilet/kernel';

/** A question, the same through all its revisions and languages. */
export type ItemId = Id<'Item'>;

export const ITEM_KINDS = ['single', 'multiple', 'text', 'numeric'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What may be known of an item where its key may not. */
export interface ItemForm {
  readonly kind: ItemKind;
  /** Empty for text and numeric. */
  readonly optionIds: readonly string[];
}

export type AcceptedTexts = { readonly [L in Language]?: readonly string[] };

/** What counts as right. */
export type AnswerKey =
  | { readonly kind: 'single'; readonly correct: string }
  | { readonly kind: 'multiple'; readonly correct: readonly string[] }
  | { readonly kind: 'text'; readonly accepted: AcceptedTexts }
  /** Right within `tolerance` of the answer, both ends included. */
  | { readonly kind: 'numeric'; readonly answer: number; readonly tolerance: number };

export class InvalidKey extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.invalid-key';

  constructor(override readonly faults: readonly Fault[]) {
    super('The key does not fit the item; correct it and save again');
  }
}

/** Throws `InvalidKey` when the item could not be answered right, or could not be answered wrong. */
export function checkKey(form: ItemForm, key: AnswerKey): void {
  const faults =
    key.kind === form.kind ? faultsOf(form, key) : [`A ${form.kind} item needs a ${form.kind} key`];
  if (faults.length > 0) throw new InvalidKey(faults.map((message) => ({ at: 'key', message })));
}

function faultsOf({ optionIds }: ItemForm, key: AnswerKey): string[] {
  switch (key.kind) {
    case 'single':
      return [...optionFaults(optionIds), ...unknownOptions([key.correct], optionIds)];
    case 'multiple':
      return [
        ...optionFaults(optionIds),
        ...unknownOptions(key.correct, optionIds),
        ...partFaults(key.correct, optionIds),
      ];
    case 'text':
      return textFaults(key.accepted);
    case 'numeric':
      return Number.isFinite(key.answer) && key.tolerance >= 0 && Number.isFinite(key.tolerance)
        ? []
        : ['The answer is a number and the tolerance 0 or more'];
  }
}

function optionFaults(optionIds: readonly string[]): string[] {
  if (optionIds.length < 2) return ['At least two options are needed'];
  return new Set(optionIds).size < optionIds.length ? ['Two options have the same id'] : [];
}

function unknownOptions(correct: readonly string[], optionIds: readonly string[]): string[] {
  return correct.filter((id) => !optionIds.includes(id)).map((id) => `There is no option ${id}`);
}

function partFaults(correct: readonly string[], optionIds: readonly string[]): string[] {
  if (new Set(correct).size < correct.length) return ['An option is named twice'];
  if (correct.length === 0) return ['At least one option must be right'];
  return correct.length === optionIds.length ? ['At least one option must be wrong'] : [];
}

function textFaults(accepted: AcceptedTexts): string[] {
  const faults = Object.entries(accepted).flatMap(([language, texts]) =>
    texts.some((text) => text.trim() === '') ? [`An accepted text in '${language}' is empty`] : [],
  );
  return accepted.en?.length ? faults : [...faults, 'At least one accepted text in English is needed'];
}
