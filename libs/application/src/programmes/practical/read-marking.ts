import { Injectable } from '@nestjs/common';
import type { SettledMarks } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { FindPracticalWork, personOf } from './find-practical-work';
import { handedIn, marksOf, seesOthers, settledOf } from './marks-of-work';
import type { PersonToMark, PracticalMark } from './practical-ports';

export interface PersonAndMark {
  readonly workId: Id<'PracticalWork'>;
  readonly personId: Id<'Person'>;
}

/** Who else has handed in; what they gave is told only to whom it cannot sway any more. */
export interface OtherMarker extends Pick<PracticalMark, 'markerId' | 'markerName' | 'handedInAt'> {
  readonly given?: Pick<PracticalMark, 'steps' | 'comment'>;
}

export interface WorkMarking {
  readonly person: PersonToMark;
  readonly own?: PracticalMark;
  readonly others: readonly OtherMarker[];
  /** Absent for whom the marks of the others are hidden. */
  readonly settled?: SettledMarks;
}

/** The marks of one person's work as one trainer may see them: blind until they have handed in their own. */
@Injectable()
export class ReadMarking {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { workId, personId }: PersonAndMark): Promise<WorkMarking> {
    return this.transaction.run(actor.tenantId, async () => {
      const found = await this.find.read(actor, workId);
      const person = personOf(found, personId);
      const marks = marksOf(found.marks, person);
      const isShown = seesOthers(found.work, marks, actor.personId);
      const own = marks.find(({ markerId }) => markerId === actor.personId);
      return {
        person,
        ...(own && { own }),
        others: handedIn(marks)
          .filter(({ markerId }) => markerId !== actor.personId)
          .map(({ markerId, markerName, handedInAt, steps, comment }) => ({
            ...{ markerId, markerName, handedInAt },
            ...(isShown && { given: { steps, comment } }),
          })),
        ...(isShown && { settled: settledOf(found.work.rubric, marks) }),
      };
    });
  }
}
