import {
  empiricalReliability,
  estimateProfile,
  standardErrors,
  type Observation,
} from '@qabilet/psychometrics';
import type { ReadSitting } from './read-sittings';

export interface ReliabilitySource {
  readonly dimensions: number;
  readonly priorCovariance: Float64Array;
  readonly sittings: readonly ReadSitting[];
  readonly observe: (sitting: ReadSitting) => readonly Observation[];
}

const FEWEST_PEOPLE = 30;

/** Of the abilities as scoring estimates them, by dimension, over the people with own answers there. */
export function scaleReliability({
  dimensions,
  priorCovariance,
  sittings,
  observe,
}: ReliabilitySource): readonly (number | undefined)[] {
  const abilities = Array.from({ length: dimensions }, (): number[] => []);
  const errors = Array.from({ length: dimensions }, (): number[] => []);
  for (const sitting of sittings) {
    const observations = observe(sitting);
    const profile = estimateProfile({ dimensions, priorCovariance, observations });
    const sds = standardErrors(profile);
    for (const dimension of new Set(observations.map((observation) => observation.dimension))) {
      abilities[dimension]?.push(profile.mode[dimension] ?? 0);
      errors[dimension]?.push(sds[dimension] ?? 1);
    }
  }
  return abilities.map((own, dimension) =>
    own.length < FEWEST_PEOPLE ? undefined : empiricalReliability(own, errors[dimension] ?? []),
  );
}
