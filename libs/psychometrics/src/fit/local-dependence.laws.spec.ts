import type { ResponseTable } from '../calibration/responses';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { form } from '../testing/forms';
import { largestGap } from '../testing/numerics';
import { q3 } from './local-dependence';

describe('Q3', () => {
  const table = simulatedTable(form, { count: 2500, seed: 'q3' });
  const correlations = q3(table, form, table.abilities);

  it('is symmetric with ones on its diagonal', () => {
    const turned = correlations.map((_, k) => correlations[(k % 12) * 12 + Math.floor(k / 12)]!);
    expect(largestGap(correlations, turned)).toBe(0);
    for (let i = 0; i < 12; i++) expect(correlations[i * 13]).toBe(1);
  });

  it('is about zero for independent answers at the true abilities', () => {
    correlations.forEach((value, k) => {
      if (k % 13 !== 0) expect(Math.abs(value)).toBeLessThan(0.09);
    });
  });

  it('shows two items of which one gives the other away', () => {
    const copied: ResponseTable = {
      ...table,
      categories: table.categories.map((value, k, all) =>
        k % 12 === 4 && Math.floor(k / 12) % 2 === 0 ? all[k - 1]! : value,
      ),
    };
    const found = q3(copied, form, table.abilities);
    expect(found[4 * 12 + 3]).toBeGreaterThan(0.3);
    expect(Math.abs(found[4 * 12 + 8]!)).toBeLessThan(0.1);
  });

  it('is not defined where nobody saw both', () => {
    const apart = tableOf(['1.', '0.', '.1', '.0']);
    expect(q3(apart, [form[0]!, form[1]!], new Float64Array(4))[1]).toBeNaN();
  });
});
