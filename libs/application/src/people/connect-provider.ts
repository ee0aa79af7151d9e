import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, Ids, Transaction } from '../ports';
import { IdentityProviders, type IdentityProvider } from './single-sign-on';
import { ProviderKnown, UnsafeIssuer } from './single-sign-on-errors';

const ISSUER = /^https:\/\/[^\s?#@]+$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[^\s?#@]*)?$/;

/** Lets the operator of an installation name where the people of an agency sign in. */
@Injectable()
export class ConnectProvider {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: Omit<IdentityProvider, 'id'>): Promise<IdentityProvider> {
    if (!ISSUER.test(wanted.issuer)) throw new UnsafeIssuer();
    const domains = wanted.domains.map((domain) => domain.trim().toLowerCase());
    const provider = { ...wanted, domains, id: this.ids.next<'IdentityProvider'>() };
    await this.transaction.run(wanted.tenantId, async () => {
      if (!(await this.providers.connect(provider, this.clock.now()))) throw new ProviderKnown();
      await this.audit.record({
        action: 'people.identity-provider-connected-by-operator',
        subjectKind: 'identity-provider',
        subjectId: provider.id,
      });
    });
    return provider;
  }
}
