import { Injectable } from '@nestjs/common';
import { Clock } from '../ports';
import { IdentifySignOn } from './identify-sign-on';
import { OpenSession, type Origin, type SignedIn } from './open-session';
import { SignOnFlows } from './single-sign-on';
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
    private readonly identify: IdentifySignOn,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  async execute(secret: string | undefined, query: string, origin: Origin): Promise<FinishedSignOn> {
    const flow = secret === undefined ? undefined : await this.flows.take(secret, this.clock.now());
    if (!flow) throw new SignOnRefused();

    const { account, isProvenTwice, provider } = await this.identify.execute(flow, query);
    const signedIn = await this.openSession.execute(account, {
      ...origin,
      factors: isProvenTwice ? 'both' : 'first',
      provider,
    });
    return { signedIn, returnTo: flow.returnTo };
  }
}
