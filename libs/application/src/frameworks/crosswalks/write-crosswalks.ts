import { Injectable } from '@nestjs/common';
import { withLinks, withoutLink, type CrosswalkLink } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Ids, Transaction } from '../../ports';
import { NothingToTurn } from '../edit-errors';
import { ReleaseNotFound } from '../errors';
import { FrameworkReleases } from '../ports';
import {
  CrosswalkChanged,
  CrosswalkEmpty,
  CrosswalkNotFound,
  CrosswalkReleased,
  CrosswalkToItself,
} from './errors';
import { CrosswalkBeginnings } from './crosswalk-beginnings';
import { Crosswalks, type Crosswalk } from './ports';
import { sidesOf } from './read-crosswalks';

/** Begins a crosswalk between two releases; where a draft of it waits already, that is gone on with. */
@Injectable()
export class StartCrosswalk {
  constructor(
    private readonly crosswalks: Crosswalks,
    private readonly beginnings: CrosswalkBeginnings,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `ReleaseNotFound` and `CrosswalkToItself`; begins with the links of the one that was released last, or with
   * those that the packages of the two releases brought with them.
   */
  execute(
    { tenantId }: Actor,
    { fromId, toId }: Pick<Crosswalk, 'fromId' | 'toId'>,
  ): Promise<Id<'Crosswalk'>> {
    return this.transaction.run(tenantId, async () => {
      const [from, to] = await this.beginnings.lock(fromId, toId);
      if (fromId === toId) throw new CrosswalkToItself();
      const before = await this.crosswalks.between(fromId, toId);
      const draft = before.find(({ state }) => state === 'draft');
      if (draft) return draft.id;

      const id = this.ids.next<'Crosswalk'>();
      const links = before[0]?.links ?? (await this.beginnings.links(tenantId, from, to));
      await this.crosswalks.add({ id, fromId, toId, links, createdAt: this.clock.now() });
      return id;
    });
  }
}

/** The draft an author changes, as they have seen it. */
export interface SeenCrosswalk {
  readonly id: Id<'Crosswalk'>;
  readonly revision: number;
}

/** Changes a draft of a crosswalk; each change can be taken back until the crosswalk is published. */
@Injectable()
export class EditCrosswalk {
  constructor(
    private readonly crosswalks: Crosswalks,
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
  ) {}

  link({ tenantId }: Actor, seen: SeenCrosswalk, added: readonly CrosswalkLink[]): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const crosswalk = await lockDraft(this.crosswalks, seen);
      const from = await this.releases.read(crosswalk.fromId);
      const to = await this.releases.read(crosswalk.toId);
      if (!from || !to) throw new ReleaseNotFound();
      await this.crosswalks.change(crosswalk, withLinks(crosswalk.links, added, sidesOf(from, to)));
    });
  }

  unlink(
    { tenantId }: Actor,
    seen: SeenCrosswalk,
    removed: Pick<CrosswalkLink, 'from' | 'to'>,
  ): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const crosswalk = await lockDraft(this.crosswalks, seen);
      const links = withoutLink(crosswalk.links, removed);
      if (links !== crosswalk.links) await this.crosswalks.change(crosswalk, links);
    });
  }

  /** Throws `NothingToTurn`. */
  undo({ tenantId }: Actor, seen: SeenCrosswalk): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const crosswalk = await lockDraft(this.crosswalks, seen);
      if (crosswalk.steps === 0) throw new NothingToTurn('undo');
      await this.crosswalks.takeBack(crosswalk);
    });
  }
}

/** Puts a crosswalk in force; from then on it never changes and goes out with the packages of its release. */
@Injectable()
export class PublishCrosswalk {
  constructor(
    private readonly crosswalks: Crosswalks,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  execute({ tenantId, personId }: Actor, seen: SeenCrosswalk): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const { id, links } = await lockDraft(this.crosswalks, seen);
      if (links.length === 0) throw new CrosswalkEmpty();
      await this.crosswalks.release(id, this.clock.now());
      await this.audit.record({
        actorId: personId,
        action: 'frameworks.crosswalk-published',
        subjectKind: 'crosswalk',
        subjectId: id,
      });
    });
  }
}

/** Throws `CrosswalkNotFound`, `CrosswalkReleased` and, of an older sight of it, `CrosswalkChanged`. */
async function lockDraft(crosswalks: Crosswalks, { id, revision }: SeenCrosswalk): Promise<Crosswalk> {
  const crosswalk = await crosswalks.lock(id);
  if (!crosswalk) throw new CrosswalkNotFound();
  if (crosswalk.state !== 'draft') throw new CrosswalkReleased();
  if (crosswalk.revision !== revision) throw new CrosswalkChanged();
  return crosswalk;
}
