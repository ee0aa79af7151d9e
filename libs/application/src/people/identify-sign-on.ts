import { Injectable } from '@nestjs/common';
import { CountRefusal } from '../audit/count-refusal';
import { LinkIdentity } from './link-identity';
import type { Account } from './ports';
import type { ProviderSession } from './sessions';
import { SignOnProtocol, type SignOnFlow } from './single-sign-on';
import { SignOnRefused, SignOnUnknown } from './single-sign-on-errors';

export interface IdentifiedSignOn {
  readonly account: Account;
  /** Whether the provider has asked for a second factor. */
  readonly isProvenTwice: boolean;
  readonly provider: ProviderSession;
}

/** Whose account it is that comes back from a provider; what is refused there is counted for the agency. */
@Injectable()
export class IdentifySignOn {
  constructor(
    private readonly protocol: SignOnProtocol,
    private readonly link: LinkIdentity,
    private readonly countRefusal: CountRefusal,
  ) {}

  async execute(flow: SignOnFlow, query: string): Promise<IdentifiedSignOn> {
    const { provider } = flow;
    try {
      const identity = await this.protocol.identityFrom(flow, query);
      const account = await this.link.execute(provider, identity);
      const isProvenTwice = identity.methods.some((method) => provider.secondFactorValues.includes(method));
      return { account, isProvenTwice, provider: { providerId: provider.id, session: identity.session } };
    } catch (error) {
      if (error instanceof SignOnRefused || error instanceof SignOnUnknown)
        await this.countRefusal.execute(provider.tenantId, {
          action: 'people.sign-on-failed',
          about: { kind: 'identity-provider', id: provider.id },
        });
      throw error;
    }
  }
}
