import { createGenerator } from '../numeric/random';
import { sumOfTables, type PairTable } from './pair-table';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
/** Of the draws, on each side outside the interval of 95 %. */
const TAIL = 0.025;
/** Where more draws than this cannot be computed at all, an interval from the rest would be too narrow. */
const MOST_UNDEFINED = 0.05;

/**
 * The interval of 95 % of a figure of pairs of marks: people are drawn anew with replacement, each with all that they
 * were given, since the marks of one person's work belong together; its ends are the 2.5th and 97.5th percentile of the
 * figures of 1,000 draws. Equal seeds give equal intervals. Undefined where too many draws have no figure.
 *
 * Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 13; for alpha Hayes & Krippendorff (2007),
 * Communication Methods and Measures 1(1).
 */
export function resampledInterval(
  tables: readonly PairTable[],
  figure: (table: PairTable) => number | undefined,
  seed: string,
): Interval | undefined {
  const [first] = tables;
  if (!first) return undefined;
  const chance = createGenerator(seed);
  const drawn = Array.from({ length: DRAWS }, () => {
    const people = tables.map(() => tables[chance.below(tables.length)] ?? first);
    return figure(sumOfTables(people, first.steps));
  });
  const figures = drawn.filter((value) => value !== undefined).sort((a, b) => a - b);
  if (DRAWS - figures.length > DRAWS * MOST_UNDEFINED) return undefined;
  const at = (share: number) => percentile(figures, share);
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** Of values in rising order, with a straight line between two of them. */
function percentile(values: readonly number[], share: number): number {
  const place = share * (values.length - 1);
  const below = values[Math.floor(place)] ?? 0;
  const above = values[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}
