import type { CompetenceLabel, LevelLabel, LocalText } from './text';

/** A level with its certainty; logits are drawn, never printed. */
export interface MeasuredLevel {
  /** False: not enough evidence, and no other field says anything. */
  readonly enough: boolean;
  /** 0 below the first level, 1 to 4. */
  readonly level?: number;
  /** Probability of that level, 0 to 1. */
  readonly probability?: number;
  /** When undecided: between these two levels. */
  readonly between?: readonly number[];
  /** Place on the scale, logits. */
  readonly mean?: number;
  /** 90 % interval, logits. */
  readonly low?: number;
  readonly high?: number;
  /** Questions of this competence that count. */
  readonly items: number;
}

export const SELF_AGREEMENTS = ['in-line', 'self-higher', 'self-lower', 'cannot-say'] as const;
export type SelfAgreement = (typeof SELF_AGREEMENTS)[number];

export interface CompetenceResult {
  readonly competence: CompetenceLabel;
  readonly measured: MeasuredLevel;
  /** Lower bounds of levels 1 to 4, logits. */
  readonly cuts: readonly number[];
  /** Level of the role; absent when the role does not ask for it. */
  readonly target?: number;
  /** Probability that the target is reached. */
  readonly atTarget?: number;
  /** Expected levels short of the target. */
  readonly shortfall?: number;
  /** Level of the self-view, 0 to 4. */
  readonly selfLevel?: number;
  /** Place of the self-view on the scale, logits. */
  readonly selfMean?: number;
  readonly agreement: SelfAgreement;
}

export interface NextStep {
  readonly competence: CompetenceLabel;
  /** The level this step aims at. */
  readonly level: number;
  readonly text: LocalText;
  readonly hours: number;
}

/** What the result was made from; recomputing it gives the same numbers. */
export interface Receipt {
  readonly attemptId: string;
  readonly frameworkRelease: string;
  readonly bankRelease: string;
  readonly calibration: string;
  readonly blueprint: string;
  readonly scoringVersion: string;
  readonly seed: string;
  /** SHA-256 over the answers in their canonical form. */
  readonly answersDigest: string;
  readonly answered: number;
  readonly counted: number;
  readonly scoredAt: string;
}

export interface ResultView {
  readonly attemptId: string;
  readonly waveId: string;
  readonly waveName: string;
  readonly cohortName: string;
  readonly roleTitle: LocalText;
  readonly finishedAt: string;
  readonly levels: readonly LevelLabel[];
  /** In framework order. */
  readonly competences: readonly CompetenceResult[];
  readonly nextSteps: readonly NextStep[];
  readonly sharedWithTrainers: boolean;
  /** Answers given too fast to have been read; they do not count. */
  readonly rapidAnswers: number;
  readonly receipt: Receipt;
}

export interface ResultRow {
  readonly waveId: string;
  readonly waveName: string;
  readonly cohortName: string;
  readonly finishedAt: string;
  readonly sharedWithTrainers: boolean;
}

export interface ShareResultRequest {
  readonly shared: boolean;
}

export interface ResultViewing {
  readonly viewerName: string;
  readonly viewedAt: string;
}
