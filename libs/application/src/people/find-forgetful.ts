import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { People, SignInDirectory, type TenantPerson } from './ports';
import { IdentityProviders } from './single-sign-on';

/** Everybody with an e-mail address who comes in here in some way: by a password, or through their agency. */
@Injectable()
export class FindForgetful {
  constructor(
    private readonly directory: SignInDirectory,
    private readonly providers: IdentityProviders,
    private readonly people: People,
    private readonly transaction: Transaction,
  ) {}

  async execute(email: string): Promise<readonly TenantPerson[]> {
    const found = new Map<string, TenantPerson>();
    for (const { tenantId, personId } of await this.directory.candidates(email))
      found.set(personId, { tenantId, personId });
    for (const { tenantId } of await this.providers.ofDomain(email.split('@').at(-1) ?? '')) {
      const known = await this.transaction.run(tenantId, () => this.people.byEmails([email]));
      const personId = known.get(email);
      if (personId !== undefined) found.set(personId, { tenantId, personId });
    }
    return [...found.values()];
  }
}
