import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { FrameworkReleases } from '../frameworks/ports';
import { AuditLog, Transaction } from '../ports';
import { MakeReviewedTests } from './make-reviewed-tests';
import type { Blueprint } from './ports';

/** Lets trainers choose tests that ask no translation which nobody has reviewed; a second time it changes nothing. */
@Injectable()
export class OfferReviewedTests {
  constructor(
    private readonly makeTests: MakeReviewedTests,
    private readonly releases: FrameworkReleases,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** The new tests. */
  execute(actor: Actor): Promise<readonly Blueprint[]> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.releases.lock();
      const made = await this.makeTests.execute();
      for (const { id } of made) {
        await this.audit.record({
          actorId: actor.personId,
          action: 'item-bank.reviewed-test-offered',
          subjectKind: 'blueprint',
          subjectId: id,
        });
      }
      return made;
    });
  }
}
