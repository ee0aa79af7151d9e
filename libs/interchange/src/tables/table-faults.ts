import { remarkDetails, type ImportFault, type RemarkDetails } from '@qabilet/application';

export const TABLE_WORDS = {
  'no-rows': () => 'There is nothing below the headings. The first row names the columns, the table follows.',
  'no-column': ({ column, found }: RemarkDetails) =>
    `No column is headed "${column}" (found: ${found}). The first row names the columns.`,
  'too-many-rows': ({ count, most }: RemarkDetails) =>
    `The table has ${count} rows; at most ${most} are read at a time. Split it.`,
  'unknown-column': ({ heading }: RemarkDetails) =>
    `The column "${heading}" is not read. See the list of columns in the guide.`,
  'doubled-column': ({ heading }: RemarkDetails) =>
    `The heading "${heading}" stands twice. Remove one of the columns.`,
  'forbidden-column': ({ heading }: RemarkDetails) =>
    `The heading "${heading}" is not allowed. Remove the column.`,
  'guessed-encoding': ({ encoding }: RemarkDetails) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If texts look wrong, save it as "CSV UTF-8".`,
  'formula-error': ({ column }: RemarkDetails) =>
    `"${column}" shows the error of a formula. Put the text itself there.`,
  missing: ({ column }: RemarkDetails) => `"${column}" is empty. Fill it in.`,
  'no-english': ({ column }: RemarkDetails) =>
    `"${column}" has a translation and no English text. Fill in "${column}.en".`,
  'too-long': ({ column, most }: RemarkDetails) =>
    `"${column}" has more than ${most} characters. Shorten it.`,
  'unknown-level': ({ text }: RemarkDetails) => `"${text}" is no level. Levels are 1, 2, 3 and 4.`,
  'not-a-number': ({ column, text }: RemarkDetails) =>
    `"${column}" says "${text}", which is no number. Write it in digits.`,
  'not-a-day': ({ column, text }: RemarkDetails) =>
    `"${column}" says "${text}", which is no day. Write it as 2026-04-01, in a cell formatted as text.`,
  'unknown-value': ({ column, text, known }: RemarkDetails) =>
    `"${column}" says "${text}". Use one of: ${known}.`,
  'bad-code': ({ text }: RemarkDetails) =>
    `"${text}" is no code. A code has letters, digits, points and hyphens, at most 40.`,
  contradiction: ({ column, place }: RemarkDetails) =>
    `"${column}" says something else than in ${place}. Write the same, or leave it empty.`,
  'doubled-demand': ({ code, place }: RemarkDetails) =>
    `Competence ${code} stands in ${place} already for this role. Keep one of them.`,
  'doubled-code': ({ code, place }: RemarkDetails) =>
    `The code ${code} stands in ${place} already. Each has its own: change one of them.`,
  'not-a-demand': ({ column, text }: RemarkDetails) =>
    `"${column}" says "${text}". Write a level from 1 to 4, with a weight where it is not 1: 3 or 3 x 2.`,
} satisfies Record<string, (details: RemarkDetails) => string>;

export type TableFaultCode = keyof typeof TABLE_WORDS;

const WARNINGS: readonly TableFaultCode[] = ['unknown-column', 'guessed-encoding'];

/** What is wrong, in words that say what to do. */
export function tableFault(code: TableFaultCode, details: RemarkDetails = {}): ImportFault {
  const short = remarkDetails(details);
  return {
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    code: `table.${code}`,
    message: TABLE_WORDS[code](short),
    details: short,
  };
}
