import {
  answerOutcome,
  countedObservations,
  type MarkedAnswer,
  type Target,
  type TestPlan,
} from '@qabilet/assessment';
import { type CompetenceId, levelProbabilities, type LevelProbabilities } from '@qabilet/framework';
import {
  categoryCount,
  estimateProfile,
  normalQuantile,
  type Observation,
  type Profile,
  standardErrors,
} from '@qabilet/psychometrics';
import { LARGEST_SD, type LackOfEvidence, type LevelReading, readLevel } from './level-reading';

/** Changes whenever the same answers could bring another result; part of every receipt. */
export const SCORING_VERSION = '1';

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

/**
 * What the answers alone say, without the prior, in Gaussian form: one precision and one centre a competence of the
 * plan. Cohorts add these up; where the precision is 0 the centre says nothing.
 */
export interface AnswerEvidence {
  readonly precision: readonly number[];
  readonly centre: readonly number[];
}

export type ScoreFlag =
  /** Questions were only left out. */
  | 'all-omitted'
  /** More than a tenth of the answers came too fast to have been read. */
  | 'many-rapid'
  /** A whole test without a wrong answer. */
  | 'perfect';

export interface Score {
  /** The targets, in framework order. */
  readonly competences: readonly CompetenceScore[];
  readonly evidence: AnswerEvidence;
  /** Questions dealt with, omitted and pilot ones included. */
  readonly answered: number;
  readonly counted: number;
  /** Answered too fast to have been read; they count as not given. */
  readonly rapid: number;
  readonly flags: readonly ScoreFlag[];
}

/** Half the width of a 90 % interval, in standard deviations. */
const HALF_WIDTH = normalQuantile(0.95);

/** Wise & Kong (2005): below this share of read answers the whole test says little about the person. */
const LEAST_READ_SHARE = 0.9;

/**
 * From marked answers to levels with their certainty: a pure function, so that recomputing gives the same numbers.
 *
 * An empty paper is 'not enough evidence' everywhere, also in the evidence for groups: who left everything out has not
 * been measured. A perfect paper is the top.
 */
export function score(plan: TestPlan, targets: readonly Target[], answers: readonly MarkedAnswer[]): Score {
  const isEmpty = !answers.some((answer) => !answer.omitted && answerOutcome(plan, answer) === 'counted');
  const counted = countedObservations(plan, answers);
  const observations = isEmpty ? [] : counted;
  const profile = estimateProfile({
    dimensions: plan.competences.length,
    priorCovariance: plan.priorCovariance,
    observations,
  });
  const rapid = answers.filter((answer) => answerOutcome(plan, answer) === 'rapid').length;
  const flags = flagsOf(plan, counted, { rapid, isEmpty });
  return {
    competences: competenceScores({
      plan,
      targets,
      profile,
      observations,
      isEmpty,
      isPerfect: flags.includes('perfect'),
    }),
    evidence: { precision: [...profile.evidence.precision], centre: [...profile.evidence.centre] },
    answered: answers.length,
    counted: counted.length,
    rapid,
    flags,
  };
}

interface Paper {
  readonly rapid: number;
  readonly isEmpty: boolean;
}

function flagsOf(plan: TestPlan, counted: readonly Observation[], { rapid, isEmpty }: Paper): ScoreFlag[] {
  const flags: ScoreFlag[] = [];
  if (isEmpty && counted.length > 0) flags.push('all-omitted');
  const given = counted.length + rapid;
  if (given > 0 && counted.length / given < LEAST_READ_SHARE) flags.push('many-rapid');
  const isWhole = counted.length >= plan.rules.minItems;
  if (isWhole && counted.every(({ item, category }) => category === categoryCount(item) - 1))
    flags.push('perfect');
  return flags;
}

interface Scoring {
  readonly plan: TestPlan;
  readonly targets: readonly Target[];
  readonly profile: Profile;
  readonly observations: readonly Observation[];
  readonly isEmpty: boolean;
  readonly isPerfect: boolean;
}

function competenceScores({
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
