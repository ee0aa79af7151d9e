import { Injectable } from '@nestjs/common';
import {
  GuardGuess,
  SecondFactorMissing,
  type Guessed,
  type Origin,
  type SignedIn,
} from '@qabilet/application';
import type { Me } from '@qabilet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInRequest } from '../http/access';
import { RefusalCounter } from '../http/refusal-counter';
import { SessionCookie } from '../http/session-cookie';
import { deviceOf } from './device';
import { meOf } from './me';
import { networkOf } from './network';

/** What a right guess opens. */
interface GuessedAccount {
  /** Absent where the secret itself names it. */
  readonly account?: string;
  /** As it was typed, where nobody is signed in. */
  readonly email?: string;
  /** The secret of an invitation. */
  readonly invitation?: string;
  /** The secret of a link to a new password. */
  readonly resetLink?: string;
}

/** What every way of signing in has in common: where it comes from, and the cookie it ends with. */
@Injectable()
export class Entrance {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly guard: GuardGuess,
    private readonly refusals: RefusalCounter,
  ) {}

  /** Lets somebody guess a secret, unless that was done too often for the account or from their network. */
  async guess<T>(
    request: SignedInRequest,
    { account, ...typed }: GuessedAccount,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      return await this.guard.execute({ account, network: networkOf(request.ip) }, work);
    } catch (error) {
      const guessed = guessedBy(request, typed);
      if (guessed) this.refusals.guess(guessed, error);
      throw error;
    }
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

function guessedBy(
  { session }: SignedInRequest,
  { email, invitation, resetLink }: Omit<GuessedAccount, 'account'>,
): Guessed | undefined {
  if (resetLink !== undefined) return { resetLink };
  if (session) return { tenantId: session.account.agency.id, personId: session.account.personId };
  if (invitation !== undefined) return { invitation };
  return email === undefined ? undefined : { email };
}
