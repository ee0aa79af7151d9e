import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids, Transaction } from '../ports';
import { TrainingModuleNotFound, TrainingTitleTaken } from './training-errors';
import { trainingOffer, type TrainingOfferInput } from './training-offer';
import { TrainingModules, type TrainingOffer } from './training-ports';

type Change = 'added' | 'changed' | 'removed';

/** Keeps the catalogue of courses: what a trainer adds, changes and takes out of it. */
@Injectable()
export class KeepTrainingModules {
  constructor(
    private readonly modules: TrainingModules,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  list(actor: Actor): Promise<readonly TrainingOffer[]> {
    return this.transaction.run(actor.tenantId, () => this.modules.list());
  }

  async add(actor: Actor, input: TrainingOfferInput): Promise<Id<'TrainingModule'>> {
    const offer = trainingOffer(this.ids.next<'TrainingModule'>(), input);
    await this.transaction.run(actor.tenantId, async () => {
      if (!(await this.modules.add(offer, this.clock.now()))) throw new TrainingTitleTaken(offer.title);
      await this.record(actor, offer.id, 'added');
    });
    return offer.id;
  }

  async change(actor: Actor, id: Id<'TrainingModule'>, input: TrainingOfferInput): Promise<void> {
    await this.transaction.run(actor.tenantId, async () => {
      if (!(await this.modules.has(id))) throw new TrainingModuleNotFound();
      const offer = trainingOffer(id, input);
      const outcome = await this.modules.change(offer);
      if (outcome === 'not-found') throw new TrainingModuleNotFound();
      if (outcome === 'taken') throw new TrainingTitleTaken(offer.title);
      await this.record(actor, id, 'changed');
    });
  }

  remove(actor: Actor, id: Id<'TrainingModule'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.modules.remove(id))) throw new TrainingModuleNotFound();
      await this.record(actor, id, 'removed');
    });
  }

  private record({ personId }: Actor, id: Id<'TrainingModule'>, change: Change): Promise<void> {
    return this.audit.record({
      actorId: personId,
      action: `programmes.training-module-${change}`,
      subjectKind: 'training-module',
      subjectId: id,
    });
  }
}
