import { Injectable } from '@nestjs/common';
import type { GroupSummary } from '@qabilet/analytics';
import {
  GroupReports,
  type CohortLines,
  type GroupEvidence,
  type GroupLine,
  type SummaryPlace,
  type UnitLines,
} from '@qabilet/application';
import type { CompetenceId, Standing } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { minimumCell } from './minimum-cell';
import { COMPETENCE_COLUMNS, summaryOf, type CompetenceRow, type GroupRow } from './summary-row';

interface LineRow {
  wave_id: string;
  invited: number;
  scored: number;
  people: number | null;
  overall_n: number | null;
  overall_mean: number;
  overall_error: number;
  overall_level: Standing;
  overall_share: number;
  overall_enough: boolean;
}

interface UnitRow {
  id: string;
  name: string;
  parent_id: string | null;
}

/** Lines of groups `n` in the waves of a cohort, each on the scale that its wave's results stand on: $1 tenant, $2 cohort. */
const LINE_COLUMNS = `n.wave_id, n.invited, n.scored, s.people, s.overall_n, s.overall_mean, s.overall_error,
  s.overall_level, s.overall_share, s.overall_enough`;
const LINE_SOURCE = `
  wave w
  JOIN blueprint b ON b.tenant_id = w.tenant_id AND b.id = w.blueprint_id
  JOIN participation n ON n.tenant_id = w.tenant_id AND n.wave_id = w.id
  LEFT JOIN group_summary s ON s.tenant_id = n.tenant_id AND s.wave_id = n.wave_id AND s.group_kind = n.group_kind
    AND s.group_id = n.group_id AND s.calibration_id = coalesce(w.rescored_with, b.calibration_id)`;

/**
 * The transactions that last changed the cohort's own lines. Everybody who changes the line of a unit is also of its
 * cohort, and changes that one's line in the same transaction.
 */
const MARK_SQL = `
  SELECT string_agg(concat_ws(' ', n.xmin, s.xmin), ',' ORDER BY w.ordinal) AS mark FROM ${LINE_SOURCE}
  WHERE w.tenant_id = $1 AND w.cohort_id = $2 AND n.group_kind = 'cohort' AND n.group_id = $2`;

/** The distinct roles of a wave by jumping from one to the next in the index: $1 tenant, $2 wave. */
const TARGETS_SQL = `
  WITH RECURSIVE role AS (
    (SELECT role_profile_id FROM participant WHERE tenant_id = $1 AND wave_id = $2 ORDER BY role_profile_id LIMIT 1)
    UNION ALL
    SELECT (SELECT p.role_profile_id FROM participant p
      WHERE p.tenant_id = $1 AND p.wave_id = $2 AND p.role_profile_id > role.role_profile_id
      ORDER BY p.role_profile_id LIMIT 1)
    FROM role WHERE role.role_profile_id IS NOT NULL
  )
  SELECT DISTINCT q.competence_code FROM role
  JOIN role_requirement q ON q.tenant_id = $1 AND q.role_profile_id = role.role_profile_id`;

@Injectable()
export class TypeOrmGroupReports extends GroupReports {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  minimumCell(): Promise<number> {
    return minimumCell(this.transaction);
  }

  async targets(waveId: Id<'Wave'>): Promise<ReadonlySet<CompetenceId>> {
    const rows = await this.transaction.query<{ competence_code: string }>(TARGETS_SQL, [
      this.transaction.tenantId,
      waveId,
    ]);
    return new Set(rows.map((row) => idOf<'Competence'>(row.competence_code)));
  }

  async summary(
    { waveId, calibrationId, group }: SummaryPlace,
    competences: readonly CompetenceId[],
  ): Promise<GroupSummary | undefined> {
    const parameters = [this.transaction.tenantId, waveId, group.kind, group.id, calibrationId];
    const where =
      'WHERE tenant_id = $1 AND wave_id = $2 AND group_kind = $3 AND group_id = $4 AND calibration_id = $5';
    const [sums] = await this.transaction.query<GroupRow>(
      `SELECT people, weight, weighted FROM group_summary ${where}`,
      parameters,
    );
    if (!sums) return undefined;
    const rows = await this.transaction.query<CompetenceRow>(
      `SELECT competence_code, ${COMPETENCE_COLUMNS.join(', ')} FROM competence_summary ${where}`,
      parameters,
    );
    return summaryOf(sums, rows, competences);
  }

