import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock } from '../ports';
import { CohortMembers, Waves, type Member } from './ports';

/** Makes people members of a locked cohort and participants of its waves that are not over; says how many were new. */
@Injectable()
export class EnrolMembers {
  constructor(
    private readonly members: CohortMembers,
    private readonly waves: Waves,
    private readonly clock: Clock,
  ) {}

  async execute(cohortId: Id<'Cohort'>, people: readonly Member[]): Promise<number> {
    const now = this.clock.now();
    const present = await this.members.among(
      cohortId,
      people.map(({ personId }) => personId),
    );
    const joining = people.filter(({ personId }) => !present.has(personId));
    await this.members.join(cohortId, joining, now);
    for (const waveId of await this.waves.notOver(cohortId, now)) await this.waves.invite(waveId);
    return joining.length;
  }
}
