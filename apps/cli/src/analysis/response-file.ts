import { NOT_GIVEN, type ResponseTable } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { bytesOf } from './input-file';
import { ResponseMatrix } from './response-matrix';
import { rolesOf, type ColumnChoice } from './response-columns';
import { cellText, rowsOf, type Row } from './row-scanner';
import { checkHeader, raggedRow } from './small-table';

/** Answers of people as a file has them. */
export interface Responses {
  readonly table: ResponseTable;
  readonly items: readonly string[];
  /** Undefined where the file has no id column. */
  readonly ids?: readonly string[];
  /** Each person's group, where one was asked for. */
  readonly groups?: readonly string[];
  /** Columns that are neither items nor named on the line. */
  readonly unused: readonly string[];
}

/**
 * Reads a response file: one row a person, one column an item, an empty cell where the item was not given, categories
 * counted from 0. The first column may be an id. Columns with words in every row hold groups, not answers.
 */
export async function readResponses(path: string, choice: ColumnChoice = {}): Promise<Responses> {
  let reader: ResponseReader | undefined;
  for await (const row of rowsOf(path, bytesOf(path))) {
    if (reader) reader.take(row);
    else reader = new ResponseReader(path, checkHeader(path, textsOf(row)), choice);
  }
  if (!reader) throw new UsageError(`${path} is empty.`);
  return reader.finish();
}

/** How a person is called in output: by id, or by row. */
export function personName({ ids }: Responses, person: number): string {
  return ids?.[person] ?? String(person + 1);
}

interface Word {
  readonly place: string;
  readonly text: string;
}

class ResponseReader {
  private readonly idColumn: number;
  private readonly groupColumn: number;
  private readonly itemColumns: Int32Array;
  private readonly unused: string[];
  private readonly matrix: ResponseMatrix;
  private readonly ids: string[] = [];
  private readonly groups: string[] = [];
  /** First cell of each item column that is no category. */
  private readonly words: (Word | undefined)[];

  constructor(
    private readonly path: string,
    private readonly columns: readonly string[],
    private readonly choice: ColumnChoice,
  ) {
    const roles = rolesOf(path, columns, choice);
    this.idColumn = roles.indexOf('id');
    this.groupColumn = roles.indexOf('group');
    this.itemColumns = Int32Array.from(roles.flatMap((role, column) => (role === 'item' ? [column] : [])));
    this.unused = columns.filter(
      (name, column) => roles[column] === 'unused' && !choice.ignore?.includes(name),
    );
    if (this.itemColumns.length === 0) throw new UsageError(`${path} has no column that is an item.`);
    this.matrix = new ResponseMatrix(this.itemColumns.length);
    this.words = Array.from(this.itemColumns, () => undefined);
  }

  take(row: Row): void {
    if (row.cells !== this.columns.length)
      throw new UsageError(raggedRow(row.place, row.cells, this.columns.length));
    if (this.idColumn >= 0) this.ids.push(cellText(row, this.idColumn));
    if (this.groupColumn >= 0) this.groups.push(this.groupIn(row));
    const from = this.matrix.addRow();
    for (let j = 0; j < this.itemColumns.length; j++) {
      const category = categoryIn(row, this.itemColumns[j] as number);
      if (category === NO_CATEGORY) this.takeWord(row, j);
      else this.matrix.cells[from + j] = category;
    }
  }

  finish(): Responses {
    if (this.matrix.rows === 0) throw new UsageError(`${this.path} has a header and no rows.`);
    const counts = this.matrix.givenPerColumn();
    const isItem = this.words.map((word, j) => {
      if (word && counts[j]) throw this.unknownCategory(word, j);
      return !word;
    });
    if (!isItem.includes(true)) throw new UsageError(`${this.path} has no column of categories.`);
    const names = Array.from(this.itemColumns, (column) => this.columns[column] as string);
    return {
      table: this.matrix.toTable(isItem),
      items: names.filter((_, j) => isItem[j]),
      unused: [...this.unused, ...names.filter((_, j) => !isItem[j])],
      ...(this.idColumn >= 0 ? { ids: this.ids } : {}),
      ...(this.groupColumn >= 0 ? { groups: this.groups } : {}),
    };
  }

  /** In a bank's item a word is a fault, and so is a number that is no category; else the column may be one of groups. */
  private takeWord(row: Row, j: number): void {
    const word = { place: row.place, text: cellText(row, this.itemColumns[j] as number) };
    if (this.choice.known || /^[-+.\d]/.test(word.text)) throw this.unknownCategory(word, j);
    this.words[j] ??= word;
  }

  private groupIn(row: Row): string {
    const group = cellText(row, this.groupColumn);
    if (group === '') throw new UsageError(`${row.place} names no ${this.columns[this.groupColumn]}.`);
    return group;
  }

  private unknownCategory({ place, text }: Word, j: number): UsageError {
    const item = this.columns[this.itemColumns[j] as number] as string;
    return new UsageError(
      `${place}: item ${item} has the category "${text}"; categories are whole numbers from 0 to ${LARGEST_CATEGORY}, an empty cell was not given, and --ignore ${item} leaves a column out.`,
    );
  }
}

function textsOf(row: Row): string[] {
  return Array.from({ length: row.cells }, (_, cell) => cellText(row, cell));
}

/** More points than any rubric gives; the calibration takes no more. */
const LARGEST_CATEGORY = 31;
const NO_CATEGORY = -2;
const ZERO = 0x30;

/** A digit is read from its byte; everything else, rare, from its text. */
function categoryIn(row: Row, cell: number): number {
  const from = row.starts[cell] as number;
  const length = (row.ends[cell] as number) - from;
  if (length === 0) return NOT_GIVEN;
  const digit = (row.bytes[from] as number) - ZERO;
  if (length === 1 && digit >= 0 && digit <= 9) return digit;
  const text = cellText(row, cell);
  if (text === '') return NOT_GIVEN;
  return /^\d{1,2}$/.test(text) && Number(text) <= LARGEST_CATEGORY ? Number(text) : NO_CATEGORY;
}
