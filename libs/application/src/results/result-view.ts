import type { CompetenceResult, MeasuredLevel, NextStep, ResultView } from '@qabilet/contracts';
import { statementId, type TestPlan } from '@qabilet/assessment';
import type { Standing } from '@qabilet/framework';
import { read, type Language, type Text } from '@qabilet/kernel';
import { normalQuantile } from '@qabilet/psychometrics';
import { competenceLabel, levelLabels } from '../delivery/competence-label';
import type { Participation } from '../delivery/ports';
import type { FrameworkTexts } from '../frameworks/ports';
import type { CompetenceOutcome, StoredResult } from './ports';
import { reasonedStep } from './reasoned-step';
import type { TrainingOffer } from '../programmes/training-ports';

export interface ResultViewSource {
  readonly result: StoredResult;
  readonly participation: Participation;
  readonly sharesEarlierResult: boolean;
  readonly roleTitle: Text;
  readonly texts: FrameworkTexts;
  readonly plan: Pick<TestPlan, 'competences' | 'dimensionOf'>;
  readonly language: Language;
  /** Courses of the agency. */
  readonly offers: readonly TrainingOffer[];
}

/** The result as its owner reads it: words in their language, numbers to be drawn. */
export function resultView(source: ResultViewSource): ResultView {
  const { result, participation, roleTitle, texts, language } = source;
  return {
    attemptId: result.attemptId,
    waveId: participation.waveId,
    waveName: participation.waveName,
    cohortName: participation.cohortName,
    roleTitle: read(roleTitle, language),
    finishedAt: (participation.attempt?.finishedAt ?? result.scoredAt).toISOString(),
    levels: levelLabels(texts, language),
    competences: result.competences.map((outcome) => competenceResult(outcome, source)),
    nextSteps: nextStepsOf(source),
    sharedWithTrainers: participation.sharesWithTrainers,
    sharesEarlierResult: source.sharesEarlierResult,
    sharedUntil: participation.sharesUntil?.toISOString(),
    rapidAnswers: result.rapid,
    receipt: receiptView(result),
  };
}

function competenceResult(
  outcome: CompetenceOutcome,
  { texts, plan, language }: ResultViewSource,
): CompetenceResult {
  const { competence, target, atTarget, shortfall, self, agreement } = outcome;
  return {
    competence: competenceLabel(texts, competence, language),
    measured: measuredLevel(outcome),
    cuts: [...(plan.competences[plan.dimensionOf.get(competence) ?? -1]?.cuts ?? [])],
    target,
    atTarget,
    shortfall,
    selfLevel: self?.level,
    selfMean: self?.mean,
    agreement,
  };
}

/** Half the width of a 90 % interval, in standard deviations. */
const HALF_WIDTH = normalQuantile(0.95);

function measuredLevel({
  mean,
  sd,
  items,
  level,
  between,
  levelProbabilities,
}: CompetenceOutcome): MeasuredLevel {
  if (level === undefined) return { enough: false, items };
  const named: readonly Standing[] = between ?? [level];
  return {
    enough: true,
    level,
    probability: named.map((one) => levelProbabilities[one]).reduce((sum, own) => sum + own, 0),
    between: between && [...between],
    mean,
    low: mean - HALF_WIDTH * sd,
    high: mean + HALF_WIDTH * sd,
    items,
  };
}

function nextStepsOf({ result, texts, language, offers }: ResultViewSource): NextStep[] {
  return result.nextSteps.flatMap(({ competence, level }) => {
    const step = texts.nextSteps.get(statementId({ competence, level }));
    if (!step) return [];
    const outcome = result.competences.find((one) => one.competence === competence);
    return [
      {
        competence: competenceLabel(texts, competence, language),
        level,
        text: read(step.text, language),
        hours: step.hours,
        ...(outcome && reasonedStep(outcome, offers, language)),
      },
    ];
  });
}

function receiptView({ attemptId, receipt, scoredAt }: StoredResult): ResultView['receipt'] {
  return {
    attemptId,
    frameworkRelease: receipt.releases.framework,
    bankRelease: receipt.releases.bank,
    calibration: receipt.releases.calibration,
    blueprint: receipt.releases.blueprint,
    scoringVersion: receipt.scoringVersion,
    seed: receipt.seed,
    answersDigest: receipt.answersDigest,
    answered: receipt.answered,
    counted: receipt.counted,
    scoredAt: scoredAt.toISOString(),
  };
}
