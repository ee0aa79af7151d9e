import type { Id } from '@qabilet/kernel';
import type { FigureRow } from '../figure-table';

export type ReleaseId = Id<'StatisticalRelease'>;
export type ReleaseState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** Gathering the figures, checking what they tell, writing the files. */
export const RELEASE_STEPS = 3;

/** The figures of one campaign as a release tells them. */
export interface StatisticalRelease {
  readonly cohortId?: Id<'Cohort'>;
  readonly minimumCell: number;
  readonly rows: readonly FigureRow[];
}

/** What is in a package that was made. */
export interface ReleaseContents {
  readonly rows: number;
  /** Of them, those without figures. */
  readonly hidden: number;
  readonly bytes: number;
  /** SHA-256 of the package. */
  readonly digest: string;
}

export interface KeptRelease {
  readonly id: ReleaseId;
  readonly cohortId: Id<'Cohort'>;
  readonly state: ReleaseState;
  readonly requestedBy: { readonly id: Id<'Person'>; readonly name: string };
  readonly requestedAt: Date;
  /** Last sign of life of the worker. */
  readonly seenAt?: Date;
  readonly finishedAt?: Date;
  readonly stepsDone: number;
  /** How often a worker has begun it. */
  readonly tries: number;
  /** The code of what was wrong. */
  readonly failure?: string;
  readonly contents?: ReleaseContents;
}

export interface NewRelease extends Pick<KeptRelease, 'id' | 'cohortId' | 'requestedAt'> {
  readonly requestedBy: Id<'Person'>;
}

export type ReleaseEnd =
  | { readonly state: 'done'; readonly file: Uint8Array; readonly contents: Omit<ReleaseContents, 'bytes'> }
  | { readonly state: 'failed'; readonly failure: string }
  | { readonly state: 'cancelled' };

/** Statistical releases, from being asked for until their time has run. */
export abstract class StatisticalReleases {
  /** False while another of the cohort is under way. */
  abstract add(release: NewRelease): Promise<boolean>;
  /** Latest first. */
  abstract list(cohortId: Id<'Cohort'>, limit: number): Promise<readonly KeptRelease[]>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(id: ReleaseId): Promise<KeptRelease | undefined>;
  /** Undefined of one that is not done. */
  abstract file(cohortId: Id<'Cohort'>, id: ReleaseId): Promise<Uint8Array | undefined>;
  abstract begin(id: ReleaseId, at: Date): Promise<void>;
  /** A sign of life; false when it is not to go on. */
  abstract progress(id: ReleaseId, stepsDone: number, at: Date): Promise<boolean>;
  abstract end(id: ReleaseId, end: ReleaseEnd, at: Date): Promise<void>;
  /** Takes away what ended before the instant, with its file; how many. */
  abstract clear(before: Date): Promise<number>;
  /** Under way without a sign of life since the instant, and without a job on its way. */
  abstract lost(since: Date, limit: number): Promise<readonly { readonly releaseId: ReleaseId }[]>;
}

/** Writes the files of a release. */
export abstract class ReleaseWriter {
  /** As one package: the same figures give the same bytes. */
  abstract pack(release: StatisticalRelease): Promise<Uint8Array>;
}
