import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { information } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { simulatedTable } from '../testing/calibration-data';
import { integral, largestGap } from '../testing/numerics';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';
import { NOT_GIVEN, UnusableResponses, type KnownAbilities, type ResponseTable } from './responses';

const form: ItemParameters[] = [
  ...Array.from({ length: 8 }, (_, j): ItemParameters => ({
    model: '2pl',
    a: 0.9 + 0.1 * j,
    b: -1.2 + 0.3 * j,
  })),
  { model: 'grm', a: 1.4, thresholds: [-0.6, 0.7] },
  { model: 'gpcm', a: 1.1, thresholds: [-0.2, 0.4] },
];
const asked = (items: readonly ItemParameters[]): CalibrationItem[] =>
  items.map(({ model }, j) => ({ id: `i${j}`, model }));
const numbers = (item: ItemParameters): number[] =>
  isDichotomous(item) ? [discrimination(item), item.b] : [item.a, ...item.thresholds];
const figures = ({ items }: Calibration): number[] => items.flatMap(({ parameters }) => numbers(parameters));
const errorsOf = ({ items }: Calibration): number[] =>
  items.flatMap(({ errors }) => [errors!.a, ...errors!.locations]);
const everybody = (count: number, mean: number, sd: number): KnownAbilities => ({
  mean: new Float64Array(count).fill(mean),
  sd: new Float64Array(count).fill(sd),
});
const tight = { priors: 'none', tolerance: 1e-8 } as const;
const exact = { priors: 'none', tolerance: 1e-11 } as const;

