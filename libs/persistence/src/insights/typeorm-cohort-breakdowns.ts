import { Injectable } from '@nestjs/common';
import {
  CohortBreakdowns,
  type CrossedEvidence,
  type CrossedPeople,
  type GroupKey,
  type GroupSums,
  type TitledRole,
} from '@qabilet/application';
import type { CompetenceId } from '@qabilet/framework';
import { idOf, type Id, type Language, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { languageGroup } from './language-group';
import { COMPETENCE_COLUMNS, summaryOf, type CompetenceRow, type GroupRow } from './summary-row';

interface CrossingRow {
  unit_id: string | null;
  role_profile_id: string;
  language: Language;
}

interface PeopleRow extends CrossingRow {
  wave_id: string;
  language_group: string;
  invited: number;
  started: number;
  finished: number;
  scored: number;
  valid: number;
}

interface EvidenceRow extends Pick<CrossingRow, 'unit_id'> {
  role_profile_id: string | null;
  language: Language | null;
  competence_code: string;
  people: number;
  rated: number;
  compared: number;
}

/** Where a participant `n` with an attempt `a`, if any, stands. */
export const OWN_UNIT = 'n.unit_path[cardinality(n.unit_path)]';
export const LANGUAGE = 'coalesce(a.language, p.language)';

/** Whether the summarised result `r` has an answer that counts. */
export const HAS_EVIDENCE = '0 < ANY (r.evidence_precision)';

const LONGEST_COUNT_MS = 60_000;

@Injectable()
export class TypeOrmCohortBreakdowns extends CohortBreakdowns {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async people(cohortId: Id<'Cohort'>): Promise<readonly CrossedPeople[]> {
    await this.makeRoomToCount();
    const rows = await this.transaction.query<PeopleRow>(
      `SELECT n.wave_id, ${OWN_UNIT} AS unit_id, n.role_profile_id, ${LANGUAGE} AS language,
         ${languageGroup(LANGUAGE)} AS language_group, count(*)::int AS invited, count(a.id)::int AS started,
         (count(*) FILTER (WHERE a.state = 'finished'))::int AS finished, count(l.attempt_id)::int AS scored,
         (count(*) FILTER (WHERE ${HAS_EVIDENCE}))::int AS valid
       FROM wave w
       JOIN participant n ON n.tenant_id = w.tenant_id AND n.wave_id = w.id
       JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
       LEFT JOIN attempt a ON a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
       LEFT JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id
       LEFT JOIN result r ON r.tenant_id = l.tenant_id AND r.attempt_id = l.attempt_id
         AND r.scoring_version = l.scoring_version AND r.calibration_id = l.calibration_id
       WHERE w.tenant_id = $1 AND w.cohort_id = $2 GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4`,
      [this.transaction.tenantId, cohortId],
    );
    return rows.map(({ wave_id, language_group, invited, started, finished, scored, valid, ...row }) => ({
      ...crossingOf(row),
      waveId: idOf<'Wave'>(wave_id),
      languageGroupId: idOf<'LanguageGroup'>(language_group),
      invited,
      started,
      finished,
      scored,
      valid,
    }));
  }

  async evidence(
    { waveId, calibrationId }: { readonly waveId: Id<'Wave'>; readonly calibrationId: Id<'Calibration'> },
    isApart: boolean,
  ): Promise<readonly CrossedEvidence[]> {
    await this.makeRoomToCount();
    const rows = await this.transaction.query<EvidenceRow>(
      `SELECT ${OWN_UNIT} AS unit_id, CASE WHEN $4::boolean THEN n.role_profile_id END AS role_profile_id,
         CASE WHEN $4::boolean THEN a.language END AS language, c.competence_code,
         (count(*) FILTER (WHERE c.items > 0))::int AS people, count(c.self_level)::int AS rated,
         (count(*) FILTER (WHERE c.agreement <> 'cannot-say'))::int AS compared
       FROM attempt a
       JOIN participant n ON n.tenant_id = a.tenant_id AND n.wave_id = a.wave_id AND n.person_id = a.person_id
       JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id AND l.calibration_id = $3
       JOIN competence_result c ON c.tenant_id = l.tenant_id AND c.attempt_id = l.attempt_id
         AND c.scoring_version = l.scoring_version AND c.calibration_id = l.calibration_id
       WHERE a.tenant_id = $1 AND a.wave_id = $2 AND (c.items > 0 OR c.self_level IS NOT NULL) GROUP BY 1, 2, 3, 4`,
      [this.transaction.tenantId, waveId, calibrationId, isApart],
    );
    return rows.map(({ competence_code, people, rated, compared, ...row }) => ({
      ...unitOf(row),
      ...(row.role_profile_id !== null && { roleProfileId: idOf<'RoleProfile'>(row.role_profile_id) }),
      ...(row.language !== null && { language: row.language }),
      competence: idOf<'Competence'>(competence_code),
      people,
      rated,
      compared,
    }));
  }

  async roles(cohortId: Id<'Cohort'>): Promise<readonly TitledRole[]> {
    const rows = await this.transaction.query<{ id: string; code: string; title: Text }>(
      `SELECT id, code, title FROM role_profile WHERE tenant_id = $1 AND id IN (
         SELECT n.role_profile_id FROM wave w
         JOIN participant n ON n.tenant_id = w.tenant_id AND n.wave_id = w.id
         WHERE w.tenant_id = $1 AND w.cohort_id = $2
       ) ORDER BY code, version, id`,
      [this.transaction.tenantId, cohortId],
    );
    return rows.map(({ id, code, title }) => ({ id: idOf<'RoleProfile'>(id), code, title }));
  }

  async sums(
    { waveId, calibrationId }: { readonly waveId: Id<'Wave'>; readonly calibrationId: Id<'Calibration'> },
    groups: readonly GroupKey[],
    competences: readonly CompetenceId[],
  ): Promise<readonly GroupSums[]> {
    const parameters = [
      this.transaction.tenantId,
      waveId,
      calibrationId,
      groups.map(({ kind }) => kind),
      groups.map(({ id }) => id),
    ];
    const where = `WHERE tenant_id = $1 AND wave_id = $2 AND calibration_id = $3
      AND (group_kind, group_id) IN (SELECT * FROM unnest($4::text[], $5::uuid[]))`;
    const sums = await this.transaction.query<GroupRow & { group_id: string }>(
      `SELECT group_id, people, weight, weighted FROM group_summary ${where}`,
      parameters,
    );
    const rows = await this.transaction.query<CompetenceRow & { group_id: string }>(
      `SELECT group_id, competence_code, ${COMPETENCE_COLUMNS.join(', ')} FROM competence_summary ${where}`,
      parameters,
    );
    return groups.flatMap((group) => {
      const own = sums.find((row) => row.group_id === group.id);
      const ownRows = rows.filter((row) => row.group_id === group.id);
      return own ? [{ group, summary: summaryOf(own, ownRows, competences) }] : [];
    });
  }

  /** All people of a cohort are counted in one statement: of hundreds of thousands in seconds. */
  private async makeRoomToCount(): Promise<void> {
    await this.transaction.query(
      `SELECT set_config('work_mem', '64MB', true), set_config('statement_timeout', $1, true)`,
      [`${LONGEST_COUNT_MS}`],
    );
  }
}

function crossingOf(row: CrossingRow): Pick<CrossedPeople, 'unitId' | 'roleProfileId' | 'language'> {
  return {
    ...unitOf(row),
    roleProfileId: idOf<'RoleProfile'>(row.role_profile_id),
    language: row.language,
  };
}

function unitOf({ unit_id }: Pick<CrossingRow, 'unit_id'>): Pick<CrossedPeople, 'unitId'> {
  return unit_id === null ? {} : { unitId: idOf<'Unit'>(unit_id) };
}
