import { Injectable } from '@nestjs/common';
import { WriteToOwner } from '../letters/write-to-owner';
import { AuditLog, Transaction } from '../ports';
import { ResetLinkNotValid } from './errors';
import { Credentials, type Account } from './ports';
import { Sessions } from './sessions';

/** Uses a link up for a password: every session of the person ends, and they are told by letter. */
@Injectable()
export class KeepResetPassword {
  constructor(
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
    private readonly write: WriteToOwner,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute({ personId, agency }: Account, token: string, passwordHash: string): Promise<void> {
    return this.transaction.run(agency.id, async () => {
      if (!(await this.credentials.useResetLink(token))) throw new ResetLinkNotValid();
      await this.credentials.set(personId, passwordHash);
      await this.sessions.endAllOf(personId);
      await this.write.ofNewPassword(personId);
      await this.audit.record({
        actorId: personId,
        action: 'people.password-reset',
        subjectKind: 'person',
        subjectId: personId,
      });
    });
  }
}
