import fc from 'fast-check';
import { at } from '../numeric/element';
import { cholesky, compoundSymmetric } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { drawAbilities, drawCategory } from '../simulation/draw';
import { createMarginalLikelihood } from './marginal-likelihood';
import { DEFAULT_WEIGHT, estimatePrior, type PriorEstimate } from './prior-covariance';
import type { Observation } from './profile';

interface Sample {
  readonly people?: number;
  readonly answers?: number;
  readonly means?: readonly Float64Array[];
  readonly correlation?: number;
  readonly seed?: string;
}

/** People of as many groups as there are means, in turn; each answers the dimensions in turn. */
function arrange({
  people = 400,
  answers = 36,
  means = [Float64Array.of(0.4, 0, -0.3)],
  correlation = 0.6,
  seed = 'prior',
}: Sample = {}): {
  readonly people: Observation[][];
  readonly group: Int32Array;
  readonly dimensions: number;
} {
  const generator = createGenerator(seed);
  const dimensions = means[0]!.length;
  const factor = cholesky(compoundSymmetric(dimensions, correlation), dimensions)!;
  const group = Int32Array.from({ length: people }, (_, person) => person % means.length);
  return {
    dimensions,
    group,
    people: Array.from(group, (own) => {
      const abilities = drawAbilities(means[own]!, factor, generator);
      return Array.from({ length: answers }, (_, i): Observation => {
        const dimension = i % dimensions;
        const item = { model: '2pl', a: 1.3, b: generator.normal() } as const;
        return { dimension, item, category: drawCategory(at(abilities, dimension), item, generator.next()) };
      });
    }),
  };
}

function correlationOf({ covariance }: Pick<PriorEstimate, 'covariance'>, n: number, i = 0, j = 1): number {
  return at(covariance, i * n + j) / Math.sqrt(at(covariance, i * n + i) * at(covariance, j * n + j));
}

describe('the prior from calibration data', () => {
  it('recovers mean, spread and correlation of the people', () => {
    const { people } = arrange();
    const { mean, covariance, converged } = estimatePrior(3, people);
    expect(converged).toBe(true);
    [0.4, 0, -0.3].forEach((value, i) => expect(Math.abs(at(mean, i) - value)).toBeLessThan(0.15));
    expect(Math.abs(correlationOf({ covariance }, 3) - 0.6)).toBeLessThan(0.12);
    expect(Math.abs(at(covariance, 8) - 1)).toBeLessThan(0.25);
  });

  it('is not biased where a person has two answers a dimension', () => {
    const { people } = arrange({
      people: 900,
      answers: 8,
      means: [new Float64Array(4)],
      correlation: 0.5,
      seed: 'sparse',
    });
    const { covariance } = estimatePrior(4, people, { correlationSpread: Infinity });
    let correlation = 0;
    let variance = 0;
    for (let i = 0; i < 4; i++) {
      variance += at(covariance, 5 * i) / 4;
      for (let j = 0; j < i; j++) correlation += correlationOf({ covariance }, 4, i, j) / 6;
    }
    expect(Math.abs(correlation - 0.5)).toBeLessThan(0.12);
    expect(Math.abs(variance - 1)).toBeLessThan(0.25);
  });

  it('never lowers the likelihood', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, perDimension) => {
        const { people } = arrange({ people: 40, answers: 3 * perDimension, seed: String(seed) });
        const { logLikelihoods, iterations } = estimatePrior(3, people);
        expect(logLikelihoods).toHaveLength(iterations + 1);
        for (let k = 1; k <= iterations; k++)
          expect(logLikelihoods[k]!).toBeGreaterThanOrEqual(logLikelihoods[k - 1]!);
      }),
      { numRuns: 4 },
    );
  });

  it('is where the likelihood is highest', () => {
    const { people } = arrange({ people: 120 });
    const {
      mean,
      covariance: found,
      logLikelihoods,
    } = estimatePrior(3, people, {
      correlationSpread: Infinity,
    });
    const likelihood = createMarginalLikelihood({
      dimensions: 3,
      people,
      group: new Int32Array(120),
      groups: 1,
    });
    const top = logLikelihoods.at(-1)!;
    for (const [cell, by] of [
      [0, 0.05],
      [1, 0.05],
      [4, -0.05],
      [5, -0.05],
    ] as const) {
      const covariance = found.slice();
      for (const k of new Set([cell, 3 * (cell % 3) + Math.floor(cell / 3)])) covariance[k]! += by;
      expect(likelihood({ means: [mean], covariance }).logLikelihood).toBeLessThan(top);
    }
  });

  it('takes means of groups out of the covariance', () => {
    const { people, group } = arrange({
      people: 400,
      means: [Float64Array.of(1, 0.5), Float64Array.of(-1, -0.5)],
      answers: 16,
    });
    const within = estimatePrior(2, people, { group });
    const total = estimatePrior(2, people);
    expect(Math.abs(at(within.means[0]!, 0) - 1)).toBeLessThan(0.25);
    expect(Math.abs(at(within.means[1]!, 1) + 0.5)).toBeLessThan(0.25);
    expect(Math.abs(at(within.mean, 0))).toBeLessThan(0.25);
    expect(Math.abs(at(within.covariance, 0) - 1)).toBeLessThan(0.3);
    expect(at(total.covariance, 0)).toBeGreaterThan(at(within.covariance, 0) + 0.7);
  });

  it('draws correlations to one another, by as much as the answers leave open', () => {
    const widthOf = (correlationSpread?: number): number => {
      const found = correlations(estimatePrior(3, people, { correlationSpread }));
      return Math.max(...found) - Math.min(...found);
    };
    const { people } = arrange({ people: 200, correlation: 0.3 });
    const [alone, drawn, alike] = [widthOf(Infinity), widthOf(), widthOf(1e-3)];
    expect(alike).toBeLessThan(1e-3);
    expect(drawn).toBeGreaterThan(alike);
    expect(drawn).toBeLessThan(alone);
  });

  it('is the default where nobody has answered', () => {
    const { mean, covariance, converged } = estimatePrior(2, [[], []]);
    expect(converged).toBe(true);
    expect(Array.from(mean)).toEqual([0, 0]);
    compoundSymmetric(2, 0.75).forEach((value, k) => expect(covariance[k]).toBeCloseTo(value, 12));
  });

  it('leaves a dimension without answers at the default', () => {
    const { people } = arrange({ people: 50 });
    const two = people.map((answers) => answers.filter(({ dimension }) => dimension < 2));
    const { covariance, converged } = estimatePrior(3, two);
    expect(converged).toBe(true);
    expect(at(covariance, 8)).toBeGreaterThan(0.5);
    expect(cholesky(covariance, 3)).toBeDefined();
  });
});

