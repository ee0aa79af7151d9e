import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { FindPracticalWork } from './find-practical-work';
import { marksOf, settledOf } from './marks-of-work';
import { MarksReleased, MarksUnsettled } from './practical-errors';
import { PracticalLog } from './practical-log';
import { PracticalWorks } from './practical-ports';

/** Shows each person what their work settled at, with the comments. Nothing can be marked or given back afterwards. */
@Injectable()
export class ReleasePracticalWork {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly works: PracticalWorks,
    private readonly log: PracticalLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `MarksReleased`, and `MarksUnsettled` where nothing is settled yet or somebody's work needs a third marker. */
  execute(actor: Actor, id: Id<'PracticalWork'>): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { work, people, marks } = await this.find.lockAsLead(actor, id);
      if (work.releasedAt) throw new MarksReleased();
      const marked = people.map((person) => ({
        ...person,
        ...settledOf(work.rubric, marksOf(marks, person)),
      }));
      // Nobody can mark who has left the cohort: where their marks lie too far apart, they are told nothing.
      const unsettled = marked.filter(({ state, isMember }) => isMember && state === 'third-needed').length;
      if (unsettled > 0 || !marked.some(({ state }) => state === 'settled'))
        throw new MarksUnsettled(unsettled);
      await this.works.release(id, await this.log.record(actor, id, 'work-released'));
    });
  }
}
