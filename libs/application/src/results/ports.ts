import type { AttemptId } from '@qabilet/assessment';
import type { CompetenceId, LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Agreement, AnswerEvidence, NextAim, Receipt } from '@qabilet/scoring';

/** What the result was made from; the answers by their digest. */
export interface StoredReceipt extends Omit<Receipt, 'answersText'> {
  /** SHA-256 of the answers in canonical form. */
  readonly answersDigest: string;
}

/** One competence of a result. */
export interface CompetenceOutcome {
  readonly competence: CompetenceId;
  readonly mean: number;
  readonly sd: number;
  readonly items: number;
  readonly levelProbabilities: LevelProbabilities;
  /** The more probable of the two where it lies between levels; absent without enough evidence. */
  readonly level?: Standing;
  readonly between?: readonly [Standing, Standing];
  readonly target?: LevelOrdinal;
  readonly atTarget?: number;
  readonly shortfall?: number;
  readonly self?: { readonly mean: number; readonly sd: number; readonly level: Standing };
  readonly agreement: Agreement;
}

/** Everything that follows from a finished attempt and the view its person had of themselves. */
export interface Result {
  readonly attemptId: AttemptId;
  readonly receipt: StoredReceipt;
  readonly evidence: AnswerEvidence;
  readonly rapid: number;
  readonly nextSteps: readonly NextAim[];
  /** In framework order. */
  readonly competences: readonly CompetenceOutcome[];
}

export interface StoredResult extends Result {
  readonly scoredAt: Date;
}

export interface Viewing {
  readonly viewerName: string;
  readonly viewedAt: Date;
}

export abstract class Results {
  /** Stores it once an attempt, scoring version and calibration; false when that has been done before. */
  abstract add(result: Result, scoredAt: Date): Promise<boolean>;
  /** The one that counts: on the calibration its wave was scored anew with, else the latest. */
  abstract read(attemptId: AttemptId): Promise<StoredResult | undefined>;
  /** Every result of the attempt, the first one first. */
  abstract all(attemptId: AttemptId): Promise<readonly StoredResult[]>;
  /** The calibration that the wave of the attempt was scored anew with. */
  abstract rescoredWith(attemptId: AttemptId): Promise<Id<'Calibration'> | undefined>;
  /** Who else has looked at it, latest first. */
  abstract viewings(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<readonly Viewing[]>;
}
