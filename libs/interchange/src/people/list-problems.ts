import { remarkDetails, type RemarkDetails } from '@qabilet/application';
import type { ListProblem, ListProblemCode, PeopleColumn } from './people-list';

const WARNINGS: readonly ListProblemCode[] = [
  'unknown-column',
  'no-name',
  'too-many-cells',
  'unknown-language',
  'guessed-encoding',
];

export const LIST_WORDS: Readonly<Record<ListProblemCode, (details: RemarkDetails) => string>> = {
  'empty-list': () =>
    'The list is empty. Paste one person a line: name, e-mail, unit, role, language, employee number.',
  'no-email-column': ({ found }) =>
    `No column is headed "email" (found: ${found}). Name the column of addresses so, or leave the headings out.`,
  'doubled-column': ({ heading }) =>
    `The heading "${heading}" means a column that stands already. Remove one of them.`,
  'unknown-column': ({ heading, known }) => `The column "${heading}" is not read. Known are: ${known}.`,
  'forbidden-column': ({ heading }) =>
    `A column may not be called "${heading}". Give it another name, or take it out.`,
  'no-email': () => 'There is no e-mail address in this row. Add it, or remove the row.',
  'malformed-email': ({ text }) => `"${text}" is not an e-mail address. Write it like name@agency.example.`,
  'duplicate-email': ({ text, row }) => `${text} already stands in row ${row}. Remove one of the two rows.`,
  'duplicate-number': ({ text, row }) =>
    `The employee number ${text} already stands in row ${row}. Each person has their own: correct one of them.`,
  'no-name': ({ name }) => `There is no name in this row; "${name}" from the address is taken instead.`,
  'too-long': ({ most }) =>
    `This cell has more than ${most} characters. Shorten it, or check that no quotation mark is missing.`,
  'too-many-cells': ({ surplus }) =>
    `This row has ${surplus} cells more than there are columns; they are left out. Put quotation marks around a text with a separator in it.`,
  'unknown-language': ({ text, known }) =>
    `"${text}" is not a language on offer and is left out. Use one of: ${known}.`,
  'unknown-extra-time': ({ text, known }) =>
    `"${text}" is no extra time that can be given. Write one of: ${known}.`,
  'formula-error': ({ cell }) =>
    `The formula in cell ${cell} shows an error. Correct it, or write the value itself.`,
  'guessed-encoding': ({ encoding }) =>
    `The file does not say how its letters are written; it was read as ${encoding}. If names look wrong, save it as "CSV UTF-8" and choose it again.`,
  'more-problems': ({ count }) => `There are ${count} more problems. Correct the ones above, then try again.`,
};

/** Nobody mends more at once. */
const MOST_LISTED = 300;

/** Gathers what is wrong with the rows of a list. */
export class ListProblems {
  private readonly listed: ListProblem[] = [];
  private unlisted = 0;

  constructor(private readonly mostListed = MOST_LISTED) {}

  add(row: number, code: ListProblemCode, details: RemarkDetails, column?: PeopleColumn): void {
    if (this.listed.length === this.mostListed) {
      this.unlisted += 1;
      return;
    }
    const severity = WARNINGS.includes(code) ? 'warning' : 'error';
    const short = remarkDetails(details);
    const message = LIST_WORDS[code](short);
    this.listed.push({ row, code, severity, message, details: short, ...(column && { column }) });
  }

  all(): readonly ListProblem[] {
    const row = this.listed[this.listed.length - 1]?.row ?? 1;
    if (this.unlisted === 0) return this.listed;
    const details = { count: this.unlisted };
    const message = LIST_WORDS['more-problems'](details);
    return [...this.listed, { row, code: 'more-problems', severity: 'error', message, details }];
  }
}
