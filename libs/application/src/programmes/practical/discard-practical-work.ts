import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { FindPracticalWork } from './find-practical-work';
import { RubricInUse } from './practical-errors';
import { PracticalLog } from './practical-log';
import { PracticalWorks } from './practical-ports';

/** Takes a practical work away that nobody has begun to mark; the lead trainer's. */
@Injectable()
export class DiscardPracticalWork {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly works: PracticalWorks,
    private readonly log: PracticalLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: Id<'PracticalWork'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { marks } = await this.find.lockAsLead(actor, id);
      if (marks.length > 0) throw new RubricInUse();
      await this.works.remove(id);
      await this.log.record(actor, id, 'work-discarded');
    });
  }
}
