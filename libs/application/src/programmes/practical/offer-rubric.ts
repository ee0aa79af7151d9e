import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { CompetenceTexts, type FrameworkTexts } from '../../frameworks/ports';
import { Transaction } from '../../ports';
import { ownOf } from '../cohort-scope';
import { CohortNotFound } from '../errors';
import { Cohorts } from '../ports';
import { NobodyToMark } from './practical-errors';
import { PracticalWorks } from './practical-ports';

/** The framework of whose competences a rubric for the cohort can speak: that of the roles of most of its people. */
@Injectable()
export class OfferRubric {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly works: PracticalWorks,
    private readonly texts: CompetenceTexts,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound` and `NobodyToMark`. */
  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<FrameworkTexts> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, ownOf(actor)))) throw new CohortNotFound();
      const releaseId = await this.works.releaseOf(cohortId);
      if (!releaseId) throw new NobodyToMark();
      return this.texts.load(releaseId);
    });
  }
}
