import { bandsOf, levelStep, middleOf } from './scale';

describe('the level scale', () => {
  it('has five bands, the outer ones as wide as the inner ones on average', () => {
    const edges = bandsOf([-1.5, -0.5, 0.5, 1.5]).map(({ from, to }) => [from, to]);
    expect(edges).toEqual([
      [-2.5, -1.5],
      [-1.5, -0.5],
      [-0.5, 0.5],
      [0.5, 1.5],
      [1.5, 2.5],
    ]);
  });

  it('puts a whole level in the middle of its band', () => {
    expect(middleOf(2, [-1.5, -0.5, 0.5, 1.5])).toBe(0);
    expect(middleOf(7, [-1.5, -0.5, 0.5, 1.5])).toBeUndefined();
  });

  it('has a colour step for every level and none beyond', () => {
    expect([-1, 0, 2.4, 4, 9].map(levelStep)).toEqual([0, 0, 2, 4, 4]);
  });
});
