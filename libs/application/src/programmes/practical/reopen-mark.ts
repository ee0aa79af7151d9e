import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { FindPracticalWork, personOf } from './find-practical-work';
import { MarkNotFound, MarksReleased } from './practical-errors';
import { PracticalLog } from './practical-log';
import { PracticalMarks } from './practical-ports';
import type { PersonAndMark } from './read-marking';

export interface ReopenMarkInput extends PersonAndMark {
  readonly markerId: Id<'Person'>;
}

/** The lead trainer gives marks back to who handed them in; they are a draft again and count for nothing. */
@Injectable()
export class ReopenMark {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly marks: PracticalMarks,
    private readonly log: PracticalLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { workId, personId, markerId }: ReopenMarkInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const found = await this.find.lockAsLead(actor, workId);
      personOf(found, personId);
      const isHandedIn = found.marks.some(
        (mark) => mark.personId === personId && mark.markerId === markerId && mark.handedInAt,
      );
      if (!isHandedIn) throw new MarkNotFound();
      if (found.work.releasedAt) throw new MarksReleased();
      await this.marks.reopen({ workId, personId, markerId });
      await this.log.record(actor, workId, `mark-reopened:${personId}:${markerId}`);
    });
  }
}
