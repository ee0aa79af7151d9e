import fc from 'fast-check';
import { trapezoid } from '../ability/quadrature';
import { momentsOf, observe, startPosterior } from '../ability/grid-posterior';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import traces from '../testing/refs/cat-traces.json';
import shadow from '../testing/refs/shadow-trace.json';
import { simulatedBank } from '../testing/bank';
import { compileBank } from './bank';
import { eligibleByContent, type ContentRules } from './content-limits';
import { drawEligibility, eligibilityProbability, noExposure, recordExposure } from './exposure';
import { selectByInformation } from './maximum-information';
import { isDecided, stopReason, type StoppingRule } from './stopping';

const { a, b, c, d, area } = traces.inputs.bank;
const bank = compileBank(
  a.map((slope, i) => ({
    id: String(i),
    dimension: 0,
    parameters: { model: '4pl', a: slope, b: b[i]!, c: c[i]!, d: d[i]! } as const,
    seconds: 60,
  })),
);
const areas = [...new Set(area)];
const rules: ContentRules = {
  length: 20,
  attributes: [
    {
      partOf: Int32Array.from(area, (name) => areas.indexOf(name)),
      minimum: new Int32Array(areas.length).fill(4),
      maximum: new Int32Array(areas.length).fill(4),
    },
    {
      partOf: Int32Array.from(shadow.inputs.applied),
      minimum: Int32Array.of(0, 8),
      maximum: Int32Array.of(20, 20),
    },
  ],
  enemies: shadow.inputs.enemies.map((pair) => pair.map((item) => item - 1)),
};

describe('content limits', () => {
  it('hold in every test: four an area, eight applied at least, no enemies together', () => {
    fc.assert(
      fc.property(fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.nat(), (ability, seed) => {
        const generator = createGenerator(seed);
        const asked: number[] = [];
        let posterior = startPosterior(trapezoid(-4, 4, 33));
        while (asked.length < rules.length) {
          const { eligible, droppedAttributes } = eligibleByContent(bank.size, rules, asked);
          expect(droppedAttributes).toBe(0);
          const theta = Float64Array.of(momentsOf(posterior).ability);
          const [index] = selectByInformation(bank, { ability: theta, eligible });
          asked.push(index!);
          posterior = observe(
            posterior,
            bank.items[index!]!,
            drawCategory(ability, bank.items[index!]!, generator.next()),
          );
        }
        for (const name of areas) expect(asked.filter((index) => area[index] === name)).toHaveLength(4);
        expect(asked.filter((index) => shadow.inputs.applied[index] === 1).length).toBeGreaterThanOrEqual(8);
        for (const pair of rules.enemies)
          expect(pair.filter((index) => asked.includes(index)).length).toBeLessThan(2);
      }),
      { numRuns: 25 },
    );
  });

  it('give way from the last, and say so, where together they leave nothing', () => {
    const impossible: ContentRules = {
      length: 2,
      attributes: [
        { partOf: Int32Array.of(0, 0, 1), minimum: Int32Array.of(0, 2), maximum: Int32Array.of(2, 2) },
        { partOf: Int32Array.of(0, 1, 1), minimum: Int32Array.of(1, 0), maximum: Int32Array.of(1, 0) },
      ],
      enemies: [],
    };
    expect(eligibleByContent(3, impossible, [])).toEqual({
      eligible: Uint8Array.of(0, 0, 1),
      droppedAttributes: 1,
    });
  });
});

describe('item eligibility', () => {
  it('keeps the exposure of every item near its limit where free choice would show some to all', () => {
    const items = compileBank(simulatedBank(120, 1, 'exposure'));
    const generator = createGenerator('people');
    const people = 1500;
    const seen = new Float64Array(items.size);
    let counts = noExposure(items.size);
    for (let person = 0; person < people; person++) {
      const eligible = drawEligibility(counts, 0.25, generator);
      const ability = Float64Array.of(generator.normal());
      const administered = selectByInformation(items, { ability, eligible, count: 10 });
      counts = recordExposure(counts, { eligible, administered }, 0.999);
      if (person >= 300) for (const index of administered) seen[index]! += 1 / (people - 300);
    }
    expect(Math.max(...seen)).toBeLessThan(0.3);
    expect(Math.max(...seen)).toBeGreaterThan(0.2);
  });

  it('leaves a new item open', () => {
    expect(eligibilityProbability(noExposure(1), 0, 0.2)).toBe(1);
  });
});

describe('stopping', () => {
  const rule: StoppingRule = {
    minimumItems: 5,
    maximumItems: 30,
    maximumSeconds: 1800,
    standardError: 0.3,
    decision: { below: 0.1, above: 0.9 },
  };
  const sure = { mean: 1, standardError: 0.4, cut: 0 };
  const precise = { mean: 0.1, standardError: 0.3, cut: 0 };
  const open = { mean: 0.1, standardError: 0.5, cut: 0 };

  it.each([
    ['goes on while a target is open', { asked: 12, seconds: 600, targets: [sure, open] }, undefined],
    ['ends when all are decided', { asked: 12, seconds: 600, targets: [sure, sure] }, 'decided'],
    ['ends when the rest is precise', { asked: 12, seconds: 600, targets: [sure, precise] }, 'precise'],
    ['asks the minimum first', { asked: 4, seconds: 100, targets: [sure] }, undefined],
    ['ends at the item limit', { asked: 30, seconds: 600, targets: [open] }, 'items'],
    ['says decided rather than item limit', { asked: 30, seconds: 600, targets: [sure] }, 'decided'],
    ['ends when the time is over', { asked: 7, seconds: 1800, targets: [open] }, 'time'],
  ] as const)('%s', (_, state, reason) => {
    expect(stopReason(rule, state)).toBe(reason);
  });

  it('decides nothing without a target level', () => {
    expect(isDecided({ mean: 9, standardError: 0.1 })).toBe(false);
  });
});
