import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { Page, PageRequest } from '../people/ports';
import { Transaction } from '../ports';
import { ownOf } from './cohort-scope';
import { CohortNotFound } from './errors';
import { CohortMembers, Cohorts, type MemberListing } from './ports';

/** The people of a cohort, by name, for its trainer. */
@Injectable()
export class ListMembers {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly members: CohortMembers,
    private readonly transaction: Transaction,
  ) {}

  execute(
    actor: Actor,
    { cohortId, ...request }: PageRequest & { readonly cohortId: Id<'Cohort'> },
  ): Promise<Page<MemberListing>> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, ownOf(actor)))) throw new CohortNotFound();
      return this.members.page(cohortId, request);
    });
  }
}
