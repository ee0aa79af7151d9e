/** Columns by name with their types. */
export type ColumnTypes = Readonly<Record<string, string>>;

type Cell = string | number | boolean | ArrayLike<number> | undefined;

/**
 * Rows as one array a column for `unnest`, which costs the server far less than JSON where numbers are many: `FROM` gives
 * the source `rows`, `SELECT` its columns. The parameters are numbered from the one given.
 */
export function unnestedRows<Types extends ColumnTypes>(
  types: Types,
  rows: readonly Readonly<Record<keyof Types, Cell>>[],
  first: number,
): { readonly select: string; readonly from: string; readonly parameters: readonly unknown[] } {
  const columns = Object.entries(types);
  const arrays = columns.map(([, type], i) => `$${first + i}::${isList(type) ? 'text' : type}[]`);
  return {
    select: columns.map(([name, type]) => (isList(type) ? `${name}::${type}` : name)).join(', '),
    from: `unnest(${arrays.join(', ')}) AS rows(${columns.map(([name]) => name).join(', ')})`,
    parameters: columns.map(([name]) => rows.map((row) => literalOf(row[name as keyof Types]))),
  };
}

/** An array of arrays would be one of two dimensions: lists travel as text. */
function isList(type: string): boolean {
  return type.endsWith('[]');
}

function literalOf(cell: Cell): string | number | boolean | null {
  if (cell === undefined) return null;
  return typeof cell === 'object' ? `{${Array.from(cell).join(',')}}` : cell;
}
