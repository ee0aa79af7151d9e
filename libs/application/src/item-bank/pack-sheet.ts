import { InvalidKey, type SheetRows } from '@qabilet/item-bank';
import type { Text } from '@qabilet/kernel';
import { cellName, positionOf } from '@qabilet/spreadsheet';

/** The same sheet with other data: by cell a number, or the cell whose word stands there instead. */
export function alteredRows(rows: SheetRows, altered: Readonly<Record<string, number | string>>): SheetRows {
  const others = new Map(
    Object.entries(altered).map(([cell, value]) => [
      placeOf(rows, cell),
      typeof value === 'number' ? value : cellAt(rows, value),
    ]),
  );
  return rows.map((cells, row) =>
    cells.map((value, column) => others.get(cellName({ column, row })) ?? value),
  );
}

export function textsInSheet(rows: SheetRows): readonly Text[] {
  return rows.flat().filter((cell) => cell !== null && typeof cell !== 'number');
}

function cellAt(rows: SheetRows, cell: string): Text | number | null | undefined {
  placeOf(rows, cell);
  const { row = 0, column = 0 } = positionOf(cell) ?? {};
  return rows[row]?.[column];
}

function placeOf(rows: SheetRows, cell: string): string {
  const position = positionOf(cell);
  if (!position || rows[position.row]?.[position.column] === undefined)
    throw new InvalidKey([{ at: 'key', message: `There is no cell ${cell}` }]);
  return cellName(position);
}
