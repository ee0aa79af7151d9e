import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { PersonNotFound, SessionNotFound } from './errors';
import { People } from './ports';
import { Sessions } from './sessions';

/** Ends sessions before their time; whoever used one is signed out at their next request. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** One of the person's own. */
  one({ tenantId, personId }: Actor, sessionId: Id<'Session'>): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      if (!(await this.sessions.endOne(personId, sessionId))) throw new SessionNotFound();
      await this.record(personId, 'people.session-ended', personId);
    });
  }

  /** All of the person's own but the one they use. */
  others({ tenantId, personId }: Actor, used: Id<'Session'>): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await this.sessions.endAllOf(personId, used);
      await this.record(personId, 'people.other-sessions-ended', personId);
    });
  }

  /** All of somebody else, by an administrator. */
  allOf(actor: Actor, personId: Id<'Person'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.people.account(personId))) throw new PersonNotFound();
      await this.sessions.endAllOf(personId);
      await this.record(actor.personId, 'people.sessions-ended-by-administrator', personId);
    });
  }

  private record(actorId: Id<'Person'>, action: string, personId: Id<'Person'>): Promise<void> {
    return this.audit.record({ actorId, action, subjectKind: 'person', subjectId: personId });
  }
}
