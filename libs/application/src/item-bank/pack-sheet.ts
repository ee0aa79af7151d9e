import { InvalidKey, type SheetRows } from '@qabilet/item-bank';
import type { Text } from '@qabilet/kernel';
import { cellName, positionOf } from '@qabilet/spreadsheet';
import { canonical } from './content-pack';

type SheetCell = SheetRows[number][number];

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

/** What the author altered for the trial behind the sheet itself: `alteredRows` makes that trial of it again. */
export function alteredIn(
  rows: SheetRows,
  [, trial = rows]: readonly SheetRows[],
): Readonly<Record<string, number | string>> {
  const cells = namedCells(rows);
  return Object.fromEntries(
    namedCells(trial).flatMap(([name, value], place): (readonly [string, number | string])[] => {
      const [, shown] = cells[place] ?? [];
      if (canonical(value) === canonical(shown)) return [];
      if (typeof value === 'number') return [[name, value]];
      const [same] = cells.find(([, other]) => canonical(other) === canonical(value)) ?? [];
      return same === undefined ? [] : [[name, same]];
    }),
  );
}

/** Every cell with its name, row by row. */
export function namedCells(rows: SheetRows): readonly (readonly [name: string, value: SheetCell])[] {
  return rows.flatMap((cells, row) =>
    cells.map((value, column) => [cellName({ column, row }), value] as const),
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
