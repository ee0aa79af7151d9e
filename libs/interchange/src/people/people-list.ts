import type { RemarkDetails } from '@qabilet/application';

export interface ListedPerson {
  /** Line of the list on which the person stands. */
  readonly row: number;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly unit?: string;
  readonly role?: string;
  /** Code of one of the product's languages. */
  readonly language?: string;
  readonly employeeNumber?: string;
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
  | 'no-email'
  | 'malformed-email'
  | 'duplicate-email'
  | 'duplicate-number'
  | 'no-name'
  | 'too-long'
  | 'too-many-cells'
  | 'unknown-language'
  | 'guessed-encoding'
  | 'more-problems';

export interface PeopleList {
  readonly people: readonly ListedPerson[];
  readonly problems: readonly ListProblem[];
}

export const PEOPLE_COLUMNS = ['name', 'email', 'unit', 'role', 'language', 'employeeNumber'] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];
