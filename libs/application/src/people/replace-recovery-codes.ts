import { Injectable } from '@nestjs/common';
import { AuditLog, Transaction } from '../ports';
import { CheckCode } from './check-code';
import { GiveRecoveryCodes } from './give-recovery-codes';
import type { CurrentSession } from './sessions';

/** New recovery codes for somebody whose authenticator still works. */
@Injectable()
export class ReplaceRecoveryCodes {
  constructor(
    private readonly check: CheckCode,
    private readonly give: GiveRecoveryCodes,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute({ account }: CurrentSession, code: string): Promise<readonly string[]> {
    const { personId, agency } = account;
    return this.transaction.run(agency.id, async () => {
      await this.check.execute(personId, code);
      await this.audit.record({
        actorId: personId,
        action: 'people.recovery-codes-replaced',
        subjectKind: 'person',
        subjectId: personId,
      });
      return this.give.execute(personId);
    });
  }
}
