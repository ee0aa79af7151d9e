import fc from 'fast-check';
import type { ItemParameters } from '../models/item-parameters';
import { footOf, scene, sumScored } from '../testing/calibration-scene';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { largestGap } from '../testing/numerics';
import { empiricalStep, emStep, itemProblems, type EmProblem } from './em';
import { read } from './layout';
import type { ItemPriors } from './priors';
import { slopePriorFrom } from './slope-prior';
import { fillStartValues } from './start-values';

const form: ItemParameters[] = [0.6, 0.9, 1.1, 1.6, 2].map((a, j) => ({ model: '2pl', a, b: 0.4 * j - 0.8 }));
const table = simulatedTable(form, { count: 200, seed: 'slopes' });
const stateOf = (slopes: readonly number[]): Float64Array =>
  Float64Array.from(slopes.flatMap((a, j) => [a, 0.3 * j - 0.6]));
const problemWith = (priors: ItemPriors, more: Partial<(typeof form)[number]>[] = []): EmProblem => ({
  ...footOf(
    table,
    form.map((item, j) => ({ ...item, ...more[j] }) as ItemParameters),
  ).problem,
  priors,
});
const suggested = (problem: EmProblem, state: Float64Array) =>
  slopePriorFrom(itemProblems(problem, problem.summation.expect(state)), state);

describe('the prior that slopes suggest', () => {
  it('is never narrower than a bank is, nor so wide that it says nothing, at any state', () => {
    const problem = problemWith({});
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.3, max: 4, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (slopes) => {
          const { mean, sd } = suggested(problem, stateOf(slopes));
          return Number.isFinite(mean) && sd >= 0.15 && sd <= 0.8;
        },
      ),
      { numRuns: 25, seed: 3 },
    );
  });

  it('is the first one where fewer than two items have slopes of their own', () => {
    const rasch = footOf(
      table,
      form.map((_, j) => ({ model: j === 0 ? '2pl' : '1pl' })),
    );
    const problem: EmProblem = { ...rasch.problem, priors: {} };
    expect(suggested(problem, rasch.start)).toMatchObject({ mean: 0, sd: 0.5 });
  });

  it('does not ask anchors', () => {
    const anchor: ItemParameters = { model: '2pl', a: 5, b: 0 };
    const { problem, start } = footOf(
      table,
      form.map((item, j) => (j < 4 ? { model: '2pl', anchor } : item)) as { model: '2pl' }[],
    );
    expect(suggested({ ...problem, priors: {} }, start)).toMatchObject({ mean: 0, sd: 0.5 });
  });
});

describe('a step that renews the prior', () => {
  const start = stateOf([0.7, 0.9, 1, 1.3, 1.8]);
  const problem = problemWith({
    slope: { mean: 0, sd: 0.5 },
    asymptote: { family: 'beta', alpha: 5, beta: 17 },
  });

  it('maximises under the new one, and tells the objective under the old one', () => {
    const step = empiricalStep(problem, start);
    const plain = emStep(problem, start);
    const renewed = emStep({ ...problem, priors: step.priors }, start);
    expect(step.objective).toBe(plain.objective);
    expect(step.to).toEqual(renewed.to);
    expect(largestGap(step.to, plain.to)).toBeGreaterThan(1e-6);
  });

  it('leaves what it does not renew', () => {
    const { priors } = empiricalStep(problem, start);
    expect(priors.asymptote).toBe(problem.priors.asymptote);
    expect(priors.slope).toEqual(suggested(problem, start));
  });
});

describe('a start', () => {
  it('has slope 1 and a difficulty that the share of right answers suggests', () => {
    const { start } = footOf(
      tableOf(['100', '110', '110', '111']),
      [{ model: '2pl' }, { model: '2pl' }, { model: '2pl' }].map((item) => ({ model: item.model as '2pl' })),
    );
    expect([start[0], start[2], start[4]]).toEqual([1, 1, 1]);
    // Half a person is added to each category: 3.5 of 5 are right, against 1.5.
    expect(start[3]).toBeCloseTo(Math.sqrt(1 + 1 / 1.7 ** 2) * Math.log(3.5 / 1.5), 12);
    expect(start[1]).toBeGreaterThan(start[3]!);
    expect(start[5]).toBeCloseTo(-start[3]!, 12);
  });

  it('turns round with the answers', () => {
    const turned = { ...table, categories: table.categories.map((value) => 1 - value) };
    const [one, other] = [footOf(table, form).start, footOf(turned, form).start];
    for (let j = 0; j < form.length; j++) {
      expect(other[2 * j]).toBe(one[2 * j]);
      expect(other[2 * j + 1]).toBeCloseTo(-one[2 * j + 1]!, 12);
    }
  });

  it('is an item of every model, with rising difficulties where more is asked', () => {
    const { problem } = scene(sumScored, { people: 200, seed: 71 });
    const counts = Float64Array.from(problem.patterns.counts);
    const models = ['grm', 'gpcm', '4pl', '3pl'] as const;
    const rows = tableOf(['0000', '0011', '1101', '1110', '2211', '2200', '1001']);
    const { start, problem: own } = footOf(
      rows,
      models.map((model) => ({ model })),
    );
    const [graded, partial, four, three] = own.layout.items.map((layout) => read(start, layout));
    expect(graded).toMatchObject({ model: 'grm', a: 1 });
    const thresholds = 'thresholds' in graded! ? graded.thresholds : [];
    expect(thresholds[0]).toBeLessThan(thresholds[1]!);
    expect(partial).toMatchObject({ model: 'gpcm', a: 1 });
    expect(four).toMatchObject({ model: '4pl', c: expect.closeTo(0.15, 12), d: expect.closeTo(0.95, 12) });
    expect(three).toMatchObject({ model: '3pl', c: expect.closeTo(0.15, 12) });
    expect(problem.patterns.counts).toEqual(counts);
  });

  it('leaves anchors alone', () => {
    const { problem, state } = scene(sumScored, { people: 100, seed: 72, isFixed: (item) => item < 2 });
    const before = state.slice();
    fillStartValues(state, problem.layout, problem.patterns);
    const { offset } = problem.layout.items[2]!;
    expect(state.subarray(0, offset)).toEqual(before.subarray(0, offset));
    expect(largestGap(state.subarray(offset), before.subarray(offset))).toBeGreaterThan(0.01);
  });
});
