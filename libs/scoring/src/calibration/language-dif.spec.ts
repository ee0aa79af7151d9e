import { benjaminiHochberg } from './language-dif';

describe('adjusting for many tests', () => {
  it("follows Benjamini and Hochberg's own example", () => {
    // The first six of fifteen p-values of their section 3.2 (1995), times m / i.
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    const adjusted = benjaminiHochberg(ps);
    expect(adjusted.filter((p) => p < 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('never orders two items otherwise than they were, nor exceeds 1', () => {
    expect(benjaminiHochberg([0.9, 0.02, 0.5])).toEqual([0.9, 0.06, 0.75]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