/** Abilities in two areas, each asked in turn from a place drawn for each person; correlations within areas and between. */
function tests({
  abilities: n,
  answers,
  people,
  within,
  between,
}: Readonly<Record<'abilities' | 'answers' | 'people' | 'within' | 'between', number>>): Observation[][] {
  const generator = createGenerator(`${answers} questions over ${n} abilities`);
  const truth = Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    if (i === j) return 1;
    return i % 2 === j % 2 ? within : between;
  });
  const factor = cholesky(truth, n)!;
  return Array.from({ length: people }, () => {
    const abilities = drawAbilities(new Float64Array(n), factor, generator);
    const first = Math.floor(n * generator.next());
    return Array.from({ length: answers }, (_, k): Observation => {
      const dimension = (first + 5 * k) % n;
      const item = { model: '2pl', a: 0.8 + 0.4 * generator.next(), b: generator.normal() } as const;
      return { dimension, item, category: drawCategory(at(abilities, dimension), item, generator.next()) };
    });
  });
}

/** Correlations of the pairs chosen. */
function correlations(
  found: PriorEstimate,
  isChosen: (i: number, j: number) => boolean = () => true,
): readonly number[] {
  const n = found.mean.length;
  return Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n] as const)
    .filter(([i, j]) => j < i && isChosen(i, j))
    .map(([i, j]) => correlationOf(found, n, i, j));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const errorFrom = (truth: number, values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - truth) ** 2)));

describe('the prior from tests that are short for so many abilities', () => {
  const shortTests = (truth: number): Observation[][] =>
    tests({ abilities: 12, answers: 6, people: 800, within: truth, between: truth });

  it.each([0.75, 0.3])('recovers correlations of %d', (truth) => {
    const found = estimatePrior(12, shortTests(truth), { unitWeight: DEFAULT_WEIGHT });
    expect(found.converged).toBe(true);
    expect(Math.abs(mean(correlations(found)) - truth)).toBeLessThan(0.1);
    expect(errorFrom(truth, correlations(found))).toBeLessThan(0.12);
  });

  it('does what pairs left to themselves do not', () => {
    const alone = estimatePrior(12, shortTests(0.75), {
      unitWeight: DEFAULT_WEIGHT,
      correlationSpread: Infinity,
      maximumIterations: 15,
    });
    expect(mean(correlations(alone))).toBeLessThan(0.68);
    expect(errorFrom(0.75, correlations(alone))).toBeGreaterThan(0.18);
  });
});

it('tells apart areas of abilities that answers enough tell apart', () => {
  const people = tests({ abilities: 6, answers: 24, people: 400, within: 0.85, between: 0.5 });
  const found = estimatePrior(6, people, { unitWeight: DEFAULT_WEIGHT });
  const within = mean(correlations(found, (i, j) => i % 2 === j % 2));
  const between = mean(correlations(found, (i, j) => i % 2 !== j % 2));
  // Drawn to what they have in common, 0.64, and not all of the way.
  expect(within - between).toBeGreaterThan(0.12);
  expect(within - between).toBeLessThan(0.35);
  expect(Math.abs(mean(correlations(found)) - 0.64)).toBeLessThan(0.12);
});
