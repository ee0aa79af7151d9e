import { UsageError } from '../usage-error';

/** What a column of a response file is. */
export type ColumnRole = 'id' | 'group' | 'item' | 'unused';

export interface ColumnChoice {
  /** Items of a bank; columns of other names are then not used. */
  readonly known?: ReadonlySet<string>;
  /** The column that parts people into groups. */
  readonly group?: string;
  readonly ignore?: readonly string[];
}

/** Names of a first column that holds people, not answers; row names of R have none. */
const ID_NAMES =
  /^(|id|pid|person|respondent|examinee|candidate|student|user|(person|respondent|user)[ _-]?id)$/i;
/** Names of columns that part people into groups, used or not. */
const GROUP_NAMES = /^group([ _-].*)?$/i;

/** Tells the columns apart by their names; `--group` and `--ignore` overrule. */
export function rolesOf(path: string, columns: readonly string[], choice: ColumnChoice): ColumnRole[] {
  for (const name of [...(choice.ignore ?? []), ...(choice.group === undefined ? [] : [choice.group])]) {
    if (!columns.includes(name)) throw new UsageError(`${path} has no column "${name}".`);
  }
  return columns.map((name, index) => {
    if (choice.ignore?.includes(name)) return 'unused';
    if (name === choice.group) return 'group';
    if (choice.known?.has(name)) return 'item';
    if (index === 0 && ID_NAMES.test(name)) return 'id';
    if (name === '') throw new UsageError(`${path}: column ${index + 1} has no name.`);
    return choice.known || GROUP_NAMES.test(name) ? 'unused' : 'item';
  });
}
