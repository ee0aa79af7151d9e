import type { ItemBody, LanguageCode, PartBody, SheetBody, SheetCellBody } from '@qabilet/api-client';
import { cellName, DECIMAL_SIGN, numberOrText, positionOf, type Position } from '@qabilet/spreadsheet';
import { viewOf, type SheetQuestion, type SheetView } from '../../delivery/sheet-state';

export const LARGEST = { rows: 40, columns: 12 };
const FIRST = { rows: 5, columns: 3 };

export function sizeOf({ rows }: SheetBody) {
  return { rows: rows.length, columns: rows[0]?.cells.length ?? 0 };
}

/** With rows and columns added below and at the end, or taken away there. */
export function resized(sheet: SheetBody, { rows, columns }: { rows: number; columns: number }): SheetBody {
  const height = Math.min(Math.max(rows, 2), LARGEST.rows);
  const width = Math.min(Math.max(columns, 1), LARGEST.columns);
  const isInside = (name: string) => {
    const position = positionOf(name);
    return !position || (position.row < height && position.column < width);
  };
  return {
    rows: Array.from({ length: height }, (_, row) => ({
      cells: Array.from({ length: width }, (_none, column) => sheet.rows[row]?.cells[column] ?? {}),
    })),
    altered: sheet.altered.filter(({ cell }) => isInside(cell)),
  };
}

export function blankSheet(): SheetBody {
  return resized({ rows: [], altered: [] }, FIRST);
}

export function withCell(sheet: SheetBody, at: Position, cell: SheetCellBody): SheetBody {
  return {
    ...sheet,
    rows: sheet.rows.map(({ cells }, row) => ({
      cells: row === at.row ? cells.map((each, column) => (column === at.column ? cell : each)) : cells,
    })),
  };
}

/** What was typed into a cell: a number as the author's language writes it, English words, or nothing. */
export function cellOf(typed: string, before: SheetCellBody, author: LanguageCode): SheetCellBody {
  const value = numberOrText(typed.trim(), DECIMAL_SIGN[author]);
  if (typeof value === 'number') return { number: value };
  const text = { ...before.text, en: typed };
  return Object.values(text).some((words) => words.trim() !== '') ? { text } : {};
}

/** What a cell says in English, numbers as the author's language writes them. */
export function typedIn({ text, number }: SheetCellBody, author: LanguageCode): string {
  return number === undefined ? (text?.en ?? '') : String(number).replace('.', DECIMAL_SIGN[author]);
}

/** A piece of a table from elsewhere, its columns parted by tabs, from the cell on; the sheet grows as far as it may. */
export function pasted(sheet: SheetBody, at: Position, table: string, author: LanguageCode): SheetBody {
  const lines = table
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  const { rows, columns } = sizeOf(sheet);
  const grown = resized(sheet, {
    rows: Math.max(rows, at.row + lines.length),
    columns: Math.max(columns, at.column + Math.max(...lines.map((cells) => cells.length))),
  });
  return {
    ...grown,
    rows: grown.rows.map(({ cells }, row) => ({
      cells: cells.map((cell, column) => {
        const typed = lines[row - at.row]?.[column - at.column];
        return typed === undefined ? cell : cellOf(typed, {}, author);
      }),
    })),
  };
}

/** The sheet on which formulas are tried too: what is not altered, or not yet, is as people see it. */
export function tried({ rows, altered }: SheetBody): SheetBody {
  const cellAt = (name: string) => {
    const { row = -1, column = -1 } = positionOf(name) ?? {};
    return rows[row]?.cells[column];
  };
  const others = new Map(
    altered.map(({ cell, number, same = '' }) => [
      cell,
      number === undefined || Number.isNaN(number) ? cellAt(same) : { number },
    ]),
  );
  return {
    altered,
    rows: rows.map(({ cells }, row) => ({
      cells: cells.map((cell, column) => others.get(cellName({ column, row })) ?? cell),
    })),
  };
}

/** The sheet as people get it, in English. */
export function questionOf({ rows }: SheetBody, parts: readonly PartBody[]): SheetQuestion {
  return {
    language: 'en',
    sheet: {
      rows: rows.map(({ cells }) => ({
        cells: cells.map(({ text, number }) => {
          if (number !== undefined) return { number };
          return text ? { text: text.en } : {};
        }),
      })),
    },
    parts: parts.map(({ id, text, cell, filter, sort }) => ({
      id,
      text: text.en,
      entry: filter === undefined ? (sort === undefined ? (cell ?? '') : 'sort') : 'filter',
    })),
  };
}

/** The sheet as it is left by whoever does everything right. */
export function doneRight(sheet: SheetBody, parts: readonly PartBody[]): SheetView {
  return viewOf(
    questionOf(sheet, parts),
    Object.fromEntries(parts.map(({ id, formula, filter, sort }) => [id, filter ?? sort ?? formula ?? ''])),
  );
}

/** Names of the cells below the heads, with what stands there. */
export function cellsBelowHeads({ rows }: SheetBody): readonly (readonly [string, SheetCellBody])[] {
  return rows.flatMap(({ cells }, row) =>
    row === 0 ? [] : cells.map((cell, column) => [cellName({ column, row }), cell] as const),
  );
}

export function sheetOf({ sheet }: ItemBody): SheetBody {
  return sheet ?? blankSheet();
}
