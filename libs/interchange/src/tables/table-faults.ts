import type { ImportFault } from '@qabilet/application';

export type FaultDetails = Readonly<Record<string, string | number>>;

const WORDS = {
  'no-rows': () => 'There is nothing below the headings. The first row names the columns, the table follows.',
  'no-column': ({ column, found }: FaultDetails) =>
    `No column is headed "${column}" (found: ${found}). The first row names the columns.`,
  'too-many-rows': ({ count, most }: FaultDetails) =>
    `The table has ${count} rows; at most ${most} are read at a time. Split it.`,
  'unknown-column': ({ heading }: FaultDetails) =>
    `The column "${heading}" is not read. See the list of columns in the guide.`,
  'doubled-column': ({ heading }: FaultDetails) =>
    `The heading "${heading}" stands twice. Remove one of the columns.`,
  'forbidden-column': ({ heading }: FaultDetails) =>
    `The heading "${heading}" is not allowed. Remove the column.`,
  'guessed-encoding': ({ encoding }: FaultDetails) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If texts look wrong, save it as "CSV UTF-8".`,
  'formula-error': ({ column }: FaultDetails) =>
    `"${column}" shows the error of a formula. Put the text itself there.`,
  missing: ({ column }: FaultDetails) => `"${column}" is empty. Fill it in.`,
  'no-english': ({ column }: FaultDetails) =>
    `"${column}" has a translation and no English text. Fill in "${column}.en".`,
  'too-long': ({ column, most }: FaultDetails) => `"${column}" has more than ${most} characters. Shorten it.`,
  'unknown-level': ({ text }: FaultDetails) => `"${text}" is no level. Levels are 1, 2, 3 and 4.`,
  'not-a-number': ({ column, text }: FaultDetails) =>
    `"${column}" says "${text}", which is no number. Write it in digits.`,
  'not-a-day': ({ column, text }: FaultDetails) =>
    `"${column}" says "${text}", which is no day. Write it as 2026-04-01, in a cell formatted as text.`,
  'unknown-value': ({ column, text, known }: FaultDetails) =>
    `"${column}" says "${text}". Use one of: ${known}.`,
  'bad-code': ({ text }: FaultDetails) =>
    `"${text}" is no code. A code has letters, digits, points and hyphens, at most 40.`,
  contradiction: ({ column, place }: FaultDetails) =>
    `"${column}" says something else than in ${place}. Write the same, or leave it empty.`,
  'doubled-demand': ({ code, place }: FaultDetails) =>
    `Competence ${code} stands in ${place} already for this role. Keep one of them.`,
  'doubled-code': ({ code, place }: FaultDetails) =>
    `The code ${code} stands in ${place} already. Each has its own: change one of them.`,
  'not-a-demand': ({ column, text }: FaultDetails) =>
    `"${column}" says "${text}". Write a level from 1 to 4, with a weight where it is not 1: 3 or 3 x 2.`,
} satisfies Record<string, (details: FaultDetails) => string>;

export type TableFaultCode = keyof typeof WORDS;

const WARNINGS: readonly TableFaultCode[] = ['unknown-column', 'guessed-encoding'];
const SHOWN = 80;

/** What is wrong, in words that say what to do. */
export function tableFault(code: TableFaultCode, details: FaultDetails = {}): ImportFault {
  const short = Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && [...value].length > SHOWN
        ? `${[...value].slice(0, SHOWN).join('')}…`
        : value,
    ]),
  );
  return {
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    code: `table.${code}`,
    message: WORDS[code](short),
  };
}
