import { Workbook } from 'exceljs';
import type { Cell } from 'exceljs';

export type CellValue =
  string | number | { readonly error: '#REF!' } | { readonly formula: string; readonly result: string };
export type TableCells = readonly (readonly CellValue[])[];

/** Sheets of a small workbook of the official shape, by name; the first row of each names its columns. */
export type DigCompSheets = Readonly<Record<string, TableCells>>;

export const SHEETS = {
  readMe: 'ReadMe',
  competences: '1 Competence Areas&Competences',
  levels: '2 Proficiency Levels',
  statements: '3 Competence Statements',
  outcomes: '4 Learning Outcomes',
  glossary: '5 Glossary',
} as const;

const AREAS = [
  [1, 'Finding things', 'To find what one looks for.'],
  [2, 'Working together', 'To work with others. '],
] as const;
/** Numbers as the official workbook stores them, names with the blanks it has. */
const COMPETENCES = [
  [1.1000000000000001, 'Searching', 'To search well.'],
  [1.2, 'Judging ', 'To judge what was found.  '],
  [2.2999999999999998, 'Sharing', 'To share with care.'],
] as const;
const LEVELS = ['Basic ', 'Intermediate', 'Advanced', 'Highly advanced'] as const;
const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C1', 'C2', 'C2'] as const;
const KINDS = ['Knowledge', 'Skill', 'Attitude'] as const;

/** A right workbook of 2 areas, 3 competences, 4 levels, 12 statements, 9 outcomes and 2 terms, with the official quirks. */
export function digCompSheets(): DigCompSheets {
  return {
    [SHEETS.readMe]: [
      ['The full DigComp 3.0 framework is here: https://example.org '],
      ['Sheet Name', 'Variables in sheet'],
    ],
    [SHEETS.competences]: competenceRows(),
    [SHEETS.levels]: levelRows(),
    [SHEETS.statements]: statementRows(),
    [SHEETS.outcomes]: outcomeRows(),
    [SHEETS.glossary]: [
      ['Term', 'Explanation'],
      ['Algorithm', 'A set of rules. '],
      ['Bias', 'A systematic deviation.'],
    ],
  };
}

/** The bytes of a workbook with these sheets; without an argument, of the right one. */
export async function digCompWorkbook(sheets: DigCompSheets = digCompSheets()): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== '') setValue(sheet.getCell(row + 1, column + 1), value);
      }),
    );
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** The same sheets with one cell changed; row and column count from 1, as in the spreadsheet program. */
export function withCell(
  sheets: DigCompSheets,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): DigCompSheets {
  const rows = (sheets[sheet] ?? []).map((cells, index) =>
    index === row - 1 ? cells.map((cell, place) => (place === column - 1 ? value : cell)) : cells,
  );
  return { ...sheets, [sheet]: rows };
}

function setValue(cell: Cell, value: CellValue): void {
  cell.value = typeof value === 'object' ? { ...value } : value;
}

function areaOf(competence: number): readonly [number, string, string] {
  return AREAS[Math.floor(competence) - 1] ?? AREAS[0];
}

function competenceRows(): TableCells {
  const header = [
    'Competence area number',
    'Competence area name',
    'Competence area descriptor',
    'Competence number',
    'Competence name',
    'Competence descriptor',
  ];
  return [header, ...COMPETENCES.map((competence) => [...areaOf(competence[0]), ...competence])];
}

function levelRows(): TableCells {
  const header = [
    'Proficiency level name',
    'Four level proficiency level description',
    'Purpose',
    'Eight level mapping',
    'Six level mapping',
    'Eight level proficiency level description',
  ];
  const rows = LANGUAGE_LEVELS.map((language, index) => {
    const level = LEVELS[Math.floor(index / 2)] ?? LEVELS[0];
    return [
      level,
      `At ${level.trim()} level.`,
      `For ${level.trim()} needs. `,
      index + 1,
      language,
      `Step ${index + 1}.`,
    ];
  });
  return [header, ...rows];
}

function statementRows(): TableCells {
  const header = [
    'Competence area number',
    'Competence area name',
    'Competence area descriptor',
    'Competence number',
    'Competence name',
    'Competence descriptor',
    'Competence statement ID',
    'Competence statement',
    'Proficiency level name',
    'AI label',
  ];
  const rows = COMPETENCES.flatMap((competence) =>
    LEVELS.map((level, index) => [
      ...areaOf(competence[0]),
      ...competence,
      `CS${competence[0].toFixed(1)}.0${index + 1}`,
      `${competence[1].trim()} step ${index + 1}. `,
      level.trim(),
      'AI-Implicit',
    ]),
  );
  return [header, ...rows];
}

function outcomeRows(): TableCells {
  const header = [
    'Competence area number',
    'Competence area name',
    'Competence number',
    'Competence name',
    'Learning Outcome ID',
    'Learning Outcome',
    'Proficiency level',
    'Knowledge skill or attitude',
    'AI label',
  ];
  const rows = COMPETENCES.flatMap(([number, name]) =>
    KINDS.map((kind, index) => [
      ...areaOf(number).slice(0, 2),
      number,
      name,
      `LO${number.toFixed(1)}.0${index + 1}`,
      `${name.trim()} as ${kind.toLowerCase()}. `,
      LEVELS[index] ?? LEVELS[0],
      kind,
      'AI-Explicit',
    ]),
  );
  return [header, ...rows];
}
