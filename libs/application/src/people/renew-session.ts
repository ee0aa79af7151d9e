import { Injectable } from '@nestjs/common';
import { AuditLog, Transaction } from '../ports';
import { SessionTokens } from './session-tokens';
import { Sessions, type CurrentSession, type SessionToken } from './sessions';

/** Gives a session a new secret after its person has proved themselves once more. */
@Injectable()
export class RenewSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: SessionTokens,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** `proof` is what the audit log says of it. */
  execute({ id, account }: CurrentSession, proof: string): Promise<SessionToken> {
    const { personId } = account;
    return this.transaction.run(account.agency.id, async () => {
      const token = this.tokens.next('open');
      await this.sessions.open(id, token);
      await this.audit.record({
        actorId: personId,
        action: proof,
        subjectKind: 'person',
        subjectId: personId,
      });
      return token;
    });
  }

  /** As `execute`, and wherever else the person is signed in, they are no longer. */
  alone(session: CurrentSession, proof: string): Promise<SessionToken> {
    const { personId, agency } = session.account;
    return this.transaction.run(agency.id, async () => {
      await this.sessions.endAllOf(personId, session.id);
      return this.execute(session, proof);
    });
  }
}
