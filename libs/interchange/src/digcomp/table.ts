import type { Cell, Sheet, SheetRow } from '../workbook/sheet';
import type { ColumnLayout, SheetLayout } from './layout';
import type { ProblemList } from './problem-list';

/** A title may have been put above the column names, but not more. */
const HEADER_SEARCH = 10;

interface FoundColumn {
  readonly title: string;
  readonly column: number;
}

/** One row under the column names; cells are asked for by what they mean. */
export class TableRow<Key extends string = string> {
  /** As the spreadsheet program numbers it. */
  readonly row: number;
  private readonly byColumn: ReadonlyMap<number, Cell>;

  constructor(
    readonly sheet: string,
    row: SheetRow,
    private readonly columns: ReadonlyMap<Key, FoundColumn>,
    private readonly problems: ProblemList,
  ) {
    this.row = row.row;
    this.byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  }

  /** Where a problem with this row, or with one of its cells, is found. */
  place(key?: Key): { sheet: string; row: number; column?: string } {
    const title = key === undefined ? undefined : this.columns.get(key)?.title;
    return { sheet: this.sheet, row: this.row, ...(title === undefined ? {} : { column: title }) };
  }

  isNumber(key: Key): boolean {
    return this.cell(key)?.kind === 'number';
  }

  /** The text of a cell that may be empty. */
  optional(key: Key): string | undefined {
    const cell = this.cell(key);
    return cell === undefined || cell.kind === 'error' ? undefined : cell.text;
  }

  /** The text of a cell that must be filled; what is wrong with it is reported. */
  required(key: Key): string | undefined {
    const found = this.columns.get(key);
    if (found === undefined) return undefined;
    const cell = this.cell(key);
    if (cell === undefined) this.problems.add('empty-cell', this.place(key), { title: found.title });
    if (cell?.kind !== 'error') return cell?.text;
    this.problems.add('failed-formula', this.place(key), { title: found.title, text: cell.text });
    return undefined;
  }

  private cell(key: Key): Cell | undefined {
    const found = this.columns.get(key);
    return found === undefined ? undefined : this.byColumn.get(found.column);
  }
}

/** The rows of one sheet of the workbook; a missing sheet or column is reported and gives no rows. */
export function readTable<Key extends string>(
  sheets: readonly Sheet[],
  layout: SheetLayout<Key>,
  problems: ProblemList,
): readonly TableRow<Key>[] {
  const sheet = findSheet(sheets, layout.title, problems);
  if (sheet === undefined) return [];
  const header = headerOf(sheet, layout);
  const columns = findColumns(sheet.name, header, layout, problems);
  if (columns === undefined) return [];
  const rows = sheet.rows.filter(({ row }) => row > (header?.row ?? 0));
  if (rows.length === 0) problems.add('no-rows', { sheet: sheet.name }, { title: layout.title });
  return rows.map((row) => new TableRow(sheet.name, row, columns, problems));
}

/** Names are compared without number, case, blanks and signs: "5 Glossary" is "glossary". */
export function findSheet(sheets: readonly Sheet[], title: string, problems: ProblemList): Sheet | undefined {
  const [found, second] = sheets.filter(({ name }) => letters(name) === letters(title));
  if (found === undefined) {
    problems.add('missing-sheet', { sheet: title }, { title, found: sheets.map(({ name }) => name) });
  }
  if (second !== undefined) problems.add('doubled-sheet', { sheet: second.name }, { title });
  return found;
}

function headerOf(sheet: Sheet, layout: SheetLayout): SheetRow | undefined {
  const known = Object.values(layout.columns).flatMap(namesOf);
  const matches = (row: SheetRow) => row.cells.filter(({ text }) => known.includes(folded(text))).length;
  return sheet.rows
    .slice(0, HEADER_SEARCH)
    .reduce<SheetRow | undefined>(
      (best, row) => (best && matches(best) >= matches(row) ? best : row),
      undefined,
    );
}

function findColumns<Key extends string>(
  sheet: string,
  header: SheetRow | undefined,
  { columns }: SheetLayout<Key>,
  problems: ProblemList,
): ReadonlyMap<Key, FoundColumn> | undefined {
  const found = new Map<Key, FoundColumn>();
  const expected = Object.values<ColumnLayout>(columns).map(({ title }) => title);
  const row = header?.row ?? 1;
  let isReadable = true;
  for (const [key, layout] of entriesOf(columns)) {
    const names = namesOf(layout);
    const [first, second] = (header?.cells ?? []).filter(({ text }) => names.includes(folded(text)));
    const place = { sheet, row, column: layout.title };
    if (first !== undefined) found.set(key, { title: layout.title, column: first.column });
    if (second !== undefined) problems.add('doubled-column', place, { title: layout.title });
    if (first === undefined && layout.isOptional === true) {
      problems.add('missing-optional-column', place, { title: layout.title });
    }
    if (first === undefined && layout.isOptional !== true) {
      problems.add('missing-column', place, { title: layout.title, expected });
    }
    if (second !== undefined || (first === undefined && layout.isOptional !== true)) isReadable = false;
  }
  return isReadable ? found : undefined;
}

function entriesOf<Key extends string>(columns: Readonly<Record<Key, ColumnLayout>>): [Key, ColumnLayout][] {
  return Object.entries(columns) as [Key, ColumnLayout][];
}

function namesOf({ title, aliases = [] }: ColumnLayout): string[] {
  return [title, ...aliases].map(folded);
}

/** Text as it is compared: case and runs of blanks do not count. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{Letter}]/gu, '');
}
