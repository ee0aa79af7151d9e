import type { ImportFault } from '@qabilet/application';
import { linesOfText, linesOfWorkbook, type FileLine } from '../tables/file-lines';
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

/** Items are read this many at a time. */
export const MOST_ITEMS = 2_000;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The table of a CSV file. Throws `UnreadableFile`. */
export function tableOfText(bytes: Uint8Array): ItemTable {
  const { lines, guessed } = linesOfText(bytes, MOST_ITEMS + 2);
  const table = tableOf(lines);
  return guessed
    ? { ...table, faults: [itemFault('guessed-encoding', { encoding: guessed }), ...table.faults] }
    : table;
}

/** The first sheet of a workbook that has a column of codes, or else the first. Throws `UnreadableFile`. */
export async function tableOfWorkbook(bytes: Uint8Array): Promise<ItemTable> {
  const sheets = await linesOfWorkbook(bytes);
  return tableOf(sheets.find((lines) => headingsOf(lines).includes('code')) ?? sheets[0] ?? []);
}

function headingsOf([heading]: readonly FileLine[]): readonly string[] {
  return (heading?.cells ?? []).map(({ text }) => columnName(text));
}

function tableOf([heading, ...lines]: readonly FileLine[]): ItemTable {
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

function columnsOf({ cells }: FileLine): {
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

function rowOf({ row, cells }: FileLine, columns: ReadonlyMap<number, string>): ItemRowCells {
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
