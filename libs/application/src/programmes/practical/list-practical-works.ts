import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { ownOf } from '../cohort-scope';
import { CohortNotFound } from '../errors';
import { Cohorts } from '../ports';
import { markedPeople, type MarkedPerson } from './marks-of-work';
import { PracticalMarks, PracticalWorks, type PracticalWork } from './practical-ports';

export interface WorkWithPeople {
  readonly work: PracticalWork;
  readonly people: readonly MarkedPerson[];
}

/** The practical works of a cohort, and how far their marking has come. */
@Injectable()
export class ListPracticalWorks {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly works: PracticalWorks,
    private readonly marks: PracticalMarks,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<readonly WorkWithPeople[]> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, ownOf(actor)))) throw new CohortNotFound();
      const listed: WorkWithPeople[] = [];
      for (const work of await this.works.list(cohortId, actor.personId)) {
        const given = { people: await this.marks.people(work), marks: await this.marks.of(work.id) };
        listed.push({ work, people: markedPeople(work, given, actor.personId) });
      }
      return listed;
    });
  }
}
