import { Injectable } from '@nestjs/common';
import { Cohorts, GroupGoals, Transaction, type Actor, type GroupGoal } from '@qabilet/application';

/** Says what a cohort of a demo means to reach; goals that are there stay as they are. */
@Injectable()
export class DemoGoals {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly goals: GroupGoals,
    private readonly transaction: Transaction,
  ) {}

  ensure({ tenantId, personId }: Actor, cohortName: string, goals: readonly GroupGoal[]): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const cohorts = await this.cohorts.list({ trainerId: personId });
      const cohort = cohorts.find(({ name }) => name === cohortName);
      if (!cohort || (await this.goals.of(cohort.id)).length > 0) return;
      await this.goals.replace(cohort.id, goals);
    });
  }
}
