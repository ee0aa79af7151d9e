import { Injectable } from '@nestjs/common';
import { markerAgreement, type MarkerAgreement } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { FindPracticalWork } from './find-practical-work';
import { rubricIn } from './local-rubric';
import { handedIn, stepsOf } from './marks-of-work';
import type { PracticalWork } from './practical-ports';

export interface SeenAgreement {
  readonly work: PracticalWork;
  readonly agreement: MarkerAgreement;
  /** Of the markers. */
  readonly names: ReadonlyMap<string, string>;
}

/** How far the trainers who marked a practical work agree; told of marks that were handed in. */
@Injectable()
export class SeeMarkerAgreement {
  constructor(
    private readonly find: FindPracticalWork,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, id: Id<'PracticalWork'>): Promise<SeenAgreement> {
    const { work, marks } = await this.transaction.run(actor.tenantId, () => this.find.read(actor, id));
    // In one order whatever the time of handing in, so that equal marks give equal intervals.
    const counted = [...handedIn(marks)].sort(
      (a, b) => compare(a.personId, b.personId) || compare(a.markerId, b.markerId),
    );
    return {
      work,
      agreement: markerAgreement(
        rubricIn(work.rubric, 'en'),
        counted.map((mark) => ({ person: mark.personId, marker: mark.markerId, steps: stepsOf(mark) })),
      ),
      names: new Map(counted.map(({ markerId, markerName }) => [markerId, markerName])),
    };
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
