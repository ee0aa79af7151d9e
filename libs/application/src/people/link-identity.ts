import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { AuditLog, Clock, Transaction } from '../ports';
import { InvitedPeople } from './invited-people';
import type { Account } from './ports';
import { IdentityProviders, type IdentityProvider, type ProvenIdentity } from './single-sign-on';
import { SignOnUnknown } from './single-sign-on-errors';

/**
 * Whose account an identity opens. The key is issuer and subject; the first time, a person the agency has entered is found
 * by the e-mail their provider vouches for. Nobody is entered by signing in.
 */
@Injectable()
export class LinkIdentity {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly invited: InvitedPeople,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  execute(provider: IdentityProvider, identity: ProvenIdentity): Promise<Account> {
    return this.transaction.run(provider.tenantId, async () => {
      const personId =
        (await this.providers.personOf(identity)) ?? (await this.linkFirst(provider, identity));
      const account = personId && (await this.invited.account(personId));
      if (!account) throw new SignOnUnknown();
      return account;
    });
  }

  private async linkFirst(
    { domains }: IdentityProvider,
    identity: ProvenIdentity,
  ): Promise<Id<'Person'> | undefined> {
    const email = identity.email?.toLowerCase();
    if (email === undefined || !domains.includes(email.split('@').at(-1) ?? '')) return undefined;
    const personId = await this.invited.byEmail(email);
    if (personId === undefined || !(await this.providers.link(identity, personId, this.clock.now())))
      return undefined;

    await this.invited.settle(personId);
    await this.audit.record({
      actorId: personId,
      action: 'people.identity-linked',
      subjectKind: 'person',
      subjectId: personId,
    });
    return personId;
  }
}
