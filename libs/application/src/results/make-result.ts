import {
  placeOf,
  type Attempt,
  type RecordedAnswer,
  type SelfRating,
  type TestPlan,
} from '@qabilet/assessment';
import { type CompetenceId, type CutScores, DEFAULT_CUTS, type Standing } from '@qabilet/framework';
import {
  agreement,
  gaps,
  mostProbable,
  nextSteps,
  receiptOf,
  score,
  selfView,
  type CompetenceScore,
  type Gap,
  type SelfScore,
} from '@qabilet/scoring';
import type { CompetenceOutcome, Result } from './ports';

export interface ResultSource {
  readonly plan: TestPlan;
  readonly attempt: Attempt;
  readonly ratings: readonly SelfRating[];
  /** SHA-256 in hexadecimal. */
  readonly digest: (text: string) => string;
}

/** The result of an attempt: a pure function of what was released, answered and said of oneself. */
export function makeResult({ plan, attempt, ratings, digest }: ResultSource): Result {
  const scored = score(plan, attempt.targets, answersOnScale(plan, attempt));
  const ranked = gaps(plan, attempt.targets, scored);
  const selves = selfView(ratings, (competence) => cutsOf(plan, competence));
  const { answersText, ...receipt } = receiptOf(onPlan(plan, attempt), {
    answered: attempt.answers.length,
    counted: scored.counted,
  });
  return {
    attemptId: attempt.id,
    receipt: { ...receipt, answersDigest: digest(answersText) },
    evidence: scored.evidence,
    rapid: scored.rapid,
    nextSteps: nextSteps(plan, ranked, scored),
    competences: scored.competences.map((measured) =>
      outcomeOf(measured, {
        gap: ranked.find(({ competence }) => competence === measured.competence),
        self: selves.find(({ competence }) => competence === measured.competence),
        cuts: cutsOf(plan, measured.competence),
      }),
    ),
  };
}

/** The receipt names the calibration that the result stands on, which need not be the one of the sitting. */
function onPlan({ releases: { calibration } }: TestPlan, attempt: Attempt): Attempt {
  return { ...attempt, releases: { ...attempt.releases, calibration } };
}

/**
 * What a later calibration leaves out counts as not given. On the calibration of the sitting every item asked has its
 * parameters, and one without is a fault that scoring refuses.
 */
function answersOnScale(plan: TestPlan, { releases, answers }: Attempt): readonly RecordedAnswer[] {
  if (plan.releases.calibration === releases.calibration) return answers;
  return answers.filter(({ itemId }) => placeOf(plan, itemId) !== undefined);
}

function outcomeOf(
  measured: CompetenceScore,
  { gap, self, cuts }: { gap: Gap | undefined; self: SelfScore | undefined; cuts: CutScores },
): CompetenceOutcome {
  const { competence, mean, sd, items, levelProbabilities } = measured;
  return {
    competence,
    mean,
    sd,
    items,
    levelProbabilities,
    ...placed(measured),
    target: gap?.target,
    atTarget: gap?.measured?.atTarget,
    shortfall: gap?.measured?.shortfall,
    self: self?.place,
    agreement: agreement(self, measured, cuts).agreement,
  };
}

function placed({ reading, levelProbabilities }: CompetenceScore): {
  level?: Standing;
  between?: readonly [Standing, Standing];
} {
  switch (reading.kind) {
    case 'level':
      return { level: reading.level };
    case 'between':
      return { level: mostProbable(levelProbabilities), between: reading.levels };
    case 'not-enough-evidence':
      return {};
  }
}

function cutsOf({ competences, dimensionOf }: TestPlan, competence: CompetenceId): CutScores {
  return competences[dimensionOf.get(competence) ?? -1]?.cuts ?? DEFAULT_CUTS;
}
