import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { locationsOf } from '../linking/link';
import { discrimination, type ItemParameters } from '../models/item-parameters';
import { simulatedTable } from '../testing/calibration-data';
import { form, turnedColumns } from '../testing/forms';
import { largestGap } from '../testing/numerics';
import { sumScoreFit } from './sum-score-fit';

describe('S-X2', () => {
  it('is on average its cells where nothing was estimated from the data: two more than its degrees of freedom', () => {
    const found = Array.from({ length: 8 }, (_, k) =>
      sumScoreFit(simulatedTable(form, { count: 1000, seed: `sx2 ${k}` }), form),
    ).flat();
    const ratio = found.reduce((sum, { chiSquare, df }) => sum + chiSquare / (df + 2), 0) / found.length;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.13);
    found.forEach(({ chiSquare, df, rmsea }) => {
      expect(chiSquare).toBeGreaterThan(0);
      expect(df).toBeGreaterThan(3);
      expect(rmsea).toBeLessThan(0.05);
    });
  });

  it('finds an item whose slope is not what is said of it', () => {
    const table = simulatedTable(form, { count: 3000, seed: 'wrong slope' });
    const claimed = form.map((item, j): ItemParameters =>
      j === 6 && 'b' in item ? { model: '2pl', a: 2.5, b: item.b } : item,
    );
    const found = sumScoreFit(table, claimed);
    expect(found[6]!.p).toBeLessThan(1e-6);
    expect(found[6]!.rmsea).toBeGreaterThan(2 * Math.max(found[0]!.rmsea, found[11]!.rmsea));
  });

  it('does not depend on the order of items', () => {
    const table = simulatedTable(form, { count: 600, seed: 'order' });
    const plain = sumScoreFit(table, form).map(({ chiSquare }) => chiSquare);
    const turned = sumScoreFit(turnedColumns(table), [...form].reverse()).map(({ chiSquare }) => chiSquare);
    expect(largestGap([...turned].reverse(), plain)).toBeLessThan(1e-8);
  });

  const graded: ItemParameters[] = Array.from({ length: 7 }, (_, j) =>
    j % 2 === 0
      ? { model: 'grm', a: 1 + 0.1 * j, thresholds: [-1.2 + 0.2 * j, -0.2 + 0.2 * j, 0.7 + 0.2 * j] }
      : { model: 'gpcm', a: 0.9, thresholds: [0.6 - 0.2 * j, -0.4 + 0.2 * j] },
  );

  it('of items with many categories is on average its free cells', () => {
    const ratios = Array.from({ length: 6 }, (_, k) =>
      sumScoreFit(simulatedTable(graded, { count: 1200, seed: `many ${k}` }), graded).map(
        ({ chiSquare, df }, j) => chiSquare / (df + (j % 2 === 0 ? 4 : 3)),
      ),
    ).flat();
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.08);
  });

  it('finds a graded item whose slope is not what is said of it', () => {
    const claimed = graded.map((item, j): ItemParameters =>
      j === 2 ? ({ ...item, a: 0.5 } as ItemParameters) : item,
    );
    const found = sumScoreFit(simulatedTable(graded, { count: 1500, seed: 'false slope' }), claimed);
    expect(found[2]!.rmsea).toBeGreaterThan(0.03);
    expect(Math.max(...found.map(({ rmsea }) => rmsea))).toBe(found[2]!.rmsea);
  });

  it('is the same for graded items of two categories, but for how sparse cells are joined', () => {
    const two = form.map((item): ItemParameters => ({
      model: 'grm',
      a: discrimination(item),
      thresholds: locationsOf(item),
    }));
    const table = simulatedTable(form, { count: 3000, seed: 'two' });
    const plain = sumScoreFit(table, form);
    sumScoreFit(table, two).forEach(({ chiSquare, df }, j) => {
      expect(Math.abs(df - plain[j]!.df)).toBeLessThanOrEqual(2);
      expect(Math.abs(chiSquare - plain[j]!.chiSquare)).toBeLessThan(6);
    });
  });

  it('counts rows as often as they occurred', () => {
    const table = simulatedTable(form, { count: 400, seed: 'twice' });
    const twice = { ...table, frequencies: new Float64Array(400).fill(2) };
    const doubled = {
      ...table,
      persons: 800,
      categories: Int8Array.from([...table.categories, ...table.categories]),
    };
    expect(sumScoreFit(twice, form)).toEqual(sumScoreFit(doubled, form));
  });

  it('is no test where an item has more parameters than free cells', () => {
    const three = form.slice(0, 3);
    const [found] = sumScoreFit(simulatedTable(three, { count: 300, seed: 'three' }), three);
    expect(found!.df).toBeLessThan(1);
    expect(found!.p).toBeNaN();
    expect(found!.rmsea).toBeNaN();
  });

  it('leaves people with gaps out', () => {
    const table = simulatedTable(form, { count: 600, seed: 'gaps' });
    const gappy: ResponseTable = {
      persons: 601,
      items: 12,
      categories: Int8Array.from([...table.categories, ...Array<number>(11).fill(1), NOT_GIVEN]),
    };
    expect(sumScoreFit(gappy, form)[0]!.chiSquare).toBe(sumScoreFit(table, form)[0]!.chiSquare);
  });
});
