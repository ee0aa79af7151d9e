import { Injectable } from '@nestjs/common';
import { checkRoleContent, isSameRole } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ChangedByAnother } from './edit-errors';
import type { SeenRoleDraft } from './edit-role-draft';
import { RoleDraftLog } from './role-draft-log';
import { NothingNewInRole } from './role-errors';
import { RoleVersions } from './role-ports';
import { RoleReleases } from './role-release';

/** Makes a draft the next version of its role: from its first day, people who are invited are measured against it. */
@Injectable()
export class PublishRole {
  constructor(
    private readonly versions: RoleVersions,
    private readonly releases: RoleReleases,
    private readonly log: RoleDraftLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { draftId, revision }: SeenRoleDraft): Promise<Id<'RoleProfile'>> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.versions.lock();
      const draft = await this.log.lock(draftId);
      if (draft.revision !== revision) throw new ChangedByAnother(draft.changedBy);
      const { releaseId, code, content } = draft;
      checkRoleContent(content, (await this.releases.open(releaseId)).known);

      const [newest] = await this.versions.of(draft);
      if (newest && isSameRole(newest, content)) throw new NothingNewInRole();
      const stamp = this.log.stamp();
      await this.versions.add({
        ...{ releaseId, code, ...content, ...stamp },
        version: (newest?.version ?? 0) + 1,
      });
      await this.log.remove(actor, draftId, 'published');
      return stamp.id;
    });
  }
}
