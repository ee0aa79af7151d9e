import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type {
  AnswersToCalibrate,
  CalibrationProgress,
  CalibrationStep,
  ScaleCalibration,
} from '@qabilet/scoring';

export type CalibrationRunId = Id<'CalibrationRun'>;
export type CalibrationId = Id<'Calibration'>;

export const CALIBRATION_RUN_TRANSITIONS = {
  queued: ['running', 'cancelled', 'failed'],
  running: ['running', 'draft', 'cancelled', 'failed'],
  draft: ['published', 'discarded'],
  published: [],
  discarded: [],
  failed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

/** From asked for to published: a draft is a person's to decide, all before it the worker's. */
export type CalibrationRunState = keyof typeof CALIBRATION_RUN_TRANSITIONS;

export interface WaveName {
  readonly id: Id<'Wave'>;
  readonly name: string;
  readonly cohortName: string;
}

export interface CalibrationRun {
  readonly id: CalibrationRunId;
  readonly state: CalibrationRunState;
  readonly baseId: CalibrationId;
  readonly baseVersion: string;
  readonly waves: readonly WaveName[];
  /** Empty: every scale. */
  readonly competences: readonly CompetenceId[];
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly startedAt?: Date;
  /** Last sign of life of the worker. */
  readonly seenAt?: Date;
  readonly finishedAt?: Date;
  readonly step?: CalibrationStep;
  readonly done: number;
  readonly total: number;
  /** How often a worker has begun it. */
  readonly tries: number;
  readonly failure?: string;
  readonly published?: { readonly id: CalibrationId; readonly version: string };
}

export interface NewCalibrationRun {
  readonly id: CalibrationRunId;
  readonly baseId: CalibrationId;
  readonly waveIds: readonly Id<'Wave'>[];
  readonly competences: readonly CompetenceId[];
  readonly requestedBy: Id<'Person'>;
  readonly requestedAt: Date;
}

/** What a run can come to, with what belongs to it. */
export type CalibrationRunEnd =
  | { readonly state: 'draft'; readonly outcome: ScaleCalibration }
  | { readonly state: 'failed'; readonly failure: string }
  | { readonly state: 'cancelled' | 'discarded' }
  | { readonly state: 'published'; readonly calibrationId: CalibrationId };

/** Calibrations asked for, from the question to the release. */
export abstract class CalibrationRuns {
  abstract add(run: NewCalibrationRun): Promise<void>;
  /** The latest first. */
  abstract list(limit: number): Promise<readonly CalibrationRun[]>;
  abstract find(id: CalibrationRunId): Promise<CalibrationRun | undefined>;
  /** As `find`, and nobody else changes the run until the transaction ends. */
  abstract lock(id: CalibrationRunId): Promise<CalibrationRun | undefined>;
  abstract outcome(id: CalibrationRunId): Promise<ScaleCalibration | undefined>;
  /** The worker begins, or begins again. */
  abstract begin(id: CalibrationRunId, at: Date): Promise<void>;
  /** A sign of life; false when the run is not to go on. */
  abstract progress(id: CalibrationRunId, progress: CalibrationProgress, at: Date): Promise<boolean>;
  abstract end(id: CalibrationRunId, end: CalibrationRunEnd, at: Date): Promise<void>;
  /** Running without a sign of life since the instant, and without a job on its way. */
  abstract lost(since: Date, limit: number): Promise<readonly { readonly runId: CalibrationRunId }[]>;
}

/** A finished wave as a source of answers. */
export interface AnsweredWave extends WaveName {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly finished: number;
  /** Of these, in the language that most of them chose. */
  readonly largestGroup: number;
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly version: string;
  readonly rescoredWith?: string;
}

export interface Rescoring extends WaveName {
  readonly done: number;
  readonly total: number;
}

/** A published calibration as its authors list it. */
export interface CalibrationListing {
  readonly id: CalibrationId;
  readonly version: string;
  readonly releasedAt: Date;
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly frameworkName: string;
  readonly frameworkVersion: string;
  readonly bankReleaseId: Id<'BankRelease'>;
  readonly bankVersion: string;
  readonly competences: readonly CompetenceId[];
  readonly baseVersion?: string;
  readonly items: number;
  readonly calibrated: number;
  readonly runId?: CalibrationRunId;
  readonly rescorings: readonly Rescoring[];
}

/** Calibrations and the waves that they can be made from or scored anew with. */
export abstract class CalibrationCatalogue {
  /** Newest first. */
  abstract list(): Promise<readonly CalibrationListing[]>;
  abstract find(id: CalibrationId): Promise<CalibrationListing | undefined>;
  /** Of all cohorts, those that opened last first. */
  abstract waves(): Promise<readonly AnsweredWave[]>;
  /** One calibration is asked for or published at a time, so that each builds on the one before. */
  abstract lock(): Promise<void>;
}

/** What a run is computed from, without a name or an id of anybody. */
export abstract class CalibrationAnswers {
  abstract read(run: Pick<CalibrationRun, 'baseId' | 'waves' | 'competences'>): Promise<AnswersToCalibrate>;
}

/** Where the numbers are made: beside the process, so that it goes on answering. */
export abstract class CalibrationEngine {
  /** `onProgress` may be called at any rate; aborting the signal ends the work with `CalibrationStopped`. */
  abstract calibrate(
    source: AnswersToCalibrate,
    watch: { readonly onProgress: (progress: CalibrationProgress) => void; readonly signal: AbortSignal },
  ): Promise<ScaleCalibration>;
}
