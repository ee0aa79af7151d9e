import { restored } from '../csv/write-csv';
import { decodeText, type TextEncoding } from '../people/decode-text';
import { separatedRecords } from '../people/list-rows';
import { readCells } from '../workbook/read-cells';
import { WORKBOOK_LIMITS, type Sheet } from '../workbook/sheet';
import { isZip, refuseForeignText } from '../workbook/signature';

/** One line of a table that holds anything. */
export interface FileLine {
  /** As a spreadsheet program numbers it. */
  readonly row: number;
  readonly cells: readonly LineCell[];
}

export interface LineCell {
  /** 1 for the first. */
  readonly column: number;
  readonly text: string;
  /** Whether the cell shows the error of a formula. */
  readonly isError: boolean;
}

export interface TextLines {
  readonly lines: readonly FileLine[];
  /** Where the file did not say how its letters are written. */
  readonly guessed?: TextEncoding;
}

/** The tables of a file: one of a CSV file, one a sheet of a workbook. */
export interface FileTables extends Omit<TextLines, 'lines'> {
  readonly format: 'CSV' | 'XLSX';
  readonly tables: readonly (readonly FileLine[])[];
}

/** A whole item with its picture. */
const LONGEST_RECORD = 500_000;
/** What a spreadsheet program takes in one cell. */
const LONGEST_CELL = 32_767;

/** Lines of a CSV file, at most `most` of them. Throws `UnreadableFile`. */
export function linesOfText(bytes: Uint8Array, most: number): TextLines {
  const { text, encoding, isGuess } = decodeText(bytes);
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
  const lines = separatedRecords(plain, LONGEST_RECORD, most).map(({ row, cells }) => ({
    row,
    cells: cells.map((cell, index) => ({ column: index + 1, text: restored(cell), isError: false })),
  }));
  return isGuess ? { lines, guessed: encoding } : { lines };
}

/** Lines of each sheet of a workbook. Throws `UnreadableFile`. */
export async function linesOfWorkbook(bytes: Uint8Array): Promise<readonly (readonly FileLine[])[]> {
  return (await readCells(bytes, { ...WORKBOOK_LIMITS, cellLength: LONGEST_CELL })).map(linesOf);
}

/** Tables of a file, whichever it is. Throws `UnreadableFile`. */
export async function tablesOfFile(bytes: Uint8Array, most: number): Promise<FileTables> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isZip(file)) return { format: 'XLSX', tables: await linesOfWorkbook(bytes) };
  refuseForeignText(file, WORKBOOK_LIMITS.fileBytes);
  const { lines, ...reading } = linesOfText(bytes, most);
  return { format: 'CSV', tables: [lines], ...reading };
}

function linesOf({ rows }: Sheet): readonly FileLine[] {
  return rows.map(({ row, cells }) => ({
    row,
    cells: cells.map(({ column, text, kind }) => ({ column, text, isError: kind === 'error' })),
  }));
}
