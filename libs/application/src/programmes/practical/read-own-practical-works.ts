import { Injectable } from '@nestjs/common';
import { settleMarks } from '@qabilet/assessment';
import type { Actor } from '../../actor';
import { CompetenceTexts, type FrameworkTexts } from '../../frameworks/ports';
import { Transaction } from '../../ports';
import { rubricIn } from './local-rubric';
import { handedIn, stepsOf } from './marks-of-work';
import { PracticalWorks, type ReleasedWork } from './practical-ports';

export interface OwnWorkMarked {
  readonly work: ReleasedWork;
  readonly texts: FrameworkTexts;
  /** Points of each criterion. */
  readonly points: readonly number[];
  readonly total: number;
}

/** What the trainers say of a person's own practical work, once it is released to them. */
@Injectable()
export class ReadOwnPracticalWorks {
  constructor(
    private readonly works: PracticalWorks,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<readonly OwnWorkMarked[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const marked: OwnWorkMarked[] = [];
      for (const work of await this.works.releasedTo(actor.personId)) {
        const settled = settleMarks(rubricIn(work.rubric, 'en'), handedIn(work.marks).map(stepsOf));
        if (settled.state !== 'settled') continue;
        const { points, total } = settled;
        marked.push({ work, texts: await this.texts.load(work.releaseId), points, total });
      }
      return marked;
    });
  }
}
