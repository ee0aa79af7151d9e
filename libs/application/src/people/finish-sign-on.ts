import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { LinkIdentity } from './link-identity';
import { OpenSession, type Origin, type SignedIn } from './open-session';
import { SignOnFlows, SignOnProtocol } from './single-sign-on';
import { SignOnRefused } from './single-sign-on-errors';

export interface FinishedSignOn {
  readonly signedIn: SignedIn;
  /** A page of ours. */
  readonly returnTo: string;
}

/** Signs in somebody who comes back from their provider. */
@Injectable()
export class FinishSignOn {
  constructor(
    private readonly flows: SignOnFlows,
    private readonly protocol: SignOnProtocol,
    private readonly link: LinkIdentity,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  async execute(secret: string | undefined, query: string, origin: Origin): Promise<FinishedSignOn> {
    const flow = secret === undefined ? undefined : await this.flows.take(secret, this.clock.now());
    if (!flow) throw new SignOnRefused();

    const identity = await this.protocol.identityFrom(flow, query);
    const account = await this.link.execute(flow.provider, identity);
    const isProvenTwice = identity.methods.some((method) =>
      flow.provider.secondFactorValues.includes(method),
    );
    const signedIn = await this.openSession.execute(account, {
      ...origin,
      factors: isProvenTwice ? 'both' : 'first',
    });
    return { signedIn, returnTo: flow.returnTo };
  }
}
