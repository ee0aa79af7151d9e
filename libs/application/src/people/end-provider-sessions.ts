import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { CountRefusal } from '../audit/count-refusal';
import { ProviderSignOuts } from './provider-sign-outs';
import { IdentityProviders, SignOnProtocol } from './single-sign-on';
import { SignOutNoticeRefused } from './single-sign-on-errors';

/** What a provider tells us of somebody who has left it, and the sessions that end by that. */
@Injectable()
export class EndProviderSessions {
  constructor(
    private readonly providers: IdentityProviders,
    private readonly protocol: SignOnProtocol,
    private readonly signOuts: ProviderSignOuts,
    private readonly countRefusal: CountRefusal,
  ) {}

  async execute(providerId: Id<'IdentityProvider'>, token: string): Promise<void> {
    const provider = await this.providers.find(providerId);
    if (!provider) throw new SignOutNoticeRefused();
    try {
      await this.signOuts.execute(provider, await this.protocol.noticeFrom(provider, token));
    } catch (error) {
      if (error instanceof SignOutNoticeRefused)
        await this.countRefusal.execute(provider.tenantId, {
          action: 'people.sign-out-notice-refused',
          about: { kind: 'identity-provider', id: provider.id },
        });
      throw error;
    }
  }
}
