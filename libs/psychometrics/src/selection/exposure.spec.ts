import { momentsOf, observe, startPosterior, type GridPosterior } from '../ability/grid-posterior';
import { trapezoid } from '../ability/quadrature';
import type { ItemParameters } from '../models/item-parameters';
import { at, increase } from '../numeric/element';
import { createGenerator, type Generator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { simulatedBank } from '../testing/bank';
import { compileBank, type CompiledBank } from './bank';
import { drawEligibility, noExposure, recordExposure } from './exposure';
import { selectByInformation } from './maximum-information';
import { admit, sympsonHetter } from './sympson-hetter';

interface Setting {
  readonly bank: CompiledBank;
  readonly length: number;
  readonly people: number;
  readonly generator: Generator;
}

/** What happened in simulated tests of maximum information, each open to the items that `before` leaves open. */
interface Outcome {
  readonly largestRate: number;
  readonly error: number;
}

interface Chooser {
  readonly open: () => Uint8Array;
  readonly choose: (candidates: readonly number[], open: Uint8Array) => number | undefined;
  readonly after: (open: Uint8Array, asked: readonly number[]) => void;
}

function simulate({ bank, length, people, generator }: Setting, chooser: Chooser): Outcome {
  const rates = new Float64Array(bank.size);
  let squares = 0;
  for (let person = 0; person < people; person++) {
    const ability = generator.normal();
    const open = chooser.open();
    const eligible = open.slice();
    const asked: number[] = [];
    let posterior: GridPosterior = startPosterior(trapezoid(-4, 4, 33));
    for (let k = 0; k < length; k++) {
      const estimate = Float64Array.of(momentsOf(posterior).ability);
      const candidates = selectByInformation(bank, { ability: estimate, eligible, count: 40 });
      const index = chooser.choose(candidates, eligible);
      if (index === undefined) break;
      eligible[index] = 0;
      asked.push(index);
      const item = bank.items[index] as ItemParameters;
      posterior = observe(posterior, item, drawCategory(ability, item, generator.next()));
    }
    chooser.after(open, asked);
    for (const index of asked) increase(rates, index, 1 / people);
    squares += (momentsOf(posterior).ability - ability) ** 2;
  }
  return { largestRate: Math.max(...rates), error: Math.sqrt(squares / people) };
}

function withoutControl(setting: Setting): Outcome {
  return simulate(setting, {
    open: () => new Uint8Array(setting.bank.size).fill(1),
    choose: ([best]) => best,
    after: () => undefined,
  });
}

function byEligibility(setting: Setting, maximumRate: number): Outcome {
  let counts = noExposure(setting.bank.size);
  const chooser: Chooser = {
    open: () => drawEligibility(counts, maximumRate, setting.generator),
    choose: ([best]) => best,
    after: (eligible, administered) => {
      counts = recordExposure(counts, { eligible, administered }, 0.99);
    },
  };
  // The counts settle before anything is measured.
  simulate({ ...setting, people: 150 }, chooser);
  return simulate(setting, chooser);
}

function bySympsonHetter(setting: Setting, maximumRate: number, iterations: number): Outcome {
  const { bank, length, people, generator } = setting;
  const chooserOf = (control: Float64Array, selectedRates: Float64Array): Chooser => ({
    open: () => new Uint8Array(bank.size).fill(1),
    choose: (candidates, open) => {
      const { admitted, selected } = admit(candidates, control, generator);
      for (const index of selected) {
        open[index] = 0;
        increase(selectedRates, index, 1 / people);
      }
      return admitted;
    },
    after: () => undefined,
  });
  const control = sympsonHetter({
    size: bank.size,
    testLength: length,
    maximumRate,
    iterations,
    simulate: (parameters) => {
      const selectedRates = new Float64Array(bank.size);
      simulate(setting, chooserOf(parameters, selectedRates));
      return selectedRates;
    },
  });
  return simulate(setting, chooserOf(control, new Float64Array(bank.size)));
}

const MAXIMUM = 0.25;
const arrange = (seed: string, people = 300): Setting => ({
  bank: compileBank(simulatedBank(120, 1, 'exposure')),
  length: 8,
  people,
  generator: createGenerator(seed),
});
/** Three standard errors of a rate among so many people. */
const noise = (people: number): number => 3 * Math.sqrt((MAXIMUM * (1 - MAXIMUM)) / people);

describe('exposure control', () => {
  it('is needed: without it everybody sees the same first question', () => {
    expect(withoutControl(arrange('free', 100)).largestRate).toBeCloseTo(1, 9);
  });

  it('by eligibility holds the largest rate, at a small price in precision', () => {
    const free = withoutControl(arrange('price'));
    const held = byEligibility(arrange('price'), MAXIMUM);
    expect(held.largestRate).toBeLessThan(MAXIMUM + noise(300));
    expect(held.error / free.error).toBeLessThan(1.2);
  });

  it("by Sympson and Hetter's parameters comes near the rate at a like price", () => {
    const { largestRate, error } = bySympsonHetter(arrange('parameters', 200), MAXIMUM, 6);
    expect(largestRate).toBeLessThan(MAXIMUM + 0.15);
    expect(error / withoutControl(arrange('parameters', 200)).error).toBeLessThan(1.25);
  });
});

describe('admission by control parameters', () => {
  it('passes the first that its parameter lets, and names all that were tried', () => {
    const generator = createGenerator('admission');
    const control = Float64Array.of(0, 0, 1, 1);
    expect(admit([1, 0, 3, 2], control, generator)).toEqual({ admitted: 3, selected: [1, 0, 3] });
    expect(admit([0, 1], control, generator)).toEqual({ admitted: undefined, selected: [0, 1] });
  });

  it('always leaves enough items that pass to fill a test', () => {
    const control = sympsonHetter({
      size: 6,
      testLength: 3,
      maximumRate: 0.1,
      iterations: 2,
      simulate: () => new Float64Array(6).fill(0.5),
    });
    expect(control.filter((chance) => chance === 1)).toHaveLength(3);
    expect(Math.min(...control)).toBeCloseTo(0.2, 12);
    expect(at(control, 0)).toBe(1);
  });
});
