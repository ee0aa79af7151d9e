import { estimateProfile, standardErrors } from '@qabilet/psychometrics';
import { countedObservations } from './marked-answer';
import type { Sitting } from './sitting';
import type { TestPlan } from './test-plan';

/** What the answers so far say, by dimension of the plan; only the dimensions of targets and answers are filled. */
export interface AbilitySoFar {
  readonly mode: Float64Array;
  readonly standardError: Float64Array;
}

/**
 * Posterior mode under the plan's fixed prior. The prior of some dimensions of a normal is its sub-matrix, so leaving
 * the others out changes nothing, and a role of 12 competences among 29 costs a fifth.
 */
export function abilitySoFar(plan: TestPlan, { answers, targets }: Sitting): AbilitySoFar {
  const observations = countedObservations(plan, answers);
  const wanted = wantedDimensions(plan, [
    ...targets.map(({ competence }) => plan.dimensionOf.get(competence)),
    ...observations.map(({ dimension }) => dimension),
  ]);
  const placeOf = new Map(wanted.map((dimension, place) => [dimension, place]));
  const profile = estimateProfile({
    dimensions: wanted.length,
    priorCovariance: submatrix(plan, wanted),
    observations: observations.map((each) => ({ ...each, dimension: placeOf.get(each.dimension) ?? 0 })),
  });
  const errors = standardErrors(profile);
  const mode = new Float64Array(plan.competences.length);
  const standardError = new Float64Array(plan.competences.length);
  wanted.forEach((dimension, place) => {
    mode[dimension] = profile.mode[place] ?? 0;
    standardError[dimension] = errors[place] ?? 0;
  });
  return { mode, standardError };
}

function wantedDimensions({ competences }: TestPlan, dimensions: readonly (number | undefined)[]): number[] {
  const isWanted = new Uint8Array(competences.length);
  for (const dimension of dimensions) if (dimension !== undefined) isWanted[dimension] = 1;
  return competences.map((_, dimension) => dimension).filter((dimension) => isWanted[dimension] === 1);
}

function submatrix({ priorCovariance, competences }: TestPlan, dimensions: readonly number[]): Float64Array {
  const n = competences.length;
  const matrix = new Float64Array(dimensions.length ** 2);
  let place = 0;
  for (const row of dimensions) {
    for (const column of dimensions) matrix[place++] = priorCovariance[row * n + column] ?? 0;
  }
  return matrix;
}
