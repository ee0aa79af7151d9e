import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, Ids, Transaction } from '../ports';
import { Sessions, type Account } from './ports';

/** However active, a session ends after this and the person signs in again. */
const ABSOLUTE_LIFETIME_MS = 12 * 60 * 60 * 1000;

export interface SignedIn {
  readonly account: Account;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Starts a session for somebody who has just proved who they are. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  execute(account: Account): Promise<SignedIn> {
    const now = this.clock.now();
    const token = this.ids.secret();
    const expiresAt = new Date(now.getTime() + ABSOLUTE_LIFETIME_MS);

    return this.transaction.run(account.agency.id, async () => {
      await this.sessions.start({ token, personId: account.personId, now, expiresAt });
      await this.audit.record({
        actorId: account.personId,
        action: 'people.signed-in',
        subjectKind: 'person',
        subjectId: account.personId,
      });
      return { account, token, expiresAt };
    });
  }
}
