import type { NormalPrior, Answer } from '../ability/answer';
import { STANDARD_NORMAL, totalInformation, totalWarmTerm } from '../ability/answer';
import { categoryCount } from '../models/item-parameters';
import { answerTerms } from '../models/response-model';

/** How the ability was estimated: it decides the correction of lz*. */
export type FittedBy = 'ml' | 'map' | 'wle';

/** A variance below this share of what it is the rest of, or below its square, is rounding. */
const ROUNDING = 1e-10;

/**
 * Standardised log-likelihood of a pattern at an ability, any model:
 *
 *     lz = (l - E(l)) / sqrt(Var(l)),  l = sum_i log P_i(x_i)
 *
 * 0 where every answer was equally likely, since then no pattern surprises; NaN without answers. At an estimated ability
 * its variance is below 1: prefer lz*. Drasgow, Levine & Williams (1985), BJMSP 38.
 */
export function lz(ability: number, answers: readonly Answer[]): number {
  if (answers.length === 0) return NaN;
  const terms = answers.map((answer) => termsOf(ability, answer));
  const variance = total(terms, ({ logs, shares }) => spread(logs, shares));
  return variance < ROUNDING ** 2 ? 0 : total(terms, surprise) / Math.sqrt(variance);
}

/**
 * lz corrected for the estimation of ability, any model. With w_k = log P_k, r_k = P_k' / P_k and categories k:
 *
 *     lz* = (W + c r_0) / sqrt(sum_i Var(w - c r)),   W = sum_i (w_x - E(w)),   c = sum_i sum_k P' w / sum_i sum_k P' r,
 *     r_0 = 0 (ML), (mu - theta) / sigma^2 (MAP), J / (2 I) (WLE)
 *
 * 0 where no pattern could surprise, as with a single right-or-wrong answer; NaN without answers. Weak in adaptive tests,
 * where all P are near one half. Snijders (2001), Psychometrika 66; Magis, Raiche & Beland (2012), JEBS 37; more than two
 * categories: Sinharay (2016), Psychometrika 81.
 */
export function lzStar(
  ability: number,
  answers: readonly Answer[],
  { fittedBy, prior = STANDARD_NORMAL }: { readonly fittedBy: FittedBy; readonly prior?: NormalPrior },
): number {
  if (answers.length === 0) return NaN;
  const terms = answers.map((answer) => termsOf(ability, answer));
  const c =
    total(terms, ({ shares, slopes, logs }) => sum(shares, (p, k) => p * at(slopes, k) * at(logs, k))) /
    total(terms, ({ shares, slopes }) => sum(shares, (p, k) => p * at(slopes, k) ** 2));
  const plain = total(terms, ({ logs, shares }) => spread(logs, shares));
  const variance = total(terms, ({ logs, slopes, shares }) =>
    spread(
      logs.map((log, k) => log - c * at(slopes, k)),
      shares,
    ),
  );
  if (variance < ROUNDING * plain || variance < ROUNDING ** 2) return 0;
  return (total(terms, surprise) + c * offset(ability, answers, { fittedBy, prior })) / Math.sqrt(variance);
}

/** Per category: probability, its logarithm and the derivative of the logarithm; a category without chance adds nothing. */
interface Terms {
  readonly category: number;
  readonly shares: readonly number[];
  readonly logs: readonly number[];
  readonly slopes: readonly number[];
}

function termsOf(ability: number, { item, category }: Answer): Terms {
  const all = Array.from({ length: categoryCount(item) }, (_, k) => answerTerms(ability, item, k));
  const logs = all.map(({ logLikelihood }) => Math.max(logLikelihood, SMALLEST_LOG));
  return { category, shares: logs.map(Math.exp), logs, slopes: all.map(({ slope }) => slope) };
}

/** Keeps 0 log 0 a number. */
const SMALLEST_LOG = -700;

/** Log-likelihood of the answer above its expectation. */
function surprise({ category, shares, logs }: Terms): number {
  return at(logs, category) - sum(shares, (p, k) => p * at(logs, k));
}

function spread(values: readonly number[], shares: readonly number[]): number {
  const mean = sum(shares, (p, k) => p * at(values, k));
  return sum(shares, (p, k) => p * (at(values, k) - mean) ** 2);
}

function offset(
  ability: number,
  answers: readonly Answer[],
  { fittedBy, prior }: { readonly fittedBy: FittedBy; readonly prior: NormalPrior },
): number {
  if (fittedBy === 'ml') return 0;
  if (fittedBy === 'map') return (prior.mean - ability) / prior.sd ** 2;
  return totalWarmTerm(ability, answers) / (2 * totalInformation(ability, answers));
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}

function sum(values: readonly number[], of: (value: number, index: number) => number): number {
  return values.reduce((result, value, k) => result + of(value, k), 0);
}

function total(terms: readonly Terms[], of: (term: Terms) => number): number {
  return terms.reduce((result, term) => result + of(term), 0);
}
