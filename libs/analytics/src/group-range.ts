import { Z_90 } from './interval';

/** Where the people of a group stand: theta ~ N(mean, sd^2), with the 90 % interval of the mean. */
export interface GroupDistribution {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Of the people, not of the mean. */
  readonly sd: number;
  /** Standard error of that. */
  readonly sdError: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** However badly a spread is known, it is not taken for less than this part of itself. */
const NARROWEST = 0.2;

/**
 * 90 % interval of what follows from a group's distribution: how far it moves while the mean goes through its interval and
 * how far while the spread does, as the root of the sum of both squares, to each side by itself (Zou & Donner 2008,
 * Statistics in Medicine 27). `turn` is a mean at which the value is largest, where there is one.
 */
export function rangeOf(
  { mean, low, high, sd, sdError }: GroupDistribution,
  valueAt: (mean: number, sd: number) => number,
  turn = mean,
): Range {
  const value = valueAt(mean, sd);
  const narrow = Math.max(NARROWEST * sd, sd - Z_90 * sdError);
  const byMean = [low, high, Math.min(high, Math.max(low, turn))].map((at) => valueAt(at, sd) - value);
  const bySpread = [narrow, sd + Z_90 * sdError].map((at) => valueAt(mean, at) - value);
  const down = Math.hypot(Math.min(0, ...byMean), Math.min(0, ...bySpread));
  const up = Math.hypot(Math.max(0, ...byMean), Math.max(0, ...bySpread));
  return { low: value - down, high: value + up };
}

/** A range of shares. */
export function shareRangeOf(
  group: GroupDistribution,
  shareAt: (mean: number, sd: number) => number,
  turn?: number,
): Range {
  const { low, high } = rangeOf(group, shareAt, turn);
  return { low: Math.max(0, low), high: Math.min(1, high) };
}
