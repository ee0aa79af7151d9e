import { remarkDetails, type RemarkDetails } from '@qabilet/application';

type NoDetails = Record<string, never>;

/** Every problem a package can have, with what its words need to know. */
export interface CaseProblemDetails {
  missing: { field: string };
  'not-a-text': NoDetails;
  'not-texts': NoDetails;
  'not-a-number': NoDetails;
  'not-whole': NoDetails;
  'not-an-object': { of: string };
  'not-objects': { of: string };
  'not-extensions': NoDetails;
  'not-uuid': { text: string };
  'not-uri': { text: string };
  'not-date': { text: string };
  'too-long': { limit: number };
  'unknown-field': { field: string };
  'unknown-association-type': { type: string };
  'repeated-identifier': { identifier: string; first: string };
  'own-child': { name: string };
  cycle: { names: readonly string[] };
  'lost-child': { which: 'child' | 'parent'; identifier: string };
  'several-parents': { name: string };
  'no-competences': NoDetails;
  'no-area': { count: number; title: string };
  'no-levels': NoDetails;
  'too-many-levels': { count: number };
  'no-level': { count: number };
  'no-competence': { count: number };
  'no-words': { count: number };
  'repeated-code': { code: string; instead: string };
  'foreign-language': { language: string };
  'not-english': { language: string };
  'more-problems': { count: number };
}

export type CaseProblemCode = keyof CaseProblemDetails;

export interface CaseProblem {
  /** Where in the package: 'CFItems[3].fullStatement'. */
  readonly path: string;
  readonly code: CaseProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly details: RemarkDetails;
}

const ERRORS: readonly CaseProblemCode[] = [
  'missing',
  'not-a-text',
  'not-texts',
  'not-a-number',
  'not-whole',
  'not-an-object',
  'not-objects',
  'not-extensions',
  'not-uuid',
  'not-uri',
  'not-date',
  'too-long',
  'repeated-identifier',
  'own-child',
  'cycle',
  'no-competences',
];

export const CASE_WORDS: {
  readonly [Code in CaseProblemCode]: (details: CaseProblemDetails[Code]) => string;
} = {
  missing: ({ field }) => `The field ${field} is missing; the standard asks for it.`,
  'not-a-text': () => 'Here belongs a text.',
  'not-texts': () => 'Here belongs a list of texts.',
  'not-a-number': () => 'Here belongs a number.',
  'not-whole': () => 'Here belongs a whole number.',
  'not-an-object': ({ of }) => `Here belongs an object (${of}).`,
  'not-objects': ({ of }) => `Here belongs a list of objects (${of}).`,
  'not-extensions': () => 'Here belongs an object of extensions.',
  'not-uuid': ({ text }) => `“${text}” is no UUID. An identifier has 32 hexadecimal digits in five groups.`,
  'not-uri': ({ text }) => `“${text}” is no address. Give a whole URI, such as https://… or urn:uuid:….`,
  'not-date': ({ text }) =>
    `“${text}” is no date. Write 2026-01-31, or 2026-01-31T09:00:00Z where a time belongs.`,
  'too-long': ({ limit }) => `This text has more than ${limit} characters. Shorten it.`,
  'unknown-field': ({ field }) =>
    `The standard knows no field ${field} here. It is kept; another edition is written without it or with it among the extensions.`,
  'unknown-association-type': ({ type }) =>
    `The standard knows no association “${type}”. It is kept and not shown.`,
  'repeated-identifier': ({ identifier, first }) =>
    `The identifier ${identifier} is already that of ${first}. Each object needs one of its own.`,
  'own-child': ({ name }) => `“${name}” is named as its own child.`,
  cycle: ({ names }) => `These items are children of one another: ${names.join('; ')}.`,
  'lost-child': ({ which, identifier }) =>
    `The package has no ${which} ${identifier}. The association is kept and changes nothing in the tree.`,
  'several-parents': ({ name }) =>
    `“${name}” has several parents. It is shown under the first of them; the others are kept.`,
  'no-competences': () =>
    'No items are taken as competences. Choose below which items are the competences of the framework.',
  'no-area': ({ count, title }) =>
    `${count} of the competences lie in no area. They are shown in an area named after the framework, “${title}”.`,
  'no-levels': () =>
    'The package has no proficiency levels. The framework gets the four usual ones: Basic, Intermediate, Advanced, Highly advanced.',
  'too-many-levels': ({ count }) =>
    `The package has ${count} levels and a framework has at most four here. The first four are shown; statements of the others are kept and not shown.`,
  'no-level': ({ count }) =>
    `${count} statements name no level (hasSkillLevel). They are kept and not shown, unless you choose a level for them below.`,
  'no-competence': ({ count }) => `${count} statements lie under no competence. They are kept and not shown.`,
  'no-words': ({ count }) => `${count} items have no words. They are kept and not shown.`,
  'repeated-code': ({ code, instead }) =>
    `The code ${code} is already taken by another of its kind; this one is shown as ${instead}.`,
  'foreign-language': ({ language }) =>
    `The package is written in “${language}”, which the pages do not speak. Its words are shown as they are.`,
  'not-english': ({ language }) =>
    `The package is written in “${language}”. Until it is translated its words stand for English too.`,
  'more-problems': ({ count }) => `${count} more like these. Mend the ones listed and check again.`,
};

/** Nobody mends more at once; a longer list would only hide its beginning. */
const MOST_LISTED = 200;
const LONGEST_QUOTED = 80;

/** A name as short as a sentence can hold it. */
export function quotable(text: string): string {
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}

/** Gathers the problems of one package in the order they are met. */
export class CaseProblems {
  private readonly listed: CaseProblem[] = [];
  private unlisted = 0;
  private errors = 0;

  add<Code extends CaseProblemCode>(path: string, code: Code, details: CaseProblemDetails[Code]): void {
    const severity = ERRORS.includes(code) ? 'error' : 'warning';
    if (severity === 'error') this.errors += 1;
    if (this.listed.length === MOST_LISTED) this.unlisted += 1;
    else
      this.listed.push({
        path,
        code,
        severity,
        message: CASE_WORDS[code](details),
        details: remarkDetails(details),
      });
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** The first 200 problems, and how many more there were. */
  all(): readonly CaseProblem[] {
    if (this.unlisted === 0) return this.listed;
    const severity = this.hasErrors ? 'error' : 'warning';
    const details = { count: this.unlisted };
    const message = CASE_WORDS['more-problems'](details);
    return [...this.listed, { path: '', code: 'more-problems', severity, message, details }];
  }
}
