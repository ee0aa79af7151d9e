import type { ResponseTable } from '../calibration/responses';
import { createGenerator } from '../numeric/random';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { form } from '../testing/forms';
import { itemMeanSquares } from './mean-squares';

describe('mean squares', () => {
  const table = simulatedTable(form, { count: 3000, seed: 'fit' });

  it('are about one at the true abilities', () => {
    form.forEach((item, index) => {
      const { infit, outfit, people } = itemMeanSquares(table, table.abilities, { item, index });
      expect(people).toBe(3000);
      expect(Math.abs(infit - 1)).toBeLessThan(0.09);
      expect(Math.abs(outfit - 1)).toBeLessThan(0.2);
    });
  });

  it('rise where answers are random and fall where they are too regular', () => {
    const generator = createGenerator('noise');
    const index = 5;
    const withColumn = (of: (theta: number) => number): ResponseTable => ({
      ...table,
      categories: table.categories.map((value, k) =>
        k % 12 === index ? of(table.abilities[Math.floor(k / 12)]!) : value,
      ),
    });
    const item = form[index]!;
    const noisy = itemMeanSquares(
      withColumn(() => (generator.next() < 0.5 ? 1 : 0)),
      table.abilities,
      { item, index },
    );
    const regular = itemMeanSquares(
      withColumn((theta) => (theta > -0.15 ? 1 : 0)),
      table.abilities,
      { item, index },
    );
    expect(noisy.infit).toBeGreaterThan(1.2);
    expect(regular.infit).toBeLessThan(0.75);
  });

  it('leave out who was not given the item and whose ability is unknown', () => {
    const small = tableOf(['1', '0', '.', '1']);
    const abilities = Float64Array.of(0, 0, 0, NaN);
    const { people, outfit, infit } = itemMeanSquares(small, abilities, {
      item: { model: '1pl', b: 0 },
      index: 0,
    });
    expect([people, outfit, infit]).toEqual([2, 1, 1]);
  });

  it('of people of one ability are the same weighted or not', () => {
    const one = simulatedTable([form[3]!], { count: 200, seed: 'one' });
    const { infit, outfit } = itemMeanSquares(one, new Float64Array(200).fill(0.4), {
      item: form[3]!,
      index: 0,
    });
    expect(infit).toBeCloseTo(outfit, 10);
  });
});
