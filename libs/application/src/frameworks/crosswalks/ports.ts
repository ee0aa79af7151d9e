import type { CrosswalkLink } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';

export type CrosswalkState = 'draft' | 'released';

export interface Crosswalk {
  readonly id: Id<'Crosswalk'>;
  readonly fromId: Id<'FrameworkRelease'>;
  readonly toId: Id<'FrameworkRelease'>;
  readonly state: CrosswalkState;
  /** Goes up by one with every change, undone ones too. */
  readonly revision: number;
  /** How many changes can be taken back. */
  readonly steps: number;
  readonly links: readonly CrosswalkLink[];
  readonly createdAt: Date;
  readonly releasedAt?: Date;
}

export type NewCrosswalk = Pick<Crosswalk, 'id' | 'fromId' | 'toId' | 'links' | 'createdAt'>;

/** Crosswalks between releases, with every change of a draft so that it can be taken back. */
export abstract class Crosswalks {
  /** Latest first. */
  abstract list(): Promise<readonly Crosswalk[]>;
  abstract byId(id: Id<'Crosswalk'>): Promise<Crosswalk | undefined>;
  /** Keeps others from changing it until the transaction ends. */
  abstract lock(id: Id<'Crosswalk'>): Promise<Crosswalk | undefined>;
  /** Between these two in this direction, latest first. */
  abstract between(
    fromId: Id<'FrameworkRelease'>,
    toId: Id<'FrameworkRelease'>,
  ): Promise<readonly Crosswalk[]>;
  abstract add(crosswalk: NewCrosswalk): Promise<void>;
  /** Puts the links in the place of those of the crosswalk, which can be taken back. */
  abstract change(crosswalk: Crosswalk, links: readonly CrosswalkLink[]): Promise<void>;
  abstract takeBack(crosswalk: Crosswalk): Promise<void>;
  abstract release(id: Id<'Crosswalk'>, at: Date): Promise<void>;
}
