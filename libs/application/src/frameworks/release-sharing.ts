import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { ReleaseNotFound } from './errors';
import { FrameworkReleases } from './ports';

/** The last word of an agency on who may read a release. */
export interface SharingChoice {
  readonly isPublic: boolean;
  readonly changedAt: Date;
}

export interface PublicRelease {
  readonly tenantId: Id<'Tenant'>;
  readonly releaseId: Id<'FrameworkRelease'>;
  readonly since: Date;
}

/** Which releases everybody may read. */
export abstract class ReleaseSharing {
  /** Of every agency of the installation, the latest shared first; needs no transaction. */
  abstract everywhere(): Promise<readonly PublicRelease[]>;
  /** Nothing where nobody has said anything: such a release is not public. */
  abstract of(releaseId: Id<'FrameworkRelease'>): Promise<SharingChoice | undefined>;
  abstract set(releaseId: Id<'FrameworkRelease'>, choice: SharingChoice): Promise<void>;
}

export class DraftNotShared extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'frameworks.draft-not-shared';
  constructor() {
    super('A draft still changes. Publish the version first, then share it.');
  }
}

/** Lets an agency say which of its releases everybody may read, and take that back. */
@Injectable()
export class ShareRelease {
  constructor(
    private readonly sharing: ReleaseSharing,
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Throws `ReleaseNotFound`. */
  read({ tenantId }: Actor, releaseId: Id<'FrameworkRelease'>): Promise<SharingChoice | undefined> {
    return this.transaction.run(tenantId, async () => {
      if (!(await this.releases.byId(releaseId))) throw new ReleaseNotFound();
      return this.sharing.of(releaseId);
    });
  }

  /** Throws `ReleaseNotFound` and, of a draft, `DraftNotShared`; saying the same twice changes nothing. */
  change(actor: Actor, releaseId: Id<'FrameworkRelease'>, isPublic: boolean): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.releases.lock();
      const release = await this.releases.byId(releaseId);
      if (!release) throw new ReleaseNotFound();
      if (isPublic && release.state === 'draft') throw new DraftNotShared();
      const before = await this.sharing.of(releaseId);
      if ((before?.isPublic ?? false) === isPublic) return;

      await this.sharing.set(releaseId, { isPublic, changedAt: this.clock.now() });
      await this.audit.record({
        actorId: actor.personId,
        action: isPublic ? 'frameworks.release-shared' : 'frameworks.release-unshared',
        subjectKind: 'framework-release',
        subjectId: releaseId,
      });
    });
  }
}
