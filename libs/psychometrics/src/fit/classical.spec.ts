import { lsatTable, tableOf } from '../testing/calibration-data';
import { distractorCounts, itemStatistics } from './classical';

describe('item statistics', () => {
  it('count only people who were given the item', () => {
    const [first, second] = itemStatistics(tableOf(['11', '10', '0.', '01', '2.']));
    expect(first).toMatchObject({ people: 5, facility: 0.4, categories: [2, 2, 1] });
    expect(second).toMatchObject({ people: 3, categories: [1, 2] });
  });

  it('correlate an item with the rest, not with itself', () => {
    const [only] = itemStatistics(tableOf(['1', '0', '1']));
    expect(only!.pointBiserial).toBeNaN();
    const [, second] = itemStatistics(tableOf(['11', '00', '11', '00', '10', '01']));
    expect(second!.pointBiserial).toBeCloseTo(1 / 3, 12);
  });

  /** Bock & Lieberman (1970): 924 of 1,000 right on the first item of LSAT6. */
  it('count rows as often as they occurred', () => {
    expect(itemStatistics(lsatTable('LSAT6'))[0]).toMatchObject({ people: 1000, facility: 0.924 });
  });

  it('count every option, also one that nobody takes', () => {
    expect(distractorCounts(['a', 'b', undefined, 'a'], ['a', 'b', 'c'])).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
        ['c', 0],
      ]),
    );
  });
});
