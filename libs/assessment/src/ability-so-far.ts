import { estimateAbilities } from '@qabilet/psychometrics';
import { countedObservations } from './marked-answer';
import type { Sitting } from './sitting';
import type { TestPlan } from './test-plan';

/** What the answers so far say, by dimension of the plan; only the dimensions of targets and answers are filled. */
export interface AbilitySoFar {
  readonly mode: Float64Array;
  readonly standardError: Float64Array;
}

/** Posterior mode under the plan's fixed prior: what a role of 12 competences among 29 does not ask about costs nothing. */
export function abilitySoFar(plan: TestPlan, { answers, targets }: Sitting): AbilitySoFar {
  const observations = countedObservations(plan, answers);
  const wanted = wantedDimensions(plan, [
    ...targets.map(({ competence }) => plan.dimensionOf.get(competence)),
    ...observations.map(({ dimension }) => dimension),
  ]);
  const { competences, priorCovariance } = plan;
  return estimateAbilities({ dimensions: competences.length, priorCovariance, observations }, wanted);
}

function wantedDimensions({ competences }: TestPlan, dimensions: readonly (number | undefined)[]): number[] {
  const isWanted = new Uint8Array(competences.length);
  for (const dimension of dimensions) if (dimension !== undefined) isWanted[dimension] = 1;
  return competences.map((_, dimension) => dimension).filter((dimension) => isWanted[dimension] === 1);
}
