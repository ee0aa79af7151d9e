import fc from 'fast-check';
import { information } from '../models/response-model';
import { UnusableItemParameters } from '../models/item-parameters';
import { simulatedBank } from '../testing/bank';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { bankInformation, compileBank } from './bank';
import { selectByGain } from './gain-per-second';
import { selectByInformation } from './maximum-information';

const dimensions = 5;
const items = simulatedBank(400, dimensions);
const bank = compileBank(items);
const everything = new Uint8Array(bank.size).fill(1);
const anyVector = (min: number, max: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min, max, noNaN: true }), { minLength: dimensions, maxLength: dimensions })
    .map((values) => Float64Array.from(values));

describe('a compiled bank', () => {
  it('has the information of its items, never above the peak', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, parameters) => {
        const single = compileBank([{ id: 'x', dimension: 0, parameters, seconds: 60 }]);
        expect(bankInformation(single, 0, ability)).toBeCloseTo(information(ability, parameters), 12);
        expect(single.peakInformation[0]).toBeGreaterThanOrEqual(information(ability, parameters) - 1e-12);
      }),
    );
  });

  it('names the item whose parameters are unusable', () => {
    const broken = {
      id: 'q-9',
      dimension: 0,
      parameters: { model: '2pl', a: 0, b: 0 } as const,
      seconds: 60,
    };
    expect(() => compileBank([broken])).toThrow(UnusableItemParameters);
    expect(() => compileBank([broken])).toThrow(/q-9/);
  });
});

describe('gain per second', () => {
  it('finds the same five as a full sort', () => {
    fc.assert(
      fc.property(anyVector(-3, 3), anyVector(0.01, 1), anyVector(0.1, 2), (mode, variance, weight) => {
        const gains = items.map(({ dimension, parameters, seconds }, index) => ({
          index,
          gain:
            (weight[dimension]! *
              Math.log1p(information(mode[dimension]!, parameters) * variance[dimension]!)) /
            seconds,
        }));
        const expected = gains.sort((left, right) => right.gain - left.gain).slice(0, 5);
        expect(selectByGain(bank, { mode, variance, weight, eligible: everything })).toEqual(
          expected.map(({ index }) => index),
        );
      }),
    );
  });

  it('returns only eligible items, fewer when there are fewer', () => {
    const eligible = new Uint8Array(bank.size);
    eligible[3] = eligible[17] = 1;
    const ones = new Float64Array(dimensions).fill(1);
    const chosen = selectByGain(bank, {
      mode: new Float64Array(dimensions),
      variance: ones,
      weight: ones,
      eligible,
    });
    expect(chosen.sort((x, y) => x - y)).toEqual([3, 17]);
  });

  it('asks nothing about a competence without weight', () => {
    const weight = Float64Array.of(0, 0, 1, 0, 0);
    const variance = new Float64Array(dimensions).fill(1);
    const chosen = selectByGain(bank, {
      mode: new Float64Array(dimensions),
      variance,
      weight,
      eligible: everything,
      count: 80,
    });
    expect(chosen).toHaveLength(80);
    expect(chosen.every((index) => bank.dimension[index] === 2)).toBe(true);
  });
});

describe('maximum information', () => {
  it('is the item with the largest information', () => {
    fc.assert(
      fc.property(anyVector(-3, 3), (ability) => {
        const all = items.map(({ dimension, parameters }) => information(ability[dimension]!, parameters));
        const [chosen] = selectByInformation(bank, { ability, eligible: everything });
        expect(all[chosen!]).toBe(Math.max(...all));
      }),
    );
  });
});
