/** Entries of a row by column, each from 1 to `PRIME` - 1. */
export type Row = ReadonlyMap<number, number>;

/** Below 2^26, so that products of two entries stay exact. */
export const PRIME = 67_108_859;

/** Adds to a row as many times another. */
export function add(result: Map<number, number>, row: Row, times: number): void {
  for (const [column, value] of row) {
    const entry = ((result.get(column) ?? 0) + value * times) % PRIME;
    if (entry === 0) result.delete(column);
    else result.set(column, entry);
  }
}

export function scaled(row: Row, factor: number): Row {
  return new Map([...row].map(([column, value]) => [column, (value * factor) % PRIME]));
}

/** By Fermat: value^(p - 2). */
export function inverse(value: number): number {
  let result = 1;
  let square = value;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * square) % PRIME;
    square = (square * square) % PRIME;
  }
  return result;
}
