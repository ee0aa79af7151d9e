import fc from 'fast-check';
import { derivative, relativeGap } from '../testing/numerics';
import { chiSquareUpper, incompleteBeta, logGamma, studentCritical, studentTwoSided } from './distributions';
import { normalCdf, normalDensity, normalQuantile } from './normal';

/** Expected numbers: mpmath 1.3.0, 40 digits. */
const within = (given: number, expected: number): number => Math.abs(given / expected - 1);

describe('the normal distribution', () => {
  it.each([
    [-38.0, 2.88542835e-316],
    [-20.0, 2.7536241186062337e-89],
    [-8.5, 9.479534822203318e-18],
    [-6.0, 9.86587645037698e-10],
    [-4.2, 1.3345749015906327e-5],
    [-3.0001, 0.0013494549132607172],
    [-2.9999, 0.0013503412829549248],
    [-2.5, 0.006209665325776135],
    [-1.5, 0.06680720126885807],
    [-0.5, 0.3085375387259869],
    [-1e-9, 0.49999999960105773],
    [1e-9, 0.5000000003989423],
    [0.3, 0.6179114221889527],
    [1.3, 0.9031995154143897],
    [2.4, 0.9918024640754038],
    [2.9999, 0.998649658717045],
    [3.0001, 0.9986505450867392],
    [4.0, 0.9999683287581669],
    [6.0, 0.9999999990134123],
  ])('has P(Z < %d) = %d', (z, p) => {
    expect(within(normalCdf(z), p)).toBeLessThan(2e-13);
  });

  it.each([
    [-7.941345326170997, 1e-15],
    [-5.9978070150076865, 1e-9],
    [-4.264890793922825, 1e-5],
    [-3.0902323061678136, 0.001],
    [-2.053748910631823, 0.02],
    [-1.9731366119445441, 0.02424],
    [-1.9727855514678605, 0.02426],
    [-1.2815515655446004, 0.1],
    [-0.6744897501960817, 0.25],
    [-0.00025066283008800747, 0.4999],
    [0.2533471031357997, 0.6],
    [0.8416212335729144, 0.8],
    [1.6448536269514722, 0.95],
    [1.9599639845400538, 0.975],
    [2.5758293035489004, 0.995],
    [3.7190164854557084, 0.9999],
    [5.9978070196016375, 0.999999999],
  ])('is at %d with probability %d below', (z, p) => {
    expect(relativeGap(normalQuantile(p), z)).toBeLessThan(5e-13);
  });

  it('has the density as the derivative of its distribution function', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -6, max: 6, noNaN: true }),
        (z) => Math.abs(derivative(normalCdf, z) - normalDensity(z)) < 1e-10,
      ),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 12, noNaN: true }),
        (z) => Math.abs(normalCdf(z) + normalCdf(-z) - 1) < 1e-15,
      ),
    );
  });

  it('never falls, across the seams of its branches either', () => {
    for (const seam of [-40, -3, 0, 3, 40]) {
      for (let k = -50; k < 50; k++) {
        const z = seam + k * 1e-9;
        if (normalCdf(z + 1e-9) < normalCdf(z) - 1e-15) throw new Error(`falls at ${z}`);
      }
    }
  });

  it('has quantiles that rise and invert, across the seams of the approximation either', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        const z = normalQuantile(p);
        return (
          within(normalCdf(z), p) < 1e-10 &&
          Math.abs(normalQuantile(1 - p) + z) < 1e-3 &&
          z >= normalQuantile(p / 2)
        );
      }),
    );
  });
});

describe('the gamma function', () => {
  it.each([
    [1e-6, 13.815509980749432],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [0.9, 0.06637623973474295],
    [1.5, -0.12078223763524522],
    [2.5, 0.2846828704729192],
    [3.7, 1.428072326665388],
    [10.0, 12.801827480081469],
    [33.3, 82.60372358165495],
    [171.0, 706.5730622457874],
    [1000.0, 5905.220423209181],
    [1000000.0, 12815504.569147611],
  ])('has log Gamma(%d) = %d', (x, expected) => {
    expect(relativeGap(logGamma(x), expected)).toBeLessThan(5e-14);
  });

  it('multiplies by x from x to x + 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        (x) => relativeGap(logGamma(x + 1) - logGamma(x), Math.log(x)) < 1e-11,
      ),
    );
  });

  it('doubles as Legendre says', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 80, noNaN: true }), (x) => {
        const doubled = (2 * x - 1) * Math.LN2 - 0.5 * Math.log(Math.PI) + logGamma(x) + logGamma(x + 0.5);
        return relativeGap(logGamma(2 * x), doubled) < 1e-12;
      }),
    );
  });
});

