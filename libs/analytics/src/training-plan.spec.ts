import fc from 'fast-check';
import { aTrainingModule, aTrainingNeed } from './testing';
import { bestPlan } from './testing/tried-plans';
import { closedBy, planningCosts, planOf } from './training-plan';

const NO_LIMIT = { hours: 1000, people: 10 };

describe('what a course closes for one person', () => {
  it.each([
    { what: 'no more than it gives', standing: 0, target: 3, closed: 0.5 },
    { what: 'nothing for whoever cannot follow it yet', standing: 0, from: 1, target: 3, closed: 0 },
    { what: 'nothing for whoever is where it leads', standing: 2, target: 3, closed: 0 },
    { what: 'no more than is missing', standing: 1, to: 4, gain: 3, target: 2, closed: 1 },
    { what: 'nothing beyond where it leads', standing: 1, to: 2, gain: 3, target: 4, closed: 1 },
  ] as const)('is $what', ({ standing, target, closed, ...module }) => {
    expect(closedBy(aTrainingModule(module), aTrainingNeed({ standing, target }))).toBe(closed);
  });
});

describe('a training plan', () => {
  it('holds a course for those who need it', () => {
    const task = {
      needs: [aTrainingNeed({ people: 8 })],
      modules: [aTrainingModule({ hours: 6 })],
      weights: [2],
      limits: NO_LIMIT,
    };

    expect(bestPlan(task)).toEqual({
      planned: [{ module: 0, groups: 1, people: 8, hours: 6, closed: 4 }],
      left: [],
      hours: 6,
      gap: 2 * 8,
      closed: 2 * 4,
    });
  });

  it('takes the course of the heavier competence when there are hours for one', () => {
    const task = {
      needs: [aTrainingNeed({ dimension: 0, people: 6 }), aTrainingNeed({ dimension: 1, people: 5 })],
      modules: [aTrainingModule({ dimension: 0, hours: 6 }), aTrainingModule({ dimension: 1, hours: 6 })],
      weights: [1, 1.5],
      limits: { hours: 10, people: 10 },
    };

    const { planned, left } = bestPlan(task);
    expect(planned.map(({ module }) => module)).toEqual([1]);
    expect(left).toEqual([{ module: 0, reason: 'others-close-more' }]);
  });

  it('takes two short courses where they close more than the long one that closes most by itself', () => {
    const task = {
      needs: [0, 1, 2].map((dimension) => aTrainingNeed({ dimension, people: dimension === 0 ? 7 : 5 })),
      modules: [10, 5, 5].map((hours, dimension) => aTrainingModule({ dimension, hours })),
      weights: [1, 1, 1],
      limits: { hours: 10, people: 10 },
    };

    expect(bestPlan(task).planned.map(({ module }) => module)).toEqual([1, 2]);
  });

  it('opens no group beyond its size, nor below', () => {
    const task = {
      needs: [aTrainingNeed({ people: 9 })],
      modules: [aTrainingModule({ smallestGroup: 3, largestGroup: 4, hours: 1 })],
      weights: [1],
      limits: NO_LIMIT,
    };
    expect(bestPlan(task).planned).toMatchObject([{ groups: 3, people: 9, hours: 3 }]);

    const tooFew = { ...task, needs: [aTrainingNeed({ people: 2 })] };
    expect(bestPlan(tooFew)).toMatchObject({ planned: [], left: [{ module: 0, reason: 'too-few' }] });
  });

  it('asks no more hours of a person, on average, than it may', () => {
    const task = {
      needs: [aTrainingNeed({ people: 10 })],
      modules: [aTrainingModule({ hours: 8 })],
      weights: [1],
      limits: { hours: 1000, people: 10, hoursEach: 4 },
    };

    expect(bestPlan(task).planned).toMatchObject([{ people: 5 }]);
  });

  it('puts nobody into two courses of one competence', () => {
    const task = {
      needs: [aTrainingNeed({ people: 6 })],
      modules: [aTrainingModule(), aTrainingModule()],
      weights: [1],
      limits: NO_LIMIT,
    };

    const people = bestPlan(task).planned.reduce((sum, one) => sum + one.people, 0);
    expect(people).toBe(6);
  });

  it.each([
    { reason: 'no-need', module: { to: 1 } as const, hours: 100 },
    { reason: 'too-few', module: { smallestGroup: 9, largestGroup: 12 }, hours: 100 },
    { reason: 'too-long', module: { hours: 200 }, hours: 100 },
  ])('says of a course that it leaves out: $reason', ({ reason, module, hours }) => {
    const task = {
      needs: [aTrainingNeed({ standing: 1, target: 3, people: 8 })],
      modules: [aTrainingModule(module)],
      weights: [1],
      limits: { hours, people: 10 },
    };

    expect(bestPlan(task).left).toEqual([{ module: 0, reason }]);
  });

  it('has nothing to close where nobody is short of target', () => {
    const task = { needs: [], modules: [aTrainingModule()], weights: [1], limits: NO_LIMIT };

    expect(planOf(task, [])).toMatchObject({ gap: 0, closed: 0, hours: 0, planned: [] });
  });

  it('costs the hours of its groups and nothing for its people', () => {
    const task = {
      needs: [aTrainingNeed()],
      modules: [aTrainingModule({ hours: 3 }), aTrainingModule({ hours: 5 })],
      weights: [1],
      limits: NO_LIMIT,
    };

    expect(planningCosts(task)).toEqual([3, 5, 0, 0]);
  });

  it('never closes more than there is, whatever is offered', () => {
    const module = fc
      .record({
        from: fc.constantFrom(0, 1, 2, 3),
        rise: fc.constantFrom(1, 2),
        gain: fc.constantFrom(0.25, 0.5, 1, 2),
        hours: fc.constantFrom(2, 5, 9),
        smallestGroup: fc.constantFrom(1, 2),
      })
      .map(({ from, rise, ...rest }) =>
        aTrainingModule({ ...rest, from, to: Math.min(4, from + rise), largestGroup: 3 } as object),
      );
    const need = fc
      .record({ standing: fc.constantFrom(0, 1, 2), rise: fc.constantFrom(1, 2), people: fc.nat(3) })
      .map(({ standing, rise, people }) =>
        aTrainingNeed({ standing, target: standing + rise, people } as object),
      );
    fc.assert(
      fc.property(
        fc.array(module, { maxLength: 2 }),
        fc.array(need, { maxLength: 2 }),
        fc.nat(20),
        (modules, needs, hours) => {
          const plan = bestPlan({ modules, needs, weights: [1.5], limits: { hours, people: 6 } });

          expect(plan.closed).toBeLessThanOrEqual(plan.gap + 1e-9);
          expect(plan.hours).toBeLessThanOrEqual(hours);
          expect(plan.planned.length + plan.left.length).toBe(modules.length);
          for (const { module: i, people, groups } of plan.planned) {
            expect(people).toBeGreaterThanOrEqual(groups * (modules[i]?.smallestGroup ?? 0));
            expect(people).toBeLessThanOrEqual(groups * (modules[i]?.largestGroup ?? 0));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
