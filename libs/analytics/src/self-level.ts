import { studentCritical } from '@qabilet/psychometrics';
import type { CompetenceSummary } from './group-summary';
import { CONFIDENCE } from './interval';
import type { MeanLevel } from './level-distribution';

/** Of fewer whole numbers their mean and their spread together nearly tell each of them. */
const FEWEST_RATED = 10;
/** Variance of what is rounded to whole levels, were it spread evenly over each. */
const ROUNDING_VARIANCE = 1 / 12;
const HIGHEST = 4;

/**
 * Mean level of the self-view of a group with the interval of Student (1908), Biometrika 6:
 *
 *     mean -+ t(n - 1) s / sqrt(n),   s^2 = (sum x^2 - (sum x)^2 / n) / (n - 1), at least 1/12
 *
 * A level stands for a stretch of the scale one level wide, so that people who all name the same level still differ by
 * the variance of rounding (Sheppard 1898): the interval is never empty, and does not tell that they all named it. It
 * ends where levels end. Undefined for fewer than ten people, and where not every self-view is in the sum of squares.
 */
export function meanSelfLevel({
  selfRated: n,
  selfLevelSum: sum,
  selfLevelSquares: squares,
}: Pick<CompetenceSummary, 'selfRated' | 'selfLevelSum' | 'selfLevelSquares'>): MeanLevel | undefined {
  if (n < FEWEST_RATED || n * squares < sum ** 2) return undefined;
  const level = sum / n;
  const variance = Math.max(ROUNDING_VARIANCE, (squares - sum ** 2 / n) / (n - 1));
  const half = studentCritical(CONFIDENCE, n - 1) * Math.sqrt(variance / n);
  return { level, low: Math.max(0, level - half), high: Math.min(HIGHEST, level + half) };
}

/** How many levels a group sees itself above what was measured, or below it, with its 90 % interval. */
export interface SelfGap {
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Self-view less measured view from the intervals of both (Zou & Donner 2008, Statistics in Medicine 27), which need
 * not lie evenly about their means:
 *
 *     by - sqrt((self - its low)^2 + (its high - measured)^2)  to  by + sqrt((its high - self)^2 + (measured - its low)^2)
 *
 * The two means count as independent. Those who can more see themselves higher, never lower, on the whole: that makes
 * the true interval narrower, so that a group is not called mistaken too early.
 */
export function selfGap(self: MeanLevel, measured: MeanLevel): SelfGap {
  const by = self.level - measured.level;
  return {
    by,
    low: by - Math.hypot(self.level - self.low, measured.high - measured.level),
    high: by + Math.hypot(self.high - self.level, measured.level - measured.low),
  };
}
