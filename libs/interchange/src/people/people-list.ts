import type { RemarkDetails } from '@qabilet/application';
import type { ExtraTime } from '@qabilet/assessment';

export interface ListedPerson {
  /** Line of the list on which the person stands. */
  readonly row: number;
  readonly name: string;
  /** Whether the row has no name of its own. */
  readonly isNamedByAddress?: true;
  /** In lower case. */
  readonly email: string;
  readonly unit?: string;
  readonly role?: string;
  /** Code of one of the product's languages. */
  readonly language?: string;
  readonly employeeNumber?: string;
  readonly extraTime?: ExtraTime;
}

export interface ListProblem {
  readonly row: number;
  readonly column?: PeopleColumn;
  readonly code: ListProblemCode;
  /** A row with an error is left out of the people; a row with a warning is in. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly details: RemarkDetails;
}

export type ListProblemCode =
  | 'empty-list'
  | 'no-email-column'
  | 'doubled-column'
  | 'unknown-column'
  | 'forbidden-column'
  | 'no-email'
  | 'malformed-email'
  | 'duplicate-email'
  | 'duplicate-number'
  | 'no-name'
  | 'too-long'
  | 'too-many-cells'
  | 'unknown-language'
  | 'unknown-extra-time'
  | 'formula-error'
  | 'guessed-encoding'
  | 'more-problems';

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly ListProblem[];
}

/** In the order of lists without headings. */
export const LIST_COLUMNS = ['name', 'email', 'unit', 'role', 'language', 'employeeNumber'] as const;
/** Extra time is read under its heading alone, in files of the whole staff. */
export const PEOPLE_COLUMNS = [...LIST_COLUMNS, 'extraTime'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];
