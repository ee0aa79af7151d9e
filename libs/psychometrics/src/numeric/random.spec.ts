import { createGenerator, stableHash } from './random';

describe('seeded chance', () => {
  it('is the same stream for the same seed, for ever', () => {
    const first = createGenerator('attempt-7');
    expect([first.next(), first.next(), first.next()]).toMatchInlineSnapshot(`
     [
       0.4504257403794121,
       0.533456077625952,
       0.8091850152688002,
     ]
    `);
    expect(stableHash('attempt-7')).toMatchInlineSnapshot(`973802384`);
  });

  it('differs between seeds that differ by one letter', () => {
    const streams = Array.from({ length: 500 }, (_, i) => createGenerator(`attempt-${i}`).next());
    expect(new Set(streams).size).toBe(500);
    expect(streams.reduce((sum, u) => sum + u, 0) / 500).toBeCloseTo(0.5, 1);
  });

  it('is uniform and normal', () => {
    const generator = createGenerator(42);
    const n = 40_000;
    const bins = new Array<number>(10).fill(0);
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const u = generator.next();
      expect(u >= 0 && u < 1).toBe(true);
      bins[Math.floor(u * 10)]! += 1;
      const z = generator.normal();
      sum += z;
      squares += z * z;
    }
    const chiSquare = bins.reduce((total, count) => total + (count - n / 10) ** 2 / (n / 10), 0);
    expect(chiSquare).toBeLessThan(27.9);
    expect(Math.abs(sum / n)).toBeLessThan(0.02);
    expect(Math.abs(squares / n - 1)).toBeLessThan(0.03);
  });

  it('draws whole numbers below a bound', () => {
    const generator = createGenerator(1);
    const drawn = new Set(Array.from({ length: 200 }, () => generator.below(5)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
