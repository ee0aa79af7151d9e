import { LANGUAGES } from '@qabilet/kernel';
import { UnreadableFile } from '../unreadable-file';
import { decodeText } from './decode-text';
import type { DecodedText } from './decode-text';
import { assignColumns, type ListToRead } from './list-columns';
import { ListProblems } from './list-problems';
import { recordsOf } from './list-rows';
import { LIST_COLUMNS } from './people-list';
import type { PeopleColumn, PeopleList } from './people-list';
import { PersonReader } from './person-reader';

export interface PeopleListOptions {
  /** Codes of the languages a person may have; those of the product when not given. */
  readonly languages?: readonly string[];
  readonly mostPeople?: number;
  readonly mostBytes?: number;
  readonly mostProblems?: number;
  /** Which columns mean something; those of a list when not given. */
  readonly columns?: readonly PeopleColumn[];
}

const MEGABYTE = 1024 * 1024;
const MOST_PEOPLE = 5_000;
/** Ten times what so many people need. */
const LONGEST_LIST = 4 * MEGABYTE;

/**
 * Reads people from a pasted list or a CSV file: separated by comma, semicolon or tab, with or without headings, or
 * lines of the form `Name <address>`. Rows that cannot be used come back as problems with their line number.
 */
export function parsePeopleList(list: string | Uint8Array, options: PeopleListOptions = {}): PeopleList {
  const { columns = LIST_COLUMNS } = options;
  const problems = new ListProblems(options.mostProblems);
  const decoded = textOf(list, options.mostBytes);
  const { records, isAddressList } = recordsOf(decoded.text);
  if (decoded.isGuess) problems.add(1, 'guessed-encoding', { encoding: decoded.encoding });
  return peopleOf({ records, isAddressList, columns }, problems, options);
}

/** People of records that were read from a list or a sheet. */
export function peopleOf(
  list: ListToRead,
  problems: ListProblems,
  { languages = LANGUAGES, mostPeople = MOST_PEOPLE }: PeopleListOptions,
): PeopleList {
  const { length } = list.records;
  // One more for the headings; counted again without them.
  if (length > mostPeople + 1) throw tooMany(length, mostPeople);
  if (length === 0) problems.add(1, 'empty-list', {});
  const rows = assignColumns(list, problems);
  if (rows.length > mostPeople) throw tooMany(rows.length, mostPeople);
  return { people: new PersonReader(languages, problems).read(rows), problems: problems.all() };
}

function textOf(list: string | Uint8Array, most = LONGEST_LIST): DecodedText {
  if (list.length > most) {
    throw new UnreadableFile('file-too-large.list', { most: most / MEGABYTE });
  }
  const decoded =
    typeof list === 'string'
      ? ({ text: list, encoding: 'utf-8', isGuess: false } as const)
      : decodeText(list);
  if (!isForeign(decoded.text)) return decoded;
  throw new UnreadableFile('not-a-list');
}

/** Workbooks and documents carry characters that no text has; web pages begin with a bracket. */
function isForeign(text: string): boolean {
  return (
    /^(PK\u0003|%PDF|\ufeff?\s*<(!doctype|html|\?xml))/i.test(text) ||
    /[\u0001-\u0006\u000e-\u001a]/.test(text.slice(0, 4_096))
  );
}

function tooMany(found: number, most: number): UnreadableFile {
  return new UnreadableFile('too-many-rows.list', { found, most });
}
