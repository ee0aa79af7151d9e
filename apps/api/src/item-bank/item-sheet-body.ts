import type { PackItem } from '@qabilet/application';
import type { PartBody, SheetBody } from '@qabilet/contracts';
import type { SheetRows, SheetStepKey } from '@qabilet/item-bank';

type PackSheet = Pick<Extract<PackItem, { kind: 'sheet' }>, 'rows' | 'altered'>;

export function rowsFrom(sheet: SheetBody | undefined): SheetRows {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text, number }) => text ?? number ?? null));
}

/** Other data that says neither a number nor a cell is refused with the key: there is no cell ''. */
export function alteredFrom(sheet: SheetBody | undefined): PackSheet['altered'] {
  return Object.fromEntries(
    (sheet?.altered ?? []).map(({ cell, number, same }) => [cell, number ?? same ?? '']),
  );
}

/** What is right in a step: a formula, where neither a filter nor a sort is meant. */
export function stepFrom({ cell = '', formula = '', tolerance, filter, sort }: PartBody): SheetStepKey {
  if (filter !== undefined) return { filter };
  if (sort !== undefined) return { sort };
  return { cell, formula, ...(tolerance === undefined ? {} : { tolerance }) };
}

export function sheetBodyOf({ rows, altered }: PackSheet): SheetBody {
  return {
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => {
        if (cell === null) return {};
        return typeof cell === 'number' ? { number: cell } : { text: cell };
      }),
    })),
    altered: Object.entries(altered).map(([cell, value]) => ({
      cell,
      ...(typeof value === 'number' ? { number: value } : { same: value }),
    })),
  };
}
