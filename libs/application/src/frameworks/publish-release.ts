import { Injectable } from '@nestjs/common';
import { moveRelease } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { AuditLog, Clock, Transaction } from '../ports';
import { ReleaseNotFound } from './errors';
import type { Importer } from './import-framework';
import { FrameworkReleases } from './ports';

/** Puts a draft in force; from then on it never changes. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  execute(publisher: Importer, releaseId: Id<'FrameworkRelease'>): Promise<void> {
    return this.transaction.run(publisher.tenantId, async () => {
      await this.releases.lock();
      const release = await this.releases.byId(releaseId);
      if (!release) throw new ReleaseNotFound();

      await this.releases.setState(releaseId, moveRelease(release.state, 'released'), this.clock.now());
      await this.audit.record({
        actorId: publisher.personId,
        action: 'frameworks.release-published',
        subjectKind: 'framework-release',
        subjectId: releaseId,
      });
    });
  }
}
