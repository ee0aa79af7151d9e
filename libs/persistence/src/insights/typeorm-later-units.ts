import { Injectable } from '@nestjs/common';
import { LaterUnits, type CrossedLater, type RelocatedResult, type UnitOfAgency } from '@qabilet/application';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { HAS_EVIDENCE, LANGUAGE, OWN_UNIT } from './typeorm-cohort-breakdowns';

interface UnitRow {
  id: string;
  name: string;
  parent_id: string | null;
}

interface CrossingRow {
  unit_id: string | null;
  role_profile_id: string;
  language: Language;
  later: (string | null)[];
  invited: number;
  scored: number;
  valid: number;
}

interface MovedRow {
  attempt_id: string;
  unit_id: string | null;
  later: string | null;
}

/** The unit of participant `n` at the end of a day. */
const unitOn = (day: string): string => `(
  SELECT o.unit_id FROM position o
  WHERE o.tenant_id = n.tenant_id AND o.person_id = n.person_id
    AND o.valid_from <= ${day} AND (o.valid_to IS NULL OR o.valid_to > ${day})
  ORDER BY o.valid_from DESC, o.id LIMIT 1)`;

@Injectable()
export class TypeOrmLaterUnits extends LaterUnits {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async units(): Promise<readonly UnitOfAgency[]> {
    const rows = await this.transaction.query<UnitRow>(
      'SELECT id, name, parent_id FROM unit WHERE tenant_id = $1 ORDER BY name, id',
      [this.transaction.tenantId],
    );
    return rows.map(({ id, name, parent_id }) => ({
      id: idOf<'Unit'>(id),
      name,
      parentId: parent_id === null ? undefined : idOf<'Unit'>(parent_id),
    }));
  }

  async people(waveId: Id<'Wave'>, days: readonly string[]): Promise<readonly CrossedLater[]> {
    const rows = await this.transaction.query<CrossingRow>(
      `SELECT ${OWN_UNIT} AS unit_id, n.role_profile_id, ${LANGUAGE} AS language,
         ARRAY(SELECT ${unitOn('d.day')} FROM unnest($3::date[]) WITH ORDINALITY AS d (day, place) ORDER BY d.place) AS later,
         count(*)::int AS invited, count(l.attempt_id)::int AS scored,
         (count(*) FILTER (WHERE ${HAS_EVIDENCE}))::int AS valid
       FROM participant n
       JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
       LEFT JOIN attempt a ON a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
       LEFT JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id
       LEFT JOIN result r ON r.tenant_id = l.tenant_id AND r.attempt_id = l.attempt_id
         AND r.scoring_version = l.scoring_version AND r.calibration_id = l.calibration_id
       WHERE n.tenant_id = $1 AND n.wave_id = $2 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      [this.transaction.tenantId, waveId, days],
    );
    return rows.map(({ unit_id, role_profile_id, language, later, ...counts }) => ({
      unitId: unitIdOf(unit_id),
      roleProfileId: idOf<'RoleProfile'>(role_profile_id),
      language,
      later: later.map(unitIdOf),
      ...counts,
    }));
  }

  async moved(waveId: Id<'Wave'>, day: string, limit: number): Promise<readonly RelocatedResult[]> {
    const rows = await this.transaction.query<MovedRow>(
      `SELECT m.attempt_id, m.unit_id, m.later FROM (
         SELECT a.id AS attempt_id, ${OWN_UNIT} AS unit_id, ${unitOn('$3::date')} AS later
         FROM participant n
         JOIN attempt a ON a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
         JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id
         WHERE n.tenant_id = $1 AND n.wave_id = $2
       ) m WHERE m.unit_id IS DISTINCT FROM m.later ORDER BY m.attempt_id LIMIT $4`,
      [this.transaction.tenantId, waveId, day, limit],
    );
    return rows.map(({ attempt_id, unit_id, later }) => ({
      attemptId: idOf<'Attempt'>(attempt_id),
      from: unitIdOf(unit_id),
      to: unitIdOf(later),
    }));
  }
}

function unitIdOf(id: string | null): Id<'Unit'> | undefined {
  return id === null ? undefined : idOf<'Unit'>(id);
}
