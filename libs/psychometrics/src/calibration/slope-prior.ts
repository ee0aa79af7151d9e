import { at, increase } from '../numeric/element';
import { cholesky, solve } from '../numeric/matrix';
import { fillLogProbabilities, fillScores, parameterCount } from './curves';
import { itemDerivatives, type ItemProblem } from './maximisation';
import type { SlopePrior } from './priors';

/** Narrower than any bank's slopes are: a few similar items must not make all slopes equal. */
const SMALLEST_SD = 0.15;
const LARGEST_SD = 0.8;
/** What is believed of banks before their items: counts where items are few and with them the people. */
const BANKS = { mean: 0, sdOfMean: 0.5, sd: 0.35, items: 4 };
/** Where items say nothing of each other. */
const UNKNOWN: SlopePrior = { mean: 0, sd: 0.5, of: 'log a' };

/** What an item's answers alone say of its log slope: N(value, variance) as far as their likelihood is a parabola. */
interface Evidence {
  readonly value: number;
  readonly variance: number;
}

/**
 * Empirical Bayes prior of log slopes: mean m and spread s that make likeliest what the items' answers say of theirs,
 * each value x with its own error variance v,
 *
 *     x_j ~ N(m, s^2 + v_j)
 *
 * so that neither is the mean or the spread of modes, which a prior has pulled together. Mislevy (1986),
 * Psychometrika 51; Morris (1983), Journal of the American Statistical Association 78.
 */
export function slopePriorFrom(problems: readonly ItemProblem[], state: Float64Array): SlopePrior {
  const evidence = problems.flatMap((item) => {
    if (item.layout.fixed || item.layout.slope !== item.layout.offset) return [];
    return evidenceOf(item, state) ?? [];
  });
  return evidence.length < 2 ? UNKNOWN : { ...spreadOf(evidence), of: 'log a' };
}

const ROUNDS = 200;
const ARRIVED = 1e-6;

/** By EM over the true log slopes; the spread stays within what banks show. */
function spreadOf(evidence: readonly Evidence[]): { readonly mean: number; readonly sd: number } {
  let { mean, sd } = UNKNOWN;
  for (let round = 0; round < ROUNDS; round++) {
    const square = sd * sd;
    let weights = 1 / BANKS.sdOfMean ** 2;
    let weighted = BANKS.mean * weights;
    for (const { value, variance } of evidence) {
      weights += 1 / (square + variance);
      weighted += value / (square + variance);
    }
    mean = weighted / weights;
    let sum = BANKS.items * BANKS.sd ** 2;
    for (const { value, variance } of evidence) {
      const share = square / (square + variance);
      sum += (share * (value - mean)) ** 2 + share * variance;
    }
    const kept = Math.min(
      LARGEST_SD,
      Math.max(SMALLEST_SD, Math.sqrt(sum / (evidence.length + BANKS.items))),
    );
    const change = Math.abs(kept - sd);
    sd = kept;
    if (change < ARRIVED) break;
  }
  return { mean, sd };
}

/** Undefined where the answers do not tell. */
function evidenceOf(item: ItemProblem, state: Float64Array): Evidence | undefined {
  const { difficulty, asymptote } = item.priors;
  const priors = { ...(difficulty ? { difficulty } : {}), ...(asymptote ? { asymptote } : {}) };
  const { gradient, information } = itemDerivatives({ ...item, priors }, state);
  const n = gradient.length;
  takeMissing(information, item, state);
  // From a to log a.
  const a = at(state, item.layout.slope);
  const pull = a * at(gradient, 0);
  for (let p = 0; p < n; p++) {
    information[p] = a * at(information, p);
    information[p * n] = p === 0 ? a * at(information, 0) - pull : a * at(information, p * n);
  }
  gradient[0] = pull;
  const factor = cholesky(information, n);
  if (!factor) return undefined;
  const unit = new Float64Array(n);
  unit[0] = 1;
  const variance = at(solve(factor, unit, n), 0);
  return { value: Math.log(a) + at(solve(factor, gradient, n), 0), variance };
}

/**
 * What not knowing abilities takes from the information of the complete data: an ability known to a variance leaves a
 * score known to that variance times the square of its derivative.
 */
function takeMissing(
  information: Float64Array,
  { layout, nodes, sums }: ItemProblem,
  state: Float64Array,
): void {
  const count = nodes.length;
  const n = parameterCount(layout);
  const { categories } = layout;
  const logP = new Float64Array(categories * count);
  const scores = new Float64Array(n * categories * count);
  fillLogProbabilities(logP, layout, state, nodes);
  fillScores(scores, logP, { layout, vector: state, nodes });
  let people = 0;
  for (let q = 0; q < count; q++) people += at(sums.atNode, q);
  if (people === 0) return;
  const step = 2 * (at(nodes, 1) - at(nodes, 0));
  const scale = sums.variance / people / (step * step);
  const derivative = (p: number, k: number, q: number): number => {
    const from = (p * categories + k) * count;
    return at(scores, from + q + 1) - at(scores, from + q - 1);
  };
  for (let k = 0; k < categories; k++) {
    for (let q = 1; q + 1 < count; q++) {
      const weight = scale * at(sums.atNode, q) * Math.exp(at(logP, k * count + q));
      for (let p = 0; p < n; p++)
        for (let r = 0; r < n; r++)
          increase(information, p * n + r, -weight * derivative(p, k, q) * derivative(r, k, q));
    }
  }
}
