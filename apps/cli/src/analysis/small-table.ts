import { CsvError, parse } from 'csv-parse/sync';
import { UsageError } from '../usage-error';
import { textOfFile } from './input-file';

/** One row of a small file with what a refusal needs to name it. */
export interface TableRow {
  /** 'bank.csv, row 3 (line 4)'. */
  readonly place: string;
  /** By column name, trimmed; '' where there is none. */
  readonly cell: (column: string) => string;
}

export interface SmallTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Where a row is: counted below the header, and as an editor counts lines. */
export function placeOf(path: string, row: number, line: number): string {
  return `${path}, row ${row} (line ${line})`;
}

/** Reads a CSV file with a header that fits in memory easily: a bank, a list of items, a matrix. */
export async function readTable(path: string): Promise<SmallTable> {
  const [header, ...records] = parseCsv(path, await textOfFile(path));
  if (header === undefined) throw new UsageError(`${path} is empty.`);
  const columns = checkHeader(path, header.record);
  if (records.length === 0) throw new UsageError(`${path} has a header and no rows.`);
  return {
    columns,
    rows: records.map(({ record, line }, index) => {
      const place = placeOf(path, index + 1, line);
      if (record.length !== columns.length)
        throw new UsageError(raggedRow(place, record.length, columns.length));
      return { place, cell: (column) => (record[columns.indexOf(column)] ?? '').trim() };
    }),
  };
}

export function raggedRow(place: string, has: number, header: number): string {
  return `${place} has ${has} ${has === 1 ? 'cell' : 'cells'}, the header has ${header}.`;
}

/** Trims the names of columns and refuses two of one name. */
export function checkHeader(path: string, header: readonly string[]): string[] {
  const columns = header.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${path} has two columns "${twice}".`);
  return columns;
}

interface CsvRecord {
  readonly record: string[];
  readonly line: number;
}

function parseCsv(path: string, text: string): CsvRecord[] {
  try {
    const records: CsvRecord[] = [];
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        records.push({ record, line: lines });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (error instanceof CsvError) throw new UsageError(`${path}: ${error.message}.`);
    throw error;
  }
}
