import { cholesky } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { readTable } from './small-table';

const TOLERANCE = 1e-9;

/**
 * The correlation (or covariance) matrix of abilities, row-major in the order of `names`: a header with their names, one
 * row each in the header's order; a first column of names is allowed.
 */
export async function readCorrelation(path: string, names: readonly string[]): Promise<Float64Array> {
  const { columns, rows } = await readTable(path);
  const dimensions = columns.length === rows.length + 1 ? columns.slice(1) : columns;
  if (dimensions.length !== rows.length)
    throw new UsageError(`${path} is not square: ${rows.length} rows, ${dimensions.length} columns.`);
  const missing = names.find((name) => !dimensions.includes(name));
  if (missing !== undefined) throw new UsageError(`${path} has no ability "${missing}"; the bank has.`);

  const cell = (row: string, column: string): number => {
    const line = rows[dimensions.indexOf(row)];
    const text = line?.cell(column) ?? '';
    const value = text === '' ? NaN : Number(text);
    if (!Number.isFinite(value))
      throw new UsageError(`${line?.place}: ${column} is a number, not "${text}".`);
    return value;
  };
  const matrix = Float64Array.from(names.flatMap((row) => names.map((column) => cell(row, column))));
  names.forEach((row, i) => {
    names.slice(0, i).forEach((column) => {
      if (Math.abs(cell(row, column) - cell(column, row)) > TOLERANCE)
        throw new UsageError(`${path} is not symmetric: ${row} with ${column}, and ${column} with ${row}.`);
    });
  });
  if (!cholesky(matrix, names.length))
    throw new UsageError(`${path} is no correlation matrix: not positive definite.`);
  return matrix;
}
