import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { applyEdit } from './apply-edit';
import { DraftLog, FrameworkParts } from './draft-ports';
import { ChangedByAnother } from './edit-errors';
import type { FrameworkEdit } from './framework-edit';
import { lockDraft } from './lock-draft';
import { changesBetween, isSameGround, touchedBy } from './part-changes';

export interface EditDraftInput {
  readonly releaseId: Id<'FrameworkRelease'>;
  /** Of the draft as the author saw it. */
  readonly revision: number;
  readonly edit: FrameworkEdit;
}

/** Changes one thing of a draft; an edit of what somebody else has changed since is refused, any other goes through. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly parts: FrameworkParts,
    private readonly log: DraftLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The revision of the draft with the edit in it. */
  execute(actor: Actor, { releaseId, revision, edit }: EditDraftInput): Promise<number> {
    return this.transaction.run(actor.tenantId, async () => {
      const head = await lockDraft(this.parts, releaseId);
      const before = await this.parts.read(releaseId);
      const touched = touchedBy(before, edit);
      await this.refuseRivals(releaseId, revision, touched);

      const changes = changesBetween(before, applyEdit(before, edit));
      if (changes.length === 0) return head.revision;
      await this.parts.write(releaseId, changes);
      await this.log.append({
        releaseId,
        revision: head.revision + 1,
        edit,
        changes,
        touched,
        personId: actor.personId,
        at: this.clock.now(),
      });
      return head.revision + 1;
    });
  }

  private async refuseRivals(
    releaseId: Id<'FrameworkRelease'>,
    revision: number,
    touched: readonly string[],
  ): Promise<void> {
    const later = await this.log.since(releaseId, revision);
    const rival = later.find((entry) =>
      entry.touched.some((theirs) => touched.some((own) => isSameGround(own, theirs))),
    );
    if (rival) throw new ChangedByAnother(rival.personName);
  }
}
