import { at } from '../numeric/element';
import { chiSquareUpper } from '../numeric/distributions';
import type { MatchedCounts } from './matched-counts';

/** ETS classes: negligible, moderate, large. */
export type EtsClass = 'A' | 'B' | 'C';

export interface MantelHaenszel {
  /** With the correction of 0.5 as difR applies it (below half an answer it does not end at 0), and without. */
  readonly chiSquareCorrected: number;
  readonly chiSquare: number;
  readonly p: number;
  /** Common odds ratio, reference to focal group; above 1 favours the reference group. */
  readonly oddsRatio: number;
  readonly logOddsRatioVariance: number;
  /** -2.35 ln(odds ratio): on ETS's delta scale, negative where the item is harder for the focal group. */
  readonly delta: number;
  readonly deltaError: number;
  readonly etsClass: EtsClass;
}

/** Makes a log odds ratio a difference in ETS delta units. */
const DELTA_PER_LOGIT = 2.35;

/**
 * Mantel-Haenszel test of one item in two groups, over strata k with rights A, wrongs B of the reference group and C, D
 * of the focal group:
 *
 *     alpha = sum(A D / T) / sum(B C / T)
 *     chi^2 = (|sum A - sum E(A)| - 1/2)^2 / sum Var(A)
 *
 * Holland & Thayer (1988); variance of ln alpha: Phillips & Holland (1987), Biometrics 43.
 */
export function mantelHaenszel({ groups, scores, right, wrong }: MatchedCounts): MantelHaenszel {
  let difference = 0;
  let variance = 0;
  let favourReference = 0;
  let favourFocal = 0;
  const strata = Array.from({ length: scores.length }, (_, k) => ({
    a: at(right, k * groups),
    b: at(wrong, k * groups),
    c: at(right, k * groups + 1),
    d: at(wrong, k * groups + 1),
  }));
  for (const { a, b, c, d } of strata) {
    const total = a + b + c + d;
    if (total < 2) continue;
    difference += a - ((a + b) * (a + c)) / total;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (total * total * (total - 1));
    favourReference += (a * d) / total;
    favourFocal += (b * c) / total;
  }
  const oddsRatio = favourReference / favourFocal;
  let spread = 0;
  for (const { a, b, c, d } of strata) {
    const total = a + b + c + d;
    if (total > 0) spread += ((a * d + oddsRatio * b * c) * (a + d + oddsRatio * (b + c))) / (total * total);
  }
  const logOddsRatioVariance = spread / (2 * favourReference * favourReference);
  const chiSquare = difference ** 2 / variance;
  const delta = -DELTA_PER_LOGIT * Math.log(oddsRatio);
  const deltaError = DELTA_PER_LOGIT * Math.sqrt(logOddsRatioVariance);
  const p = chiSquareUpper(chiSquare, 1);
  return {
    chiSquareCorrected: (Math.abs(difference) - 0.5) ** 2 / variance,
    chiSquare,
    p,
    oddsRatio,
    logOddsRatioVariance,
    delta,
    deltaError,
    etsClass: etsClassOf(delta, deltaError, p),
  };
}

const NEGLIGIBLE_DELTA = 1;
const LARGE_DELTA = 1.5;
const SIGNIFICANCE = 0.05;
/** One-sided 5 %: |delta| must be significantly above 1. */
const ONE_SIDED_Z = 1.6448536269514722;

/** A: |delta| < 1 or not significant; C: |delta| >= 1.5 and significantly above 1; B: the rest. Zieky (1993). */
export function etsClassOf(delta: number, deltaError: number, p: number): EtsClass {
  const size = Math.abs(delta);
  if (size < NEGLIGIBLE_DELTA || p >= SIGNIFICANCE) return 'A';
  return size >= LARGE_DELTA && (size - NEGLIGIBLE_DELTA) / deltaError > ONE_SIDED_Z ? 'C' : 'B';
}
