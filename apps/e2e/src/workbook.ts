import exceljs from 'exceljs';

/** What a workbook holds, as the preview counts it. */
export interface WorkbookCounts {
  readonly areas: number;
  readonly competences: number;
  readonly statements: number;
  readonly outcomes: number;
}

/** The official data supplement, when the environment says where it lies. */
export const OFFICIAL: WorkbookCounts = { areas: 5, competences: 21, statements: 362, outcomes: 523 };
export const SMALL: WorkbookCounts = { areas: 2, competences: 3, statements: 12, outcomes: 9 };

const AREAS = ['Finding', 'Working together'];
const COMPETENCES = [
  { area: 1, number: 1.1000000000000001, name: 'Searching' },
  { area: 1, number: 1.2, name: 'Judging ' },
  { area: 2, number: 2.2999999999999998, name: 'Sharing' },
];
const LEVELS = ['Basic ', 'Intermediate', 'Advanced', 'Highly advanced'];
const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C1', 'C2', 'C2'];
const KINDS = ['Knowledge', 'Skill', 'Attitude'];

const COMPETENCE_COLUMNS = [
  'Competence area number',
  'Competence area name',
  'Competence area descriptor',
  'Competence number',
  'Competence name',
  'Competence descriptor',
];

/** A workbook of the official shape with a few rows of invented content, floats and trailing blanks included. */
export async function smallWorkbook(): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  const add = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));

  const competences = COMPETENCES.map(({ area, number, name }) => [
    area,
    AREAS[area - 1] ?? '',
    `About ${AREAS[area - 1]}.`,
    number,
    name,
    `To be good at ${name.trim().toLowerCase()}. `,
  ]);
  add('ReadMe', [['An invented framework of the official shape.']]);
  add('1 Competence Areas&Competences', [COMPETENCE_COLUMNS, ...competences]);
  add('2 Proficiency Levels', [
    [
      'Proficiency level name',
      'Four level proficiency level description',
      'Purpose',
      'Eight level mapping',
      'Six level mapping',
      'Eight level proficiency level description',
    ],
    ...LANGUAGE_LEVELS.map((language, index) => {
      const level = LEVELS[Math.floor(index / 2)] ?? '';
      return [level, `At ${level.trim()} level.`, 'For work. ', index + 1, language, `Step ${index + 1}.`];
    }),
  ]);
  add('3 Competence Statements', [
    [
      ...COMPETENCE_COLUMNS,
      'Competence statement ID',
      'Competence statement',
      'Proficiency level name',
      'AI label',
    ],
    ...competences.flatMap((competence, c) =>
      LEVELS.map((level, l) => [
        ...competence,
        `CS${COMPETENCES[c]?.number.toFixed(1)}.0${l + 1}`,
        `Statement ${l + 1} of ${COMPETENCES[c]?.name.trim()}. `,
        level.trim(),
        'AI-Implicit',
      ]),
    ),
  ]);
  add('4 Learning Outcomes', [
    [
      'Competence area number',
      'Competence area name',
      'Competence number',
      'Competence name',
      'Learning Outcome ID',
      'Learning Outcome',
      'Proficiency level',
      'Knowledge skill or attitude',
      'AI label',
    ],
    ...COMPETENCES.flatMap(({ area, number, name }) =>
      KINDS.map((kind, k) => [
        area,
        AREAS[area - 1] ?? '',
        number,
        name,
        `LO${number.toFixed(1)}.0${k + 1}`,
        `${name.trim()} as ${kind.toLowerCase()}.`,
        LEVELS[k] ?? '',
        kind,
        'AI-Explicit',
      ]),
    ),
  ]);
  add('5 Glossary', [
    ['Term', 'Explanation'],
    ['Algorithm', 'A set of rules. '],
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
