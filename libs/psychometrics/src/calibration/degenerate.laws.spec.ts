import type { ItemParameters } from '../models/item-parameters';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';
import type { CalibrationModel } from './layout';
import { CATEGORY_LIMIT, NOT_GIVEN, UnusableResponses, type ResponseTable } from './responses';

const itemsOf = (count: number, model: CalibrationModel): CalibrationItem[] =>
  Array.from({ length: count }, (_, j) => ({ id: `i${j}`, model }));
const form: ItemParameters[] = [-1, -0.3, 0.4, 1].map((b) => ({ model: '2pl', a: 1.2, b }));
const anchored: CalibrationItem[] = form.map((anchor, j) => ({ id: `a${j}`, model: '2pl', anchor }));
const numbersOf = ({ parameters }: Calibration['items'][number]): number[] =>
  'thresholds' in parameters ? [parameters.a, ...parameters.thresholds] : [parameters.a ?? 1, parameters.b];
const isUsable = ({ items, logLikelihood }: Calibration): boolean =>
  Number.isFinite(logLikelihood) &&
  items.every((item) => numbersOf(item).every(Number.isFinite) && numbersOf(item)[0]! > 0);

describe('next to no data', () => {
  it.each<[string, readonly string[]]>([
    ['two people, all right and all wrong', ['0000', '1111']],
    ['two people who contradict each other', ['0011', '1100']],
    ['a perfect ladder', ['0000', '1000', '1100', '1110', '1111']],
    ['a ladder upside down', ['0111', '0011', '0001', '1000']],
    ['people with one answer each', ['0...', '1...', '.0..', '.1..', '..0.', '..1.', '...0', '...1']],
    ['two halves of people who share no item', ['01..', '10..', '..01', '..10']],
  ])('of %s has parameters by the prior of slopes, and errors that own up', (_, rows) => {
    const result = calibrate(tableOf(rows), itemsOf(4, '2pl'));
    expect(isUsable(result)).toBe(true);
    expect(result).toMatchObject({ converged: true, errorMethod: 'observed' });
    for (const { parameters, errors } of result.items) {
      expect('a' in parameters ? parameters.a : 0).toBeLessThan(4);
      expect(errors!.locations[0]!).toBeGreaterThan(0.5);
    }
  });

  it.each(['3pl', '4pl'] as const)('leaves asymptotes of %s items where their prior is', (model) => {
    const result = calibrate(tableOf(['0011', '1100', '1010']), itemsOf(4, model));
    expect(isUsable(result)).toBe(true);
    for (const { parameters } of result.items) {
      expect('c' in parameters ? parameters.c : 0).toBeCloseTo(0.2, 1);
      if (model === '4pl') expect('d' in parameters ? parameters.d : 0).toBeCloseTo(0.8, 1);
    }
  });

  it('of one item says how hard it is, and of its slope no more than the prior', () => {
    const { items, priors } = calibrate(tableOf(['0', '1', '1']), itemsOf(1, '2pl'));
    const [a, b] = numbersOf(items[0]!);
    expect(priors.slope).toMatchObject({ mean: 0, sd: 0.5 });
    expect(a).toBeCloseTo(1, 2);
    expect(b).toBeLessThan(0);
  });

  it('of one item fits its share of right answers exactly', () => {
    const { logLikelihood } = calibrate(tableOf(['0', '1', '1']), itemsOf(1, '2pl'), { priors: 'none' });
    expect(logLikelihood).toBeCloseTo(Math.log(1 / 3) + 2 * Math.log(2 / 3), 8);
  });

  it.each(['grm', 'gpcm'] as const)('of one %s item fits the shares of its categories', (model) => {
    const table = tableOf(['0', '1', '2'], [3, 4, 5]);
    const { logLikelihood } = calibrate(table, itemsOf(1, model), { priors: 'none' });
    const expected = 3 * Math.log(3 / 12) + 4 * Math.log(4 / 12) + 5 * Math.log(5 / 12);
    expect(logLikelihood).toBeCloseTo(expected, 6);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['one person', ['0101'], /i0: everybody gave the same category/],
    ['people who are all wrong', ['0000', '0000'], /i0: everybody gave the same category/],
    ['people who are all right', ['1111', '1111'], /i0: nobody gave category 0/],
    ['an item that all solve', ['0011', '1011', '0101'], /i3: nobody gave category 0/],
    ['an item that was not given', ['001.', '110.'], /i3 has no answers/],
    ['people without answers', ['....', '....'], /there is no answer at all/],
  ])('of %s is refused, and says why', (_, rows, words) => {
    const run = (): Calibration => calibrate(tableOf(rows), itemsOf(4, '2pl'));
    expect(run).toThrow(UnusableResponses);
    expect(run).toThrow(words);
  });

  it('of nobody is refused', () => {
    const nobody: ResponseTable = { persons: 0, items: 2, categories: new Int8Array(0) };
    expect(() => calibrate(nobody, itemsOf(2, '2pl'))).toThrow(UnusableResponses);
  });
});

