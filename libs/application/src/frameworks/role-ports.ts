import type { RoleContent } from '@qabilet/framework';
import type { Id, Text } from '@qabilet/kernel';
import type { RoleProfile } from './ports';

/** A role, whatever its versions: a code within one release of a framework. */
export interface RoleName {
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly code: string;
}

/** One version of a role, which never changes. */
export interface RoleVersion extends RoleProfile, RoleContent {
  /** From 1, within release and code. */
  readonly version: number;
  /** Absent of what came with a pack. */
  readonly publishedAt?: Date;
}

export interface RoleDays {
  readonly id: Id<'RoleProfile'>;
  readonly version: number;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** A role as authors find it in the list. */
export interface RoleEntry extends RoleName {
  readonly framework: string;
  readonly frameworkVersion: string;
  readonly title: Text;
  /** The newest first. */
  readonly versions: readonly RoleDays[];
  readonly draftId?: Id<'RoleDraft'>;
  /** People who have it in a cohort now, in whatever version. */
  readonly holders: number;
}

/** What has been published of roles. */
export abstract class RoleVersions {
  /** Lets one author or import publish roles at a time, until the transaction ends. */
  abstract lock(): Promise<void>;
  /** Every role with a version or a draft, those of the latest release first. */
  abstract entries(): Promise<readonly RoleEntry[]>;
  /** The newest first. */
  abstract of(role: RoleName): Promise<readonly RoleVersion[]>;
  abstract byId(id: Id<'RoleProfile'>): Promise<RoleVersion | undefined>;
  abstract add(version: RoleVersion): Promise<void>;
  abstract holders(role: RoleName): Promise<number>;
  /** Fewer people than this are not counted aloud. */
  abstract minimumCell(): Promise<number>;
}

/** What an author writes before it holds for anybody; every state of it is kept until it is published. */
export interface RoleDraft extends RoleName {
  readonly id: Id<'RoleDraft'>;
  /** Goes up by one with every change, undone or done again. */
  readonly revision: number;
  readonly content: RoleContent;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Of the last change. */
  readonly changedBy: string;
  readonly changedAt: Date;
}

export interface RoleDraftChange {
  readonly personId: Id<'Person'>;
  readonly at: Date;
}

export abstract class RoleDrafts {
  abstract add(draft: RoleName & Pick<RoleDraft, 'id' | 'content'>, change: RoleDraftChange): Promise<void>;
  abstract find(id: Id<'RoleDraft'>): Promise<RoleDraft | undefined>;
  /** As `find`, and nobody else changes it until the transaction ends. */
  abstract lock(id: Id<'RoleDraft'>): Promise<RoleDraft | undefined>;
  abstract of(role: RoleName): Promise<RoleDraft | undefined>;
  /** Another state of the draft; what was undone before can no longer be done again. */
  abstract write(id: Id<'RoleDraft'>, content: RoleContent, change: RoleDraftChange): Promise<void>;
  /** One state back or forth. */
  abstract turn(id: Id<'RoleDraft'>, direction: 'undo' | 'redo', change: RoleDraftChange): Promise<void>;
  abstract remove(id: Id<'RoleDraft'>): Promise<void>;
}