describe('chi-square', () => {
  it.each([
    [0.0001, 1, 0.9920212873707368],
    [0.5, 1, 0.4795001221869535],
    [2.7, 1, 0.10034824646229074],
    [3.9, 1, 0.04828610767668165],
    [10.83, 1, 0.0009986863791802587],
    [80.0, 1, 3.744097384202899e-19],
    [700.0, 1, 2.9902269751246203e-154],
    [0.1, 2, 0.951229424500714],
    [5.99, 2, 0.05003662708658628],
    [0.2, 3, 0.9775892977616494],
    [7.8, 3, 0.05033109785985335],
    [30.0, 3, 1.3800570312932547e-6],
    [2.0, 6, 0.9196986029286058],
    [11.0, 6, 0.08837643235678545],
    [16.2, 14, 0.3013137255175784],
    [23.7, 14, 0.04979084646415279],
    [60.0, 14, 1.1731942002346961e-7],
    [20.0, 30, 0.9165415270653372],
    [43.77, 30, 0.05003083086554414],
    [150.0, 30, 6.706952523937961e-18],
    [80.0, 100, 0.9296649333406051],
    [124.3, 100, 0.050266398300158395],
    [950.0, 1000, 0.8691240657456885],
    [1074.7, 1000, 0.04995483964657735],
  ])('has P(X >= %d) with %d degrees of freedom = %d', (x, df, p) => {
    expect(within(chiSquareUpper(x, df), p)).toBeLessThan(2e-11);
  });

  it('with one degree of freedom is a squared normal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        (z) => within(chiSquareUpper(z * z, 1), 2 * normalCdf(-z)) < 1e-10,
      ),
    );
  });

  it('gains two degrees of freedom by one density term', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 60, noNaN: true }), fc.integer({ min: 1, max: 40 }), (x, df) => {
        const term = Math.exp((df / 2) * Math.log(x / 2) - x / 2 - logGamma(df / 2 + 1));
        return Math.abs(chiSquareUpper(x, df + 2) - chiSquareUpper(x, df) - term) < 1e-12;
      }),
    );
  });

  it('never rises with x, and not across the seam of its two series', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        (df, by) => {
          const x = df + 2 + by;
          return chiSquareUpper(x, df) >= chiSquareUpper(x + 1e-6, df) - 1e-14;
        },
      ),
    );
  });

  it.each([0, -3, NaN])('is certain to be at least %d', (x) => {
    expect(chiSquareUpper(x, 4)).toBe(1);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [0.01, 0.5, 0.5, 0.06376856085851985],
    [0.5, 0.5, 0.5, 0.5],
    [0.99, 0.5, 0.5, 0.9362314391414801],
    [0.2, 2.0, 3.0, 0.18080000000000002],
    [0.8, 2.0, 3.0, 0.9728],
    [0.05, 10.0, 1.0, 9.765625000000005e-14],
    [0.95, 1.0, 10.0, 0.9999999999999023],
    [0.3, 30.0, 70.0, 0.5116251045586091],
    [0.31, 30.0, 70.0, 0.5969379532927576],
    [0.5, 200.0, 200.0, 0.5],
    [0.45, 200.0, 200.0, 0.022547053568539914],
    [0.001, 0.5, 60.0, 0.2704887585523264],
  ])('I at %d of (%d, %d) = %d', (x, a, b, expected) => {
    expect(within(incompleteBeta(x, a, b), expected)).toBeLessThan(2e-11);
  });

  it('mirrors: I_x(a, b) = 1 - I_1-x(b, a)', () => {
    const shape = fc.double({ min: 0.3, max: 50, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        shape,
        shape,
        (x, a, b) => Math.abs(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a) - 1) < 1e-11,
      ),
    );
  });

  it('with b = 1 is a power', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.3, max: 20, noNaN: true }),
        (x, a) => within(incompleteBeta(x, a, 1), x ** a) < 1e-11,
      ),
    );
  });
});

describe("Student's t", () => {
  it.each([
    [0.1, 1.0, 0.9365489651388929],
    [12.7, 1.0, 0.05002432768934416],
    [1.5, 2.5, 0.24783645308629626],
    [2.1, 5.0, 0.08975324988459876],
    [-2.1, 5.0, 0.08975324988459876],
    [3.5, 9.0, 0.0067235157630589565],
    [1.32, 75.2, 0.19083910257827671],
    [6.0, 30.0, 1.3942768767204743e-6],
    [1.96, 1000000.0, 0.04999606758526979],
  ])('|T| exceeds %d with %d degrees of freedom in %d of cases', (t, df, p) => {
    expect(within(studentTwoSided(t, df), p)).toBeLessThan(1e-9);
  });

  it.each([
    [0.9, 3.0, 2.353363434801824],
    [0.95, 1.0, 12.706204736174694],
    [0.95, 8.0, 2.3060041352041662],
    [0.95, 43.0, 2.016692199227824],
    [0.99, 20.0, 2.845339709786108],
    [0.5, 12.0, 0.6954828655117926],
  ])('holds %d of cases with %d degrees of freedom within %d', (confidence, df, t) => {
    expect(relativeGap(studentCritical(confidence, df), t)).toBeLessThan(1e-9);
  });

  it('approaches the normal as degrees of freedom grow', () => {
    expect(studentCritical(0.95, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
  });
});
