import { Injectable } from '@nestjs/common';
import { moveRelease } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { AuditLog, Clock, Transaction } from '../ports';
import { FrameworkParts } from './draft-ports';
import { DraftUnfinished } from './edit-errors';
import { ReleaseNotFound } from './errors';
import type { Importer } from './import-framework';
import { isBlocking, missingIn } from './missing-parts';
import { FrameworkReleases } from './ports';

/** Puts a draft that can be measured with in force; from then on it never changes. */
@Injectable()
export class PublishRelease {
  constructor(
    private readonly releases: FrameworkReleases,
    private readonly parts: FrameworkParts,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  execute(publisher: Importer, releaseId: Id<'FrameworkRelease'>): Promise<void> {
    return this.transaction.run(publisher.tenantId, async () => {
      await this.releases.lock();
      const release = await this.parts.lock(releaseId);
      if (!release) throw new ReleaseNotFound();
      const state = moveRelease(release.state, 'released');
      if (missingIn(await this.parts.read(releaseId)).some(isBlocking)) throw new DraftUnfinished();

      await this.releases.setState(releaseId, state, this.clock.now());
      await this.audit.record({
        actorId: publisher.personId,
        action: 'frameworks.release-published',
        subjectKind: 'framework-release',
        subjectId: releaseId,
      });
    });
  }
}
