import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { PersonNotFound, LastAdministrator } from '../people/errors';
import { People } from '../people/ports';
import { AuditLog, Clock, Transaction } from '../ports';
import { NameTakenAway, OwnName } from './errors';
import { PersonalData } from './ports';

/** Makes a person a number for good: an administrator's decision, or that of a retention period. */
@Injectable()
export class TakeNameAway {
  constructor(
    private readonly personalData: PersonalData,
    private readonly people: People,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  execute({ tenantId, personId: actorId }: Actor, personId: Id<'Person'>): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      if (actorId === personId) throw new OwnName();
      await this.of(personId, actorId);
    });
  }

  /** In the transaction of the caller. */
  async of(personId: Id<'Person'>, actorId?: Id<'Person'>): Promise<void> {
    const administrators = await this.people.lockAdministrators();
    const state = await this.personalData.state(personId);
    if (state === undefined) throw new PersonNotFound();
    if (state === 'nameless') throw new NameTakenAway();
    if (administrators.length === 1 && administrators[0] === personId) throw new LastAdministrator();

    await this.personalData.takeNameAway(personId, this.clock.now());
    await this.audit.record({
      actorId,
      action: 'privacy.name-taken-away',
      subjectKind: 'person',
      subjectId: personId,
    });
  }
}
