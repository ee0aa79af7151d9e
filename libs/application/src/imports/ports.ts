import type { LevelOrdinal } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Page } from '../people/ports';
import type { RemarkDetails } from './remark';

export type ImportRunId = Id<'ImportRun'>;

/** What a file may bring; a kind without its work does not compile. */
export const IMPORT_KINDS = ['items', 'roles', 'framework', 'texts', 'translations', 'people'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** From uploaded to stored: what is ready waits for its author, all else is the worker's. */
export const IMPORT_TRANSITIONS = {
  queued: ['reading', 'cancelled', 'failed', 'expired'],
  reading: ['reading', 'ready', 'refused', 'cancelled', 'failed', 'expired'],
  ready: ['confirmed', 'cancelled', 'expired'],
  confirmed: ['storing', 'cancelled', 'failed', 'expired'],
  storing: ['storing', 'done', 'refused', 'failed'],
  done: [],
  refused: [],
  failed: [],
  cancelled: [],
  expired: [],
} as const satisfies Record<string, readonly string[]>;

export type ImportState = keyof typeof IMPORT_TRANSITIONS;

/** Whether the run may still come to something; its file is kept so long. */
export function isImportOpen(state: ImportState): boolean {
  return IMPORT_TRANSITIONS[state].length > 0;
}

/** What is wrong with a file or with one thing in it. */
export interface ImportFault {
  readonly severity: 'error' | 'warning';
  /** Stable, '<format>.<what-is-wrong>'. */
  readonly code: string;
  /** In English. */
  readonly message: string;
  /** What the message names; runs of before do not have it. */
  readonly details?: RemarkDetails;
}

/** Why a file as a whole came to nothing; said as remarks are. */
export type ImportFailure = Pick<ImportFault, 'code' | 'message' | 'details'>;

/** What becomes of one thing in the file: stored as new, stored as a change, there already, or left out with a reason. */
export const IMPORT_FATES = ['new', 'changed', 'same', 'left'] as const;
export type ImportFate = (typeof IMPORT_FATES)[number];

export interface ImportEntry {
  /** Where the author finds it in the file: 'row 12', 'items/q1.xml'. */
  readonly place: string;
  readonly code: string;
  readonly title: string;
  readonly fate: ImportFate;
  readonly faults: readonly ImportFault[];
}

/** What a file would bring. */
export interface ImportPreview {
  /** 'CSV', 'XLSX', 'QTI 3.0'. */
  readonly format: string;
  readonly entries: readonly ImportEntry[];
  /** Of the file as a whole. */
  readonly faults: readonly ImportFault[];
}

export type ImportCounts = Readonly<Record<ImportFate, number>>;

/** What things in the file are taken for that do not say it themselves. */
export interface TakenFor {
  readonly competence?: string;
  readonly level?: LevelOrdinal;
}

export interface ImportProgress {
  readonly done: number;
  readonly total: number;
}

export interface ImportRun extends ImportProgress {
  readonly id: ImportRunId;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly fileName: string;
  readonly fileBytes: number;
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly takenFor: TakenFor;
  readonly requestedBy: { readonly id: Id<'Person'>; readonly name: string };
  readonly requestedAt: Date;
  /** Last sign of life of the worker. */
  readonly seenAt?: Date;
  readonly finishedAt?: Date;
  /** How often a worker has begun what is to be done now. */
  readonly tries: number;
  readonly format?: string;
  /** From ready on; what was made once it is done. */
  readonly counts?: ImportCounts;
  readonly faults: readonly ImportFault[];
  /** Why it was refused or failed. */
  readonly failure?: ImportFailure;
  /** When this very file was last stored before. */
  readonly storedBeforeAt?: Date;
}

export interface NewImportRun {
  readonly id: ImportRunId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly file: Uint8Array;
  readonly digest: string;
  readonly takenFor: TakenFor;
  readonly requestedBy: Id<'Person'>;
  readonly requestedAt: Date;
}

/** What the next state of a run brings with it. */
export type ImportStep =
  | { readonly state: 'ready' | 'done'; readonly preview: ImportPreview }
  | { readonly state: 'refused' | 'failed'; readonly failure: ImportFailure }
  | { readonly state: 'confirmed' | 'cancelled' };

export interface ImportEntryFilter {
  readonly page: number;
  readonly size: number;
  /** Only those with this fate. */
  readonly fate?: ImportFate;
  readonly withFaults?: boolean;
}

/** Files that authors uploaded, from the upload to what came of them. */
export abstract class ImportRuns {
  /** One upload at a time in the agency until the transaction ends. */
  abstract lockUploads(): Promise<void>;
  abstract add(run: NewImportRun): Promise<void>;
  /** Those of the kinds, the latest first. */
  abstract list(kinds: readonly ImportKind[], limit: number): Promise<readonly ImportRun[]>;
  abstract open(): Promise<readonly ImportRun[]>;
  abstract find(id: ImportRunId): Promise<ImportRun | undefined>;
  /** As `find`, and nobody else changes the run until the transaction ends. */
  abstract lock(id: ImportRunId): Promise<ImportRun | undefined>;
  /** Undefined once the run has come to an end. */
  abstract file(id: ImportRunId): Promise<Uint8Array | undefined>;
  abstract entries(id: ImportRunId, filter: ImportEntryFilter): Promise<Page<ImportEntry>>;
  /** The worker begins to read or to store, or begins again. */
  abstract begin(id: ImportRunId, state: 'reading' | 'storing', at: Date): Promise<void>;
  /** A sign of life; false when the run is not to go on. */
  abstract progress(id: ImportRunId, progress: ImportProgress, at: Date): Promise<boolean>;
  /** A run that has come to an end gives its file away. */
  abstract step(id: ImportRunId, step: ImportStep, at: Date): Promise<void>;
  /** Takes what ended before the instant, of the kinds, the list of what was in the file; how many. */
  abstract forgetEntries(kinds: readonly ImportKind[], before: Date): Promise<number>;
  /** Runs that began before the instant and nobody brought to an end; how many. */
  abstract expire(before: Date, at: Date): Promise<number>;
  /** At work without a sign of life since the instant, and without a job on its way. */
  abstract lost(since: Date, limit: number): Promise<readonly { readonly runId: ImportRunId }[]>;
}
