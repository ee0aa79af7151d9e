import { Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { staffedBy } from './cohort-scope';
import { CohortNotFound } from './errors';
import { Cohorts } from './ports';
import { CohortTrainers, type TrainedCohort, type TrainersOfCohort } from './trainer-ports';

export class TrainerNotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'programmes.trainer-not-found';
  constructor() {
    super('Your agency has no such trainer.');
  }
}

export class LastTrainer extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'programmes.last-trainer';
  constructor() {
    super('A cohort keeps one trainer at least. Add another one first.');
  }
}

interface TrainerOfCohort {
  readonly cohortId: Id<'Cohort'>;
  readonly personId: Id<'Person'>;
}

/** Who trains a cohort: one of its trainers, an agency lead or an administrator brings others in and lets them go. */
@Injectable()
export class KeepTrainers {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly trainers: CohortTrainers,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** The cohorts whose trainers the actor keeps, those that end last first. */
  cohortsOf(actor: Actor): Promise<readonly TrainedCohort[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const names = await this.trainers.names();
      const cohorts = await this.cohorts.list(staffedBy(actor));
      return cohorts.map(({ id, name }) => ({ id, name, trainers: names.get(id) ?? [] }));
    });
  }

  list(actor: Actor, cohortId: Id<'Cohort'>): Promise<TrainersOfCohort & Pick<TrainedCohort, 'name'>> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohort = await this.cohorts.find(cohortId, staffedBy(actor));
      if (!cohort) throw new CohortNotFound();
      return { name: cohort.name, ...(await this.trainers.of(cohortId)) };
    });
  }

  /** Somebody who trains it already stays as they are. Throws `CohortNotFound` and `TrainerNotFound`. */
  add(actor: Actor, { cohortId, personId }: TrainerOfCohort): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { trainers, others } = await this.lockedTrainers(actor, cohortId);
      if (trainers.some((trainer) => trainer.personId === personId)) return;
      if (!others.some((other) => other.personId === personId)) throw new TrainerNotFound();
      await this.trainers.add(cohortId, personId);
      await this.record(actor, cohortId, `programmes.trainer-added:${personId}`);
    });
  }

  /** What they marked stays. Throws `CohortNotFound`, `TrainerNotFound` and `LastTrainer`. */
  remove(actor: Actor, { cohortId, personId }: TrainerOfCohort): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { trainers } = await this.lockedTrainers(actor, cohortId);
      if (!trainers.some((trainer) => trainer.personId === personId)) throw new TrainerNotFound();
      if (trainers.length === 1) throw new LastTrainer();
      await this.trainers.remove(cohortId, personId);
      await this.record(actor, cohortId, `programmes.trainer-removed:${personId}`);
    });
  }

  private async lockedTrainers(actor: Actor, cohortId: Id<'Cohort'>): Promise<TrainersOfCohort> {
    if (!(await this.cohorts.lock(cohortId, staffedBy(actor)))) throw new CohortNotFound();
    return this.trainers.of(cohortId);
  }

  private record({ personId }: Actor, cohortId: Id<'Cohort'>, action: string): Promise<void> {
    return this.audit.record({ actorId: personId, action, subjectKind: 'cohort', subjectId: cohortId });
  }
}
