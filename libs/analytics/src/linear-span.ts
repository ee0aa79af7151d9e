import { add, inverse, PRIME, type Row, scaled } from './field-row';
import { tellsOfTooFew } from './too-few';

/**
 * Everything that somebody gets who adds, subtracts and multiplies the figures of given groups of people.
 *
 * Groups are sets of columns, a column being people whom no group tells apart. The rows are kept reduced (Gauss and
 * Jordan), over the field of a prime in place of the rationals: they differ only where a minor of the 0/1 matrix is a
 * multiple of the prime. Pivots are columns of at least `minimum` people where a row has one, so the rows with another
 * pivot span exactly what is made of smaller columns alone, and only there can a group below the minimum be.
 */
export class LinearSpan {
  private constructor(
    /** People in each column. */
    private readonly people: readonly number[],
    private readonly minimum: number,
    private readonly rows: ReadonlyMap<number, Row>,
  ) {}

  /** Of groups without a column in common, each of nobody or of at least the minimum. */
  static of(groups: Iterable<readonly number[]>, people: readonly number[], minimum: number): LinearSpan {
    const none = new LinearSpan(people, minimum, new Map());
    const rows = [...groups].map((group) => none.rowOf(group)).filter(({ size }) => size > 0);
    return new LinearSpan(people, minimum, new Map(rows.map((row) => [none.pivotOf(row), row])));
  }

  /** The span with one group more; none when that would tell of a group of fewer people than the minimum. */
  with(group: readonly number[]): LinearSpan | undefined {
    const rest = this.reduced(this.rowOf(group));
    if (rest.size === 0) return this;
    const pivot = this.pivotOf(rest);
    const row = scaled(rest, inverse(rest.get(pivot) ?? 1));
    const rows = new Map([...this.rows].map(([other, before]) => [other, without(pivot, before, row)]));
    rows.set(pivot, row);

    const isSmall = (column: number): boolean => this.peopleIn(column) < this.minimum;
    if (isSmall(pivot)) {
      // Whatever is new has the new row in it, or one that it was taken from.
      const changed = [pivot, ...[...this.rows.keys()].filter((other) => this.rows.get(other)?.has(pivot))];
      const small = new Map([...rows].filter(([other]) => isSmall(other)));
      const { people, minimum } = this;
      if (tellsOfTooFew({ rows: small, changed: changed.filter(isSmall), people, minimum })) return undefined;
    }
    return new LinearSpan(this.people, this.minimum, rows);
  }

  private rowOf(group: readonly number[]): Row {
    return new Map(group.filter((column) => this.peopleIn(column) > 0).map((column) => [column, 1]));
  }

  private peopleIn(column: number): number {
    return this.people[column] ?? 0;
  }

  /** The row less what the others already give. */
  private reduced(row: Row): Row {
    const rest = new Map(row);
    for (const [column, value] of row) {
      const other = this.rows.get(column);
      if (other) add(rest, other, PRIME - value);
    }
    return rest;
  }

  private pivotOf(row: Row): number {
    return [...row.keys()].reduce((best, column) =>
      this.peopleIn(column) > this.peopleIn(best) ? column : best,
    );
  }
}

function without(pivot: number, before: Row, row: Row): Row {
  const value = before.get(pivot);
  if (value === undefined) return before;
  const rest = new Map(before);
  add(rest, row, PRIME - value);
  return rest;
}
