import { aPlan } from '@qabilet/assessment/testing';
import { simulatedSittings } from '../testing/index';
import { judgedScales, onUnitOfPeople } from './unit-of-people';

const PLAN = aPlan({ competences: 2, itemsEach: 4, rules: { minItems: 4, maxItems: 6, pilotItems: 0 } });
const KNOWN = { a: 0.1, locations: [0.1], intercepts: [0.1] };
const SOURCE = simulatedSittings({ plan: PLAN, people: 2 });
const POPULATION = {
  group: new Int32Array(2),
  means: [new Float64Array(2)],
  sizes: Float64Array.of(2),
  covariance: Float64Array.of(1.44, 0.5, 0.5, 100),
};

describe('the unit of a scale that experts set', () => {
  it('is the spread of the people, within reason, and moves no difficulty', () => {
    const { items } = onUnitOfPeople(SOURCE, POPULATION);
    items.forEach(({ competence, parameters }, place) => {
      const before = SOURCE.items[place]?.parameters;
      const stretch = competence === PLAN.competences[0]?.id ? 1.2 : 2;
      expect(parameters).toEqual({ ...before, a: expect.closeTo((before?.a ?? 1) * stretch, 12) });
    });
  });

  it('stays where any item of the scale has been calibrated', () => {
    const [first] = PLAN.competences;
    const items = SOURCE.items.map((item, i) => (i === 0 ? { ...item, errors: KNOWN } : item));
    expect(SOURCE.items[0]?.competence).toBe(first?.id);
    expect(judgedScales({ items }).has(first?.id as never)).toBe(false);
    expect(onUnitOfPeople({ ...SOURCE, items }, POPULATION).items[1]).toEqual(items[1]);
  });
});
