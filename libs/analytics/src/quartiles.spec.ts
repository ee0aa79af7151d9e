import fc from 'fast-check';
import { quartilesOf } from './quartiles';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 });

describe('the quartiles of shares', () => {
  it('are those of R by its default definition, on whole percent', () => {
    // quantile(c(.12, .52, .32, .48, .9, .28), c(.25, .5, .75)): 0.29 0.40 0.51
    expect(quartilesOf([0.12, 0.52, 0.32, 0.48, 0.9, 0.28], 5)).toEqual({
      lower: 0.29,
      median: 0.4,
      upper: 0.51,
    });
  });

  it('are the second, third and fourth of five', () => {
    expect(quartilesOf([0.5, 0.1, 0.4, 0.2, 0.3], 5)).toEqual({ lower: 0.2, median: 0.3, upper: 0.4 });
  });

  it('are not told of fewer than asked for, nor of none', () => {
    expect(quartilesOf([0.1, 0.2, 0.3, 0.4], 5)).toBeUndefined();
    expect(quartilesOf([], 0)).toBeUndefined();
  });

  it('stand in their order between the least and the largest share, whatever the order of the shares', () => {
    fc.assert(
      fc.property(shares, (values) => {
        const { lower, median, upper } = quartilesOf(values, 5)!;
        expect(lower).toBeGreaterThanOrEqual(Math.min(...values) - 0.005);
        expect(median).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeGreaterThanOrEqual(median);
        expect(upper).toBeLessThanOrEqual(Math.max(...values) + 0.005);
        expect(quartilesOf([...values].reverse(), 5)).toEqual({ lower, median, upper });
      }),
    );
  });
});
