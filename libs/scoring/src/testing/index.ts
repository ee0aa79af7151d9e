export * from './hand-made-answers';
export * from './simulated-sittings';
import { DEFAULT_CUTS, levelProbabilities } from '@qabilet/framework';
import { competence } from '@qabilet/framework/testing';
import { readLevel } from '../level-reading';
import type { CompetenceScore } from '../competence-score';
import type { Score } from '../score';

/** Competence C01 at the middle of level 2, known to within 0.4 logits by three answers. */
export function aCompetenceScore(different: Partial<CompetenceScore> = {}): CompetenceScore {
  const { mean = 0, sd = 0.4 } = different;
  const probabilities = levelProbabilities(mean, sd, DEFAULT_CUTS);
  return {
    competence: competence('C01'),
    mean,
    sd,
    low: mean - 1.645 * sd,
    high: mean + 1.645 * sd,
    items: 3,
    levelProbabilities: probabilities,
    reading: readLevel(probabilities),
    ...different,
  };
}

/** A competence about which nothing was learnt. */
export function anUnknownCompetence(different: Partial<CompetenceScore> = {}): CompetenceScore {
  const reading = { kind: 'not-enough-evidence', because: 'no-own-items' } as const;
  return aCompetenceScore({ mean: 0, sd: 1, items: 0, reading, ...different });
}

export function aScore(competences: readonly CompetenceScore[] = [aCompetenceScore()]): Score {
  return {
    competences,
    evidence: { precision: competences.map(() => 4), centre: competences.map(({ mean }) => mean) },
    answered: 30,
    counted: 30,
    rapid: 0,
    flags: [],
  };
}
