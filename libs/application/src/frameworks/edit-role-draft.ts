import { Injectable } from '@nestjs/common';
import { checkRoleDraft, isSameRole, type RoleContent } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ChangedByAnother, NothingToTurn } from './edit-errors';
import { RoleDraftLog } from './role-draft-log';
import type { RoleDraft } from './role-ports';
import { RoleReleases, tidyRole } from './role-release';

export interface SeenRoleDraft {
  readonly draftId: Id<'RoleDraft'>;
  /** Of the draft as the author saw it. */
  readonly revision: number;
}

/** Changes the draft of a role, takes changes back and does them again, or gives the draft up. */
@Injectable()
export class EditRoleDraft {
  constructor(
    private readonly log: RoleDraftLog,
    private readonly releases: RoleReleases,
    private readonly transaction: Transaction,
  ) {}

  /** The revision of the draft with the change in it. */
  write(actor: Actor, seen: SeenRoleDraft, content: RoleContent): Promise<number> {
    return this.change(actor, seen, async (draft) => {
      const release = await this.releases.open(draft.releaseId);
      const tidy = tidyRole(content, release);
      checkRoleDraft(tidy, release.known);
      if (isSameRole(draft.content, tidy)) return draft.revision;
      await this.log.write(actor, draft.id, tidy);
      return draft.revision + 1;
    });
  }

  turn(actor: Actor, seen: SeenRoleDraft, direction: 'undo' | 'redo'): Promise<number> {
    return this.change(actor, seen, async (draft) => {
      const can = direction === 'undo' ? draft.canUndo : draft.canRedo;
      if (!can) throw new NothingToTurn(direction);
      await this.log.turn(actor, draft.id, direction);
      return draft.revision + 1;
    });
  }

  discard(actor: Actor, seen: SeenRoleDraft): Promise<void> {
    return this.change(actor, seen, (draft) => this.log.remove(actor, draft.id, 'discarded'));
  }

  private change<Result>(
    actor: Actor,
    { draftId, revision }: SeenRoleDraft,
    act: (draft: RoleDraft) => Promise<Result>,
  ): Promise<Result> {
    return this.transaction.run(actor.tenantId, async () => {
      const draft = await this.log.lock(draftId);
      if (draft.revision !== revision) throw new ChangedByAnother(draft.changedBy);
      return act(draft);
    });
  }
}
