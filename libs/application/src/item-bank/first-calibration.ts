import { defaultCovariance } from '@qabilet/assessment';
import { DEFAULT_CUTS, type CompetenceId } from '@qabilet/framework';
import { scaledByExperts } from './expert-scale';
import type { NewCalibration, StoredItem } from './ports';

interface FirstCalibration extends Pick<NewCalibration, 'id' | 'bankReleaseId' | 'version' | 'releasedAt'> {
  readonly competences: readonly CompetenceId[];
  readonly items: readonly StoredItem[];
}

/**
 * What experts say until answers have been calibrated. People of one group are taken to differ as much as the whole
 * population does: nothing narrower is known yet, and group means hardly depend on it.
 */
export function firstCalibration({ items, competences, ...release }: FirstCalibration): NewCalibration {
  const priorCovariance = Float64Array.from(defaultCovariance(competences.length).flat());
  return {
    ...release,
    competences,
    cuts: new Map(competences.map((competence) => [competence, DEFAULT_CUTS])),
    priorCovariance,
    withinGroupCovariance: priorCovariance,
    linkVariance: [],
    items: new Map(items.map(({ id, content }) => [id, scaledByExperts(content)])),
  };
}