describe('known abilities', () => {
  const table = simulatedTable(
    form,
    { count: 500, seed: 'known' },
    (person, item) => (person + item) % 5 > 0,
  );

  it('that are N(0, 1) for everybody are the ordinary calibration, errors included', () => {
    const plain = calibrate(table, asked(form), exact);
    const known = calibrate({ ...table, people: everybody(500, 0, 1) }, asked(form), exact);
    expect(largestGap(figures(known), figures(plain))).toBeLessThan(1e-9);
    expect(largestGap(errorsOf(known), errorsOf(plain))).toBeLessThan(1e-7);
    expect(Math.abs(known.logLikelihood - plain.logLikelihood)).toBeLessThan(1e-8);
    expect(known.groups).toEqual([]);
  });

  it('moved by 1 move the difficulties by 1 and nothing else', () => {
    const moved = calibrate({ ...table, people: everybody(500, 1, 1) }, asked(form), tight);
    const plain = calibrate({ ...table, people: everybody(500, 0, 1) }, asked(form), tight);
    plain.items.forEach(({ parameters, errors }, j) => {
      const [a, ...locations] = numbers(parameters);
      const other = moved.items[j]!;
      expect(largestGap(numbers(other.parameters), [a!, ...locations.map((b) => b + 1)])).toBeLessThan(1e-5);
      expect(other.errors!.a).toBeCloseTo(errors!.a, 5);
    });
  });

  it('of twice the spread halve the slopes', () => {
    const wide = { from: -12, to: 12, nodes: 121 };
    const one = calibrate({ ...table, people: everybody(500, 0, 1) }, asked(form), {
      ...tight,
      quadrature: wide,
    });
    const two = calibrate({ ...table, people: everybody(500, 0, 2) }, asked(form), {
      ...tight,
      quadrature: wide,
    });
    one.items.forEach(({ parameters }, j) => {
      const [a, ...locations] = numbers(parameters);
      expect(
        largestGap(numbers(two.items[j]!.parameters), [a! / 2, ...locations.map((b) => 2 * b)]),
      ).toBeLessThan(1e-4);
    });
  });

  it('enter the log-likelihood as the definition says', () => {
    const generator = createGenerator('definition');
    const people: KnownAbilities = {
      mean: Float64Array.from({ length: 60 }, () => generator.normal()),
      sd: Float64Array.from({ length: 60 }, () => 0.5 + generator.next()),
    };
    const few = simulatedTable(form.slice(0, 8), { count: 60, seed: 'few' });
    const { items, logLikelihood } = calibrate({ ...few, people }, asked(form.slice(0, 8)), {
      tolerance: 1e-6,
      quadrature: { from: -10, to: 10, nodes: 101 },
    });
    let sum = 0;
    for (let person = 0; person < 60; person++) {
      const { [person]: mean = 0 } = people.mean;
      const { [person]: sd = 1 } = people.sd;
      const joint = (theta: number): number =>
        items.reduce(
          (product, { parameters }, j) => {
            const { a, b } = parameters as { a: number; b: number };
            const right = 1 / (1 + Math.exp(-a * (theta - b)));
            return product * (few.categories[person * 8 + j] === 1 ? right : 1 - right);
          },
          Math.exp(-0.5 * ((theta - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI)),
        );
      sum += Math.log(integral(joint, -9, 9, 400));
    }
    expect(logLikelihood).toBeCloseTo(sum, 3);
  });

  it('of one person are not those of another with the same answers', () => {
    const twice: ResponseTable = {
      persons: 1000,
      items: form.length,
      categories: Int8Array.from([...table.categories, ...table.categories]),
    };
    const apart = {
      mean: Float64Array.from({ length: 1000 }, (_, i) => (i < 500 ? -0.3 : 0.3)),
      sd: new Float64Array(1000).fill(0.95),
    };
    const together = calibrate({ ...twice, people: everybody(1000, 0, 0.95) }, asked(form), tight);
    const split = calibrate({ ...twice, people: apart }, asked(form), tight);
    expect(split.logLikelihood).not.toBeCloseTo(together.logLikelihood, 1);
    const turned = { mean: apart.mean.slice().reverse(), sd: apart.sd };
    const swapped = calibrate({ ...twice, people: turned }, asked(form), tight);
    expect(largestGap(figures(swapped), figures(split))).toBeLessThan(1e-7);
  });

  it.each([
    [{ mean: new Float64Array(499), sd: new Float64Array(499).fill(1) }, /of 499 people, answers of 500/],
    [{ mean: new Float64Array(500), sd: new Float64Array(500) }, /row 1: the SD 0/],
    [{ mean: new Float64Array(500).fill(7), sd: new Float64Array(500).fill(1) }, /row 1: known ability 7 /],
  ])('are refused where they cannot be', (people, words) => {
    expect(() => calibrate({ ...table, people }, asked(form), tight)).toThrow(UnusableResponses);
    expect(() => calibrate({ ...table, people }, asked(form), tight)).toThrow(words);
  });
});

/**
 * Two competences correlated 0.8. What the answers to the one say, a measurement with an error of 0.5, decides which
 * items of the other are asked: hard ones of people who seem able. Its own calibration does not see that measurement,
 * and only the priors that it makes restore what the choice did.
 */
describe('the calibration of one competence from an adaptive test over two', () => {
  const correlation = 0.8;
  const error = 0.5;
  const PEOPLE = 5000;
  const items: ItemParameters[] = Array.from({ length: 12 }, (_, j) => ({
    model: '2pl',
    a: 1 + 0.1 * (j % 5),
    b: -1.65 + 0.3 * j,
  }));
  const generator = createGenerator('adaptive');
  const categories = new Int8Array(PEOPLE * items.length).fill(NOT_GIVEN);
  const people = { mean: new Float64Array(PEOPLE), sd: new Float64Array(PEOPLE) };
  for (let person = 0; person < PEOPLE; person++) {
    const one = generator.normal();
    const other = correlation * one + Math.sqrt(1 - correlation ** 2) * generator.normal();
    const mean = (correlation * (one + error * generator.normal())) / (1 + error ** 2);
    people.mean[person] = mean;
    people.sd[person] = Math.sqrt(1 - correlation ** 2 / (1 + error ** 2));
    const best = items
      .map((item, j) => ({ j, gain: information(mean, item) + 0.05 * generator.next() }))
      .sort((left, right) => right.gain - left.gain)
      .slice(0, 6);
    for (const { j } of best)
      categories[person * items.length + j] = drawCategory(other, items[j]!, generator.next());
  }
  const table: ResponseTable = { persons: PEOPLE, items: items.length, categories };
  const bias = (found: Calibration): { readonly slope: number; readonly spread: number } => ({
    slope:
      found.items.reduce(
        (sum, { parameters }, j) => sum + Math.log(discrimination(parameters) / discrimination(items[j]!)),
        0,
      ) / 12,
    spread:
      found.items.reduce(
        (sum, { parameters }, j) => sum + numbers(parameters)[1]! * numbers(items[j]!)[1]!,
        0,
      ) / items.reduce((sum, item) => sum + numbers(item)[1]! ** 2, 0),
  });

  it('finds the items as they are by what the other answers say of people', () => {
    const result = calibrate({ ...table, people }, asked(items), { priors: 'none' });
    expect(Math.abs(bias(result).slope)).toBeLessThan(0.06);
    expect(Math.abs(bias(result).spread - 1)).toBeLessThan(0.06);
    result.items.forEach(({ parameters, errors }, j) => {
      expect(Math.abs(numbers(parameters)[1]! - numbers(items[j]!)[1]!) / errors!.locations[0]!).toBeLessThan(
        3.5,
      );
    });
  });

  it('squeezes difficulties together as if people were drawn alike', () => {
    expect(bias(calibrate(table, asked(items), { priors: 'none' })).spread).toBeLessThan(0.85);
  });
});
