import { ENGINE_VERSION } from './next-question';
import { aPlan, aSitting, sit, targetsOf } from './testing';

/**
 * Whole tests as engine 1 gave them: item, * for a pilot, + for right, - for wrong. Stored attempts are replayed from
 * their answers, so a change here is a change of history: raise ENGINE_VERSION, keep the old rows, add new ones.
 */
const TRACES = [
  {
    seed: 'first',
    category: (position: number) => position % 2,
    reason: 'item-limit',
    trace: [
      'C01-02+ C02-04- C03-02+ C04-03- C02-06+ C02-07*-',
      'C01-06+ C04-02- C03-06+ C03-04- C03-07*+ C02-03-',
      'C02-02+ C03-01- C01-05+ C01-03- C01-04+ C03-05-',
    ],
  },
  {
    seed: 'second',
    category: (position: number) => (position % 3 === 0 ? 0 : 1),
    reason: 'no-items',
    trace: [
      'C03-02+ C01-02+ C02-04- C03-07*+ C04-05+ C02-07*-',
      'C03-04+ C02-02+ C04-02- C01-03+ C01-04+ C02-03-',
      'C04-06+ C04-03+ C04-01- C02-06+ C02-05+',
    ],
  },
  {
    seed: 'third',
    category: (position: number) => (position % 4 === 0 ? 1 : 0),
    reason: 'decided',
    trace: [
      'C01-02- C02-05- C03-02- C04-06+ C01-06- C03-04-',
      'C01-07*- C02-01+ C04-04- C01-05- C04-07*- C03-01+',
    ],
  },
] as const;

describe('engine 1', () => {
  const plan = aPlan({ competences: 4, itemsEach: 6, pilotsEach: 1, rules: { minItems: 10, maxItems: 16 } });

  it.each(TRACES)(
    'asks the same questions as ever for the $seed seed',
    ({ seed, category, reason, trace }) => {
      const sat = sit(plan, aSitting({ seed, targets: targetsOf(4) }), (_, position) => ({
        category: category(position),
      }));
      const asked = sat.answers.map(
        (answer) => `${answer.itemId}${answer.pilot ? '*' : ''}${answer.category === 1 ? '+' : '-'}`,
      );
      expect(asked).toEqual(trace.join(' ').split(' '));
      expect(sat.reason).toBe(reason);
    },
  );

  it('is the engine of today', () => {
    expect(ENGINE_VERSION).toBe('1');
  });
});
