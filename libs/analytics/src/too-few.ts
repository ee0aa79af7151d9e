import { PRIME, type Row } from './field-row';

/** Of a search that has grown so far the answer is taken to be yes: rather hide too much than wait. */
const MOST_STEPS = 20_000;

export interface SmallRows {
  /** Reduced rows by pivot, of columns of fewer people than the minimum alone. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Pivots of the rows that are not as they were when nothing could be found. */
  readonly changed: readonly number[];
  /** In each column. */
  readonly people: readonly number[];
  readonly minimum: number;
}

/**
 * Whether a group of fewer people than the minimum is in the span of the rows.
 *
 * Such a group is the sum of the rows whose pivots are in it. From each changed row on, rows are taken in that meet what
 * stands in the way: a column whose value is neither 0 nor 1, or columns that are too many people together.
 */
export function tellsOfTooFew({ rows, changed, people, minimum }: SmallRows): boolean {
  const meeting = pivotsByColumn(rows);
  const peopleIn = (column: number): number => people[column] ?? 0;
  let steps = 0;

  const startFrom = (first: number, barred: ReadonlySet<number>): boolean => {
    const start = rows.get(first) ?? new Map<number, number>();
    const covers = coversOf(start, meeting);
    covers.delete(first);
    const widest = [...covers.values()].sort((left, right) => right - left);

    /** Whether the first row's columns, but for as many as the group may have, can all be covered by as many rows. */
    const canCancel = (pivots: readonly number[], together: number): boolean => {
      const more = widest.slice(0, minimum - 1 - together);
      const covered = pivots.slice(1).reduce((sum, pivot) => sum + (covers.get(pivot) ?? 0), 0);
      return start.size - covered - more.reduce((sum, cover) => sum + cover, 0) < minimum;
    };
    const visit = (pivots: readonly number[], together: number, out: ReadonlySet<number>): boolean => {
      if (!canCancel(pivots, together)) return false;
      steps += 1;
      const inTheWay = obstaclesTo(pivots, { rows, people, minimum });
      if (steps > MOST_STEPS || inTheWay.length === 0) return true;
      const tried = new Set([...out, ...pivots]);
      for (const pivot of inTheWay.flatMap((column) => meeting.get(column) ?? [])) {
        const grown = together + peopleIn(pivot);
        if (tried.has(pivot) || grown >= minimum) continue;
        if (visit([...pivots, pivot], grown, tried)) return true;
        tried.add(pivot);
      }
      return false;
    };
    return visit([first], peopleIn(first), barred);
  };
  return changed.some((first, place) => startFrom(first, new Set(changed.slice(0, place))));
}

/** Columns of which one at least must change for the sum of the rows to be a group below the minimum; none if it is. */
function obstaclesTo(
  pivots: readonly number[],
  { rows, people, minimum }: Pick<SmallRows, 'rows' | 'people' | 'minimum'>,
): readonly number[] {
  const taken = pivots.map((pivot) => rows.get(pivot) ?? new Map<number, number>());
  const inGroup: number[] = [];
  let together = 0;
  for (const [place, row] of taken.entries())
    for (const column of row.keys()) {
      if (taken.slice(0, place).some((earlier) => earlier.has(column))) continue;
      const value = taken.reduce((sum, other) => sum + (other.get(column) ?? 0), 0) % PRIME;
      if (value > 1) return [column];
      if (value === 0) continue;
      inGroup.push(column);
      together += people[column] ?? 0;
      if (together >= minimum) return inGroup;
    }
  return [];
}

function pivotsByColumn(rows: ReadonlyMap<number, Row>): ReadonlyMap<number, readonly number[]> {
  const pivots = new Map<number, number[]>();
  for (const [pivot, row] of rows)
    for (const column of row.keys()) {
      const known = pivots.get(column);
      if (known) known.push(pivot);
      else pivots.set(column, [pivot]);
    }
  return pivots;
}

/** How many columns of the row each other row has. */
function coversOf(row: Row, meeting: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const covers = new Map<number, number>();
  for (const column of row.keys())
    for (const pivot of meeting.get(column) ?? []) covers.set(pivot, (covers.get(pivot) ?? 0) + 1);
  return covers;
}
