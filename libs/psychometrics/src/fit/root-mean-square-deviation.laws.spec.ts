import { trapezoid } from '../ability/quadrature';
import { NOT_GIVEN, UnusableResponses, type ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { categoryCount } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { simulatedTable } from '../testing/calibration-data';
import { FIT_LIMIT, rootMeanSquareDeviation } from './root-mean-square-deviation';

const items: ItemParameters[] = [
  { model: '2pl', a: 1.2, b: -0.6 },
  { model: '3pl', a: 1.4, b: 0.3, c: 0.2 },
  { model: 'grm', a: 1.1, thresholds: [-0.8, 0.6] },
  { model: 'gpcm', a: 0.9, thresholds: [0.4, -0.2] },
];
const { points } = trapezoid();

interface Population {
  readonly mean: number;
  readonly sd: number;
  readonly group?: number;
}

/** Everything that may be answered, as often as it will be: the items asked follow from the answers before. */
function expectedTable(
  populations: readonly Population[],
  next: (answers: readonly number[]) => number | undefined = (answers) =>
    answers.findIndex((answer) => answer === NOT_GIVEN),
): ResponseTable {
  const rows: number[][] = [];
  const frequencies: number[] = [];
  const owners: Population[] = [];
  for (const population of populations) {
    const density = points.map((x) => Math.exp(-0.5 * ((x - population.mean) / population.sd) ** 2));
    const total = density.reduce((sum, value) => sum + value, 0);
    const walk = (answers: readonly number[], weights: Float64Array): void => {
      const j = next(answers);
      if (j === undefined || j < 0) {
        rows.push([...answers]);
        frequencies.push(1000 * weights.reduce((sum, value) => sum + value, 0));
        owners.push(population);
        return;
      }
      for (let k = 0; k < categoryCount(items[j]!); k++) {
        walk(
          answers.map((answer, i) => (i === j ? k : answer)),
          weights.map((value, q) => value * categoryProbabilities(points[q]!, items[j]!)[k]!),
        );
      }
    };
    walk(
      items.map(() => NOT_GIVEN),
      density.map((value) => value / total),
    );
  }
  return {
    persons: rows.length,
    items: items.length,
    categories: Int8Array.from(rows.flat()),
    frequencies: Float64Array.from(frequencies),
    groups: Int32Array.from(owners, ({ group }) => group ?? 0),
    people: {
      mean: Float64Array.from(owners, ({ mean }) => mean),
      sd: Float64Array.from(owners, ({ sd }) => sd),
    },
  };
}

const standard = [{ mean: 0, sd: 1 }];
/** The second stage asks one of two items by the score so far: no item is given to everybody. */
const adaptive = (answers: readonly number[]): number | undefined => {
  const [first = NOT_GIVEN, second = NOT_GIVEN, third = NOT_GIVEN, fourth = NOT_GIVEN] = answers;
  if (first === NOT_GIVEN) return 0;
  if (second + third + fourth > 3 * NOT_GIVEN) return undefined;
  return first === 1 ? 1 : 2;
};
const largest = (table: ResponseTable, of = items, groups?: Population[]): number =>
  Math.max(
    ...rootMeanSquareDeviation(table, of, groups ? { groups } : {})
      .filter(({ people }) => people > 0)
      .map(({ value }) => value),
  );

describe('the root mean square deviation', () => {
  it('is zero where answers are as the curves say, for any models', () => {
    expect(largest(expectedTable(standard))).toBeLessThan(1e-8);
  });

  it('is zero where the answers chose what was asked', () => {
    expect(largest(expectedTable(standard, adaptive))).toBeLessThan(1e-8);
    const [all, hard, , nobody] = rootMeanSquareDeviation(expectedTable(standard, adaptive), items);
    expect(all!.people).toBeCloseTo(1000, 8);
    expect(hard!.people).toBeLessThan(700);
    expect(nobody).toMatchObject({ value: NaN, people: 0 });
  });

  it('is zero for people of other abilities once they are known, of each or of their group', () => {
    const two = [
      { mean: -0.7, sd: 0.8, group: 0 },
      { mean: 0.9, sd: 0.6, group: 1 },
    ];
    const table = expectedTable(two);
    expect(largest(table)).toBeLessThan(1e-8);
    const { people: _, ...unknown } = table;
    expect(largest(unknown, items, two)).toBeLessThan(1e-8);
    expect(largest(unknown)).toBeGreaterThan(0.01);
  });

  it('is what the definition says of one item alone: the distance from the curve, by the people there', () => {
    const one: ItemParameters[] = [{ model: '2pl', a: 1, b: 0 }];
    const table = {
      persons: 2,
      items: 1,
      categories: Int8Array.of(1, 0),
      frequencies: Float64Array.of(3, 1),
    };
    const right = points.map((x) => 1 / (1 + Math.exp(-x)));
    const density = points.map((x) => Math.exp(-0.5 * x * x));
    const mass = (curve: Float64Array): number => curve.reduce((sum, p, q) => sum + p * density[q]!, 0);
    const ofRight = right.map((p, q) => (3 * p * density[q]!) / mass(right));
    const ofWrong = right.map((p, q) => ((1 - p) * density[q]!) / mass(right.map((value) => 1 - value)));
    const squares = right.reduce((sum, p, q) => {
      const people = ofRight[q]! + ofWrong[q]!;
      return sum + people * (ofRight[q]! / people - p) ** 2;
    }, 0);
    expect(rootMeanSquareDeviation(table, one)[0]!.value).toBeCloseTo(Math.sqrt(squares / 4), 10);
  });

  it('grows with the misfit of a slope and of a difficulty, of that item', () => {
    const table = expectedTable(standard);
    const moved = (change: object): number =>
      rootMeanSquareDeviation(
        table,
        items.map((item, j) => (j === 0 ? ({ ...item, ...change } as ItemParameters) : item)),
      )[0]!.value;
    const slopes = [1.2, 1.6, 2.2, 3.5].map((a) => moved({ a }));
    const difficulties = [-0.6, -0.3, 0.2, 1].map((b) => moved({ b }));
    for (const row of [slopes, difficulties]) {
      row.slice(1).forEach((value, k) => expect(value).toBeGreaterThan(row[k]! + 0.005));
    }
    expect(difficulties[3]!).toBeGreaterThan(FIT_LIMIT.misfit);
  });

  it('shows the group that an item treats otherwise', () => {
    const plain = simulatedTable(items, { count: 3000, seed: 'groups' });
    const harder = items.map((item, j): ItemParameters =>
      j === 0 ? { model: '2pl', a: 1.2, b: 0.8 } : item,
    );
    const other = simulatedTable(harder, { count: 3000, seed: 'other' });
    const table: ResponseTable = {
      persons: 6000,
      items: items.length,
      categories: Int8Array.from([...plain.categories, ...other.categories]),
      groups: Int32Array.from({ length: 6000 }, (_, person) => (person < 3000 ? 0 : 1)),
    };
    const found = rootMeanSquareDeviation(table, items);
    expect(found[0]!.groups[0]!.value).toBeLessThan(0.03);
    expect(found[0]!.groups[1]!.value).toBeGreaterThan(FIT_LIMIT.look);
    found.slice(1).forEach(({ value }) => expect(value).toBeLessThan(FIT_LIMIT.look));
    expect(found[0]!.people).toBeCloseTo(6000, 6);
  });

  it('falls with the root of the people where the model holds', () => {
    const mean = (count: number): number => {
      const found = rootMeanSquareDeviation(simulatedTable(items, { count, seed: 'n' }), items);
      return found.reduce((sum, { value }) => sum + value ** 2, 0) / found.length;
    };
    expect(mean(8000)).toBeLessThan(mean(200) / 8);
  });

  it('refuses answers that the items do not have', () => {
    const table = { persons: 1, items: 4, categories: Int8Array.of(2, 0, 0, 0) };
    expect(() => rootMeanSquareDeviation(table, items)).toThrow(/item 1 has 2 categories/);
    expect(() => rootMeanSquareDeviation(table, items.slice(1))).toThrow(UnusableResponses);
  });
});
