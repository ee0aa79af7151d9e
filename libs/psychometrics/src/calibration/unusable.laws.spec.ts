import type { ItemParameters } from '../models/item-parameters';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';
import type { CalibrationOptions } from './calibration-options';
import type { CalibrationModel } from './layout';
import { UnusableResponses, type KnownAbilities, type ResponseTable } from './responses';

const form: ItemParameters[] = [-1, -0.3, 0.4, 1].map((b) => ({ model: '2pl', a: 1.2, b }));
const asked = (count: number, model: CalibrationModel): CalibrationItem[] =>
  Array.from({ length: count }, (_, j) => ({ id: `i${j}`, model }));
const anchored: CalibrationItem[] = form.map((anchor, j) => ({ id: `a${j}`, model: '2pl', anchor }));
const rows = ['0101', '1100', '1011', '0010', '1110', '0001'];
const table = tableOf(rows);

interface Attempt {
  readonly table: ResponseTable;
  readonly items?: readonly CalibrationItem[];
  readonly options?: CalibrationOptions;
}

function expectRefusal({ table: answers, items = asked(4, '2pl'), options }: Attempt, words: RegExp): void {
  const run = (): Calibration => calibrate(answers, items, { maximumSteps: 5, ...options });
  expect(run).toThrow(UnusableResponses);
  expect(run).toThrow(words);
}

describe('groups of people', () => {
  it.each([
    [[0, 2, 0, 2, 0, 2], /group 1: nobody in it has an answer; number groups from 0 without gaps/],
    [[1, 1, 1, 1, 1, 1], /group 0: nobody in it has an answer/],
    [[0, 0, 0, 0, 0, 2_000_000_000], /group 1: nobody in it has an answer/],
    [[0, -1, 0, 0, 0, 0], /row 2: the group -1 is not a whole number from 0/],
    [[0, 0, 0], /groups are of 3 people, answers of 6/],
  ])('numbered %j are refused', (groups, words) => {
    expectRefusal({ table: { ...table, groups: Int32Array.from(groups) } }, words);
  });

  it('numbered by halves are refused', () => {
    const groups = [0, 0.5, 1, 1, 0, 0] as unknown as Int32Array;
    expectRefusal({ table: { ...table, groups } }, /row 2: the group 0.5 is not a whole number/);
  });

  it('none of whom was given an item are a gap', () => {
    const answers = { ...tableOf([...rows, '....']), groups: Int32Array.of(0, 2, 0, 2, 0, 2, 1) };
    expectRefusal({ table: answers }, /group 1: nobody/);
  });

  it('whose rows never occurred are a gap', () => {
    const groups = Int32Array.of(0, 1, 0, 0, 0, 0);
    const frequencies = Float64Array.of(1, 0, 1, 1, 1, 1);
    expect(calibrate({ ...table, groups, frequencies }, asked(4, '2pl')).groups).toHaveLength(1);
    expectRefusal({ table: { ...table, groups: groups.map((group) => 1 - group), frequencies } }, /group 0/);
  });
});

describe('frequencies', () => {
  it.each([-1, NaN, Infinity])('of %d are refused', (times) => {
    const frequencies = Float64Array.of(1, 1, times, 1, 1, 1);
    expectRefusal({ table: { ...table, frequencies } }, /row 3: the frequency .* is not a number from 0/);
  });

  it('of fewer rows than there are people are refused', () => {
    const frequencies = Float64Array.of(1, 1);
    expectRefusal({ table: { ...table, frequencies } }, /frequencies are of 2 people, answers of 6/);
  });

  it('of 0 leave the row out', () => {
    const more = tableOf(['1111', ...rows, '0.00'], [0, ...rows.map(() => 1), 0]);
    expect(calibrate(more, asked(4, '2pl'))).toEqual(calibrate(table, asked(4, '2pl')));
  });
});

describe('a table', () => {
  it('of more people than it has rows is refused', () => {
    expectRefusal({ table: { ...table, persons: 7 } }, /24 cells are not 7 rows of 4 items/);
  });

  it.each([3, 5])('of four items is refused where %d are asked for', (count) => {
    const words = new RegExp(`there are ${count} items and answers to 4`);
    expectRefusal({ table, items: asked(count, '2pl') }, words);
  });
});

describe('an anchor', () => {
  it('that was answered above its top category is refused', () => {
    const answers = tableOf(['0101', '1200', '1011']);
    expectRefusal({ table: answers, items: anchored }, /item a1 has 2 categories, there is an answer in 2/);
  });
});

