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
  readonly people: PersonPriors | undefined;
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

/**
 * Adds to the curves what the E-step reads most often. Every field is written out, since an object with another one spread
 * into it has a shape of its own each time, for which the loops over people would be compiled anew.
 */
export function curveSetOf({
  layouts,
  nodes,
  scoring,
  logP,
  latent,
  people,
}: Pick<CurveSet, 'layouts' | 'nodes' | 'scoring' | 'logP' | 'latent' | 'people'>): CurveSet {
  const count = nodes.length;
  const zero = new Float64Array(count * layouts.length);
  const ratio = new Float64Array(count * layouts.length);
  logP.forEach((curve, j) => {
    zero.set(curve.subarray(0, count), j * count);
    for (let q = 0; q + 1 < count; q++) ratio[j * count + q] = Math.exp(at(curve, q + 1) - at(curve, q));
  });
  return {
    layouts,
    nodes,
    scoring,
    logP,
    latent,
    people,
    isConcave: layouts.every(({ kind }) => kind !== 'asymptotic'),
    hasOthers: layouts.some(({ kind }) => kind !== 'sum'),
    answers: answerTables(layouts, logP, count),
    zero,
    ratio,
    priorRatio: latent.map((logs) => logs.map((value, q) => Math.exp((logs[q + 1] ?? value) - value))),
  };
}
