/** People of one raw score, or of several joined: by category, counted and as the model expects them. */
export interface ScoreRow {
  readonly observed: readonly number[];
  readonly expected: readonly number[];
}

/** Expected people in a cell below which cells are joined. */
const SMALLEST_CELL = 1;

/** Sparse scores join the next one upwards, then what is left sparse the one below. */
export function joinScores(rows: readonly ScoreRow[]): ScoreRow[] {
  const sweep = (cells: readonly ScoreRow[]): ScoreRow[] => {
    const kept: ScoreRow[] = [];
    let carried: ScoreRow | undefined;
    cells.forEach((cell, k) => {
      const current = carried ? added(carried, cell) : cell;
      const isSparse = current.expected.some((count) => count < SMALLEST_CELL);
      carried = isSparse && k < cells.length - 1 ? current : undefined;
      if (!carried) kept.push(current);
    });
    return kept;
  };
  return sweep(sweep(rows).reverse()).reverse();
}

/** Sparse categories of one score join the next one upwards, the last ones downwards. */
export function joinCategories({ observed, expected }: ScoreRow): ScoreRow {
  const counts: number[] = [];
  const expectations: number[] = [];
  let isOpen = false;
  expected.forEach((value, k) => {
    const place = isOpen ? counts.length - 1 : counts.length;
    counts[place] = (counts[place] ?? 0) + (observed[k] ?? 0);
    expectations[place] = (expectations[place] ?? 0) + value;
    isOpen = (expectations[place] ?? 0) < SMALLEST_CELL;
  });
  if (isOpen && counts.length > 1) {
    const last = { count: counts.pop() ?? 0, expectation: expectations.pop() ?? 0 };
    const place = counts.length - 1;
    counts[place] = (counts[place] ?? 0) + last.count;
    expectations[place] = (expectations[place] ?? 0) + last.expectation;
  }
  return { observed: counts, expected: expectations };
}

function added(left: ScoreRow, right: ScoreRow): ScoreRow {
  return {
    observed: left.observed.map((count, k) => count + (right.observed[k] ?? 0)),
    expected: left.expected.map((count, k) => count + (right.expected[k] ?? 0)),
  };
}
