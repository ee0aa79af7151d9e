import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { DraftLog, FrameworkParts } from './draft-ports';
import { ChangedByAnother, NothingToTurn } from './edit-errors';
import { lockDraft } from './lock-draft';
import { reversed } from './part-changes';

export interface TurnEditInput {
  readonly releaseId: Id<'FrameworkRelease'>;
  /** Of the draft as the author saw it: what they take back must be what they saw. */
  readonly revision: number;
  readonly direction: 'undo' | 'redo';
}

/** Takes the last edit of a draft back, whoever made it, or does it again. */
@Injectable()
export class TurnEdit {
  constructor(
    private readonly parts: FrameworkParts,
    private readonly log: DraftLog,
    private readonly transaction: Transaction,
  ) {}

  /** The revision of the draft afterwards. */
  execute(actor: Actor, { releaseId, revision, direction }: TurnEditInput): Promise<number> {
    return this.transaction.run(actor.tenantId, async () => {
      const head = await lockDraft(this.parts, releaseId);
      const [later] = await this.log.since(releaseId, revision);
      if (later) throw new ChangedByAnother(later.personName);

      const isUndo = direction === 'undo';
      const entry = isUndo ? await this.log.lastApplied(releaseId) : await this.log.firstUndone(releaseId);
      if (!entry) throw new NothingToTurn(direction);
      await this.parts.write(releaseId, isUndo ? reversed(entry.changes) : entry.changes);
      await this.log.turn(entry, isUndo ? 'undone' : 'applied', head.revision + 1);
      return head.revision + 1;
    });
  }
}
