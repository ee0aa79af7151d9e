import fc from 'fast-check';
import type { ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { footOf, nodes } from '../testing/calibration-scene';
import { simulatedTable } from '../testing/calibration-data';
import { largestGap } from '../testing/numerics';
import type { CalibrationProgress } from './calibration-options';
import { climb } from './climb';
import { emStep, isProperState, itemProblems, latentOf, totalLogPrior, type EmProblem } from './em';
import { DEFAULT_ASYMPTOTE_PRIOR, type ItemPriors } from './priors';
import { slopePriorFrom } from './slope-prior';

const form: ItemParameters[] = [-1.2, -0.7, -0.2, 0.3, 0.8, 1.2].map((b, j) => ({
  model: '2pl',
  a: 0.8 + 0.2 * (j % 4),
  b,
}));
const mixed: ItemParameters[] = [
  ...form.slice(0, 3),
  { model: 'grm', a: 1.4, thresholds: [-0.6, 0.7] },
  { model: 'gpcm', a: 1.1, thresholds: [-0.2, 0.4] },
  { model: '3pl', a: 1.3, b: 0.2, c: 0.2 },
];
const plain = footOf(simulatedTable(form, { count: 300, seed: 'climb' }), form);
const various = footOf(simulatedTable(mixed, { count: 300, seed: 'various' }), mixed);
const shared = footOf(
  simulatedTable(form, { count: 300, seed: 'shared' }),
  form.map(() => ({ model: '1pl' })),
);
const grouped = footOf(
  {
    ...simulatedTable(form, { count: 300, seed: 'groups' }),
    groups: Int32Array.from({ length: 300 }, (_, person) => person % 3),
  },
  form,
);

describe('a climb', () => {
  it('without priors has none, and with given ones has those', () => {
    const given: ItemPriors = { slope: { mean: 0.1, sd: 0.3 }, difficulty: { mean: 0, sd: 2 } };
    expect(climb(plain.problem, plain.start, { priors: 'none' }).priors).toEqual({});
    expect(climb(plain.problem, plain.start, { priors: given }).priors).toBe(given);
  });

  it('by experience has a prior of asymptotes only where there are some', () => {
    const { priors } = climb(plain.problem, plain.start, {});
    expect(Object.keys(priors)).toEqual(['slope']);
    const asymptotic = climb(various.problem, various.start, { maximumSteps: 20 });
    expect(asymptotic.priors.asymptote).toBe(DEFAULT_ASYMPTOTE_PRIOR);
  });

  it('by experience rests near a prior that its own slopes suggest again', () => {
    const { state, priors } = climb(plain.problem, plain.start, {});
    const problem: EmProblem = { ...plain.problem, priors };
    const again = slopePriorFrom(itemProblems(problem, problem.summation.expect(state)), state);
    expect(Math.abs(again.mean - priors.slope!.mean)).toBeLessThan(0.01);
    expect(Math.abs(again.sd - priors.slope!.sd)).toBeLessThan(0.05);
  });

  it('leaves the start and the answers as they were', () => {
    const before = { start: various.start.slice(), frequency: various.problem.patterns.frequency.slice() };
    climb(various.problem, various.start, { maximumSteps: 10 });
    expect(various.start).toEqual(before.start);
    expect(various.problem.patterns.frequency).toEqual(before.frequency);
  });

  it('from its own summit is over at once', () => {
    const summit = climb(plain.problem, plain.start, { priors: 'none' });
    const again = climb(plain.problem, summit.state, { priors: 'none' });
    expect(again.converged).toBe(true);
    expect(again.steps).toBeLessThanOrEqual(4);
    expect(largestGap(again.state, summit.state)).toBeLessThan(1e-4);
  });

  it('from other starts ends on the same summit', () => {
    const tight = { priors: 'none', tolerance: 1e-7 } as const;
    const summit = climb(plain.problem, plain.start, tight);
    const generator = createGenerator('starts');
    for (let k = 0; k < 3; k++) {
      const start = plain.start.map((value) => value + 0.4 * (generator.next() - 0.5));
      expect(largestGap(climb(plain.problem, start, tight).state, summit.state)).toBeLessThan(1e-4);
    }
  });

  it.each([3, 4, 9])('takes no more than %d passes and one round when told so', (maximumSteps) => {
    const { steps, converged } = climb(various.problem, various.start, { priors: 'none', maximumSteps });
    expect(converged).toBe(false);
    expect(steps).toBeGreaterThanOrEqual(maximumSteps);
    expect(steps).toBeLessThanOrEqual(maximumSteps + 2);
  });

  it('takes more passes for a smaller tolerance, and comes nearer', () => {
    const at = (tolerance: number) => climb(plain.problem, plain.start, { priors: 'none', tolerance });
    const [rough, fine, best] = [at(1e-2), at(1e-5), at(1e-9)];
    expect(rough.steps).toBeLessThan(fine.steps);
    expect(fine.steps).toBeLessThan(best.steps);
    expect(largestGap(fine.state, best.state)).toBeLessThan(largestGap(rough.state, best.state));
    expect(largestGap(fine.state, best.state)).toBeLessThan(1e-3);
  });
});

describe('the progress of a climb', () => {
  const told = (foot: typeof plain, priors: 'none' | 'empirical'): CalibrationProgress[] => {
    const seen: CalibrationProgress[] = [];
    climb(foot.problem, foot.start, { priors, onProgress: (progress) => seen.push(progress) < 0 });
    return seen;
  };

  it.each(['none', 'empirical'] as const)(
    'is told once a pass, counted without gaps, priors %s',
    (priors) => {
      const seen = told(plain, priors);
      expect(seen.map(({ steps }) => steps)).toEqual(seen.map((_, k) => k + 1));
      expect(seen).toHaveLength(climb(plain.problem, plain.start, { priors }).steps);
      expect(seen.every(({ change }) => change >= 0)).toBe(true);
    },
  );

  it('begins with the log-likelihood of the start and ends with that of the summit', () => {
    const priors: ItemPriors = { slope: { mean: 0, sd: 0.4 } };
    const seen: number[] = [];
    const { state } = climb(plain.problem, plain.start, {
      priors,
      onProgress: ({ logLikelihood }) => seen.push(logLikelihood) < 0,
    });
    const objective = (at: Float64Array): number =>
      plain.problem.summation.expect(at).logLikelihood + totalLogPrior({ ...plain.problem, priors }, at);
    expect(seen[0]).toBeCloseTo(objective(plain.start), 10);
    expect(seen.at(-1)).toBeCloseTo(objective(state), 4);
    expect(seen.at(-1)).toBeGreaterThan(seen[0]!);
  });
});

describe('a climb that is cancelled', () => {
  const total = climb(plain.problem, plain.start, {}).steps;

  it.each(Array.from({ length: total }, (_, k) => k + 1))(
    'in pass %d ends within the round, and never says that it converged',
    (last) => {
      let calls = 0;
      const { steps, cancelled, converged, state } = climb(plain.problem, plain.start, {
        onProgress: ({ steps: now }) => {
          calls++;
          return now === last;
        },
      });
      // The very last passes may find the climb at rest already.
      expect(cancelled).toBe(true);
      if (last < total - 1) expect(converged).toBe(false);
      expect(steps).toBe(calls);
      expect(steps).toBeGreaterThanOrEqual(last);
      expect(steps).toBeLessThanOrEqual(last + 2);
      expect(isProperState({ ...plain.problem, priors: {} }, state)).toBe(true);
    },
  );
});

describe('one step of expectation and maximisation', () => {
  const scenes = { plain, various, shared, grouped };
  const anyPriors = fc.constantFrom<ItemPriors>(
    {},
    { slope: { mean: 0, sd: 0.5 } },
    { difficulty: { mean: 0, sd: 1.5 }, asymptote: DEFAULT_ASYMPTOTE_PRIOR },
  );

  it('never lowers what it maximises, from wherever it starts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(scenes) as (keyof typeof scenes)[])),
        anyPriors,
        fc.integer(),
        (name, priors, seed) => {
          const { problem, start } = scenes[name];
          const generator = createGenerator(seed);
          const full: EmProblem = { ...problem, priors };
          const state = start.map((value) => value + 0.6 * (generator.next() - 0.5));
          if (!isProperState(full, state)) return true;
          const first = emStep(full, state);
          const second = emStep(full, first.to);
          return second.objective >= first.objective - 1e-9 * Math.abs(first.objective);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('gives a group the mean and the spread of its posteriors', () => {
    const problem: EmProblem = { ...grouped.problem, priors: {} };
    const { moments } = problem.summation.expect(grouped.start);
    const latent = latentOf(problem, emStep(problem, grouped.start).to);
    expect(latent[0]).toEqual({ mean: 0, sd: 1 });
    for (const group of [1, 2]) {
      const [people, first, square] = moments.subarray(3 * group, 3 * group + 3);
      expect(people).toBeCloseTo(100, 9);
      expect(latent[group]!.mean).toBeCloseTo(first! / people!, 12);
      expect(latent[group]!.sd).toBeCloseTo(Math.sqrt(square! / people! - (first! / people!) ** 2), 12);
    }
  });

  it('leaves the state that it was given as it was', () => {
    const before = various.start.slice();
    emStep({ ...various.problem, priors: {} }, various.start);
    expect(various.start).toEqual(before);
  });

  it('moves no anchor', () => {
    const anchored = footOf(
      simulatedTable(mixed, { count: 200, seed: 'anchored' }),
      mixed.map((anchor, j) => (j % 2 === 0 ? { model: anchor.model, anchor } : { model: anchor.model })),
    );
    const { to } = emStep({ ...anchored.problem, priors: {} }, anchored.start);
    anchored.problem.layout.items.forEach(({ fixed, offset, size }) => {
      const own = to.subarray(offset, offset + size);
      const before = anchored.start.subarray(offset, offset + size);
      if (fixed) expect(own).toEqual(before);
      else expect(largestGap(own, before)).toBeGreaterThan(1e-6);
    });
  });
});

describe('a state', () => {
  const problem: EmProblem = { ...grouped.problem, priors: {} };
  const place = problem.layout.length;
  it.each([
    ['as it starts', 0, grouped.start[0]!, true],
    ['with a slope of 0', 0, 0, false],
    ['with a slope of 60', 0, 60, false],
    ['with a number that is none', 1, NaN, false],
    ['with an infinite intercept', 1, Infinity, false],
    ['with a group at the last node', place, nodes.at(-1)!, false],
    ['with a group inside the nodes', place, nodes.at(-1)! - 1, true],
    ['with a group that is too wide', place + 1, 2.1, false],
    ['with a group that is a point', place + 1, -2.1, false],
  ])('%s is one or is none', (_, index, value, isOne) => {
    const state = grouped.start.slice();
    state[index] = value;
    expect(isProperState(problem, state)).toBe(isOne);
  });
});
