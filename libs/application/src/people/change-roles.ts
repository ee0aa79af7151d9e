import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { LastAdministrator, PersonNotFound } from './errors';
import type { AccessRole } from './permissions';
import { People } from './ports';
import { Sessions } from './sessions';

/** Gives a person exactly these roles; their sessions end, so that the change counts at once. */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(
    actor: Actor,
    { personId, roles }: { personId: Id<'Person'>; roles: readonly AccessRole[] },
  ): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const administrators = await this.people.lockAdministrators();
      const isLast = administrators.length === 1 && administrators[0] === personId;
      if (isLast && !roles.includes('administrator')) throw new LastAdministrator();
      if (!(await this.people.account(personId))) throw new PersonNotFound();

      await this.people.setRoles(personId, roles);
      await this.sessions.endAllOf(personId);
      await this.audit.record({
        actorId: actor.personId,
        action: `people.roles-changed:${[...roles].sort().join('+') || 'none'}`,
        subjectKind: 'person',
        subjectId: personId,
      });
    });
  }
}
