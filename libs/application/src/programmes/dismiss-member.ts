import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock } from '../ports';
import { CohortMembers, Waves } from './ports';

/** The counterpart of enrolling: out of a locked cohort and of its waves not begun; false when there was no such member. */
@Injectable()
export class DismissMember {
  constructor(
    private readonly members: CohortMembers,
    private readonly waves: Waves,
    private readonly clock: Clock,
  ) {}

  async execute(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<boolean> {
    const now = this.clock.now();
    if (!(await this.members.leave(cohortId, personId, now))) return false;
    await this.waves.withdraw(cohortId, personId, now);
    return true;
  }
}