describe('categories that an item says it has', () => {
  const answers = tableOf(['02', '11', '20', '01', '12', '10', '22', '00']);
  const saying = (categories: number, model: CalibrationModel): CalibrationItem[] =>
    asked(2, model).map((item) => ({ ...item, categories }));

  it.each(['grm', 'gpcm', 'pcm'] as const)('are refused for %s where nobody reached the top', (model) => {
    const words = /item i0: nobody gave category 3; .* or leave its number of categories to the answers/;
    expectRefusal({ table: answers, items: saying(4, model) }, words);
  });

  it('are refused where an answer is above them', () => {
    const words = /item i0 has 2 categories, there is an answer in 2/;
    expectRefusal({ table: answers, items: saying(2, 'gpcm') }, words);
  });

  it('change nothing where they are those that were given', () => {
    expect(calibrate(answers, saying(3, 'gpcm'))).toEqual(calibrate(answers, asked(2, 'gpcm')));
  });
});

describe('a quadrature', () => {
  it.each([
    [{ from: -6, to: 6, nodes: 2 }, /at least 3 nodes, a whole number, it has 2/],
    [{ from: -6, to: 6, nodes: 0 }, /it has 0/],
    [{ from: -6, to: 6, nodes: 10.5 }, /it has 10.5/],
    [{ from: 6, to: -6, nodes: 61 }, /from 6 to -6 is no range: the first node must be below the last/],
    [{ from: 1, to: 1, nodes: 61 }, /from 1 to 1 is no range/],
    [{ from: NaN, to: 1, nodes: 61 }, /from NaN to 1 is no range/],
    [{ from: -Infinity, to: 1, nodes: 61 }, /is no range/],
  ])('%j is refused', (quadrature, words) => {
    expectRefusal({ table, options: { quadrature } }, words);
  });

  it('of three nodes is poor, but one', () => {
    const { logLikelihood } = calibrate(table, asked(4, '2pl'), {
      quadrature: { from: -2, to: 2, nodes: 3 },
    });
    expect(Number.isFinite(logLikelihood)).toBe(true);
  });
});

describe('an ability that is known', () => {
  const answers = simulatedTable(form, { count: 60, seed: 'sharp' });
  const known = (mean: number, sd: number): KnownAbilities => ({
    mean: new Float64Array(60).fill(mean),
    sd: new Float64Array(60).fill(sd),
  });

  it('better than nodes carry is refused', () => {
    const people = known(0.5, 0.01);
    expectRefusal(
      { table: { ...answers, people } },
      /row 1: the SD 0.01 of a known ability is less than 0.05, .*: take more nodes or a larger SD/,
    );
  });

  it.each([-5.9, -0.1, 0.07, 5.5, 6])('as well as nodes carry and at %d, keeps figures finite', (mean) => {
    const people = known(mean, 0.05);
    const { logLikelihood } = calibrate({ ...answers, people }, anchored, { maximumSteps: 2 });
    let expected = 0;
    for (let person = 0; person < 60; person++)
      form.forEach((item, j) => {
        const { a, b } = item as { a: number; b: number };
        const z = a * (mean - b);
        expected -= Math.log(1 + Math.exp(answers.categories[person * 4 + j] === 1 ? -z : z));
      });
    expect(Math.abs(logLikelihood / expected - 1)).toBeLessThan(0.05);
  });
});

describe('answers that separate people perfectly', () => {
  const ladder = (items: number): ResponseTable =>
    tableOf(
      Array.from({ length: items + 1 }, (_, right) => '1'.repeat(right).padEnd(items, '0')),
      Array.from({ length: items + 1 }, () => 20),
    );
  const slopes = ({ items }: Calibration): number[] =>
    items.map(({ parameters }) => ('a' in parameters ? (parameters.a ?? 1) : 1));
  const maximumSteps = 1500;

  it.each(['1pl', '2pl'] as const)('hold slopes of %s at their limit, and say so at rest', (model) => {
    const result = calibrate(ladder(30), asked(30, model), { priors: 'none', maximumSteps });
    for (const slope of slopes(result)) expect(slope).toBeLessThan(50);
    expect(Number.isFinite(result.logLikelihood)).toBe(true);
    expect(result.steps).toBeLessThan(maximumSteps);
    expect(result.converged).toBe(false);
  });

  it('are calibrated as 2PL by the prior of slopes', () => {
    const result = calibrate(ladder(6), asked(6, '2pl'));
    expect(result.converged).toBe(true);
    for (const slope of slopes(result)) expect(slope).toBeLessThan(10);
  });
});

describe('answers that contradict one another', () => {
  // Whoever has one right has the other wrong: the likeliest slope is none at all.
  const against = tableOf(['01', '10', '11', '00'], [40, 40, 2, 2]);

  it.each(['1pl', '2pl'] as const)('leave slopes of %s at their lower limit, and say so', (model) => {
    const result = calibrate(against, asked(2, model), { priors: 'none', maximumSteps: 3000 });
    for (const { parameters } of result.items) {
      expect(parameters.a).toBeGreaterThan(0);
      expect(parameters.a).toBeLessThan(0.1);
    }
    expect(Number.isFinite(result.logLikelihood)).toBe(true);
    expect(result.converged).toBe(false);
  });
});
