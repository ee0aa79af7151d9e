import { trapezoid } from '../ability/quadrature';
import { OneThread } from '../calibration/blocks';
import { latentOf, stateLength, type DataProblem, type EmProblem } from '../calibration/em';
import {
  categoriesOf,
  layOut,
  modelOf,
  write,
  type CalibrationModel,
  type ItemLayout,
} from '../calibration/layout';
import { collapse } from '../calibration/patterns';
import { personPriors } from '../calibration/person-priors';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { fillStartValues } from '../calibration/start-values';
import type { ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';

/** Items whose answers enter the likelihood by their sum alone. */
export const sumScored: ItemParameters[] = [
  { model: '2pl', a: 1.3, b: -0.4 },
  { model: '2pl', a: 0.7, b: 0.9 },
  { model: 'gpcm', a: 1.1, thresholds: [-0.6, 0.5] },
  { model: '2pl', a: 2, b: 0.1 },
];
/** Every kind of curve. */
export const mixedModels: ItemParameters[] = [
  ...sumScored.slice(0, 3),
  { model: '3pl', a: 1.4, b: 0.2, c: 0.2 },
  { model: 'grm', a: 1.2, thresholds: [-0.5, 0.8] },
];
export const { points: nodes } = trapezoid();

export interface Scene {
  readonly problem: DataProblem;
  readonly state: Float64Array;
  readonly items: readonly ItemParameters[];
  readonly table: ResponseTable;
}

/** Answers of a few people to some of the items, and a calibration that stands at the items' parameters. */
export function scene(
  items: readonly ItemParameters[],
  options: {
    people: number;
    seed: number;
    gaps?: boolean;
    known?: boolean;
    groups?: number;
    isFixed?: (item: number) => boolean;
  },
): Scene {
  const { people: persons, groups = 1 } = options;
  const generator = createGenerator(options.seed);
  const table: ResponseTable = {
    persons,
    items: items.length,
    categories: Int8Array.from({ length: persons * items.length }, (_, cell) => {
      const category = drawCategory(generator.normal(), items[cell % items.length]!, generator.next());
      return options.gaps && generator.next() < 0.3 ? NOT_GIVEN : category;
    }),
    groups: Int32Array.from({ length: persons }, (_, person) => person % groups),
    ...(options.known
      ? {
          people: {
            mean: Float64Array.from({ length: persons }, () => generator.normal()),
            sd: Float64Array.from({ length: persons }, () => 0.4 + generator.next()),
          },
        }
      : {}),
  };
  const patterns = collapse(table);
  const layout = layOut(
    items.map((item, j) => ({
      model: modelOf(item),
      categories: categoriesOf(item),
      fixed: options.isFixed?.(j) ?? false,
    })),
  );
  const problem: DataProblem = {
    layout,
    patterns,
    nodes,
    freeGroups: options.known ? [] : Array.from({ length: groups - 1 }, (_, g) => g + 1),
    ...(patterns.people ? { people: personPriors(patterns.people, nodes) } : {}),
  };
  const state = new Float64Array(stateLength(problem));
  items.forEach((item, j) => write(state, layout.items[j]!, item));
  problem.freeGroups.forEach((_, g) => (state[layout.length + 2 * g] = 0.3));
  return { problem, state, items, table };
}

/** Weights of a pattern's posterior by its definition, with the likelihood that they are divided by. */
export function posteriorOf(
  { problem, state, items }: Scene,
  i: number,
): { weights: number[]; likelihood: number } {
  const { patterns } = problem;
  const { mean, sd } = patterns.people
    ? { mean: patterns.people.mean[i]!, sd: patterns.people.sd[i]! }
    : latentOf(problem, state)[patterns.group[i]!]!;
  const prior = [...nodes].map((x) => Math.exp(-0.5 * ((x - mean) / sd) ** 2));
  const total = prior.reduce((sum, value) => sum + value, 0);
  const answers = answersOf(problem, i);
  const joint = prior.map((value, q) =>
    answers.reduce(
      (product, [j, k]) => product * categoryProbabilities(nodes[q]!, items[j]!)[k]!,
      value / total,
    ),
  );
  const likelihood = joint.reduce((sum, value) => sum + value, 0);
  return { weights: joint.map((value) => value / likelihood), likelihood };
}

/** Item and category of each answer of a pattern. */
export function answersOf({ patterns }: DataProblem, i: number): (readonly [number, number])[] {
  const categories = new Map<number, number>();
  const mask = patterns.mask[i]!;
  for (let e = patterns.maskStart[mask]!; e < patterns.maskStart[mask + 1]!; e++)
    categories.set(patterns.maskItem[e]!, 0);
  for (let e = patterns.start[i]!; e < patterns.start[i + 1]!; e++)
    categories.set(patterns.item[e]!, patterns.category[e]!);
  return [...categories];
}

export interface Foot {
  readonly problem: Omit<EmProblem, 'priors'>;
  /** Where a calibration begins: from the shares of categories, anchors at their parameters. */
  readonly start: Float64Array;
}

/** A calibration of these items from these answers before its first step, on one thread. */
export function footOf(
  table: ResponseTable,
  items: readonly { readonly model: CalibrationModel; readonly anchor?: ItemParameters }[],
): Foot {
  const patterns = collapse(table);
  const layout = layOut(
    items.map(({ model, anchor }, j) => ({
      model,
      categories: anchor ? categoriesOf(anchor) : (patterns.categoryCounts[j] as number),
      fixed: anchor !== undefined,
    })),
  );
  const firstFree = items.some(({ anchor }) => anchor) ? 0 : 1;
  const groups = Array.from({ length: patterns.groups }, (_, group) => group);
  const data: DataProblem = { layout, patterns, nodes, freeGroups: groups.slice(firstFree) };
  const start = new Float64Array(stateLength(data));
  fillStartValues(start, layout, patterns);
  items.forEach(({ anchor }, j) => anchor && write(start, layout.items[j] as ItemLayout, anchor));
  return { problem: { ...data, summation: new OneThread(data) }, start };
}
