import { cholesky, isDichotomous, locationsOf, type ItemParameters } from '@qabilet/psychometrics';
import { UsageError } from '../usage-error';
import { csvText } from './csv-text';
import { readTable } from './small-table';

/** An item whose parameters have rows and columns of their own. */
export interface CovaryingItem {
  readonly id: string;
  readonly parameters: ItemParameters;
}

/** Items of one calibration and how all their parameters err together; row-major. */
export interface CovarianceBlock {
  readonly items: readonly CovaryingItem[];
  readonly covariance: Float64Array;
}

const TOLERANCE = 1e-9;
/** Of the largest variance: anchors of a calibration do not err, so that a matrix need not be definite. */
const RIDGE = 1e-9;

/** `q1.a`, `q1.b`; `q2.a`, `q2.b1`, `q2.b2`: the item and the column of a bank, in the order of the matrix. */
export function parameterNames({ id, parameters }: CovaryingItem): string[] {
  const locations = isDichotomous(parameters) ? ['b'] : locationsOf(parameters).map((_, k) => `b${k + 1}`);
  const asymptotes = ['c', 'd'].filter((name) => name in parameters);
  return ['a', ...locations, ...asymptotes].map((name) => `${id}.${name}`);
}

/** One matrix of all calibrations: what was calibrated apart errs apart. */
export function covarianceText(blocks: readonly CovarianceBlock[]): string {
  const named = blocks.map(({ items, covariance }) => ({ names: items.flatMap(parameterNames), covariance }));
  const header = named.flatMap(({ names }) => names);
  const before = (block: number): number =>
    named.slice(0, block).reduce((sum, { names }) => sum + names.length, 0);
  const rows = named.flatMap(({ names, covariance }, block) =>
    names.map((name, row) => {
      const values = new Array<number>(header.length).fill(0);
      const size = names.length;
      values.splice(before(block), size, ...covariance.subarray(row * size, (row + 1) * size));
      return [name, ...values];
    }),
  );
  return csvText(['parameter', ...header], rows);
}

/** The part of a matrix, as `calibrate` writes it, that belongs to these items, in their order; row-major. */
export async function readCovariance(path: string, items: readonly CovaryingItem[]): Promise<Float64Array> {
  const { rows } = await readTable(path);
  const rowOf = new Map(rows.map((row) => [row.cell('parameter'), row]));
  const names = items.flatMap(parameterNames);
  const matrix = Float64Array.from(
    names.flatMap((name) => {
      const row = rowOf.get(name);
      if (!row) throw new UsageError(`${path} has no parameter "${name}".`);
      return names.map((column) => {
        const text = row.cell(column);
        const value = text === '' ? NaN : Number(text);
        if (!Number.isFinite(value))
          throw new UsageError(`${row.place}: ${column} is a number, not "${text}".`);
        return value;
      });
    }),
  );
  checkCovariance(path, matrix, names);
  return matrix;
}

function checkCovariance(path: string, matrix: Float64Array, names: readonly string[]): void {
  const n = names.length;
  const largest = matrix.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  names.forEach((name, i) => {
    for (let j = 0; j < i; j++) {
      const apart = (matrix[i * n + j] ?? NaN) - (matrix[j * n + i] ?? NaN);
      if (!(Math.abs(apart) <= TOLERANCE * Math.max(1, largest)))
        throw new UsageError(
          `${path} is not symmetric: ${name} with ${names[j]}, and ${names[j]} with ${name}.`,
        );
    }
  });
  const raised = matrix.map((value, k) => value + (k % (n + 1) === 0 ? RIDGE * (largest || 1) : 0));
  if (!cholesky(raised, n)) throw new UsageError(`${path} is no covariance: it is not positive definite.`);
}
