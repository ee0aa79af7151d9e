import { Injectable } from '@nestjs/common';
import { WriteToOwner } from '../letters/write-to-owner';
import { AuditLog, Transaction } from '../ports';
import { FindForgetful } from './find-forgetful';
import { ResetRequests, type TenantPerson } from './ports';

const AT_ONCE = 100;

/** Looks who has said that they forgot their password, and writes to those whom an agency knows. */
@Injectable()
export class AnswerResetRequests {
  constructor(
    private readonly requests: ResetRequests,
    private readonly findForgetful: FindForgetful,
    private readonly write: WriteToOwner,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** Says how many requests it answered; one that was half answered is answered again, and nobody is written to twice. */
  async execute(): Promise<number> {
    const waiting = await this.requests.waiting(AT_ONCE);
    for (const { id, email } of waiting) {
      for (const person of await this.findForgetful.execute(email)) await this.answer(person);
      await this.requests.done(id);
    }
    return waiting.length;
  }

  private answer({ tenantId, personId }: TenantPerson): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      if (!(await this.write.ofWayIn(personId))) return;
      await this.audit.record({
        action: 'people.password-reset-asked-for',
        subjectKind: 'person',
        subjectId: personId,
      });
    });
  }
}
