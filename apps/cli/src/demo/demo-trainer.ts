import { Injectable } from '@nestjs/common';
import {
  AddMembers,
  CreateCohort,
  ListCohorts,
  OpenWave,
  type Actor,
  type CohortAtInstant,
} from '@qabilet/application';
import { writeCsv } from '@qabilet/interchange';
import type { Id } from '@qabilet/kernel';
import type { DemoOfficial, PlannedCampaign, PlannedWave } from './demo-campaign';
import { SimulatedTime } from './simulated-time';

export interface OpenedWave {
  readonly id: Id<'Wave'>;
  /** Results in its figures. */
  readonly scored: number;
}

/** Sets up cohorts and waves as a trainer does; what is there already stays as it is. */
@Injectable()
export class DemoTrainer {
  constructor(
    private readonly listCohorts: ListCohorts,
    private readonly createCohort: CreateCohort,
    private readonly addMembers: AddMembers,
    private readonly openWave: OpenWave,
    private readonly time: SimulatedTime,
  ) {}

  cohorts(trainer: Actor): Promise<readonly CohortAtInstant[]> {
    return this.listCohorts.execute(trainer);
  }

  /** `roleProfileId` is for members whose role names none, which in a demo nobody's does. */
  async ensureCohort(
    trainer: Actor,
    { members, ...plan }: PlannedCampaign,
    roleProfileId: Id<'RoleProfile'>,
  ): Promise<Id<'Cohort'>> {
    const before = await this.cohortNamed(trainer, plan.name);
    return this.time.at(plan.setUpAt, async () => {
      const cohortId = before?.id ?? (await this.createCohort.execute(trainer, plan));
      const isEmpty = !before || (before.members === 0 && before.waves.length === 0);
      if (isEmpty)
        await this.addMembers.execute(trainer, { cohortId, roleProfileId, text: memberList(members) });
      return cohortId;
    });
  }

  async ensureWave(trainer: Actor, cohortName: string, plan: PlannedWave): Promise<OpenedWave> {
    const cohort = await this.cohortNamed(trainer, cohortName);
    if (!cohort) throw new Error(`The cohort ${cohortName} of the demo cannot be found.`);
    const before = cohort.waves.find(({ name }) => name === plan.name);
    if (before) return before;
    const id = await this.time.at(plan.setUpAt, () =>
      this.openWave.execute(trainer, { ...plan, cohortId: cohort.id }),
    );
    return { id, scored: 0 };
  }

  private async cohortNamed(trainer: Actor, wanted: string): Promise<CohortAtInstant | undefined> {
    return (await this.cohorts(trainer)).find(({ name }) => name === wanted);
  }
}

function memberList(members: readonly DemoOfficial[]): string {
  return writeCsv<DemoOfficial>(
    [
      { header: 'Name', value: ({ name }) => name },
      { header: 'E-mail', value: ({ email }) => email },
      { header: 'Unit', value: ({ unit }) => unit },
      { header: 'Role', value: ({ role }) => role },
      { header: 'Language', value: ({ language }) => language },
    ],
    members,
  );
}
