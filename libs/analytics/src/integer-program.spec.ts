import { cheapestAsGood, type IntegerProgram, worthOf } from './integer-program';

const PROGRAM: IntegerProgram = {
  variables: [
    { worth: 2, most: 3, isInteger: true },
    { worth: 0.5, most: 10, isInteger: false },
  ],
  constraints: [{ terms: [{ variable: 0, factor: 1 }], most: 2 }],
};

function fits({ constraints }: IntegerProgram, values: readonly number[]): boolean {
  return constraints.every(
    ({ terms, most }) =>
      terms.reduce((sum, { variable, factor }) => sum + factor * (values[variable] ?? 0), 0) <= most,
  );
}

describe('an integer program', () => {
  it('is worth the sum of what its variables add', () => {
    expect(worthOf(PROGRAM, [2, 6])).toBe(7);
    expect(worthOf(PROGRAM, [])).toBe(0);
  });

  it('gives one for the cheapest answer that is as good, rounding aside', () => {
    const cheapest = cheapestAsGood(PROGRAM, 7, [3, 1]);

    expect(fits(cheapest, [2, 6])).toBe(true);
    expect(fits(cheapest, [2, 6 - 1e-6])).toBe(true);
    expect(fits(cheapest, [2, 5.9])).toBe(false);
    expect(fits(cheapest, [3, 4])).toBe(false);
    expect(worthOf(cheapest, [2, 6])).toBe(-12);
    expect(cheapest.variables.map(({ isInteger, most }) => [isInteger, most])).toEqual([
      [true, 3],
      [false, 10],
    ]);
  });
});
