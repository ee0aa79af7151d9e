import { at } from '../numeric/element';
import { chiSquareUpper } from '../numeric/distributions';
import { fitLogistic, type BinomialData, type LogisticFit } from '../numeric/logistic-regression';
import type { ChiSquareTest } from './generalised-mantel-haenszel';
import type { MatchedCounts } from './matched-counts';

export interface LogisticDifTest extends ChiSquareTest {
  /** Difference of Nagelkerke's R^2 = (1 - exp(2 (LL0 - LL) / n)) / (1 - exp(2 LL0 / n)): the effect size. */
  readonly nagelkerkeChange: number;
  /** Of Cox and Snell's, the numerator; difR 5.1 gives it where exp(LL0) underflows in its denominator (LL0 < -745). */
  readonly coxSnellChange: number;
}

export interface LogisticDif {
  /** Groups differ at all: levels or slopes. */
  readonly both: LogisticDifTest;
  /** The same difference at every score. */
  readonly uniform: LogisticDifTest;
  /** A difference that changes with the score. */
  readonly nonUniform: LogisticDifTest;
}

/**
 * Likelihood ratio tests between
 *
 *     logit P = b0 + b1 score,   + b2 group,   + b3 score * group
 *
 * with one dummy for each group after the first. Swaminathan & Rogers (1990), Journal of Educational Measurement 27;
 * more groups: Magis, Raiche, Beland & Gerard (2011).
 */
export function logisticDif(counts: MatchedCounts): LogisticDif {
  const [empty, score, level, slope] = (['none', 'score', 'level', 'slope'] as const).map((terms) =>
    fitLogistic(dataOf(counts, terms)),
  ) as [LogisticFit, LogisticFit, LogisticFit, LogisticFit];
  const people = sum(counts.right) + sum(counts.wrong);
  const coxSnell = (fit: LogisticFit): number =>
    1 - Math.exp((2 * (empty.logLikelihood - fit.logLikelihood)) / people);
  const largest = 1 - Math.exp((2 * empty.logLikelihood) / people);
  const compare = (from: LogisticFit, to: LogisticFit): LogisticDifTest => {
    const chiSquare = 2 * (to.logLikelihood - from.logLikelihood);
    const df = to.coefficients.length - from.coefficients.length;
    const coxSnellChange = coxSnell(to) - coxSnell(from);
    const p = chiSquareUpper(chiSquare, df);
    return { chiSquare, df, p, coxSnellChange, nagelkerkeChange: coxSnellChange / largest };
  };
  return { both: compare(score, slope), uniform: compare(score, level), nonUniform: compare(level, slope) };
}

const TERMS = { none: 0, score: 1, level: 2, slope: 3 } as const;

function dataOf({ groups, scores, right, wrong }: MatchedCounts, terms: keyof typeof TERMS): BinomialData {
  const rank = TERMS[terms];
  const dummies = groups - 1;
  const columns = 1 + (rank >= 1 ? 1 : 0) + (rank >= 2 ? dummies : 0) + (rank >= 3 ? dummies : 0);
  const rows: number[] = [];
  for (const score of scores) {
    for (let g = 0; g < groups; g++) {
      const indicator = Array.from({ length: dummies }, (_, h) => (g === h + 1 ? 1 : 0));
      rows.push(...[1, score, ...indicator, ...indicator.map((value) => value * score)].slice(0, columns));
    }
  }
  return {
    predictors: Float64Array.from(rows),
    columns,
    successes: right,
    trials: right.map((count, cell) => count + at(wrong, cell)),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Jodoin & Gierl (2001): negligible below 0.035, large from 0.07. Zumbo & Thomas' 0.13 and 0.26 find next to nothing. */
export function effectSizeClass(rSquaredChange: number): 'negligible' | 'moderate' | 'large' {
  if (rSquaredChange < 0.035) return 'negligible';
  return rSquaredChange < 0.07 ? 'moderate' : 'large';
}
