import { Injectable } from '@nestjs/common';
import { IdentityProviders, type IdentityProvider } from './single-sign-on';

/** Where somebody of an e-mail address signs in: told by the domain alone, whether we know the person or not. */
@Injectable()
export class FindSignOn {
  constructor(private readonly providers: IdentityProviders) {}

  async execute(email: string): Promise<readonly IdentityProvider[]> {
    const domain = email.trim().toLowerCase().split('@').at(-1);
    return domain === undefined || domain === '' ? [] : this.providers.ofDomain(domain);
  }
}
