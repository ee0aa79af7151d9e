import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { CompetenceTexts } from '../../frameworks/ports';
import { Transaction } from '../../ports';
import { FindPracticalWork } from './find-practical-work';
import { RubricInUse } from './practical-errors';
import { PracticalLog } from './practical-log';
import { PracticalWorks } from './practical-ports';
import { writtenWork, type WrittenWork } from './written-work';

/** Changes title and rubric, as long as nobody has begun to mark by it; the lead trainer's. */
@Injectable()
export class ChangePracticalWork {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly works: PracticalWorks,
    private readonly texts: CompetenceTexts,
    private readonly log: PracticalLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: Id<'PracticalWork'>, input: WrittenWork): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { work, marks } = await this.find.lockAsLead(actor, id);
      if (marks.length > 0) throw new RubricInUse();
      await this.works.change({ id, ...writtenWork(input, await this.texts.load(work.releaseId)) });
      await this.log.record(actor, id, 'work-changed');
    });
  }
}
