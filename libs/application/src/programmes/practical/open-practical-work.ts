import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Ids, Transaction } from '../../ports';
import { OfferRubric } from './offer-rubric';
import { PracticalLog } from './practical-log';
import { PracticalWorks } from './practical-ports';
import { writtenWork, type WrittenWork } from './written-work';

export interface OpenPracticalWorkInput extends WrittenWork {
  readonly cohortId: Id<'Cohort'>;
}

/** Opens a practical work for the people of a cohort; whoever opens it leads it. */
@Injectable()
export class OpenPracticalWork {
  constructor(
    private readonly offer: OfferRubric,
    private readonly works: PracticalWorks,
    private readonly log: PracticalLog,
    private readonly ids: Ids,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { cohortId, ...input }: OpenPracticalWorkInput): Promise<Id<'PracticalWork'>> {
    return this.transaction.run(actor.tenantId, async () => {
      const texts = await this.offer.execute(actor, cohortId);
      const id = this.ids.next<'PracticalWork'>();
      const work = { id, cohortId, releaseId: texts.releaseId, ledBy: actor.personId };
      const written = writtenWork(input, texts);
      await this.works.add({ ...work, ...written }, await this.log.record(actor, id, 'work-opened'));
      return id;
    });
  }
}
