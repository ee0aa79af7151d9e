import { createHash } from 'node:crypto';
import { readCells } from '../workbook/read-cells';
import { WORKBOOK_LIMITS } from '../workbook/sheet';
import type { Sheet, WorkbookLimits } from '../workbook/sheet';
import { CompetenceReader } from './competences';
import { readGlossary } from './glossary';
import {
  COMPETENCE_SHEET,
  GLOSSARY_SHEET,
  LEVEL_SHEET,
  OUTCOME_SHEET,
  README_SHEET,
  STATEMENT_SHEET,
} from './layout';
import { LevelReader } from './levels';
import { ProblemList } from './problem-list';
import { StatementReader } from './statements';
import { folded, readTable } from './table';
import type { ReadFramework, WorkbookCounts, WorkbookReading } from './workbook-reading';

export interface WorkbookOptions {
  /** Instead of the title the workbook gives itself. */
  readonly title?: string;
  readonly limits?: Partial<WorkbookLimits>;
}

/**
 * Reads the official DigComp data supplement, or a workbook of the same shape. What is wrong in its sheets comes back
 * row by row; a file that is no such workbook at all is refused with `UnreadableFile`.
 */
export async function parseDigCompWorkbook(
  bytes: Uint8Array,
  { title, limits }: WorkbookOptions = {},
): Promise<WorkbookReading> {
  const sheets = await readCells(bytes, { ...WORKBOOK_LIMITS, ...limits });
  const problems = new ProblemList();
  const framework = readFramework(sheets, title ?? titleOf(sheets), problems);
  noteGaps(framework, problems);
  return {
    framework,
    counts: countsOf(framework),
    problems: problems.all(),
    importable: !problems.hasErrors,
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
  };
}

function readFramework(sheets: readonly Sheet[], title: string, problems: ProblemList): ReadFramework {
  const { areas, competences } = new CompetenceReader(problems).read(
    readTable(sheets, COMPETENCE_SHEET, problems),
  );
  const levels = new LevelReader(problems).read(readTable(sheets, LEVEL_SHEET, problems));
  const skeleton = { competences, levels };
  const statements = new StatementReader(skeleton, problems).statements(
    readTable(sheets, STATEMENT_SHEET, problems),
  );
  const outcomes = new StatementReader(skeleton, problems).outcomes(
    readTable(sheets, OUTCOME_SHEET, problems),
  );
  const glossary = readGlossary(readTable(sheets, GLOSSARY_SHEET, problems), problems);
  return { title, language: 'en', areas, levels, competences, statements, outcomes, glossary };
}

/** The workbook names itself in the first lines of its ReadMe sheet: "DigComp 3.0". */
function titleOf(sheets: readonly Sheet[]): string {
  const readMe = sheets.find(({ name }) => folded(name) === folded(README_SHEET));
  const texts = (readMe?.rows ?? []).flatMap(({ cells }) => cells.map(({ text }) => text));
  for (const text of texts) {
    const [named] = /DigComp\s+\d+(\.\d+)*/.exec(text) ?? [];
    if (named !== undefined) return named.replace(/\s+/, ' ');
  }
  return 'DigComp';
}

/** Warns of levels a competence says nothing about, once everything else is right. */
function noteGaps({ competences, levels, statements }: ReadFramework, problems: ProblemList): void {
  if (problems.hasErrors) return;
  const covered = new Set(statements.map(({ competence, level }) => `${competence} ${level}`));
  for (const { code } of competences) {
    for (const { ordinal, name } of levels) {
      if (covered.has(`${code} ${ordinal}`)) continue;
      problems.add('no-statements', { sheet: STATEMENT_SHEET.title }, { code, level: name });
    }
  }
}

function countsOf(framework: ReadFramework): WorkbookCounts {
  return {
    areas: framework.areas.length,
    competences: framework.competences.length,
    levels: framework.levels.length,
    subLevels: framework.levels.reduce((sum, { subLevels }) => sum + subLevels.length, 0),
    statements: framework.statements.length,
    outcomes: framework.outcomes.length,
    glossaryTerms: framework.glossary.length,
  };
}
