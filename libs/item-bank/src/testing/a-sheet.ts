import type { AnswerKey, SheetRows } from '../answer-key';
import type { ItemForm } from '../item-form';

const NORTH = { en: 'North', ru: 'Север' };
const SOUTH = { en: 'South', ru: 'Юг' };

/** A register of three rows with a blank one and a total below. */
export function sheetRows(days: readonly [number, number, number] = [12, 5, 7]): SheetRows {
  return [
    [{ en: 'District' }, { en: 'Days' }],
    [NORTH, days[0]],
    [SOUTH, days[1]],
    [NORTH, days[2]],
    [null, null],
    [{ en: 'Total' }, null],
  ];
}

export const SHEET: ItemForm = {
  kind: 'sheet',
  optionIds: [],
  parts: [{ id: 'sum' }, { id: 'filter' }, { id: 'sort' }],
};

/** A sum, the rows of the North, the most days first. */
export function aSheetKey(more: Partial<Extract<AnswerKey, { kind: 'sheet' }>> = {}) {
  return {
    kind: 'sheet',
    credit: 'parts',
    steps: {
      sum: { cell: 'B6', formula: '=SUM(B2:B4)' },
      filter: { filter: 'A2' },
      sort: { sort: 'B desc' },
    },
    trials: [sheetRows(), sheetRows([12, 9, 1])],
    ...more,
  } as const satisfies AnswerKey;
}
