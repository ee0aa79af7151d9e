import { simulatedTable, tableOf } from '../testing/calibration-data';
import { form, raschForm } from '../testing/forms';
import { distractorCounts, itemStatistics } from './classical';

describe('item statistics', () => {
  it('count by hand', () => {
    const [first, second] = itemStatistics(tableOf(['12', '01', '10', '1.'], [1, 2, 1, 1]));
    expect(first).toMatchObject({ people: 5, categories: [2, 3] });
    expect(first!.facility).toBeCloseTo(0.6, 12);
    expect(second).toMatchObject({ people: 4, categories: [1, 2, 1] });
    expect(second!.facility).toBeCloseTo(0.5, 12);
  });

  it('have a facility between 0 and 1, and counts that sum to the people', () => {
    const table = simulatedTable(
      form,
      { count: 300, seed: 'classical' },
      (person, item) => (person * 5 + item) % 4 > 0,
    );
    itemStatistics(table).forEach(({ facility, people, categories, pointBiserial }) => {
      expect(facility).toBeGreaterThan(0);
      expect(facility).toBeLessThan(1);
      expect(categories.reduce((sum, count) => sum + count, 0)).toBe(people);
      expect(Math.abs(pointBiserial)).toBeLessThan(1);
      expect(pointBiserial).toBeGreaterThan(0.1);
    });
  });

  it('order items by difficulty', () => {
    const facilities = itemStatistics(simulatedTable(raschForm, { count: 2000, seed: 'order' })).map(
      ({ facility }) => facility,
    );
    expect([...facilities].sort((left, right) => right - left)).toEqual(facilities);
  });

  it('have no correlation where an item does not vary', () => {
    expect(itemStatistics(tableOf(['11', '10', '11']))[0]!.pointBiserial).toBeNaN();
  });

  it('count options, also those that nobody took', () => {
    expect([...distractorCounts(['a', 'c', 'a', undefined], ['a', 'b', 'c'])]).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 1],
    ]);
  });
});
