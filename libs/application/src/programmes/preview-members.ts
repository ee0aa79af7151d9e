import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ownOf } from './cohort-scope';
import { CohortNotFound } from './errors';
import { MatchMemberList } from './match-member-list';
import type { MatchedList } from './match-members';
import { Cohorts } from './ports';

export interface MemberListInput {
  readonly cohortId: Id<'Cohort'>;
  /** A pasted list or the text of a CSV file. */
  readonly text: string;
}

/** Shows whom a list would add and what is wrong with it, without storing anything. */
@Injectable()
export class PreviewMembers {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly matchList: MatchMemberList,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { cohortId, text }: MemberListInput): Promise<MatchedList> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, ownOf(actor)))) throw new CohortNotFound();
      return this.matchList.execute(text);
    });
  }
}
