import { Injectable } from '@nestjs/common';
import type { RoleContent } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { RoleDrafts, RoleVersions } from './role-ports';
import { RoleReleases, type RoleRelease } from './role-release';

export interface TabledRole {
  readonly code: string;
  readonly content: RoleContent;
}

export interface RoleTable {
  readonly release: RoleRelease;
  readonly roles: readonly TabledRole[];
}

/** The roles of one framework as they are written now, drafts before what is published: what an import compares with. */
@Injectable()
export class ListRoleTable {
  constructor(
    private readonly releases: RoleReleases,
    private readonly versions: RoleVersions,
    private readonly drafts: RoleDrafts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, releaseId: Id<'FrameworkRelease'>): Promise<RoleTable> {
    return this.transaction.run(actor.tenantId, async () => {
      const release = await this.releases.open(releaseId);
      const entries = (await this.versions.entries()).filter((entry) => entry.releaseId === releaseId);
      const roles: TabledRole[] = [];
      for (const { code } of entries) {
        const [newest] = await this.versions.of({ releaseId, code });
        const content = (await this.drafts.of({ releaseId, code }))?.content ?? newest;
        if (content) roles.push({ code, content });
      }
      return { release, roles };
    });
  }
}
