import type { CalibrationItem } from '../calibration/calibrate';
import type { ResponseTable } from '../calibration/responses';
import { discrimination, type ItemParameters } from '../models/item-parameters';
import { simulatedTable } from '../testing/calibration-data';
import { likelihoodRatioDif } from './likelihood-ratio-dif';

type GroupedTable = ResponseTable & { readonly groups: Int32Array };

const form: ItemParameters[] = [
  ...[-1.2, -0.5, 0, 0.4, 1.1].map((b, j): ItemParameters => ({ model: '2pl', a: 0.9 + 0.1 * j, b })),
  { model: 'gpcm', a: 1.1, thresholds: [-0.4, 0.5] },
];
const asked: CalibrationItem[] = form.map(({ model }, j) => ({ id: `i${j}`, model }));

/** Two groups; the second answers to its own form, and is half a logit lower and narrower. */
function grouped(focal: readonly ItemParameters[], count: number, seed: string): GroupedTable {
  const one = simulatedTable(form, { count, seed: `${seed} reference` });
  const other = simulatedTable(focal, { count, mean: -0.5, sd: 0.8, seed: `${seed} focal` });
  return {
    persons: 2 * count,
    items: form.length,
    categories: Int8Array.from([...one.categories, ...other.categories]),
    groups: Int32Array.from({ length: 2 * count }, (_, person) => (person < count ? 0 : 1)),
  };
}
const changed = (index: number, by: (item: ItemParameters) => ItemParameters): ItemParameters[] =>
  form.map((item, j) => (j === index ? by(item) : item));

describe('the likelihood ratio between groups', () => {
  it('is small where items are the same, whatever the abilities', () => {
    const found = likelihoodRatioDif(grouped(form, 700, 'same'), asked, [0, 2, 5]);
    found.forEach(({ chiSquare, p, area }) => {
      expect(chiSquare).toBeGreaterThanOrEqual(0);
      expect(p).toBeGreaterThan(0.001);
      expect(area).toBeLessThan(0.12);
    });
    expect(found.map(({ df }) => df)).toEqual([2, 2, 3]);
  });

  it('finds an item that is harder for one group, and how much', () => {
    const harder = changed(2, () => ({ model: '2pl', a: 1.1, b: 0.8 }));
    const [studied, fair] = likelihoodRatioDif(grouped(harder, 700, 'harder'), asked, [2, 3]);
    expect(studied!.p).toBeLessThan(1e-6);
    expect(studied!.area).toBeGreaterThan(2 * fair!.area);
    const [reference, focal] = studied!.parameters;
    expect('b' in focal! && 'b' in reference! ? focal.b - reference.b : NaN).toBeGreaterThan(0.4);
  });

  it('finds a slope that differs, in a partial credit item too', () => {
    const flat = changed(5, (item) => ({ ...item, a: 0.35 }) as ItemParameters);
    const [studied] = likelihoodRatioDif(grouped(flat, 900, 'flat'), asked, [5]);
    expect(studied!.p).toBeLessThan(1e-3);
    const [reference, focal] = studied!.parameters;
    expect(discrimination(focal!)).toBeLessThan(0.7 * discrimination(reference!));
  });

  it('does not mind which group comes first', () => {
    const table = grouped(
      changed(0, () => ({ model: '2pl', a: 0.9, b: -0.6 })),
      400,
      'order',
    );
    const turned: GroupedTable = { ...table, groups: table.groups.map((group) => 1 - group) };
    const [forth] = likelihoodRatioDif(table, asked, [0], { tolerance: 1e-6 });
    const [back] = likelihoodRatioDif(turned, asked, [0], { tolerance: 1e-6 });
    expect(Math.abs(forth!.chiSquare - back!.chiSquare)).toBeLessThan(0.05);
  });

  it('looks at each item by itself: others that are studied change nothing', () => {
    const table = grouped(form, 300, 'alone');
    const [alone] = likelihoodRatioDif(table, asked, [1]);
    const together = likelihoodRatioDif(table, asked, [0, 1]);
    expect(together[1]!.chiSquare).toBe(alone!.chiSquare);
  });
});
