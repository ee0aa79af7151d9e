import type { FrameworkPart, ReleaseState } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { LoggedEdit } from './framework-edit';
import type { PartChange } from './part-changes';

/** What a release is, without what it says. */
export interface DraftHead {
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly frameworkId: Id<'Framework'>;
  readonly title: string;
  readonly version: string;
  readonly state: ReleaseState;
  /** Goes up by one with every edit, undone or done again. */
  readonly revision: number;
  /** The release the draft was copied from. */
  readonly basedOnId?: Id<'FrameworkRelease'>;
}

/** The rows of a release, one by one. */
export abstract class FrameworkParts {
  /** Keeps others from editing or publishing the release until the transaction ends. */
  abstract lock(releaseId: Id<'FrameworkRelease'>): Promise<DraftHead | undefined>;
  abstract head(releaseId: Id<'FrameworkRelease'>): Promise<DraftHead | undefined>;
  /** Each kind in its order. */
  abstract read(releaseId: Id<'FrameworkRelease'>): Promise<readonly FrameworkPart[]>;
  /** Brings the rows of a draft to what they are after the changes. */
  abstract write(releaseId: Id<'FrameworkRelease'>, changes: readonly PartChange[]): Promise<void>;
}

/** Dropped: undone, and then something else was done instead. */
export type EditState = 'applied' | 'undone' | 'dropped';

export interface NewLogEntry {
  readonly releaseId: Id<'FrameworkRelease'>;
  /** Of the draft once the edit is in it. */
  readonly revision: number;
  readonly edit: LoggedEdit;
  readonly changes: readonly PartChange[];
  readonly touched: readonly string[];
  readonly personId: Id<'Person'>;
  readonly at: Date;
}

export interface LogEntry extends NewLogEntry {
  /** From 1, in the order of the edits. */
  readonly number: number;
  readonly state: EditState;
  readonly personName: string;
}

/** Every edit of a draft, so that it can be taken back and done again by whoever works on the draft. */
export abstract class DraftLog {
  /** Adds an edit that is applied; what was undone before it can no longer be done again. */
  abstract append(entry: NewLogEntry): Promise<void>;
  /** Edits made, undone or done again after a revision, latest first. */
  abstract since(releaseId: Id<'FrameworkRelease'>, revision: number): Promise<readonly LogEntry[]>;
  /** The edit that an undo takes back. */
  abstract lastApplied(releaseId: Id<'FrameworkRelease'>): Promise<LogEntry | undefined>;
  /** The edit that a redo does again. */
  abstract firstUndone(releaseId: Id<'FrameworkRelease'>): Promise<LogEntry | undefined>;
  abstract turn(entry: LogEntry, state: 'applied' | 'undone', revision: number): Promise<void>;
  /** The latest edits that were not dropped, latest first. */
  abstract recent(releaseId: Id<'FrameworkRelease'>, most: number): Promise<readonly LogEntry[]>;
}
