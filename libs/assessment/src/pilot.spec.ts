import { DEFAULT_RULES } from './blueprint';
import { eligibilityOf } from './eligibility';
import { pilotItemNow, pilotPositions } from './pilot';
import { aPlan, anAnswer, aSitting } from './testing';

const SEEDS = Array.from({ length: 400 }, (_, i) => `seed-${i}`);

describe('the positions of pilot questions', () => {
  it('follow from the seed', () => {
    expect(pilotPositions('a', DEFAULT_RULES)).toEqual(pilotPositions('a', DEFAULT_RULES));
    expect(
      new Set(SEEDS.map((seed) => [...pilotPositions(seed, DEFAULT_RULES)].join())).size,
    ).toBeGreaterThan(150);
  });

  it.each([0, 1, 2, 4])('are %p when the blueprint says so', (pilotItems) => {
    for (const seed of SEEDS)
      expect(pilotPositions(seed, { ...DEFAULT_RULES, pilotItems }).size).toBe(pilotItems);
  });

  it('are never the first, nor so late that the test may have stopped', () => {
    const rules = { ...DEFAULT_RULES, minItems: 10, pilotItems: 3 };
    const all = SEEDS.flatMap((seed) => [...pilotPositions(seed, rules)]);
    expect(Math.min(...all)).toBe(2);
    expect(Math.max(...all)).toBe(12);
  });

  it('are spread evenly', () => {
    const rules = { ...DEFAULT_RULES, minItems: 10, pilotItems: 1 };
    const counts = new Map<number, number>();
    for (const seed of SEEDS)
      for (const at of pilotPositions(seed, rules)) counts.set(at, (counts.get(at) ?? 0) + 1);
    // 400 draws over 9 positions: 44 expected, standard deviation 6.3
    for (const count of counts.values()) expect(Math.abs(count - 400 / 9)).toBeLessThan(4 * 6.3);
  });

  it('are as many as there is room for in a test of one question', () => {
    expect(pilotPositions('a', { ...DEFAULT_RULES, minItems: 1, pilotItems: 4 }).size).toBe(3);
  });
});

describe('the pilot item', () => {
  const plan = aPlan({ pilotsEach: 3, rules: { minItems: 2, pilotItems: 1 } });

  /** With these rules the only position is 2. */
  function drawnAt(position: number, seed: string): string | undefined {
    const answers = Array.from({ length: position - 1 }, (_, i) => anAnswer(`C01-0${i + 1}`));
    const sitting = aSitting({ seed, answers });
    const index = pilotItemNow(plan.rules, sitting, eligibilityOf(plan, sitting));
    return index === undefined ? undefined : plan.items[index]?.id;
  }

  it('comes at its position only', () => {
    expect([1, 2, 3].map((position) => drawnAt(position, 'a') !== undefined)).toEqual([false, true, false]);
  });

  it('is drawn among all of them by the seed', () => {
    expect(drawnAt(2, 'a')).toBe(drawnAt(2, 'a'));
    expect(new Set(SEEDS.map((seed) => drawnAt(2, seed))).size).toBe(9);
  });

  it('is left out when the bank has none', () => {
    const bare = aPlan({ rules: { minItems: 2, pilotItems: 1 } });
    const sitting = aSitting({ answers: [anAnswer('C01-01')] });
    expect(pilotItemNow(bare.rules, sitting, eligibilityOf(bare, sitting))).toBeUndefined();
  });
});
