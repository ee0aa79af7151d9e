import type { AnswerExtract, ExtractedSitting, ExtractItem } from '@qabilet/application';
import { csvLine, writeCsv } from '../csv/write-csv';

const END_OF_LINE = '\r\n';
const LONG_HEADER = [
  ...['id', 'language', 'wave', 'item', 'category', 'seconds', 'pilot', 'omitted', 'rapid', 'repeated'],
];

/**
 * One row a test, one column an item, as calibration takes the answers: points from 0, an omitted item 0, empty what was
 * not asked, guessed too fast to have been read, or met before. Tests that tell nothing are left out.
 */
export async function* wideResponses({ items, sittings }: AnswerExtract): AsyncGenerator<string> {
  yield csvLine(['id', 'language', 'wave', ...items.map(({ code }) => code)]);
  const gaps = gapsUpTo(items.length);
  for await (const some of sittings)
    yield some
      .filter(({ isUsed }) => isUsed)
      .map((sitting) => wideLine(sitting, gaps))
      .join('');
}

/** One row an answer, everything that was given, each with what calibration makes of it. */
export async function* longResponses({ items, sittings }: AnswerExtract): AsyncGenerator<string> {
  yield csvLine(LONG_HEADER);
  const codes = items.map(({ code }) => csvLine([code]).slice(0, -END_OF_LINE.length));
  for await (const some of sittings) yield some.map((sitting) => longLines(sitting, codes)).join('');
}

/** What a program outside has to know of the items: models, scales and expected times, and no key. */
export function itemPlan(items: readonly ExtractItem[]): string {
  return writeCsv<ExtractItem>(
    [
      { header: 'id', value: ({ code }) => code },
      { header: 'model', value: ({ model }) => model },
      { header: 'dimension', value: ({ competence }) => competence },
      { header: 'seconds', value: ({ seconds }) => seconds },
    ],
    items,
  );
}

/** Waves are words, so that no program takes their column for an item. */
function beginningOf({ name, language, wave }: ExtractedSitting): string {
  return `${name},${language},w${wave}`;
}

/** The commas from one column to the next that is filled: most of a bank is never asked of one person. */
function gapsUpTo(columns: number): readonly string[] {
  return Array.from({ length: columns + 1 }, (_, gap) => ','.repeat(gap));
}

function wideLine(sitting: ExtractedSitting, gaps: readonly string[]): string {
  const given = sitting.answers
    .filter(({ use }) => use === 'counted' || use === 'omitted')
    .sort((one, other) => one.item - other.item);
  let line = beginningOf(sitting);
  let written = -1;
  for (const { item, category, use } of given) {
    line += `${gaps[item - written] ?? ''}${use === 'omitted' ? 0 : category}`;
    written = item;
  }
  return `${line}${gaps[gaps.length - 2 - written] ?? ''}${END_OF_LINE}`;
}

function longLines(sitting: ExtractedSitting, codes: readonly string[]): string {
  const beginning = beginningOf(sitting);
  return sitting.answers
    .map(({ item, category, seconds, isPilot, use }) => {
      const marks = [isPilot, use === 'omitted', use === 'rapid', use === 'repeated'].map(Number).join(',');
      return `${beginning},${codes[item] ?? ''},${category},${seconds},${marks}${END_OF_LINE}`;
    })
    .join('');
}
