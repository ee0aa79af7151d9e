import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { CompetenceTexts, type FrameworkTexts } from '../../frameworks/ports';
import { Transaction } from '../../ports';
import { FindPracticalWork, isLeadOf } from './find-practical-work';
import type { WorkWithPeople } from './list-practical-works';
import { markedPeople } from './marks-of-work';

export interface ReadWork extends WorkWithPeople {
  readonly texts: FrameworkTexts;
  /** Whether the reader leads it. */
  readonly isLead: boolean;
  /** Whether anybody has begun to mark by its rubric. */
  readonly isMarked: boolean;
}

/** One practical work: its rubric, and how the marking of each person stands. */
@Injectable()
export class ReadPracticalWork {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: Id<'PracticalWork'>): Promise<ReadWork> {
    return this.transaction.run(actor.tenantId, async () => {
      const { work, people, marks } = await this.find.read(actor, id);
      return {
        work,
        people: markedPeople(work, { people, marks }, actor.personId),
        texts: await this.texts.load(work.releaseId),
        isLead: isLeadOf(work, actor),
        isMarked: marks.length > 0,
      };
    });
  }
}
