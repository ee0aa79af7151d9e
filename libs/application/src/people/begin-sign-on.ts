import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Ids } from '../ports';
import { FindSignOn } from './find-sign-on';
import { ownPath } from './own-path';
import { SignOnFlows, SignOnProtocol } from './single-sign-on';
import { SignOnUnknown } from './single-sign-on-errors';

const LIFETIME_MS = 10 * 60 * 1000;

export interface BegunSignOn {
  /** Where the browser goes now. */
  readonly address: string;
  /** What the browser keeps until it is back. */
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Sends somebody to the provider of their agency. */
@Injectable()
export class BeginSignOn {
  constructor(
    private readonly find: FindSignOn,
    private readonly flows: SignOnFlows,
    private readonly protocol: SignOnProtocol,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(wanted: {
    readonly email: string;
    readonly providerId: Id<'IdentityProvider'>;
    readonly returnTo?: string;
  }): Promise<BegunSignOn> {
    const provider = (await this.find.execute(wanted.email)).find(({ id }) => id === wanted.providerId);
    if (!provider) throw new SignOnUnknown();

    const [state, nonce, verifier, secret] = [this.secret(), this.secret(), this.secret(), this.secret()];
    const flow = { provider, state, nonce, verifier, returnTo: ownPath(wanted.returnTo) };
    const address = await this.protocol.addressOf(flow);
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + LIFETIME_MS);
    await this.flows.begin(secret, flow, { now, expiresAt });
    return { address, secret, expiresAt };
  }

  private secret(): string {
    return this.ids.secret();
  }
}
