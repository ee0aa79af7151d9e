import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ownOf } from './cohort-scope';
import { DismissMember } from './dismiss-member';
import { CohortNotFound, MemberNotFound } from './errors';
import { Cohorts } from './ports';

export interface RemoveMemberInput {
  readonly cohortId: Id<'Cohort'>;
  readonly personId: Id<'Person'>;
}

/** Ends a membership: what the person has begun or finished stays, waves they have not begun no longer ask for them. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly dismiss: DismissMember,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  execute(actor: Actor, { cohortId, personId }: RemoveMemberInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.lock(cohortId, ownOf(actor)))) throw new CohortNotFound();
      if (!(await this.dismiss.execute(cohortId, personId))) throw new MemberNotFound();
      await this.audit.record({
        actorId: actor.personId,
        action: `programmes.member-removed:${personId}`,
        subjectKind: 'cohort',
        subjectId: cohortId,
      });
    });
  }
}
