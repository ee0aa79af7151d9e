import {
  answerOutcome,
  countedObservations,
  type MarkedAnswer,
  type Target,
  type TestPlan,
} from '@qabilet/assessment';
import { categoryCount, estimateProfile, type Observation } from '@qabilet/psychometrics';
import { type CompetenceScore, competenceScores } from './competence-score';

/** Changes whenever the same answers could bring another result; part of every receipt. */
export const SCORING_VERSION = '1';

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
