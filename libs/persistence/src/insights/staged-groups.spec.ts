import { bytesOf, sumsFrom } from './staged-groups';

const sums = (places: readonly number[], values: readonly number[]) => ({
  places: Uint32Array.from(places),
  values: Float64Array.from(values),
});

describe('sums of groups as bytes', () => {
  it('come back to the last digit, in their order, also those of nobody', () => {
    const groups = [
      sums([0, 7, 70_000], [3, 0.1 + 0.2, -1e-300]),
      sums([], []),
      sums([1], [Number.MAX_SAFE_INTEGER]),
    ];
    expect(sumsFrom(bytesOf(groups))).toEqual(groups);
  });

  it('of no groups are no bytes', () => {
    expect(bytesOf([])).toHaveLength(0);
    expect(sumsFrom(Buffer.alloc(0))).toEqual([]);
  });
});
