import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { FrameworkParts } from './draft-ports';
import { Crosswalks } from './crosswalks/ports';
import { DraftIsCopied, DraftIsCrossed } from './edit-errors';
import { lockDraft } from './lock-draft';
import { FrameworkReleases } from './ports';

/** Gives a draft of a framework up with everything written in it; the framework goes too where it has no other version. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly parts: FrameworkParts,
    private readonly crosswalks: Crosswalks,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(actor: Actor, releaseId: Id<'FrameworkRelease'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.releases.lock();
      await lockDraft(this.parts, releaseId);
      const copies = (await this.releases.list()).filter(({ basedOnId }) => basedOnId === releaseId);
      if (copies[0]) throw new DraftIsCopied(copies[0].version);
      const crossed = (await this.crosswalks.list()).some(({ fromId, toId }) =>
        [fromId, toId].includes(releaseId),
      );
      if (crossed) throw new DraftIsCrossed();
      await this.releases.remove(releaseId);
      await this.audit.record({
        actorId: actor.personId,
        action: 'frameworks.draft-discarded',
        subjectKind: 'framework-release',
        subjectId: releaseId,
      });
    });
  }
}
