import { bytesOfLists, isListType, type ListType } from './sent-array';

/** Columns by name with their types. */
export type ColumnTypes = Readonly<Record<string, string>>;

type Cell = string | number | boolean | ArrayLike<number> | undefined;

/**
 * Rows as one array a column for `unnest`, which costs the server far less than JSON where numbers are many: `FROM` gives
 * the source `rows`, `SELECT` its columns. Lists of a column, as long as each other, go as bytes in one long array, out of
 * which each row takes its part: no number becomes text on its way. The parameters are numbered from the one given.
 */
export function unnestedRows<Types extends ColumnTypes>(
  types: Types,
  rows: readonly Readonly<Record<keyof Types, Cell>>[],
  first: number,
): { readonly select: string; readonly from: string; readonly parameters: readonly unknown[] } {
  const columns = Object.entries(types).map(([name, type], i) => ({
    name,
    type,
    place: `$${first + i}`,
    cells: rows.map((row) => row[name as keyof Types]),
  }));
  const single = columns.filter(({ type }) => !isListType(type));
  return {
    select: columns
      .map(({ name, type, place, cells }) => (isListType(type) ? partOf(place, type, cells) : name))
      .join(', '),
    from: `unnest(${single.map(({ place, type }) => `${place}::${type}[]`).join(', ')})
      WITH ORDINALITY AS rows(${[...single.map(({ name }) => name), 'nth'].join(', ')})`,
    parameters: columns.map(({ type, cells }) =>
      isListType(type) ? bytesOfLists(type, listsOf(cells)) : cells.map((cell) => cell ?? null),
    ),
  };
}

/** The part of a long array that is the list of a row. */
function partOf(place: string, type: ListType, cells: readonly Cell[]): string {
  const [length = 0, ...others] = listsOf(cells).map((list) => list.length);
  if (others.some((other) => other !== length)) throw new Error('Lists of one column differ in length.');
  return `(${place}::${type})[(nth::integer - 1) * ${length} + 1 : nth::integer * ${length}]`;
}

function listsOf(cells: readonly Cell[]): readonly ArrayLike<number>[] {
  return cells.map((cell) => {
    if (typeof cell === 'object') return cell;
    throw new Error('A column of lists has something else.');
  });
}
