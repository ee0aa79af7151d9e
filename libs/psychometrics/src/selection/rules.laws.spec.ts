import fc from 'fast-check';
import { createGenerator } from '../numeric/random';
import { probabilityAbove } from '../profile/levels';
import { eligibleByContent, type ContentAttribute, type ContentRules } from './content-limits';
import { drawEligibility, eligibilityProbability, noExposure, recordExposure } from './exposure';
import { DEFAULT_DECISION, isDecided, stopReason, type StoppingRule, type Target } from './stopping';

const SIZE = 40;
/** Each item in one of four areas; limits that ten items can meet. */
const anyRules: fc.Arbitrary<ContentRules> = fc
  .record({
    partOf: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: SIZE, maxLength: SIZE }),
    minimum: fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
    slack: fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
    enemies: fc.array(fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { minLength: 2, maxLength: 4 }), {
      maxLength: 3,
    }),
  })
  .map(({ partOf, minimum, slack, enemies }) => {
    // Five items of each area at least, so that minimums can be met whatever the enemies.
    const part = Int32Array.from(partOf, (own, i) => (i < 20 ? i % 4 : own));
    const attribute: ContentAttribute = {
      partOf: part,
      minimum: Int32Array.from(minimum),
      maximum: Int32Array.from(minimum, (least, k) => least + slack[k]! + 3),
    };
    return { length: 10, attributes: [attribute], enemies };
  });

/** A test drawn at random under the rules. */
function drawTest(rules: ContentRules, seed: number): number[] {
  const generator = createGenerator(seed);
  const asked: number[] = [];
  while (asked.length < rules.length) {
    const { eligible, droppedAttributes } = eligibleByContent(SIZE, rules, asked);
    if (droppedAttributes > 0) break;
    const open = Array.from(eligible.keys()).filter((index) => eligible[index] === 1);
    if (open.length === 0) break;
    asked.push(open[generator.below(open.length)]!);
  }
  return asked;
}

