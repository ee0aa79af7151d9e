export { aSheetKey, SHEET, sheetRows } from './a-sheet';
import { idOf } from '@qabilet/kernel';
import type { AnswerKey } from '../answer-key';
import type { ItemForm, ItemId } from '../item-form';
import type { Given } from '../given';

export function itemId(value: string): ItemId {
  return idOf<'Item'>(value);
}

/** A single choice among a, b, c and d. */
export function aForm(different: Partial<ItemForm> = {}): ItemForm {
  return { kind: 'single', optionIds: ['a', 'b', 'c', 'd'], ...different };
}

export function choosing(...options: string[]): Given {
  return { kind: 'choice', options };
}

export function writing(text: string): Given {
  return { kind: 'text', text };
}

export function typing(text: string): Given {
  return { kind: 'number', text };
}

export const OMITTED: Given = { kind: 'omitted' };

export function numericKey(answer: number, tolerance = 0): AnswerKey {
  return { kind: 'numeric', answer, tolerance };
}
