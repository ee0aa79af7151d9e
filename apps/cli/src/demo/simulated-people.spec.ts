import { defaultCovariance } from '@qabilet/assessment';
import { DEFAULT_CUTS } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { createGenerator } from '@qabilet/psychometrics';
import { abilitiesOf } from './simulated-abilities';
import { judge } from './simulated-judgement';

const PLAN = {
  competences: ['1.1', 'CS.1', 'CS.2'].map((code) => ({ id: idOf<'Competence'>(code), cuts: DEFAULT_CUTS })),
  priorCovariance: Float64Array.from(defaultCovariance(3).flat()),
};
const untaught = { key: 'a@example', shift: 0, learnt: () => 0 };
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a simulated person', () => {
  it('is the same in every wave but for what they have learnt', () => {
    const before = abilitiesOf(PLAN, untaught);
    const after = abilitiesOf(PLAN, { ...untaught, learnt: (code) => (code === 'CS.1' ? 0.5 : 0) });
    const gained = after.map((ability, index) => ability - (before[index] ?? 0));
    expect([gained[0], gained[2]]).toEqual([0, 0]);
    expect(gained[1]).toBeGreaterThanOrEqual(0.25);
    expect(gained[1]).toBeLessThan(0.75);
  });

  it('is one of a population that spreads as the prior says', () => {
    const people = Array.from({ length: 2_000 }, (_, n) => [
      ...abilitiesOf(PLAN, { ...untaught, key: `${n}`, shift: 0.4 }),
    ]);
    const first = people.map(([ability = 0]) => ability);
    const products = people.map(([left = 0, right = 0]) => (left - 0.4) * (right - 0.4));
    expect(mean(first)).toBeCloseTo(0.4, 1);
    expect(mean(first.map((ability) => (ability - 0.4) ** 2))).toBeCloseTo(1, 1);
    expect(mean(products)).toBeCloseTo(0.75, 1);
  });

  it('says more of themselves the more they can', () => {
    const image = { bias: 0, spread: 0 };
    const said = [-2, -0.3, 0.8, 2].map((ability) =>
      judge({ ability, cut: 0 }, image, createGenerator('sure')),
    );
    expect(said).toEqual(['not-yet', 'with-help', 'on-my-own', 'guide-others']);
  });
});