describe('content limits', () => {
  it('hold for any test drawn under them: minimums, maximums, enemies, no item twice', () => {
    fc.assert(
      fc.property(anyRules, fc.nat(), (rules, seed) => {
        const asked = drawTest(rules, seed);
        const { partOf, minimum, maximum } = rules.attributes[0]!;
        const counts = [0, 1, 2, 3].map((part) => asked.filter((index) => partOf[index] === part).length);
        const isFull = asked.length === rules.length;
        return (
          new Set(asked).size === asked.length &&
          counts.every((count, part) => count <= maximum[part]! && (!isFull || count >= minimum[part]!)) &&
          rules.enemies.every((set) => set.filter((index) => asked.includes(index)).length <= 1)
        );
      }),
    );
  });

  it('open everything but what was asked where there are no rules', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { maxLength: 20 }), (asked) => {
        const { eligible, droppedAttributes } = eligibleByContent(
          SIZE,
          { length: 30, attributes: [], enemies: [] },
          asked,
        );
        return (
          droppedAttributes === 0 && eligible.every((flag, index) => (flag === 1) === !asked.includes(index))
        );
      }),
    );
  });

  it('never open more as the test goes on, while there is slack', () => {
    fc.assert(
      fc.property(anyRules, fc.nat(), (rules, seed) => {
        const asked = drawTest(rules, seed);
        return asked.every((_, k) => {
          const before = eligibleByContent(SIZE, rules, asked.slice(0, k)).eligible;
          const { eligible: after, droppedAttributes } = eligibleByContent(
            SIZE,
            rules,
            asked.slice(0, k + 1),
          );
          return droppedAttributes > 0 || after.every((flag, index) => flag === 0 || before[index] === 1);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('leave only parts below their minimum once every place left is needed', () => {
    const rules: ContentRules = {
      length: 3,
      attributes: [
        {
          partOf: Int32Array.of(0, 0, 1, 1, -1),
          minimum: Int32Array.of(0, 2),
          maximum: Int32Array.of(3, 3),
        },
      ],
      enemies: [],
    };
    expect(eligibleByContent(5, rules, []).eligible).toEqual(Uint8Array.of(1, 1, 1, 1, 1));
    expect(eligibleByContent(5, rules, [0]).eligible).toEqual(Uint8Array.of(0, 0, 1, 1, 0));
    expect(eligibleByContent(5, rules, [0, 2]).eligible).toEqual(Uint8Array.of(0, 0, 0, 1, 0));
  });

  it('close the enemies of an asked item and the item itself, and nobody else', () => {
    const rules: ContentRules = {
      length: 5,
      attributes: [],
      enemies: [
        [0, 2],
        [2, 3],
      ],
    };
    expect(eligibleByContent(5, rules, [2]).eligible).toEqual(Uint8Array.of(0, 1, 0, 0, 1));
    expect(eligibleByContent(5, rules, [0]).eligible).toEqual(Uint8Array.of(0, 1, 0, 1, 1));
    expect(eligibleByContent(5, rules, []).eligible).toEqual(Uint8Array.of(1, 1, 1, 1, 1));
  });

  it('close a part that is full', () => {
    const attribute = {
      partOf: Int32Array.of(0, 0, 1),
      minimum: Int32Array.of(0, 0),
      maximum: Int32Array.of(1, 1),
    };
    const rules: ContentRules = { length: 3, attributes: [attribute], enemies: [] };
    expect(eligibleByContent(3, rules, [1]).eligible).toEqual(Uint8Array.of(0, 0, 1));
  });

  it('that leave nothing are dropped from the last, and enemies never', () => {
    const none = { partOf: Int32Array.of(0, 0, 0), minimum: Int32Array.of(0), maximum: Int32Array.of(0) };
    const rules: ContentRules = { length: 3, attributes: [none, none], enemies: [[0, 1]] };
    expect(eligibleByContent(3, rules, [0])).toEqual({
      eligible: Uint8Array.of(0, 0, 1),
      droppedAttributes: 2,
    });
  });
});

describe('exposure', () => {
  const rate = fc.double({ min: 0.05, max: 1, noNaN: true });

  it('opens an item for certain until its rate is reached, then less and less', () => {
    fc.assert(
      fc.property(
        rate,
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 5000 }),
        (maximum, eligible, asked) => {
          const administered = Math.min(asked, eligible);
          const counts = { eligible: Float64Array.of(eligible), administered: Float64Array.of(administered) };
          const p = eligibilityProbability(counts, 0, maximum);
          const expected = administered <= maximum * eligible ? 1 : (maximum * eligible) / administered;
          return Math.abs(p - expected) < 1e-12;
        },
      ),
    );
  });

  it('draws each item with its own probability', () => {
    const counts = { eligible: Float64Array.of(100, 100, 100), administered: Float64Array.of(10, 50, 100) };
    const generator = createGenerator('draw');
    const open = [0, 0, 0];
    for (let k = 0; k < 4000; k++)
      drawEligibility(counts, 0.25, generator).forEach((flag, i) => (open[i]! += flag));
    expect(open[0]).toBe(4000);
    expect(Math.abs(open[1]! / 4000 - 0.5)).toBeLessThan(0.03);
    expect(Math.abs(open[2]! / 4000 - 0.25)).toBeLessThan(0.03);
  });

  it('counts what was open and what was asked, fading what is old', () => {
    const before = { eligible: Float64Array.of(10, 20), administered: Float64Array.of(4, 6) };
    const after = recordExposure(before, { eligible: Uint8Array.of(1, 0), administered: [0] }, 0.5);
    expect(after).toEqual({ eligible: Float64Array.of(6, 10), administered: Float64Array.of(3, 3) });
    expect(before.eligible).toEqual(Float64Array.of(10, 20));
  });

  it('without fading counts tests', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 }), { maxLength: 20 }),
        (tests) => {
          const eligible = new Uint8Array(6).fill(1);
          const counts = tests.reduce(
            (sum, administered) => recordExposure(sum, { eligible, administered }),
            noExposure(6),
          );
          return (
            counts.eligible.every((count) => count === tests.length) &&
            counts.administered.every((count, i) => count === tests.filter((test) => test.includes(i)).length)
          );
        },
      ),
    );
  });

  it.each([0.15, 0.3, 0.6])('of an item that everybody would get settles at %d', (maximum) => {
    const generator = createGenerator(`limit ${maximum}`);
    let counts = noExposure(2);
    let seen = 0;
    for (let test = 0; test < 4000; test++) {
      const eligible = drawEligibility(counts, maximum, generator);
      const administered = eligible[0] === 1 ? [0] : [1];
      if (test >= 1000) seen += eligible[0]!;
      counts = recordExposure(counts, { eligible, administered }, 0.999);
    }
    expect(Math.abs(seen / 3000 - maximum)).toBeLessThan(0.06);
  });
});

