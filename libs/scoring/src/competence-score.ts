import type { Target, TestPlan } from '@qabilet/assessment';
import { type CompetenceId, levelProbabilities, type LevelProbabilities } from '@qabilet/framework';
import { normalQuantile, type Observation, type Profile, standardErrors } from '@qabilet/psychometrics';
import { LARGEST_SD, type LackOfEvidence, type LevelReading, readLevel } from './level-reading';

/** One competence of one person, on the logit scale. */
export interface CompetenceScore {
  readonly competence: CompetenceId;
  /** Posterior mode and the root of the inverse Hessian there. */
  readonly mean: number;
  readonly sd: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Answers of this competence that count. */
  readonly items: number;
  readonly levelProbabilities: LevelProbabilities;
  readonly reading: LevelReading;
}

/** Half the width of a 90 % interval, in standard deviations. */
const HALF_WIDTH = normalQuantile(0.95);

interface Scoring {
  readonly plan: TestPlan;
  readonly targets: readonly Target[];
  readonly profile: Profile;
  readonly observations: readonly Observation[];
  readonly isEmpty: boolean;
  readonly isPerfect: boolean;
}

/** The scores of the targets, in framework order. */
export function competenceScores({
  plan,
  targets,
  profile,
  observations,
  isEmpty,
  isPerfect,
}: Scoring): CompetenceScore[] {
  const wanted = new Set(targets.map(({ competence }) => competence));
  const sds = standardErrors(profile);
  return plan.competences.flatMap(({ id, cuts }, dimension) => {
    if (!wanted.has(id)) return [];
    const mean = profile.mode[dimension] ?? 0;
    const sd = sds[dimension] ?? 1;
    const items = observations.filter((observation) => observation.dimension === dimension).length;
    const probabilities = levelProbabilities(mean, sd, cuts);
    const because = lackOfEvidence({ isEmpty, items, sd });
    return {
      competence: id,
      mean,
      sd,
      low: mean - HALF_WIDTH * sd,
      high: mean + HALF_WIDTH * sd,
      items,
      levelProbabilities: probabilities,
      reading: because ? { kind: 'not-enough-evidence', because } : readingOf(probabilities, isPerfect),
    };
  });
}

interface Known {
  readonly isEmpty: boolean;
  readonly items: number;
  readonly sd: number;
}

function lackOfEvidence({ isEmpty, items, sd }: Known): LackOfEvidence | undefined {
  if (isEmpty) return 'empty-paper';
  if (items === 0) return 'no-own-items';
  return sd > LARGEST_SD ? 'too-uncertain' : undefined;
}

/** Nobody can do better than a perfect paper, whatever the prior makes of it. */
function readingOf(probabilities: LevelProbabilities, isPerfect: boolean): LevelReading {
  return isPerfect ? { kind: 'level', level: 4, probability: probabilities[4] } : readLevel(probabilities);
}
