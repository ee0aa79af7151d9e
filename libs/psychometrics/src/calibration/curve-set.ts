import { at } from '../numeric/element';
import { answerTables, type AnswerTables } from './answer-tables';
import type { ItemLayout } from './layout';
import type { PersonPriors } from './person-priors';

/** What the E-step needs to know of the items. */
export interface CurveSet {
  readonly layouts: readonly ItemLayout[];
  readonly nodes: Float64Array;
  /** Slope of each item scored by sums, as it multiplies the category; 0 of the others. */
  readonly scoring: Float64Array;
  /** Log-probabilities of each item: [k * Q + q]. */
  readonly logP: readonly Float64Array[];
  /** Log weights of the nodes per group; 0 where people have priors of their own. */
  readonly latent: readonly Float64Array[];
  readonly people?: PersonPriors;
  /** Whether some items are not scored by sums. */
  readonly hasOthers: boolean;
  /** Whether every likelihood has one maximum: not with asymptotes. */
  readonly isConcave: boolean;
  readonly answers: AnswerTables;
  /** log P_0 of each item: [j * Q + q]. */
  readonly zero: Float64Array;
  /** P_0 at the next node over P_0 at this one, likewise: what a posterior is built from by multiplication. */
  readonly ratio: Float64Array;
  /** The same of each group's prior. */
  readonly priorRatio: readonly Float64Array[];
}

/** Adds to the curves what the E-step reads most often. */
export function curveSetOf(
  curves: Pick<CurveSet, 'layouts' | 'nodes' | 'scoring' | 'logP' | 'latent' | 'people'>,
): CurveSet {
  const count = curves.nodes.length;
  const items = curves.layouts.length;
  const zero = new Float64Array(count * items);
  const ratio = new Float64Array(count * items);
  curves.logP.forEach((curve, j) => {
    zero.set(curve.subarray(0, count), j * count);
    for (let q = 0; q + 1 < count; q++) ratio[j * count + q] = Math.exp(at(curve, q + 1) - at(curve, q));
  });
  return {
    ...curves,
    isConcave: curves.layouts.every(({ kind }) => kind !== 'asymptotic'),
    hasOthers: curves.layouts.some(({ kind }) => kind !== 'sum'),
    answers: answerTables(curves.layouts, curves.logP, count),
    zero,
    ratio,
    priorRatio: curves.latent.map((logs) => logs.map((value, q) => Math.exp((logs[q + 1] ?? value) - value))),
  };
}
