import fc from 'fast-check';
import { at, intAt } from '../numeric/element';
import { compoundSymmetric, inverse } from '../numeric/matrix';
import { PersonWeights } from './person-weights';

const n = 9;
const within = compoundSymmetric(n, 0.6, 0.9);
const anyEvidence = fc
  .record({
    precision: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.05, max: 30, noNaN: true })), {
      minLength: n,
      maxLength: n,
    }),
    centre: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: n, maxLength: n }),
  })
  .map(({ precision, centre }) => ({
    precision: Float64Array.from(precision),
    centre: Float64Array.from(centre),
  }));

describe('the weights of one person after another', () => {
  it('are (S + L^-1)^-1 over the competences with answers, whoever came before', () => {
    const weights = new PersonWeights(within, n);
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        weights.of(evidence);
        const answered = [...evidence.precision.keys()].filter((i) => at(evidence.precision, i) > 0);
        const m = answered.length;
        expect([...weights.answered.subarray(0, weights.count)]).toEqual(answered);
        const covariance = new Float64Array(m * m);
        answered.forEach((row, i) =>
          answered.forEach((column, j) => {
            covariance[i * m + j] =
              at(within, row * n + column) + (i === j ? 1 / at(evidence.precision, row) : 0);
          }),
        );
        const expected = inverse(covariance, m) ?? new Float64Array(0);
        answered.forEach((_, i) => {
          let sum = 0;
          for (let j = 0; j < m; j++) {
            if (j <= i) expect(weights.weight(i, j)).toBeCloseTo(at(expected, i * m + j), 9);
            sum += at(expected, i * m + j) * at(evidence.centre, intAt(weights.answered, j));
          }
          expect(weights.weighted[i]).toBeCloseTo(sum, 8);
        });
      }),
      { seed: 573 },
    );
  });
});

describe('the weight of one competence', () => {
  const alone = (precision: number): PersonWeights => {
    const weights = new PersonWeights(Float64Array.of(0.9), 1);
    weights.of({ precision: Float64Array.of(precision), centre: Float64Array.of(2) });
    return weights;
  };

  it('is L / (1 + S L)', () => {
    expect(alone(4).weight(0, 0)).toBeCloseTo(4 / (1 + 0.9 * 4), 12);
    expect(alone(4).weighted[0]).toBeCloseTo((2 * 4) / (1 + 0.9 * 4), 12);
  });

  it('is never more than that of knowing the ability itself', () => {
    expect(alone(1e9).weight(0, 0)).toBeCloseTo(1 / 0.9, 6);
  });

  it('is none without answers', () => {
    expect(alone(0).count).toBe(0);
  });
});