describe('anchors alone', () => {
  it('place one person, though not by a spread', () => {
    const { groups, items } = calibrate(tableOf(['1100']), anchored, { maximumSteps: 30 });
    expect(items.every(({ errors }) => errors === undefined)).toBe(true);
    expect(groups).toHaveLength(1);
    expect(Math.abs(groups[0]!.mean)).toBeLessThan(0.6);
    expect(groups[0]!.sd).toBeLessThan(0.6);
  });

  it('place people who are all right above those who are mostly right', () => {
    const meanOf = (rows: readonly string[]): number =>
      calibrate(tableOf(rows), anchored, { maximumSteps: 100 }).groups[0]!.mean;
    const [low, middle, high] = [
      ['0000', '1000'],
      ['1000', '1110'],
      ['1111', '1110'],
    ].map(meanOf);
    expect(low).toBeLessThan(middle!);
    expect(middle).toBeLessThan(high!);
    expect(Number.isFinite(high)).toBe(true);
  });

  it('may all have been answered alike', () => {
    expect(() => calibrate(tableOf(['1111', '1111']), anchored, { maximumSteps: 10 })).not.toThrow();
    expect(() => calibrate(tableOf(['0000']), anchored, { maximumSteps: 10 })).not.toThrow();
  });
});

describe('many categories', () => {
  const top = CATEGORY_LIMIT - 1;
  /** Everybody near the same category of both items, every category given. */
  const wide: ResponseTable = {
    persons: 10 * CATEGORY_LIMIT,
    items: 2,
    categories: Int8Array.from({ length: 20 * CATEGORY_LIMIT }, (_, cell) => {
      const person = Math.floor(cell / 2);
      const off = cell % 2 === 0 ? 0 : 4 * ((person >> 5) % 5) - 8;
      return Math.min(top, Math.max(0, (person % CATEGORY_LIMIT) + off));
    }),
  };

  it.each(['gpcm', 'grm', 'pcm'] as const)('up to the limit can be calibrated as %s', (model) => {
    const result = calibrate(wide, itemsOf(2, model), { priors: 'none', maximumSteps: 3 });
    expect(isUsable(result)).toBe(true);
    for (const { parameters } of result.items) {
      const thresholds = 'thresholds' in parameters ? parameters.thresholds : [];
      expect(thresholds).toHaveLength(top);
      if (model === 'grm') expect([...thresholds].sort((x, y) => x - y)).toEqual(thresholds);
    }
  });

  it('beyond the limit are refused', () => {
    const categories = wide.categories.slice().fill(CATEGORY_LIMIT, 0, 1);
    expect(() => calibrate({ ...wide, categories }, itemsOf(2, 'gpcm'))).toThrow(
      /category 32 is out of range/,
    );
  });

  it('that an item says it has do not fit a model of right and wrong', () => {
    const table = simulatedTable(form, { count: 20, seed: 'misfit' });
    const items = itemsOf(4, '2pl').map((item) => ({ ...item, categories: 3 }));
    expect(() => calibrate(table, items)).toThrow(/an item with 3 categories cannot be 2pl/);
  });
});

describe('people without answers', () => {
  it('count for nothing, wherever they stand and to whichever group they belong', () => {
    const rows = ['0101', '1100', '1011', '0010', '1110', '0001'];
    const groups = [0, 1, 0, 1, 0, 1];
    const plain = { ...tableOf(rows), groups: Int32Array.from(groups) };
    const spaced = {
      ...tableOf(['....', ...rows.slice(0, 3), '....', ...rows.slice(3), '....']),
      groups: Int32Array.from([1, ...groups.slice(0, 3), 0, ...groups.slice(3), 1]),
    };
    expect(spaced.categories[0]).toBe(NOT_GIVEN);
    expect(calibrate(spaced, itemsOf(4, '2pl'))).toEqual(calibrate(plain, itemsOf(4, '2pl')));
  });
});
