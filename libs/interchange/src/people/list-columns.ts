import { columnNamed } from './column-names';
import type { ListProblems } from './list-problems';
import type { ListRecord } from './list-rows';

import { LIST_COLUMNS } from './people-list';
import type { PeopleColumn } from './people-list';

/** One line of a list before anything in it is judged. */
export interface ListRow {
  readonly row: number;
  readonly cells: ReadonlyMap<PeopleColumn, string>;
  /** Filled cells beyond the last column. */
  readonly surplus: number;
}

/** Nobody pastes wider lists. */
const SEARCHED_COLUMNS = 20;

type Columns = readonly (PeopleColumn | undefined)[];

/** What every object has under these names is no column of anybody's. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Records of a list, and which columns its reader takes. */
export interface ListToRead {
  readonly records: readonly ListRecord[];
  readonly isAddressList: boolean;
  readonly columns: readonly PeopleColumn[];
}

/**
 * Says which cell of each record is what: by the headings, or without headings by the address (the column with most @)
 * and for the others by the usual order: name, unit, role, language, employee number.
 */
export function assignColumns(
  { records, isAddressList, columns: read }: ListToRead,
  problems: ListProblems,
): readonly ListRow[] {
  const [first, ...rest] = records;
  if (first === undefined) return [];
  if (isAddressList) return rowsOf(records, ['name', 'email']);
  if (!isHeader(first)) return rowsOf(records, columnsByOrder(records));
  const columns = columnsByHeading(first, read, problems);
  if (columns.includes('email')) return rowsOf(rest, columns);
  problems.add(first.row, 'no-email-column', { found: first.cells.join(', ') });
  return [];
}

/** Headings name at least one known column and are no person: none of them is an address. */
function isHeader({ cells }: ListRecord): boolean {
  return !cells.some((cell) => cell.includes('@')) && cells.some((cell) => columnNamed(cell) !== undefined);
}

function columnsByHeading(
  { row, cells }: ListRecord,
  read: readonly PeopleColumn[],
  problems: ListProblems,
): Columns {
  const taken = new Set<PeopleColumn>();
  return cells.map((heading) => {
    const column = columnNamed(heading);
    if (column === undefined || !read.includes(column)) {
      if (FORBIDDEN.includes(heading.toLowerCase())) problems.add(row, 'forbidden-column', { heading });
      else if (heading !== '') problems.add(row, 'unknown-column', { heading, known: namesOf(read) });
      return undefined;
    }
    if (taken.has(column)) problems.add(row, 'doubled-column', { heading }, column);
    const isFirst = !taken.has(column);
    taken.add(column);
    return isFirst ? column : undefined;
  });
}

/** Columns as they are called at the top of a list: 'employeeNumber' is 'employee number'. */
function namesOf(columns: readonly PeopleColumn[]): string {
  return columns.map((column) => column.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)).join(', ');
}

function columnsByOrder(records: readonly ListRecord[]): Columns {
  const email = columnOfAddresses(records);
  const others = LIST_COLUMNS.filter((column) => column !== 'email');
  return [...others.slice(0, email), 'email', ...others.slice(email)];
}

/** The first column with most addresses; the second when there are none at all. */
function columnOfAddresses(records: readonly ListRecord[]): number {
  const counts = Array.from({ length: SEARCHED_COLUMNS }, (_, place) => countAddresses(records, place));
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 ? 1 : counts.indexOf(most);
}

function countAddresses(records: readonly ListRecord[], place: number): number {
  return records.filter(({ cells }) => /[^\s@]@[^\s@]/.test(cells[place] ?? '')).length;
}

function rowsOf(records: readonly ListRecord[], columns: Columns): ListRow[] {
  return records.map(({ row, cells }) => {
    const named = cells.flatMap((text, place): [PeopleColumn, string][] => {
      const column = columns[place];
      return column === undefined ? [] : [[column, text]];
    });
    const surplus = cells.slice(columns.length).filter((cell) => cell !== '').length;
    return { row, cells: new Map(named), surplus };
  });
}
