import type { SparseSummary } from '@qabilet/analytics';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { GroupKey, ResultKey } from './ports';

export type SummaryRunId = Id<'SummaryRun'>;
/** Making the summaries anew, or only comparing them with what making them anew would give. */
export type SummaryRunKind = 'rebuild' | 'verification';
export type SummaryRunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** What a verification found. */
export interface SummaryFindings {
  /** Groups whose sums were compared, each in one wave on one scale. */
  readonly compared: number;
  /** Of them, those whose sums are not those of their people. */
  readonly differing: number;
  /** Groups whose number of invited or scored people is wrong. */
  readonly miscounted: number;
  /** Results that no figure counts although they are not new. */
  readonly uncounted: number;
}

export interface SummaryRun {
  readonly id: SummaryRunId;
  readonly kind: SummaryRunKind;
  readonly state: SummaryRunState;
  readonly partSize: number;
  readonly parts: number;
  readonly partsDone: number;
  /** Read so far. */
  readonly results: number;
  /** Their name; nobody when it came by the clock. */
  readonly requestedBy?: string;
  readonly requestedAt: Date;
  readonly finishedAt?: Date;
  readonly failure?: string;
  readonly found: SummaryFindings;
}

export interface NewSummaryRun extends Pick<SummaryRun, 'id' | 'kind' | 'partSize' | 'requestedAt'> {
  readonly requestedBy?: Id<'Person'>;
}

export type SummaryRunEnd =
  { readonly state: 'done' | 'cancelled' } | { readonly state: 'failed'; readonly failure: string };

/** What one part adds to what its run says. */
export interface PartOutcome {
  readonly results: number;
  readonly found: SummaryFindings;
}

export abstract class SummaryRuns {
  /** Whether there was none under way, so that it was added with its first part, the plan. */
  abstract add(run: NewSummaryRun): Promise<boolean>;
  /** The latest first. */
  abstract list(limit: number): Promise<readonly SummaryRun[]>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(id: SummaryRunId): Promise<SummaryRun | undefined>;
  abstract find(id: SummaryRunId): Promise<SummaryRun | undefined>;
  abstract begin(id: SummaryRunId, parts: number, at: Date): Promise<void>;
  abstract advance(id: SummaryRunId, outcome: PartOutcome): Promise<void>;
  abstract end(id: SummaryRunId, end: SummaryRunEnd, at: Date): Promise<void>;
  /** When a verification was last asked for. */
  /**
   * Marks verifications by the clock of the last day that found something wrong and of which nobody was told; whether
   * there were any.
   */
  abstract takeUntold(now: Date): Promise<boolean>;
  abstract lastVerification(): Promise<Date | undefined>;
  /** Runs one of whose parts was given up for good, with the last words of it. */
  abstract givenUp(): Promise<readonly { readonly id: SummaryRunId; readonly failure: string }[]>;
  /** Throws away what ended runs have left of their parts; waits for whoever is still at one. */
  abstract clearEnded(): Promise<void>;
}

/** A piece of a run that one worker does in one transaction. */
export type SummaryPart = { readonly number: number; readonly isDone: boolean } & (
  { readonly step: 'plan' } | GatherPart | { readonly step: 'settle'; readonly waveId: Id<'Wave'> }
);

/** Reads the results of some people of a wave, from the one after to the last one. */
export interface GatherPart {
  readonly step: 'gather';
  readonly number: number;
  readonly waveId: Id<'Wave'>;
  readonly afterPerson?: Id<'Person'>;
  readonly lastPerson: Id<'Person'>;
}

export abstract class SummaryParts {
  /** Writes down the parts of the run: for each wave those that read its results, and the one that settles it. */
  abstract plan(run: Pick<SummaryRun, 'id' | 'partSize'>): Promise<number>;
  /** Nobody else works on it until the transaction ends. */
  abstract lock(runId: SummaryRunId, number: number): Promise<SummaryPart | undefined>;
  abstract finish(runId: SummaryRunId, number: number): Promise<void>;
  /** Numbers of the parts that can be begun: those that read, and the settling of the waves that have no such part left. */
  abstract ready(runId: SummaryRunId, waveId?: Id<'Wave'>): Promise<readonly number[]>;
  abstract areAllDone(runId: SummaryRunId): Promise<boolean>;
}

/** An attempt whose result in the staged sums is not the one in the figures that people see. */
export interface MovedResult {
  readonly attemptId: AttemptId;
  readonly staged?: ResultKey;
  readonly counted?: ResultKey;
}

export interface WaveOfRun {
  readonly runId: SummaryRunId;
  readonly waveId: Id<'Wave'>;
}

export interface PartOfRun extends WaveOfRun {
  readonly number: number;
}

/** Where the sums of one part on one scale are staged. */
export interface StagedPart extends PartOfRun {
  readonly calibrationId: Id<'Calibration'>;
}

/** What one part of a run adds to a group. */
export interface StagedGroup {
  readonly group: GroupKey;
  readonly sums: SparseSummary;
}

/** Sums of the parts of a run and which results are in them, until a wave is settled. */
export abstract class StagedSummaries {
  abstract add(part: StagedPart, groups: Iterable<StagedGroup>): Promise<void>;
  /** Says which results are in the sums of a part; once a part. */
  abstract include(part: PartOfRun, results: readonly ResultKey[]): Promise<void>;
  /** What there is to read: the sums of a part on a scale. */
  abstract parts(wave: WaveOfRun): Promise<readonly StagedPart[]>;
  /** A few of them in memory at a time. */
  abstract read(part: StagedPart): AsyncIterable<StagedGroup>;
  abstract moved(wave: WaveOfRun): Promise<readonly MovedResult[]>;
  /** Results staged and over so many seconds old that the figures do not count. */
  abstract uncounted(wave: WaveOfRun, overSeconds: number): Promise<number>;
}
