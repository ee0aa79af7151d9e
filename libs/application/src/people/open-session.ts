import { Injectable } from '@nestjs/common';
import { AuditLog, Transaction } from '../ports';
import type { Account } from './ports';
import { SecondFactorGate } from './second-factor-gate';
import { SessionTokens } from './session-tokens';
import { Sessions, type Device, type ProviderSession, type SessionState } from './sessions';

/** Where a sign-in comes from. */
export interface Origin {
  readonly device: Device;
  /** The session this browser had until now; it ends. */
  readonly replaces?: string;
}

interface Entry extends Origin {
  /** What the person has given: `both` where their agency's provider has asked for the second factor. */
  readonly factors?: 'first' | 'both';
  readonly provider?: ProviderSession;
  /** The first factor, where it was a password. */
  readonly password?: string;
}

export interface SignedIn {
  readonly account: Account;
  readonly state: SessionState;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Starts a session for somebody who has just proved who they are. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly gate: SecondFactorGate,
    private readonly tokens: SessionTokens,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(
    account: Account,
    { device, replaces, factors = 'first', provider, password }: Entry,
  ): Promise<SignedIn> {
    const { personId } = account;
    return this.transaction.run(account.agency.id, async () => {
      const state: SessionState = factors === 'both' ? 'open' : await this.gate.stateFor(account, password);
      const { token, now, expiresAt } = this.tokens.next(state);
      if (replaces !== undefined) await this.sessions.end(replaces);
      await this.sessions.start({ token, personId, state, device, provider, now, expiresAt });
      await this.audit.record({
        actorId: personId,
        action: state === 'open' ? 'people.signed-in' : 'people.first-factor-given',
        subjectKind: 'person',
        subjectId: personId,
      });
      return { account, state, token, expiresAt };
    });
  }
}
