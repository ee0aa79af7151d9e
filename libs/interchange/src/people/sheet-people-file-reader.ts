import { Injectable } from '@nestjs/common';
import {
  PeopleFileReader,
  type ImportFault,
  type ImportFile,
  type PeopleFile,
  type PeopleFileRow,
} from '@qabilet/application';
import { LANGUAGES } from '@qabilet/kernel';
import { linesOfWorkbook, type FileLine } from '../tables/file-lines';
import { WORKBOOK_LIMITS } from '../workbook/sheet';
import { isZip, refuseForeignText } from '../workbook/signature';
import { columnNamed } from './column-names';
import { ListProblems } from './list-problems';
import type { ListRecord } from './list-rows';
import { parsePeopleList, peopleOf, type PeopleListOptions } from './parse-people-list';
import {
  PEOPLE_COLUMNS,
  type ListedPerson,
  type ListProblem,
  type ListProblemCode,
  type PeopleList,
} from './people-list';

/** A whole agency at a time; every row is told, however many are wrong. */
const OPTIONS = {
  languages: LANGUAGES,
  mostPeople: 10_000,
  mostBytes: WORKBOOK_LIMITS.fileBytes,
  mostProblems: Number.POSITIVE_INFINITY,
  columns: PEOPLE_COLUMNS,
} satisfies PeopleListOptions;

const OF_THE_FILE: readonly ListProblemCode[] = [
  'empty-list',
  'no-email-column',
  'doubled-column',
  'unknown-column',
  'forbidden-column',
  'guessed-encoding',
];

/** Reads the staff of an agency from a CSV file or a workbook, as lists of members are read. */
@Injectable()
export class SheetPeopleFileReader extends PeopleFileReader {
  async read({ bytes }: ImportFile): Promise<PeopleFile> {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (isZip(file)) return fileOf('XLSX', ofSheets(await linesOfWorkbook(bytes)));
    refuseForeignText(file, WORKBOOK_LIMITS.fileBytes);
    return fileOf('CSV', parsePeopleList(bytes, OPTIONS));
  }
}

/** Of the first sheet with a heading for addresses, else of the first one. */
function ofSheets(sheets: readonly (readonly FileLine[])[]): PeopleList {
  const hasAddresses = ([heading]: readonly FileLine[]) =>
    heading?.cells.some(({ text }) => columnNamed(text) === 'email') ?? false;
  const lines = sheets.find(hasAddresses) ?? sheets[0] ?? [];
  const problems = new ListProblems(OPTIONS.mostProblems);
  const records = lines.flatMap((line) => recordOf(line, problems));
  return peopleOf({ records, isAddressList: false, columns: OPTIONS.columns }, problems, OPTIONS);
}

/** A row that shows the error of a formula is left out: nobody knows what stands there. */
function recordOf({ row, cells }: FileLine, problems: ListProblems): readonly ListRecord[] {
  const broken = cells.find(({ isError }) => isError);
  if (broken) {
    problems.add(row, 'formula-error', { cell: `${lettersOf(broken.column)}${row}` });
    return [];
  }
  const texts = new Map(cells.map(({ column, text }) => [column, text.trim()]));
  const width = cells.reduce((widest, { column }) => Math.max(widest, column), 0);
  return [{ row, cells: Array.from({ length: width }, (_, place) => texts.get(place + 1) ?? '') }];
}

/** 1 is A, 28 is AB. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? `${lettersOf(Math.floor((column - 1) / 26))}${letter}` : letter;
}

function fileOf(format: PeopleFile['format'], { people, problems }: PeopleList): PeopleFile {
  const ofFile = problems.filter(({ code }) => OF_THE_FILE.includes(code));
  const ofRows = problems.filter(({ code }) => !OF_THE_FILE.includes(code));
  const byRow = new Map(ofRows.map(({ row }): [number, ListProblem[]] => [row, []]));
  for (const problem of ofRows) byRow.get(problem.row)?.push(problem);
  const isWrong = ofFile.some(({ severity }) => severity === 'error');
  return { format, faults: ofFile.map(faultOf), rows: isWrong ? [] : rowsOf(people, byRow) };
}

/** In the order of the file. Several people may stand in one row; an error is of one that cannot be used. */
function rowsOf(
  people: readonly ListedPerson[],
  problems: ReadonlyMap<number, readonly ListProblem[]>,
): readonly PeopleFileRow[] {
  const used = people.map((person): PeopleFileRow => {
    const { row, language, ...rest } = person;
    const known = LANGUAGES.find((each) => each === language);
    const warnings = (problems.get(row) ?? []).filter(({ severity }) => severity === 'warning');
    return { row, person: { row, ...rest, language: known }, faults: warnings.map(faultOf) };
  });
  const left = [...problems].flatMap(([row, found]): PeopleFileRow[] => {
    const errors = found.filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? [] : [{ row, faults: errors.map(faultOf) }];
  });
  return [...used, ...left].sort((a, b) => a.row - b.row);
}

function faultOf({ severity, code, message, details }: ListProblem): ImportFault {
  return { severity, code: `list.${code}`, message, details };
}