  async cohortLines(cohortId: Id<'Cohort'>): Promise<readonly GroupLine[]> {
    const rows = await this.transaction.query<LineRow>(
      `SELECT ${LINE_COLUMNS} FROM ${LINE_SOURCE}
       WHERE w.tenant_id = $1 AND w.cohort_id = $2 AND n.group_kind = 'cohort' AND n.group_id = $2 ORDER BY w.ordinal`,
      [this.transaction.tenantId, cohortId],
    );
    return rows.map(lineOf);
  }

  async lines(cohortId: Id<'Cohort'>): Promise<CohortLines> {
    const rows = await this.transaction.query<LineRow & (UnitRow | { readonly id: null })>(
      `SELECT u.id, u.name, u.parent_id, ${LINE_COLUMNS} FROM ${LINE_SOURCE}
       LEFT JOIN unit u ON n.group_kind = 'unit' AND u.tenant_id = n.tenant_id AND u.id = n.group_id
       WHERE w.tenant_id = $1 AND w.cohort_id = $2 AND (u.id IS NOT NULL OR n.group_kind = 'cohort' AND n.group_id = $2)
       ORDER BY u.name, u.id, w.ordinal`,
      [this.transaction.tenantId, cohortId],
    );
    const whole: GroupLine[] = [];
    const units = new Map<string, UnitLines & { readonly lines: GroupLine[] }>();
    for (const row of rows) {
      if (row.id === null) whole.push(lineOf(row));
      else {
        const unit = units.get(row.id) ?? { ...unitOf(row), lines: [] };
        unit.lines.push(lineOf(row));
        units.set(row.id, unit);
      }
    }
    return { whole, units: [...units.values()] };
  }

  async evidence({
    waveId,
    calibrationId,
  }: Pick<SummaryPlace, 'waveId' | 'calibrationId'>): Promise<readonly GroupEvidence[]> {
    const rows = await this.transaction.query<{
      unit_id: string | null;
      competence_code: string;
      people: number;
    }>(
      `SELECT CASE group_kind WHEN 'unit' THEN group_id END AS unit_id, competence_code, people FROM competence_summary
       WHERE tenant_id = $1 AND wave_id = $2 AND calibration_id = $3 AND group_kind IN ('cohort', 'unit') AND people > 0`,
      [this.transaction.tenantId, waveId, calibrationId],
    );
    return rows.map(({ unit_id, competence_code, people }) => ({
      ...(unit_id !== null && { unitId: idOf<'Unit'>(unit_id) }),
      competence: idOf<'Competence'>(competence_code),
      people,
    }));
  }

  async mark(cohortId: Id<'Cohort'>): Promise<string> {
    const [row] = await this.transaction.query<{ mark: string | null }>(MARK_SQL, [
      this.transaction.tenantId,
      cohortId,
    ]);
    return row?.mark ?? '';
  }
}

function unitOf({ id, name, parent_id }: UnitRow): Omit<UnitLines, 'lines'> {
  return { id: idOf<'Unit'>(id), name, parentId: parent_id === null ? undefined : idOf<'Unit'>(parent_id) };
}

function lineOf(row: LineRow): GroupLine {
  return {
    waveId: idOf(row.wave_id),
    invited: row.invited,
    scored: row.scored,
    people: row.people ?? 0,
    overall:
      row.overall_n === null
        ? undefined
        : {
            n: row.overall_n,
            mean: row.overall_mean,
            standardError: row.overall_error,
            level: row.overall_level,
            shareAtTarget: row.overall_share,
            enough: row.overall_enough,
          },
  };
}
