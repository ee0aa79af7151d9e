import { at } from '../numeric/element';
import { chiSquareUpper } from '../numeric/distributions';
import type { MatchedCounts } from './matched-counts';

/** ETS classes: negligible, moderate, large. */
export type EtsClass = 'A' | 'B' | 'C';

/**
 * What the effect rests on: the counts themselves; the counts plus half an answer a cell, where otherwise the odds would be
 * 0 or infinite; or nothing, where no stratum has both groups with both rights and wrongs. Then the effect is NaN, the
 * test finds nothing and the class is A: nothing is shown, nothing is cleared.
 */
export type EffectBasis = 'counts' | 'half an answer added' | 'none';

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
  readonly effect: EffectBasis;
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
export function mantelHaenszel(counts: MatchedCounts): MantelHaenszel {
  // Only there do the groups compare; the other strata add zeros to every sum.
  const strata = strataOf(counts).filter(
    ({ a, b, c, d }) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0,
  );
  if (strata.length === 0) return NOTHING_SHOWN;
  let difference = 0;
  let variance = 0;
  for (const { a, b, c, d } of strata) {
    const total = a + b + c + d;
    difference += a - ((a + b) * (a + c)) / total;
    variance += ((a + b) * (c + d) * (a + c) * (b + d)) / (total * total * (total - 1));
  }
  const isOneSided = strata.every(({ a, d }) => a * d === 0) || strata.every(({ b, c }) => b * c === 0);
  const { oddsRatio, logOddsRatioVariance } = commonOdds(isOneSided ? strata.map(withHalves) : strata);
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
    effect: isOneSided ? 'half an answer added' : 'counts',
  };
}

/** Rights and wrongs of the reference group, then of the focal group. */
interface Stratum {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const NOTHING_SHOWN: MantelHaenszel = {
  chiSquareCorrected: 0,
  chiSquare: 0,
  p: 1,
  oddsRatio: NaN,
  logOddsRatioVariance: NaN,
  delta: NaN,
  deltaError: NaN,
  etsClass: 'A',
  effect: 'none',
};

function strataOf({ groups, scores, right, wrong }: MatchedCounts): Stratum[] {
  return Array.from(scores, (_, k) => ({
    a: at(right, k * groups),
    b: at(wrong, k * groups),
    c: at(right, k * groups + 1),
    d: at(wrong, k * groups + 1),
  }));
}

/** Haldane (1956), Annals of Human Genetics 20; Anscombe (1956), Biometrika 43. */
function withHalves({ a, b, c, d }: Stratum): Stratum {
  return { a: a + 0.5, b: b + 0.5, c: c + 0.5, d: d + 0.5 };
}

function commonOdds(strata: readonly Stratum[]): Pick<MantelHaenszel, 'oddsRatio' | 'logOddsRatioVariance'> {
  let favourReference = 0;
  let favourFocal = 0;
  for (const { a, b, c, d } of strata) {
    favourReference += (a * d) / (a + b + c + d);
    favourFocal += (b * c) / (a + b + c + d);
  }
  const oddsRatio = favourReference / favourFocal;
  let spread = 0;
  for (const { a, b, c, d } of strata) {
    const total = a + b + c + d;
    spread += ((a * d + oddsRatio * b * c) * (a + d + oddsRatio * (b + c))) / (total * total);
  }
  return { oddsRatio, logOddsRatioVariance: spread / (2 * favourReference * favourReference) };
}

const NEGLIGIBLE_DELTA = 1;
const LARGE_DELTA = 1.5;
const SIGNIFICANCE = 0.05;
/** One-sided 5 %: |delta| must be significantly above 1. */
const ONE_SIDED_Z = 1.6448536269514722;

/** A: |delta| < 1, not significant or not known; C: |delta| >= 1.5 and significantly above 1; B: the rest. Zieky (1993). */
export function etsClassOf(delta: number, deltaError: number, p: number): EtsClass {
  const size = Math.abs(delta);
  if (!(size >= NEGLIGIBLE_DELTA && p < SIGNIFICANCE)) return 'A';
  return size >= LARGE_DELTA && (size - NEGLIGIBLE_DELTA) / deltaError > ONE_SIDED_Z ? 'C' : 'B';
}
