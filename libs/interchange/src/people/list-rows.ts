import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableFile } from '../unreadable-file';
import { addressRecords, looksLikeAddresses } from './address-lines';

/** One record of the list with the line on which it begins. */
export interface ListRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

const DELIMITERS = ['\t', ';', ','] as const;
const DELIMITER_SAMPLE = 20_000;
const LONGEST_RECORD = 10_000;

/** Splits the text into records: lines of `Name <address>`, or cells between separators. */
export function recordsOf(text: string): { records: readonly ListRecord[]; isAddressList: boolean } {
  const unified = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const isAddressList = looksLikeAddresses(unified);
  return { records: isAddressList ? addressRecords(unified) : separatedRecords(unified), isAddressList };
}

/** Records of cells between separators, in a text with plain line ends; at most `most` of them. */
export function separatedRecords(text: string, longest = LONGEST_RECORD, most?: number): ListRecord[] {
  const records: ListRecord[] = [];
  let row = 1;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: longest,
      ...(most === undefined ? {} : { to: most }),
      on_record: (cells: readonly string[], { lines }) => {
        records.push({ row, cells: cells.map((cell) => cell.trim()) });
        row = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw endlessRecord(row);
    throw error;
  }
  return records.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The separator found on most lines, outside quotes; where two are equal, a tab wins over a semicolon over a comma. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, DELIMITER_SAMPLE)
    .replace(/"[^"]*"/g, '')
    .split('\n');
  const linesWith = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  return DELIMITERS.reduce((best, delimiter) => (linesWith(delimiter) > linesWith(best) ? delimiter : best));
}

function endlessRecord(row: number): UnreadableFile {
  return new UnreadableFile('unclosed-quote', { row });
}
