/** The steps that several markers gave to one thing, 0 the lowest; undefined where one of them gave none. */
export type Marks = readonly (number | undefined)[];

/** How often a step (row) met another (column), row after row. */
export interface PairTable {
  readonly steps: number;
  readonly counts: Float64Array;
}

/**
 * Pairs of marks that things received from different markers, each thing weighing as many as it has marks:
 *
 *     o_ck = sum over things u of (ordered pairs of marks c and k in u) / (m_u - 1)
 *
 * Things with fewer than two marks (m_u < 2) tell nothing and are left out. Krippendorff (2011), Computing
 * Krippendorff's alpha-reliability, section D.
 */
export function coincidences(things: readonly Marks[], steps: number): PairTable {
  const counts = new Float64Array(steps * steps);
  for (const marks of things) {
    const given = marks.filter((mark) => mark !== undefined);
    const weight = 1 / (given.length - 1);
    given.forEach((one, place) =>
      given.forEach((other, otherPlace) => {
        const cell = one * steps + other;
        if (place !== otherPlace) counts[cell] = (counts[cell] ?? 0) + weight;
      }),
    );
  }
  return { steps, counts };
}

/** Steps of a first marker by steps of a second, over the things that both marked. */
export function crossTable(pairs: readonly (readonly [number, number])[], steps: number): PairTable {
  const counts = new Float64Array(steps * steps);
  for (const [one, other] of pairs) {
    const cell = one * steps + other;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { steps, counts };
}

/** All tables in one; tables of the same things in parts add up to the table of the whole. */
export function sumOfTables(tables: readonly PairTable[], steps: number): PairTable {
  const counts = new Float64Array(steps * steps);
  for (const table of tables)
    table.counts.forEach((count, cell) => (counts[cell] = (counts[cell] ?? 0) + count));
  return { steps, counts };
}

/** Share of pairs that lie at most so many steps apart: 0 for exact agreement, 1 for adjacent; undefined without pairs. */
export function shareWithin({ steps, counts }: PairTable, apart: number): number | undefined {
  let within = 0;
  let all = 0;
  counts.forEach((count, cell) => {
    all += count;
    if (Math.abs(Math.floor(cell / steps) - (cell % steps)) <= apart) within += count;
  });
  return all === 0 ? undefined : within / all;
}
