/** A row of whole numbers, one a person. */
type Row = readonly bigint[];

/**
 * Somebody who holds published figures, each a sum over known people, and adds, subtracts and multiplies them in every
 * way: exact elimination over whole numbers, person by person.
 */
export class Attacker {
  private readonly rows: { readonly pivot: number; readonly row: Row }[] = [];

  constructor(private readonly people: number) {}

  /** Is told the figure of a group. */
  learn(group: ReadonlySet<number>): void {
    const rest = this.rest(group);
    const pivot = rest.findIndex((entry) => entry !== 0n);
    if (pivot !== -1) this.rows.push({ pivot, row: rest });
  }

  /** Whether the figure of a group follows from what was learnt. */
  derives(group: ReadonlySet<number>): boolean {
    return this.rest(group).every((entry) => entry === 0n);
  }

  /** A multiple of the group's row less multiples of what is known; nothing is left of what follows from it. */
  private rest(group: ReadonlySet<number>): Row {
    let rest: Row = Array.from({ length: this.people }, (_, person) => (group.has(person) ? 1n : 0n));
    for (const { pivot, row } of this.rows) {
      const [ours, theirs] = [rest[pivot] ?? 0n, row[pivot] ?? 1n];
      if (ours !== 0n) rest = shortened(rest.map((entry, i) => entry * theirs - (row[i] ?? 0n) * ours));
    }
    return rest;
  }
}

function shortened(row: Row): Row {
  const divisor = row.reduce(greatestCommonDivisor, 0n);
  return divisor > 1n ? row.map((entry) => entry / divisor) : row;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  const [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right];
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
