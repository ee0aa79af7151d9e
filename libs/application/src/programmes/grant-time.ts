import { Injectable } from '@nestjs/common';
import type { ExtraTime } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ownOf } from './cohort-scope';
import { CohortNotFound, MemberNotFound } from './errors';
import { CohortMembers, Cohorts } from './ports';

export interface GrantTimeInput {
  readonly cohortId: Id<'Cohort'>;
  readonly personId: Id<'Person'>;
  readonly extraTime: ExtraTime;
}

/** Gives a member more time than a test allows, or none beyond it; the audit trail does not say how much. */
@Injectable()
export class GrantTime {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly members: CohortMembers,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(actor: Actor, { cohortId, personId, extraTime }: GrantTimeInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.lock(cohortId, ownOf(actor)))) throw new CohortNotFound();
      if (!(await this.members.grantTime(cohortId, personId, extraTime))) throw new MemberNotFound();
      await this.audit.record({
        actorId: actor.personId,
        action: `programmes.time-granted:${personId}`,
        subjectKind: 'cohort',
        subjectId: cohortId,
      });
    });
  }
}
