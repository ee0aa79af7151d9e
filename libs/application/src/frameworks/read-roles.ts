import { Injectable } from '@nestjs/common';
import { roleDifferenceBetween, versionInForce, type RoleDifference } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { RoleProfileNotFound } from './errors';
import { RoleDraftNotFound } from './role-errors';
import {
  RoleDrafts,
  RoleVersions,
  type RoleDays,
  type RoleDraft,
  type RoleEntry,
  type RoleVersion,
} from './role-ports';
import { RoleReleases, type RoleRelease } from './role-release';

/** How many people have a role, where they are enough to be counted aloud. */
export interface Holders {
  readonly minimum: number;
  /** Absent: fewer than the minimum, or nobody. */
  readonly people?: number;
}

export interface ListedRole extends Omit<RoleEntry, 'holders'> {
  /** The version that holds today. */
  readonly inForce?: RoleDays;
  readonly holders: Holders;
}

export interface ReadRole {
  readonly role: RoleVersion;
  readonly release: RoleRelease;
  /** The newest first, this one among them. */
  readonly versions: readonly RoleDays[];
  readonly inForce?: RoleDays;
  /** Since the version before it; absent of the first. */
  readonly difference?: RoleDifference;
  readonly draftId?: Id<'RoleDraft'>;
  readonly holders: Holders;
}

export interface ReadRoleDraft {
  readonly draft: RoleDraft;
  readonly release: RoleRelease;
  /** Since the newest version; absent where there is none. */
  readonly difference?: RoleDifference;
  readonly newest?: RoleVersion;
}

/** Roles as their authors see them: all of them, one version with what it changed, one draft. */
@Injectable()
export class ReadRoles {
  constructor(
    private readonly versions: RoleVersions,
    private readonly drafts: RoleDrafts,
    private readonly releases: RoleReleases,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<readonly ListedRole[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const minimum = await this.versions.minimumCell();
      const entries = await this.versions.entries();
      return entries.map((entry) => ({
        ...entry,
        inForce: versionInForce(entry.versions, this.today()),
        holders: holdersOf(entry.holders, minimum),
      }));
    });
  }

  one(actor: Actor, id: Id<'RoleProfile'>): Promise<ReadRole> {
    return this.transaction.run(actor.tenantId, async () => {
      const role = await this.versions.byId(id);
      if (!role) throw new RoleProfileNotFound();
      const versions = await this.versions.of(role);
      const before = versions.find(({ version }) => version < role.version);
      return {
        role,
        release: await this.releases.open(role.releaseId),
        versions,
        inForce: versionInForce(versions, this.today()),
        difference: before && roleDifferenceBetween(before, role),
        draftId: (await this.drafts.of(role))?.id,
        holders: holdersOf(await this.versions.holders(role), await this.versions.minimumCell()),
      };
    });
  }

  draft(actor: Actor, id: Id<'RoleDraft'>): Promise<ReadRoleDraft> {
    return this.transaction.run(actor.tenantId, async () => {
      const draft = await this.drafts.find(id);
      if (!draft) throw new RoleDraftNotFound();
      const [newest] = await this.versions.of(draft);
      return {
        draft,
        release: await this.releases.open(draft.releaseId),
        difference: newest && roleDifferenceBetween(newest, draft.content),
        newest,
      };
    });
  }

  private today(): string {
    return this.clock.now().toISOString().slice(0, 10);
  }
}

function holdersOf(people: number, minimum: number): Holders {
  return people < minimum ? { minimum } : { minimum, people };
}
