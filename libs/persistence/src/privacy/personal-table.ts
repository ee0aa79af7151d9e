/** What becomes of the rows about a person whose name is taken away. */
type Afterwards =
  | { readonly rows: 'deleted' }
  /** Assignments of an UPDATE; $3 is the time. */
  | { readonly rows: 'changed'; readonly set: string }
  | { readonly rows: 'kept'; readonly because: string };

export interface PersonalTable {
  readonly table: string;
  /** Which rows are about the person $2; their table is called t. */
  readonly found: string;
  /** Columns the person gets, and the SQL of further ones under names of their own. */
  readonly shown: readonly string[];
  readonly named?: Readonly<Record<string, string>>;
  /** Columns that stay inside, each with the reason. */
  readonly withheld: Readonly<Record<string, string>>;
  readonly afterwards: Afterwards;
}

export const REFERENCE = 'a number inside the system, told by name where it has one';

export const kept = (because: string) => ({ rows: 'kept', because }) as const;
