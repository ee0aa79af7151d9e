import { curveSet, stateLength, type DataProblem } from '../calibration/em';
import { nodesOf, type Grid } from '../calibration/grid';
import type { LatentNormal } from '../calibration/latent';
import { layOut, categoriesOf, modelOf, write, type ItemLayout } from '../calibration/layout';
import { collapse, type Patterns } from '../calibration/patterns';
import { personPriors } from '../calibration/person-priors';
import { Posterior } from '../calibration/posterior';
import { checkPeople, UnusableResponses, type ResponseTable } from '../calibration/responses';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { expectedScore } from '../models/response-model';
import { at, increase, intAt } from '../numeric/element';

export interface Deviation {
  /** Share of the item's points, 0 to 1; NaN where nobody was given the item. */
  readonly value: number;
  readonly people: number;
}

export interface RootMeanSquareDeviation extends Deviation {
  /** The same among the people of each group, whose answers the parameters of all may not fit. */
  readonly groups: readonly Deviation[];
}

/**
 * From where on an item's curve does not describe its answers: worth a look, and not to be scored by.
 * OECD (2017), PISA 2015 Technical Report, ch. 9.
 */
export const FIT_LIMIT = { look: 0.12, misfit: 0.15 } as const;

export interface DeviationOptions {
  /** Ability distribution of each group, N(0, 1) unless given; people's own in the table come first. */
  readonly groups?: readonly LatentNormal[];
  /** 61 on -6..6 unless given; equally spaced. */
  readonly quadrature?: Grid;
}

/**
 * How far the answers lie from the curve of each item, in shares of its points:
 *
 *     RMSD = sqrt(sum_q f(q) (O(q) - E(q))^2),  O(q) = sum_i w_iq x_i / (m sum_i w_iq),  f(q) = sum_i w_iq / n
 *
 * over the n people who were given the item, with w_iq the posterior of a person at a node, E the expected share and m
 * the item's points. Needs no complete data, and is no test: it does not grow with n, but few people raise it.
 *
 * OECD (2017), PISA 2015 Technical Report, ch. 9; Köhler, Robitzsch & Hartig (2020), J. Educ. Behav. Stat. 45.
 */
export function rootMeanSquareDeviation(
  table: ResponseTable,
  items: readonly ItemParameters[],
  options: DeviationOptions = {},
): RootMeanSquareDeviation[] {
  const { problem, state } = fixedProblem(table, items, options);
  const { patterns, nodes } = problem;
  const counts = new ExpectedCounts(patterns, nodes.length);
  const posterior = new Posterior(curveSet(problem, state), patterns);
  for (let i = 0; i < patterns.size; i++) {
    posterior.moveTo(i);
    counts.add(i, posterior);
  }
  return items.map((item, j) => {
    const points = categoryCount(item) - 1;
    const expected = nodes.map((node) => expectedScore(node, item) / points);
    const groups = Array.from({ length: patterns.groups }, (_, group) => {
      const { people, score } = counts.of(j, group);
      return deviation(people, score, { expected, points });
    });
    if (patterns.groups === 1) return { ...(groups[0] as Deviation), groups };
    const { people, score } = counts.ofAll(j);
    return { ...deviation(people, score, { expected, points }), groups };
  });
}

function deviation(
  people: Float64Array,
  score: Float64Array,
  { expected, points }: { readonly expected: Float64Array; readonly points: number },
): Deviation {
  let total = 0;
  let squares = 0;
  for (let q = 0; q < people.length; q++) {
    const here = at(people, q);
    if (here === 0) continue;
    total += here;
    squares += here * (at(score, q) / (points * here) - at(expected, q)) ** 2;
  }
  return { value: Math.sqrt(squares / total), people: total };
}

/** All items fixed, and every group at its distribution. */
function fixedProblem(
  table: ResponseTable,
  items: readonly ItemParameters[],
  { groups = [], quadrature }: DeviationOptions,
): { readonly problem: DataProblem; readonly state: Float64Array } {
  const patterns = collapse(table);
  const layout = layOut(
    items.map((item) => ({ model: modelOf(item), categories: categoriesOf(item), fixed: true })),
  );
  checkCounts(patterns, layout.items);
  const nodes = nodesOf(quadrature);
  checkPeople(table, nodes);
  const problem: DataProblem = {
    layout,
    patterns,
    nodes,
    freeGroups: Array.from({ length: patterns.groups }, (_, group) => group),
    ...(patterns.people ? { people: personPriors(patterns.people, nodes) } : {}),
  };
  const state = new Float64Array(stateLength(problem));
  items.forEach((item, j) => write(state, layout.items[j] as ItemLayout, item));
  problem.freeGroups.forEach((group) => {
    const { mean, sd } = groups[group] ?? { mean: 0, sd: 1 };
    state[layout.length + 2 * group] = mean;
    state[layout.length + 2 * group + 1] = Math.log(sd);
  });
  return { problem, state };
}

function checkCounts({ categoryCounts, items }: Patterns, layouts: readonly ItemLayout[]): void {
  if (layouts.length !== items)
    throw new UnusableResponses(`there are ${layouts.length} items and answers to ${items}`);
  layouts.forEach(({ categories }, j) => {
    if (intAt(categoryCounts, j) > categories)
      throw new UnusableResponses(`item ${j + 1} has ${categories} categories, answers have more`);
  });
}

/** People and points at each node, by item and group. */
class ExpectedCounts {
  private readonly people: Float64Array;
  private readonly score: Float64Array;

  constructor(
    private readonly patterns: Patterns,
    private readonly nodes: number,
  ) {
    const length = patterns.groups * patterns.items * nodes;
    this.people = new Float64Array(length);
    this.score = new Float64Array(length);
  }

  add(i: number, { weights, from, to }: Posterior): void {
    const { maskStart, maskItem, mask, frequency, group, items, start, item, category } = this.patterns;
    const times = at(frequency, i);
    const place = intAt(group, i) * items;
    const own = intAt(mask, i);
    for (let e = intAt(maskStart, own); e < intAt(maskStart, own + 1); e++) {
      const row = (place + intAt(maskItem, e)) * this.nodes;
      for (let q = from; q < to; q++) increase(this.people, row + q, times * at(weights, q));
    }
    for (let e = intAt(start, i); e < intAt(start, i + 1); e++) {
      const row = (place + intAt(item, e)) * this.nodes;
      const score = times * intAt(category, e);
      for (let q = from; q < to; q++) increase(this.score, row + q, score * at(weights, q));
    }
  }

  of(item: number, group: number): { readonly people: Float64Array; readonly score: Float64Array } {
    const from = (group * this.patterns.items + item) * this.nodes;
    return {
      people: this.people.subarray(from, from + this.nodes),
      score: this.score.subarray(from, from + this.nodes),
    };
  }

  ofAll(item: number): { readonly people: Float64Array; readonly score: Float64Array } {
    const sum = { people: new Float64Array(this.nodes), score: new Float64Array(this.nodes) };
    for (let group = 0; group < this.patterns.groups; group++) {
      const part = this.of(item, group);
      for (let q = 0; q < this.nodes; q++) {
        increase(sum.people, q, at(part.people, q));
        increase(sum.score, q, at(part.score, q));
      }
    }
    return sum;
  }
}
