import type { ImportFault } from '@qabilet/application';
import { tablesOfFile, type FileLine } from './file-lines';
import { tableFault } from './table-faults';

/** What a table must look like to be read. */
export interface TableShape {
  /** The column without which a table is none of its kind. */
  readonly key: string;
  readonly isKnown: (column: string) => boolean;
  readonly mostRows: number;
  /** Whether columns of other headings mean something to the reader, under the heading as it is written. */
  readonly keepsOthers: boolean;
}

export interface LabelledRow {
  /** 'row 12'. */
  readonly place: string;
  /** What is filled in, by the name of its column. */
  readonly cells: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
  readonly faults: readonly ImportFault[];
}

export interface LabelledTable {
  readonly format: 'CSV' | 'XLSX';
  readonly rows: readonly LabelledRow[];
  /** Of the file as a whole; an error among them leaves nothing to read. */
  readonly faults: readonly ImportFault[];
}

interface Columns {
  readonly known: ReadonlyMap<number, string>;
  readonly others: ReadonlyMap<number, string>;
  readonly faults: readonly ImportFault[];
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** The heading as the columns are called: `Title (EN)` and `title_en` are `title.en`. */
export function headingName(heading: string): string {
  return heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_()[\]-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}

/** The table of a file, of a workbook the first sheet that has the key column. Throws `UnreadableFile`. */
export async function readLabelledTable(bytes: Uint8Array, shape: TableShape): Promise<LabelledTable> {
  const { format, tables, guessed } = await tablesOfFile(bytes, shape.mostRows + 2);
  const hasKey = ([heading]: readonly FileLine[]) =>
    heading?.cells.some(({ text }) => headingName(text) === shape.key) ?? false;
  const [heading, ...lines] = tables.find(hasKey) ?? tables[0] ?? [];
  const encoding = guessed ? [tableFault('guessed-encoding', { encoding: guessed })] : [];
  const nothing = (fault: ImportFault) => ({ format, rows: [], faults: [...encoding, fault] });

  if (!heading || lines.length === 0) return nothing(tableFault('no-rows'));
  if (!hasKey([heading])) {
    const found = heading.cells.map(({ text }) => text).filter((text) => text !== '');
    return nothing(tableFault('no-column', { column: shape.key, found: found.join(', ') }));
  }
  if (lines.length > shape.mostRows)
    return nothing(tableFault('too-many-rows', { count: lines.length, most: shape.mostRows }));
  const columns = columnsOf(heading, shape);
  return {
    format,
    rows: lines.map((line) => rowOf(line, columns)),
    faults: [...encoding, ...columns.faults],
  };
}

function columnsOf({ cells }: FileLine, { isKnown, keepsOthers }: TableShape): Columns {
  const known = new Map<number, string>();
  const others = new Map<number, string>();
  const faults: ImportFault[] = [];
  for (const { column, text } of cells) {
    const [name, heading] = [headingName(text), text.trim()];
    const taken = [...known.values(), ...[...others.values()].map(headingName)];
    if (name === '') continue;
    if (FORBIDDEN.includes(heading.toLowerCase())) faults.push(tableFault('forbidden-column', { heading }));
    else if (taken.includes(name)) faults.push(tableFault('doubled-column', { heading }));
    else if (isKnown(name)) known.set(column, name);
    else if (keepsOthers) others.set(column, heading);
    else faults.push(tableFault('unknown-column', { heading }));
  }
  return { known, others, faults };
}

function rowOf({ row, cells }: FileLine, columns: Columns): LabelledRow {
  const read = new Map<string, string>();
  const others = new Map<string, string>();
  const faults: ImportFault[] = [];
  for (const { column, text, isError } of cells) {
    const [name, other] = [columns.known.get(column), columns.others.get(column)];
    const value = text.trim();
    if (value === '' || (name === undefined && other === undefined)) continue;
    if (isError) faults.push(tableFault('formula-error', { column: name ?? other ?? '' }));
    else if (name !== undefined) read.set(name, value);
    else if (other !== undefined) others.set(other, value);
  }
  return { place: `row ${row}`, cells: read, others, faults };
}
