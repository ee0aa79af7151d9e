import { Injectable } from '@nestjs/common';
import { GuardGuess, SecondFactorMissing, type Origin, type SignedIn } from '@qabilet/application';
import type { Me } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie } from '../http/session-cookie';
import { deviceOf } from './device';
import { meOf } from './me';
import { networkOf } from './network';

/** What every way of signing in has in common: where it comes from, and the cookie it ends with. */
@Injectable()
export class Entrance {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly guard: GuardGuess,
  ) {}

  /** Lets somebody guess a secret, unless that was done too often for the account or from their network. */
  guess<T>(request: FastifyRequest, account: string | undefined, work: () => Promise<T>): Promise<T> {
    return this.guard.execute({ account, network: networkOf(request.ip) }, work);
  }

  originOf(request: FastifyRequest): Origin {
    return { device: deviceOf(request.headers['user-agent']), replaces: this.cookie.read(request) };
  }

  /** Hands the session to the browser; where a step is missing, it learns only which. */
  admit(reply: FastifyReply, { account, state, token, expiresAt }: SignedIn): Me {
    this.cookie.set(reply, token, expiresAt);
    if (state !== 'open') throw new SecondFactorMissing(state);
    return meOf(account);
  }
}
