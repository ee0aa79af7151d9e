import type { AnswersToCalibrate } from './answers-to-calibrate';
import { drawnTo, totalCovariance, type Population } from './population';
import { SITTINGS_FOR_PRIOR, type PriorOutcome } from './scale-calibration';

type Covariances = Pick<AnswersToCalibrate, 'priorCovariance' | 'withinGroupCovariance'>;

/** Both covariances stay: too few sittings, or no new parameters. */
export function priorKept({ priorCovariance, withinGroupCovariance }: Covariances): PriorOutcome {
  const correlation = meanCorrelation(priorCovariance);
  return {
    isRenewed: false,
    correlationBefore: correlation,
    correlationAfter: correlation,
    priorCovariance: [...priorCovariance],
    withinGroupCovariance: [...withinGroupCovariance],
  };
}

/**
 * The prior of a person keeps unit variances, which are what a logit of the scale means: the first wave's spread does
 * not become a belief about everybody. Its correlations are those of the population. Group means lean on the spread
 * within groups as it is. Both are drawn to what they were by so many people.
 */
export function priorAfter(before: Covariances, population: Population): PriorOutcome {
  const people = population.sizes.reduce((sum, size) => sum + size, 0);
  if (people < SITTINGS_FOR_PRIOR) return priorKept(before);
  const correlations = correlationsOf(totalCovariance(population));
  const prior = drawnTo(correlationsOf(before.priorCovariance), correlations, people);
  return {
    isRenewed: true,
    correlationBefore: meanCorrelation(before.priorCovariance),
    correlationAfter: meanCorrelation(prior),
    priorCovariance: symmetric(prior),
    withinGroupCovariance: symmetric(drawnTo(before.withinGroupCovariance, population.covariance, people)),
  };
}

/** The same to the last digit on both sides of the diagonal, which rounding is not; tests are made of nothing less. */
function symmetric(covariance: Float64Array): number[] {
  const n = Math.sqrt(covariance.length);
  return Array.from(covariance, (value, k) => {
    const mirrored = covariance[(k % n) * n + Math.floor(k / n)] ?? value;
    return (value + mirrored) / 2;
  });
}

function correlationsOf(covariance: Float64Array): Float64Array {
  const n = Math.sqrt(covariance.length);
  const variance = (i: number): number => covariance[i * n + i] ?? 1;
  return covariance.map((value, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    return i === j ? 1 : value / Math.sqrt(variance(i) * variance(j));
  });
}

/** Over all pairs; 1 for a single competence. */
function meanCorrelation(covariance: Float64Array): number {
  const correlations = correlationsOf(covariance);
  const n = Math.sqrt(covariance.length);
  if (n === 1) return 1;
  return (correlations.reduce((sum, value) => sum + value, 0) - n) / (n * (n - 1));
}
