import { keyLengthRule, keyPositions, keysStandingOut, positionRule } from './key-betrayal';
import { aBank, aMultiple, anOption, aSingle, text } from './testing/an-item';

/** Single choices of four options; `keyAt` and the lengths say where the key is and how long each option. */
const singles = (number: number, keyAt: (item: number) => number, lengths = [20, 20, 20, 20]) =>
  Array.from({ length: number }, (_, item) =>
    aSingle({
      options: lengths.map((length, place) =>
        anOption(`o${place}`, {
          correct: place === keyAt(item),
          text: text('x'.repeat(length), 'я'.repeat(length)),
        }),
      ),
    }),
  );

describe('the places of keys', () => {
  it('give Pearson’s chi-square for one key an item', () => {
    // Counts 10, 20, 30 of 60: 5 + 0 + 5 = 10 with two degrees of freedom, p = exp(-5).
    const at = (place: number) => [0, 1, 2].map((one) => ({ correct: one === place }));
    const items = [10, 20, 30].flatMap((count, place) => Array.from({ length: count }, () => at(place)));
    const { keys, p } = keyPositions(items);
    expect(keys).toEqual([10, 20, 30]);
    expect(p).toBeCloseTo(Math.exp(-5), 12);
  });

  it('give Cochran’s Q for several keys an item', () => {
    // Rows 110, 110, 101 and 100 in three places: Q = 2 (3 (16 + 4 + 1) - 49) / (3 * 7 - 13) = 3.5, p = exp(-1.75).
    const items = ['110', '110', '101', '100'].map((row) =>
      [...row].map((one) => ({ correct: one === '1' })),
    );
    expect(keyPositions(items).p).toBeCloseTo(Math.exp(-1.75), 12);
  });

  it('tell nothing where every option is a key', () => {
    expect(keyPositions([[{ correct: true }, { correct: true }]])).toEqual({ keys: [1, 1], p: 1 });
  });

  it('pass when they are balanced, and are reported with their p', () => {
    const bank = aBank(...singles(80, (item) => item % 4));
    expect(positionRule.find(bank)).toEqual([]);
    expect(positionRule.figures?.(bank)).toEqual([
      'keys of single items with 4 options by place: 20, 20, 20, 20 (p 1.000)',
    ]);
  });

  it('are refused when keys gather in one place', () => {
    const bank = aBank(...singles(80, (item) => (item % 2 === 0 ? 2 : item % 4)));
    expect(positionRule.find(bank)).toMatchObject([
      { of: 'bank', found: expect.stringContaining('stand at 0, 20, 40, 20') },
    ]);
  });

  it('are refused among several choices too', () => {
    const items = Array.from({ length: 30 }, () => aMultiple());
    expect(positionRule.find(aBank(...items))).toMatchObject([
      { found: expect.stringMatching(/^keys of multiple items with 5 options stand at 0, 30, 0, 30, 0/) },
    ]);
  });

  it('are not judged in a handful of items', () => {
    expect(positionRule.find(aBank(...singles(12, () => 0)))).toEqual([]);
  });
});

describe('the length of the key', () => {
  const longestFirst = [30, 20, 20, 20];

  it('is compared with chance among options that stand out', () => {
    // 20 of 40 where 10 are expected, variance 7.5: z = 3.6515, two-sided p = 0.00026.
    const test = keysStandingOut(
      singles(40, (item) => (item % 2 === 0 ? 0 : 1), longestFirst),
      'en',
      'longest',
    );
    expect(test).toMatchObject({ items: 40, keys: 20, expected: 10 });
    expect(test.p).toBeCloseTo(0.000261, 6);
  });

  it('is refused when the key is too often the longest, in every language where it is so', () => {
    const bank = aBank(...singles(40, (item) => (item % 2 === 0 ? 0 : 1), longestFirst));
    expect(keyLengthRule.find(bank).map(({ found }) => found)).toEqual([
      'in en the key is the longest option in 20 of 40 single choices, by chance in 10.0 (p 2.6e-4)',
      'in ru the key is the longest option in 20 of 40 single choices, by chance in 10.0 (p 2.6e-4)',
    ]);
  });

  it('is refused when the key is never the longest, because that tells too', () => {
    expect(keyLengthRule.find(aBank(...singles(40, () => 1, longestFirst)))).toHaveLength(2);
  });

  it('is refused when the key is too often the shortest', () => {
    const bank = aBank(...singles(40, () => 3, [20, 20, 20, 10]));
    expect(keyLengthRule.find(bank)).toMatchObject([
      { found: expect.stringContaining('shortest option in 40 of 40') },
      { found: expect.stringContaining('in ru') },
    ]);
  });

  it('is refused above two in five even where chance might do it', () => {
    const bank = aBank(...singles(20, (item) => (item < 9 ? 0 : 1), longestFirst));
    expect(keysStandingOut(bank.items, 'en', 'longest').p).toBeGreaterThan(0.01);
    expect(keyLengthRule.find(bank)).toHaveLength(2);
  });

  it('passes when each option stands out alike, and leaves out what is not translated', () => {
    const bank = aBank(...singles(40, (item) => item % 4, longestFirst));
    expect(keyLengthRule.find(bank)).toEqual([]);
    expect(keysStandingOut(bank.items, 'ko', 'longest')).toMatchObject({ items: 0, p: 1 });
  });

  it('counts only an option that stands out alone', () => {
    expect(
      keysStandingOut(
        singles(40, () => 0, [30, 30, 20, 20]),
        'en',
        'longest',
      ),
    ).toMatchObject({
      keys: 0,
      expected: 0,
    });
  });
});
