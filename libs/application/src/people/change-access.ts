import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { LastAdministrator, PersonNotFound } from './errors';
import { People } from './ports';
import { Sessions } from './sessions';

/** Shuts a person out, whichever way they come, or lets them in again; what they did stays. */
@Injectable()
export class ChangeAccess {
  constructor(
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  disable(actor: Actor, personId: Id<'Person'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const administrators = await this.people.lockAdministrators();
      const isLast = administrators.length === 1 && administrators[0] === personId;
      if (isLast) throw new LastAdministrator();
      if (!(await this.people.disable(personId, this.clock.now()))) throw new PersonNotFound();
      await this.sessions.endAllOf(personId);
      await this.record(actor, 'people.disabled', personId);
    });
  }

  enable(actor: Actor, personId: Id<'Person'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.people.enable(personId))) throw new PersonNotFound();
      await this.record(actor, 'people.enabled', personId);
    });
  }

  private record({ personId: actorId }: Actor, action: string, personId: Id<'Person'>): Promise<void> {
    return this.audit.record({ actorId, action, subjectKind: 'person', subjectId: personId });
  }
}
