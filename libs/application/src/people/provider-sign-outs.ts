import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, Transaction } from '../ports';
import { Sessions } from './sessions';
import { IdentityProviders, type IdentityProvider, type SignOutNotice } from './single-sign-on';
import { SignOutNoticeRefused } from './single-sign-on-errors';

/** Ends what a notice says, once. */
@Injectable()
export class ProviderSignOuts {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  execute({ id: providerId, tenantId }: IdentityProvider, notice: SignOutNotice): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const isNew = await this.providers.takeNotice(providerId, notice, this.clock.now());
      if (!isNew) throw new SignOutNoticeRefused();
      const { issuer, subject, session } = notice;
      const personId = subject === undefined ? undefined : await this.providers.personOf({ issuer, subject });
      // Somebody who never came here: there is nothing to end, and nobody else's is meant.
      if (subject !== undefined && personId === undefined) return;
      for (const left of await this.sessions.endFrom({ providerId, session }, personId))
        await this.audit.record({
          actorId: left,
          action: 'people.signed-out-by-provider',
          subjectKind: 'person',
          subjectId: left,
        });
    });
  }
}