describe('stopping', () => {
  const anyTarget: fc.Arbitrary<Target> = fc.record(
    {
      mean: fc.double({ min: -3, max: 3, noNaN: true }),
      standardError: fc.double({ min: 0.1, max: 1, noNaN: true }),
      cut: fc.double({ min: -2, max: 2, noNaN: true }),
    },
    { requiredKeys: ['mean', 'standardError'] },
  );
  const anyRule: fc.Arbitrary<StoppingRule> = fc.record({
    minimumItems: fc.integer({ min: 0, max: 10 }),
    maximumItems: fc.integer({ min: 10, max: 40 }),
    maximumSeconds: fc.integer({ min: 60, max: 3600 }),
    standardError: fc.double({ min: 0.2, max: 0.5, noNaN: true }),
    decision: fc.constant(DEFAULT_DECISION),
  });
  const anyState = fc.record({
    asked: fc.integer({ min: 0, max: 50 }),
    seconds: fc.integer({ min: 0, max: 4000 }),
    targets: fc.array(anyTarget, { maxLength: 4 }),
  });

  it('always comes at the limits of time and items', () => {
    fc.assert(
      fc.property(anyRule, anyState, (rule, state) => {
        const reason = stopReason(rule, state);
        if (state.seconds >= rule.maximumSeconds!) return reason === 'time';
        return state.asked < rule.maximumItems || reason !== undefined;
      }),
    );
  });

  it('never comes before the least number of items, but for the time', () => {
    fc.assert(
      fc.property(anyRule, anyState, (rule, state) => {
        if (state.asked >= rule.minimumItems || state.asked >= rule.maximumItems) return true;
        return [undefined, 'time'].includes(stopReason(rule, state));
      }),
    );
  });

  it('needs every target: one that is open keeps the test going', () => {
    fc.assert(
      fc.property(anyRule, anyState, (rule, state) => {
        const open: Target = { mean: 0, standardError: 0.9, cut: 0 };
        const reason = stopReason(rule, { ...state, targets: [...state.targets, open] });
        return reason !== 'decided' && reason !== 'precise';
      }),
    );
  });

  it('once reached stays reached as more is learnt', () => {
    fc.assert(
      fc.property(anyRule, anyState, (rule, state) => {
        const reason = stopReason(rule, state);
        if (reason !== 'precise' && reason !== 'decided') return true;
        const surer = state.targets.map((target) => ({ ...target, standardError: target.standardError / 2 }));
        return stopReason(rule, { ...state, asked: state.asked + 1, targets: surer }) !== undefined;
      }),
    );
  });

  it('does not depend on the order of targets', () => {
    fc.assert(
      fc.property(anyRule, anyState, (rule, state) => {
        const turned = { ...state, targets: [...state.targets].reverse() };
        return stopReason(rule, state) === stopReason(rule, turned);
      }),
    );
  });

  it('decides by the probability of the target and by nothing else', () => {
    fc.assert(
      fc.property(anyTarget, (target) => {
        if (target.cut === undefined) return !isDecided(target);
        const p = probabilityAbove(target.mean, target.standardError, target.cut);
        return isDecided(target) === (p < 0.1 || p > 0.9);
      }),
    );
  });

  it('with wider limits of decision takes longer', () => {
    fc.assert(
      fc.property(
        anyTarget,
        (target) => !isDecided(target, { below: 0.05, above: 0.95 }) || isDecided(target),
      ),
    );
  });

  it.each([
    ['without a goal only the limits end a test', { minimumItems: 0, maximumItems: 5 }, 4, undefined],
    ['without a goal the item limit does', { minimumItems: 0, maximumItems: 5 }, 5, 'items'],
    [
      'an SE that is reached exactly is enough',
      { minimumItems: 0, maximumItems: 50, standardError: 0.4 },
      4,
      'precise',
    ],
    ['an SE just above is not', { minimumItems: 0, maximumItems: 50, standardError: 0.3999 }, 4, undefined],
  ] as const)('%s', (_, rule, asked, reason) => {
    expect(stopReason(rule, { asked, seconds: 0, targets: [{ mean: 0, standardError: 0.4, cut: 3 }] })).toBe(
      reason,
    );
  });
});
