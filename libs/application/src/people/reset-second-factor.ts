import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { PersonNotFound } from './errors';
import { People } from './ports';
import { NoSecondFactor, OwnSecondFactor } from './second-factor-errors';
import { SecondFactors } from './second-factors';
import { Sessions } from './sessions';

/** Frees somebody of a second factor they have lost; they set up another one after their password. */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly factors: SecondFactors,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(actor: Actor, personId: Id<'Person'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (personId === actor.personId) throw new OwnSecondFactor();
      if (!(await this.people.account(personId))) throw new PersonNotFound();
      await this.reset(personId, { actorId: actor.personId, action: 'people.second-factor-reset' });
    });
  }

  /** For the one administrator of an agency, whom nobody else can help. */
  byOperator(tenantId: Id<'Tenant'>, typed: string): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const email = typed.trim().toLowerCase();
      const personId = (await this.people.byEmails([email])).get(email);
      if (personId === undefined) throw new PersonNotFound();
      await this.reset(personId, { action: 'people.second-factor-reset-by-operator' });
    });
  }

  private async reset(
    personId: Id<'Person'>,
    event: { readonly actorId?: Id<'Person'>; readonly action: string },
  ): Promise<void> {
    if (!(await this.factors.remove(personId))) throw new NoSecondFactor();
    await this.sessions.endAllOf(personId);
    await this.audit.record({ ...event, subjectKind: 'person', subjectId: personId });
  }
}
