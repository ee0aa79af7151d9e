import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { RoleProfileNotFound } from './errors';
import { RoleDraftLog } from './role-draft-log';
import { RoleCodeUnfit, RoleExists } from './role-errors';
import { RoleDrafts, RoleVersions, type RoleVersion } from './role-ports';
import { RoleReleases, tidyRole } from './role-release';

export interface NewRole {
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly code: string;
  /** In English. */
  readonly title: string;
}

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,39}$/u;

/** Whether a role may be called so. */
export function isRoleCode(code: string): boolean {
  return CODE.test(code);
}

/** Begins a role of the agency's own, or the next version of one. */
@Injectable()
export class StartRoleDraft {
  constructor(
    private readonly versions: RoleVersions,
    private readonly drafts: RoleDrafts,
    private readonly releases: RoleReleases,
    private readonly log: RoleDraftLog,
    private readonly transaction: Transaction,
  ) {}

  role(actor: Actor, { releaseId, code: typed, title }: NewRole): Promise<Id<'RoleDraft'>> {
    const code = typed.trim();
    if (!isRoleCode(code)) throw new RoleCodeUnfit();
    return this.transaction.run(actor.tenantId, async () => {
      await this.versions.lock();
      const release = await this.releases.open(releaseId);
      const role = { releaseId, code };
      if ((await this.versions.of(role)).length > 0 || (await this.drafts.of(role)))
        throw new RoleExists(code);
      const content = tidyRole({ title: { en: title }, summary: { en: '' }, requirements: [] }, release);
      return this.log.start(actor, role, content);
    });
  }

  /** The draft that is there already, or a new one from the newest version. */
  version(actor: Actor, roleProfileId: Id<'RoleProfile'>): Promise<Id<'RoleDraft'>> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.versions.lock();
      const role = await this.versions.byId(roleProfileId);
      if (!role) throw new RoleProfileNotFound();
      const draft = await this.drafts.of(role);
      if (draft) return draft.id;
      const [newest = role] = await this.versions.of(role);
      const release = await this.releases.open(role.releaseId);
      return this.log.start(actor, role, tidyRole(withoutDays(newest), release));
    });
  }
}

/** A new version holds from now on unless its author says otherwise. */
function withoutDays({ title, summary, requirements }: RoleVersion) {
  return { title, summary, requirements };
}
