import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { AuditLog, Transaction } from '../ports';
import { EnterPerson, type EnteredPerson, type NewPerson } from './enter-person';

/** Lets the operator of an installation bring somebody in: the first administrator of an agency comes no other way. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly enter: EnterPerson,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(tenantId: Id<'Tenant'>, person: NewPerson): Promise<EnteredPerson> {
    return this.transaction.run(tenantId, async () => {
      const entered = await this.enter.execute(person);
      await this.audit.record({
        action: `people.invited-by-operator:${[...person.roles].sort().join('+')}`,
        subjectKind: 'person',
        subjectId: entered.personId,
      });
      return entered;
    });
  }
}
