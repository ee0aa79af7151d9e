import { differences } from './differences';

describe('comparing a stored result with a recomputed one', () => {
  it('finds none in equal values, whatever the order of keys', () => {
    expect(differences({ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 })).toEqual([]);
  });

  it('takes absent and undefined for the same', () => {
    expect(differences({ a: 1 }, { a: 1, b: undefined })).toEqual([]);
  });

  it('forgives the thirteenth decimal and no more', () => {
    expect(differences({ mean: 0.5 }, { mean: 0.5 + 5e-13 })).toEqual([]);
    expect(differences({ mean: 0.5 }, { mean: 0.5 + 5e-12 })).toEqual(['mean']);
  });

  it('names the places that differ', () => {
    expect(differences({ a: [1, 2], b: 'x', c: 1 }, { a: [1, 3, 4], b: 'y', c: null })).toEqual([
      'a.1',
      'a.2',
      'b',
      'c',
    ]);
  });

  it('never takes what is no number for equal to one', () => {
    expect(differences({ mean: Number.NaN }, { mean: 0 })).toEqual(['mean']);
  });
});
