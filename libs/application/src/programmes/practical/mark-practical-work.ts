import { Injectable } from '@nestjs/common';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { MemberNotFound } from '../errors';
import { FindPracticalWork, personOf, type WorkAndMarks } from './find-practical-work';
import { markedSteps } from './marked-steps';
import { MarkHandedIn, MarksReleased, OwnWork } from './practical-errors';
import { PracticalLog } from './practical-log';
import { PracticalMarks, type PracticalMark } from './practical-ports';
import type { PersonAndMark } from './read-marking';

export interface MarkInput extends PersonAndMark, Pick<PracticalMark, 'steps' | 'comment'> {}

/** A trainer marks one person's work: kept as a draft as often as they like, handed in once. */
@Injectable()
export class MarkPracticalWork {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly marks: PracticalMarks,
    private readonly log: PracticalLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `MarkHandedIn`, `MarksReleased`, `OwnWork`, and `MarkIncomplete` for steps that the rubric has not. */
  keep(actor: Actor, input: MarkInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { rubric } = await this.openFor(actor, input);
      const steps = markedSteps(rubric, input.steps, 'draft');
      await this.marks.keep({ ...input, steps, markerId: actor.personId });
    });
  }

  /** As `keep`; throws `MarkIncomplete` also for each criterion without a step. */
  handIn(actor: Actor, input: MarkInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { rubric } = await this.openFor(actor, input);
      const steps = markedSteps(rubric, input.steps, 'whole');
      const handedInAt = await this.log.record(actor, input.workId, `mark-handed-in:${input.personId}`);
      await this.marks.keep({ ...input, steps, markerId: actor.personId, handedInAt });
    });
  }

  private async openFor(actor: Actor, { workId, personId }: MarkInput): Promise<WorkAndMarks['work']> {
    const found = await this.find.lock(actor, workId);
    if (!personOf(found, personId).isMember) throw new MemberNotFound();
    if (personId === actor.personId) throw new OwnWork();
    if (found.work.releasedAt) throw new MarksReleased();
    const own = found.marks.find((mark) => mark.personId === personId && mark.markerId === actor.personId);
    if (own?.handedInAt) throw new MarkHandedIn();
    return found.work;
  }
}
