export interface ColumnLayout {
  /** As the official workbook names it. */
  readonly title: string;
  /** Other names seen for the same column. */
  readonly aliases?: readonly string[];
  /** A missing column is an error unless it is optional. */
  readonly isOptional?: boolean;
}

export interface SheetLayout<Key extends string = string> {
  readonly title: string;
  readonly columns: Readonly<Record<Key, ColumnLayout>>;
}

const AREA_NUMBER = { title: 'Competence area number' };
const COMPETENCE_NUMBER = { title: 'Competence number' };
const COMPETENCE_NAME = { title: 'Competence name' };
const AI_LABEL = { title: 'AI label', isOptional: true };
const LEVEL_NAME = {
  title: 'Proficiency level name',
  aliases: ['Proficiency level', 'Four level proficiency level name'],
};

/** The sheets of the DigComp 3.0 data supplement that carry the framework, and the columns read from them. */
export const COMPETENCE_SHEET = {
  title: '1 Competence Areas&Competences',
  columns: {
    area: AREA_NUMBER,
    areaName: { title: 'Competence area name' },
    areaDescription: { title: 'Competence area descriptor' },
    competence: COMPETENCE_NUMBER,
    name: COMPETENCE_NAME,
    description: { title: 'Competence descriptor' },
  },
} satisfies SheetLayout;

export const LEVEL_SHEET = {
  title: '2 Proficiency Levels',
  columns: {
    name: LEVEL_NAME,
    description: { title: 'Four level proficiency level description' },
    purpose: { title: 'Purpose' },
    subLevel: { title: 'Eight level mapping' },
    cefr: { title: 'Six level mapping', isOptional: true },
    subLevelDescription: { title: 'Eight level proficiency level description' },
  },
} satisfies SheetLayout;

export const STATEMENT_SHEET = {
  title: '3 Competence Statements',
  columns: {
    competence: COMPETENCE_NUMBER,
    competenceName: { ...COMPETENCE_NAME, isOptional: true },
    code: { title: 'Competence statement ID' },
    text: { title: 'Competence statement' },
    level: LEVEL_NAME,
    aiLabel: AI_LABEL,
  },
} satisfies SheetLayout;

export const OUTCOME_SHEET = {
  title: '4 Learning Outcomes',
  columns: {
    competence: COMPETENCE_NUMBER,
    competenceName: { ...COMPETENCE_NAME, isOptional: true },
    code: { title: 'Learning Outcome ID' },
    text: { title: 'Learning Outcome' },
    level: { title: 'Proficiency level', aliases: [LEVEL_NAME.title] },
    kind: { title: 'Knowledge skill or attitude' },
    aiLabel: AI_LABEL,
  },
} satisfies SheetLayout;

export const GLOSSARY_SHEET = {
  title: '5 Glossary',
  columns: { term: { title: 'Term' }, explanation: { title: 'Explanation' } },
} satisfies SheetLayout;

/** Says what the workbook is; not part of the framework, and not missed. */
export const README_SHEET = 'ReadMe';
