import { Injectable } from '@nestjs/common';
import { Cohorts, type CohortListing, type CohortScope, type NewCohort } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { WAVE_SQL, waveOf, type WaveRow } from './wave-row';

interface CohortRow {
  id: string;
  name: string;
  starts_on: string;
  ends_on: string;
  members: number;
}

/** $1 tenant, $2 trainer or NULL for everybody's. */
const COHORT_SQL = `
  SELECT c.id, c.name, c.starts_on::text, c.ends_on::text, c.members
  FROM cohort c
  WHERE c.tenant_id = $1 AND ($2::uuid IS NULL OR EXISTS (
    SELECT 1 FROM cohort_trainer t WHERE t.tenant_id = c.tenant_id AND t.cohort_id = c.id AND t.person_id = $2
  ))`;

@Injectable()
export class TypeOrmCohorts extends Cohorts {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({ id, name, startsOn, endsOn, trainerId }: NewCohort, now: Date): Promise<boolean> {
    const { tenantId } = this.transaction;
    const added = await this.transaction.query(
      `INSERT INTO cohort (tenant_id, id, name, starts_on, ends_on, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT cohort_name_unique DO NOTHING RETURNING id`,
      [tenantId, id, name, startsOn, endsOn, now],
    );
    if (added.length === 0) return false;
    await this.transaction.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [tenantId, id, trainerId],
    );
    return true;
  }

  async list({ trainerId }: CohortScope): Promise<readonly CohortListing[]> {
    const parameters = [this.transaction.tenantId, trainerId ?? null];
    const cohorts = await this.transaction.query<CohortRow>(
      `${COHORT_SQL} ORDER BY c.ends_on DESC, c.name`,
      parameters,
    );
    const waves = await this.transaction.query<WaveRow>(`${WAVE_SQL} ORDER BY w.ordinal`, parameters);
    return cohorts.map((cohort) => cohortOf(cohort, waves));
  }

  async find(id: Id<'Cohort'>, { trainerId }: CohortScope): Promise<CohortListing | undefined> {
    const parameters = [this.transaction.tenantId, trainerId ?? null, id];
    const [cohort] = await this.transaction.query<CohortRow>(`${COHORT_SQL} AND c.id = $3`, parameters);
    if (!cohort) return undefined;
    const waves = await this.transaction.query<WaveRow>(
      `${WAVE_SQL} AND w.cohort_id = $3 ORDER BY w.ordinal`,
      parameters,
    );
    return cohortOf(cohort, waves);
  }

  async lock(id: Id<'Cohort'>, { trainerId }: CohortScope): Promise<boolean> {
    const locked = await this.transaction.query(
      `SELECT 1 FROM cohort c WHERE c.tenant_id = $1 AND c.id = $3 AND ($2::uuid IS NULL OR EXISTS (
         SELECT 1 FROM cohort_trainer t WHERE t.tenant_id = c.tenant_id AND t.cohort_id = c.id AND t.person_id = $2
       )) FOR UPDATE OF c`,
      [this.transaction.tenantId, trainerId ?? null, id],
    );
    return locked.length === 1;
  }
}

function cohortOf(row: CohortRow, waves: readonly WaveRow[]): CohortListing {
  return {
    id: idOf(row.id),
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    members: row.members,
    waves: waves.filter(({ cohort_id }) => cohort_id === row.id).map(waveOf),
  };
}
