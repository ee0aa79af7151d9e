import { matchedCounts, rawScores, type FairnessData, type MatchedCounts } from './matched-counts';

export interface ItemFinding<Result> {
  readonly results: readonly Result[];
  /** Items flagged, ascending. */
  readonly flagged: readonly number[];
  /** Rounds after the first; the matching score left out what the round before had flagged. */
  readonly rounds: number;
  /** False where the list still changed in the last round allowed. */
  readonly settled: boolean;
}

export interface PurificationInput<Result> {
  readonly data: FairnessData;
  readonly test: (counts: MatchedCounts) => Result;
  readonly isFlagged: (result: Result) => boolean;
  /** 0 matches on all items and flags once. */
  readonly maximumRounds: number;
}

/**
 * Tests every item; flagged items then leave the score on which people are matched (a studied item always counts in its
 * own), and all are tested again, until the list stays. Lord (1980); Candell & Drasgow (1988).
 */
export function testItems<Result>({
  data,
  test,
  isFlagged,
  maximumRounds,
}: PurificationInput<Result>): ItemFinding<Result> {
  const { items } = data.table;
  const run = (excluded: readonly number[]): Result[] => {
    const isKept = Array.from({ length: items }, (_, j) => !excluded.includes(j));
    return isKept.map((_, j) => test(matchedCounts(data, j, data.matching ?? rawScores(data, isKept, j))));
  };
  const flaggedOf = (results: readonly Result[]): number[] =>
    results.flatMap((result, j) => (isFlagged(result) ? [j] : []));

  let results = run([]);
  let flagged = flaggedOf(results);
  if (maximumRounds === 0 || data.matching) return { results, flagged, rounds: 0, settled: true };
  for (let round = 1; round <= maximumRounds; round++) {
    const before = flagged;
    results = run(before);
    flagged = flaggedOf(results);
    if (flagged.join() === before.join()) return { results, flagged, rounds: round, settled: true };
  }
  return { results, flagged, rounds: maximumRounds, settled: false };
}
