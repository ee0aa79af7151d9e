import type { ImportFault } from '@qabilet/application';
import { restored } from '../csv/write-csv';
import { decodeText } from '../people/decode-text';
import { separatedRecords } from '../people/list-rows';
import { readCells } from '../workbook/read-cells';
import { WORKBOOK_LIMITS, type Sheet } from '../workbook/sheet';
import { columnName, isKnownColumn } from './item-columns';
import { itemFault } from './item-faults';

export interface ItemRowCells {
  /** 'row 12'. */
  readonly place: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly faults: readonly ImportFault[];
}

export interface ItemTable {
  readonly rows: readonly ItemRowCells[];
  /** Of the file as a whole; an error among them leaves nothing to read. */
  readonly faults: readonly ImportFault[];
}

interface Line {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string; readonly isError: boolean }[];
}

/** Items are read this many at a time. */
export const MOST_ITEMS = 2_000;
/** A whole item with its picture. */
const LONGEST_RECORD = 500_000;
/** What a spreadsheet program takes in one cell. */
const LONGEST_CELL = 32_767;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The table of a CSV file. Throws `UnreadableFile`. */
export function tableOfText(bytes: Uint8Array): ItemTable {
  const { text, encoding, isGuess } = decodeText(bytes);
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
  const lines = separatedRecords(plain, LONGEST_RECORD, MOST_ITEMS + 2).map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, index) => ({ column: index + 1, text: restored(cell), isError: false })),
  }));
  const table = tableOf(lines);
  return isGuess
    ? { ...table, faults: [itemFault('guessed-encoding', { encoding }), ...table.faults] }
    : table;
}

/** The first sheet of a workbook that has a column of codes, or else the first. Throws `UnreadableFile`. */
export async function tableOfWorkbook(bytes: Uint8Array): Promise<ItemTable> {
  const sheets = await readCells(bytes, { ...WORKBOOK_LIMITS, cellLength: LONGEST_CELL });
  const chosen = sheets.find((sheet) => headingsOf(sheet).includes('code')) ?? sheets[0];
  return tableOf(chosen ? linesOf(chosen) : []);
}

function headingsOf(sheet: Sheet): readonly string[] {
  return (sheet.rows[0]?.cells ?? []).map(({ text }) => columnName(text));
}

function linesOf({ rows }: Sheet): readonly Line[] {
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.map(({ column, text, kind }) => ({ column, text, isError: kind === 'error' })),
  }));
}

function tableOf([heading, ...lines]: readonly Line[]): ItemTable {
  if (!heading || lines.length === 0) return { rows: [], faults: [itemFault('no-items')] };
  const { columns, faults } = columnsOf(heading);
  if (![...columns.values()].includes('code')) {
    const found = heading.cells.map(({ text }) => text).filter((text) => text !== '');
    return { rows: [], faults: [...faults, itemFault('no-code-column', { found: found.join(', ') })] };
  }
  if (lines.length > MOST_ITEMS) {
    return {
      rows: [],
      faults: [...faults, itemFault('too-many-items', { count: lines.length, most: MOST_ITEMS })],
    };
  }
  return { rows: lines.map((line) => rowOf(line, columns)), faults };
}

function columnsOf({ cells }: Line): {
  readonly columns: ReadonlyMap<number, string>;
  readonly faults: readonly ImportFault[];
} {
  const columns = new Map<number, string>();
  const faults: ImportFault[] = [];
  for (const { column, text } of cells) {
    const name = columnName(text);
    if (name === '') continue;
    if (FORBIDDEN.includes(text.trim().toLowerCase()))
      faults.push(itemFault('forbidden-column', { heading: text }));
    else if (!isKnownColumn(name)) faults.push(itemFault('unknown-column', { heading: text }));
    else if ([...columns.values()].includes(name))
      faults.push(itemFault('doubled-column', { heading: text }));
    else columns.set(column, name);
  }
  return { columns, faults };
}

function rowOf({ row, cells }: Line, columns: ReadonlyMap<number, string>): ItemRowCells {
  const read = new Map<string, string>();
  const faults: ImportFault[] = [];
  for (const { column, text, isError } of cells) {
    const name = columns.get(column);
    if (name === undefined || text === '') continue;
    if (isError) faults.push(itemFault('formula-error', { column: name }));
    else read.set(name, text);
  }
  return { place: `row ${row}`, cells: read, faults };
}
