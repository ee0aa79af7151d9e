import type { LevelOrdinal, Standing } from '@qabilet/framework';
import fc from 'fast-check';
import { aTrainingModule, aTrainingNeed } from './testing';
import { bestPlan, cheapestPlan, isAllowed } from './testing/tried-plans';
import type { TrainingNeed } from './training-needs';
import { planningProgram, type PlanningTask, type TrainingModule } from './training-plan';

const RUNS = { numRuns: 60 };
const DIGITS = 9;

const aModule: fc.Arbitrary<TrainingModule> = fc
  .record({
    dimension: fc.constantFrom(0, 1),
    from: fc.constantFrom<Standing[]>(0, 1, 2),
    rise: fc.constantFrom(1, 2),
    gain: fc.constantFrom(0.25, 0.5, 1, 2),
    hours: fc.constantFrom(2, 5, 9),
    smallestGroup: fc.constantFrom(1, 2),
  })
  .map(({ from, rise, ...rest }) =>
    aTrainingModule({ ...rest, from, to: (from + rise) as LevelOrdinal, largestGroup: 3 }),
  );

const aNeed: fc.Arbitrary<TrainingNeed> = fc
  .record({
    dimension: fc.constantFrom(0, 1),
    standing: fc.constantFrom<Standing[]>(0, 1, 2),
    rise: fc.constantFrom(1, 2),
    people: fc.nat(3),
  })
  .map(({ standing, rise, ...rest }) =>
    aTrainingNeed({ ...rest, standing, target: (standing + rise) as LevelOrdinal }),
  );

const aTask: fc.Arbitrary<PlanningTask> = fc.record({
  needs: fc.array(aNeed, { maxLength: 2 }),
  modules: fc.array(aModule, { maxLength: 2 }),
  weights: fc.constantFrom([1, 1], [1.5, 0.5], [0, 2]),
  limits: fc.record({ hours: fc.nat(20), people: fc.constant(6) }),
});

function closedIn(task: PlanningTask): number {
  return bestPlan(task).closed;
}

describe('the best training plan', () => {
  it('closes no less with more hours', () => {
    fc.assert(
      fc.property(aTask, fc.nat(12), (task, more) => {
        const longer = { ...task, limits: { ...task.limits, hours: task.limits.hours + more } };

        expect(closedIn(longer)).toBeGreaterThanOrEqual(closedIn(task) - 1e-9);
      }),
      RUNS,
    );
  });

  it('closes no less when one more course is offered', () => {
    fc.assert(
      fc.property(aTask, aModule, (task, module) => {
        const more = { ...task, modules: [...task.modules.slice(0, 1), module] };
        const fewer = { ...task, modules: task.modules.slice(0, 1) };

        expect(closedIn(more)).toBeGreaterThanOrEqual(closedIn(fewer) - 1e-9);
      }),
      RUNS,
    );
  });

  it('closes as much in whatever order courses and needs are told', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const turned = { ...task, needs: task.needs.toReversed(), modules: task.modules.toReversed() };

        expect(closedIn(turned)).toBeCloseTo(closedIn(task), DIGITS);
      }),
      RUNS,
    );
  });

  it('is the same plan when every competence weighs three times as much', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const heavier = { ...task, weights: task.weights.map((weight) => 3 * weight) };

        expect(bestPlan(heavier).gap).toBeCloseTo(3 * bestPlan(task).gap, DIGITS);
        expect(closedIn(heavier)).toBeCloseTo(3 * closedIn(task), DIGITS);
      }),
      RUNS,
    );
  });

  it('has nothing for a competence that weighs nothing', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const { planned } = cheapestPlan({ ...task, weights: [0, 2] });

        expect(planned.filter(({ module }) => task.modules[module]?.dimension === 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('asks nothing else where people have more hours than all courses together', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const each = { ...task, limits: { ...task.limits, hoursEach: 1000 } };

        expect(bestPlan(each)).toEqual(bestPlan(task));
      }),
      RUNS,
    );
  });

  it('closes as much in as many hours or fewer when the cheapest is chosen', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const [best, cheapest] = [bestPlan(task), cheapestPlan(task)];

        expect(cheapest.closed).toBeCloseTo(best.closed, 5);
        expect(cheapest.hours).toBeLessThanOrEqual(best.hours);
      }),
      RUNS,
    );
  });

  it('closes at least what the best course by itself closes', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        expect(closedIn(task)).toBeGreaterThanOrEqual(closedByOneCourse(task) - 1e-9);
      }),
      RUNS,
    );
  });

  it('allows holding nothing at all', () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const program = planningProgram(task);

        expect(isAllowed(program, new Array<number>(program.variables.length).fill(0))).toBe(true);
      }),
      RUNS,
    );
  });
});

/** What the best single course closes, whatever else could be held beside it. */
function closedByOneCourse(task: PlanningTask): number {
  return Math.max(0, ...task.modules.map((module) => closedIn({ ...task, modules: [module] })));
}
