import { Injectable } from '@nestjs/common';
import { Phases, type Phase, type ProgrammeOfPerson } from '@qabilet/application';
import type { PhaseKind } from '@qabilet/contracts';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface PhaseRow {
  kind: PhaseKind;
  name: string;
  starts_on: string;
  ends_on: string;
}

interface OwnPhaseRow extends PhaseRow {
  cohort_id: string;
  cohort_name: string;
  cohort_starts_on: string;
  cohort_ends_on: string;
}

@Injectable()
export class TypeOrmPhases extends Phases {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(cohortId: Id<'Cohort'>): Promise<readonly Phase[]> {
    const rows = await this.transaction.query<PhaseRow>(
      `SELECT kind, name, starts_on::text, ends_on::text FROM programme_phase
       WHERE tenant_id = $1 AND cohort_id = $2 ORDER BY ordinal`,
      [this.transaction.tenantId, cohortId],
    );
    return rows.map(phaseOf);
  }

  async replace(cohortId: Id<'Cohort'>, phases: readonly Phase[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query('DELETE FROM programme_phase WHERE tenant_id = $1 AND cohort_id = $2', [
      tenantId,
      cohortId,
    ]);
    await this.transaction.query(
      `INSERT INTO programme_phase (tenant_id, cohort_id, ordinal, kind, name, starts_on, ends_on)
       SELECT $1, $2, p.ordinal, p.kind, p.name, p.starts_on, p.ends_on
       FROM unnest($3::text[], $4::text[], $5::date[], $6::date[])
         WITH ORDINALITY AS p (kind, name, starts_on, ends_on, ordinal)`,
      [
        tenantId,
        cohortId,
        phases.map(({ kind }) => kind),
        phases.map(({ name }) => name),
        phases.map(({ startsOn }) => startsOn),
        phases.map(({ endsOn }) => endsOn),
      ],
    );
  }

  async ofPerson(personId: Id<'Person'>, day: string): Promise<readonly ProgrammeOfPerson[]> {
    const rows = await this.transaction.query<OwnPhaseRow>(
      `SELECT c.id AS cohort_id, c.name AS cohort_name, c.starts_on::text AS cohort_starts_on,
         c.ends_on::text AS cohort_ends_on, p.kind, p.name, p.starts_on::text, p.ends_on::text
       FROM cohort_member m
       JOIN cohort c ON c.tenant_id = m.tenant_id AND c.id = m.cohort_id
       JOIN programme_phase p ON p.tenant_id = c.tenant_id AND p.cohort_id = c.id
       WHERE m.tenant_id = $1 AND m.person_id = $2 AND m.left_at IS NULL AND c.ends_on >= $3::date
       ORDER BY c.starts_on, c.name, p.ordinal`,
      [this.transaction.tenantId, personId, day],
    );
    const firsts = rows.filter((row, index) => row.cohort_id !== rows[index - 1]?.cohort_id);
    return firsts.map((cohort) => ({
      cohortId: idOf(cohort.cohort_id),
      name: cohort.cohort_name,
      startsOn: cohort.cohort_starts_on,
      endsOn: cohort.cohort_ends_on,
      phases: rows.filter(({ cohort_id }) => cohort_id === cohort.cohort_id).map(phaseOf),
    }));
  }
}

function phaseOf({ kind, name, starts_on, ends_on }: PhaseRow): Phase {
  return { kind, name, startsOn: starts_on, endsOn: ends_on };
}
