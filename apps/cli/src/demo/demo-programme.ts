import { Injectable } from '@nestjs/common';
import {
  Cohorts,
  GroupGoals,
  Phases,
  Transaction,
  type Actor,
  type GroupGoal,
  type Phase,
} from '@qabilet/application';

export interface ProgrammePlan {
  readonly goals: readonly GroupGoal[];
  readonly phases: readonly Phase[];
}

/** Says what a cohort of a demo means to reach and what comes when; what is there of either stays as it is. */
@Injectable()
export class DemoProgramme {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly goals: GroupGoals,
    private readonly phases: Phases,
    private readonly transaction: Transaction,
  ) {}

  ensure({ tenantId, personId }: Actor, cohortName: string, plan: ProgrammePlan): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const cohorts = await this.cohorts.list({ trainerId: personId });
      const cohort = cohorts.find(({ name }) => name === cohortName);
      if (!cohort) return;
      if ((await this.goals.of(cohort.id)).length === 0) await this.goals.replace(cohort.id, plan.goals);
      if ((await this.phases.of(cohort.id)).length === 0) await this.phases.replace(cohort.id, plan.phases);
    });
  }
}
