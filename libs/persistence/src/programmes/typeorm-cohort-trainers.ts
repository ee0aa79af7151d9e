import { Injectable } from '@nestjs/common';
import { CohortTrainers, type TrainerListing, type TrainersOfCohort } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface TrainerRow {
  person_id: string;
  name: string;
  email: string;
  is_in: boolean;
}

@Injectable()
export class TypeOrmCohortTrainers extends CohortTrainers {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(cohortId: Id<'Cohort'>): Promise<TrainersOfCohort> {
    const rows = await this.transaction.query<TrainerRow>(
      `SELECT p.id AS person_id, p.name, p.email, t.person_id IS NOT NULL AS is_in
       FROM person p
       LEFT JOIN cohort_trainer t ON t.tenant_id = p.tenant_id AND t.cohort_id = $2 AND t.person_id = p.id
       WHERE p.tenant_id = $1 AND (t.person_id IS NOT NULL OR (p.disabled_at IS NULL AND EXISTS (
         SELECT 1 FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND g.role = 'trainer')))
       ORDER BY p.name, p.id`,
      [this.transaction.tenantId, cohortId],
    );
    return {
      trainers: rows.filter(({ is_in }) => is_in).map(trainerOf),
      others: rows.filter(({ is_in }) => !is_in).map(trainerOf),
    };
  }

  async names(): Promise<ReadonlyMap<Id<'Cohort'>, readonly string[]>> {
    const rows = await this.transaction.query<{ cohort_id: string; names: string[] }>(
      `SELECT t.cohort_id, array_agg(p.name ORDER BY p.name, p.id) AS names
       FROM cohort_trainer t JOIN person p ON p.tenant_id = t.tenant_id AND p.id = t.person_id
       WHERE t.tenant_id = $1 GROUP BY t.cohort_id`,
      [this.transaction.tenantId],
    );
    return new Map(rows.map(({ cohort_id, names }) => [idOf<'Cohort'>(cohort_id), names]));
  }

  async add(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void> {
    await this.transaction.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [this.transaction.tenantId, cohortId, personId],
    );
  }

  async remove(cohortId: Id<'Cohort'>, personId: Id<'Person'>): Promise<void> {
    await this.transaction.query(
      'DELETE FROM cohort_trainer WHERE tenant_id = $1 AND cohort_id = $2 AND person_id = $3',
      [this.transaction.tenantId, cohortId, personId],
    );
  }
}

function trainerOf({ person_id, name, email }: TrainerRow): TrainerListing {
  return { personId: idOf(person_id), name, email };
}
