import { Injectable } from '@nestjs/common';
import {
  PracticalWorks,
  type LocalRubric,
  type NewPracticalWork,
  type PracticalWork,
  type ReleasedWork,
} from '@qabilet/application';
import { idOf, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { MARK_SQL, markOf, type MarkRow } from './mark-row';

interface WorkRow {
  id: string;
  cohort_id: string;
  cohort_name: string;
  release_id: string;
  title: Text;
  rubric: LocalRubric;
  led_by: string;
  lead_name: string;
  is_lead_there: boolean;
  opened_at: Date;
  released_at: Date | null;
}

interface ReleasedRow extends WorkRow {
  released_at: Date;
  wave_id: string | null;
}

const COLUMNS = `w.id, w.cohort_id, c.name AS cohort_name, w.release_id, w.title, w.rubric, w.led_by, l.name AS lead_name,
  EXISTS (SELECT 1 FROM cohort_trainer t
    WHERE t.tenant_id = w.tenant_id AND t.cohort_id = w.cohort_id AND t.person_id = w.led_by) AS is_lead_there,
  w.opened_at, w.released_at`;

const TABLES = `practical_work w
  JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
  JOIN person l ON l.tenant_id = w.tenant_id AND l.id = w.led_by`;

/** $1 tenant, $2 trainer. */
const TRAINED_SQL = `SELECT ${COLUMNS} FROM ${TABLES}
  WHERE w.tenant_id = $1 AND EXISTS (SELECT 1 FROM cohort_trainer t
    WHERE t.tenant_id = w.tenant_id AND t.cohort_id = w.cohort_id AND t.person_id = $2)`;

/** Released works for which somebody has marked the person $2. */
const RELEASED_SQL = `SELECT ${COLUMNS}, (
    SELECT a.wave_id FROM attempt a JOIN wave v ON v.tenant_id = a.tenant_id AND v.id = a.wave_id
    WHERE a.tenant_id = w.tenant_id AND a.person_id = $2 AND v.cohort_id = w.cohort_id AND a.scored_at IS NOT NULL
    ORDER BY v.ordinal DESC LIMIT 1) AS wave_id
  FROM ${TABLES}
  WHERE w.tenant_id = $1 AND w.released_at IS NOT NULL AND EXISTS (SELECT 1 FROM practical_mark m
    WHERE m.tenant_id = w.tenant_id AND m.work_id = w.id AND m.person_id = $2 AND m.handed_in_at IS NOT NULL)
  ORDER BY w.released_at DESC, w.id`;

@Injectable()
export class TypeOrmPracticalWorks extends PracticalWorks {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(work: NewPracticalWork, now: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO practical_work (tenant_id, id, cohort_id, release_id, title, rubric, led_by, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.transaction.tenantId,
        work.id,
        work.cohortId,
        work.releaseId,
        work.title,
        work.rubric,
        work.ledBy,
        now,
      ],
    );
  }

  async find(id: Id<'PracticalWork'>, trainerId: Id<'Person'>): Promise<PracticalWork | undefined> {
    const [row] = await this.trained(`${TRAINED_SQL} AND w.id = $3`, [trainerId, id]);
    return row;
  }

  async lock(id: Id<'PracticalWork'>, trainerId: Id<'Person'>): Promise<PracticalWork | undefined> {
    const [row] = await this.trained(`${TRAINED_SQL} AND w.id = $3 FOR UPDATE OF w`, [trainerId, id]);
    return row;
  }

  list(cohortId: Id<'Cohort'>, trainerId: Id<'Person'>): Promise<readonly PracticalWork[]> {
    return this.trained(`${TRAINED_SQL} AND w.cohort_id = $3 ORDER BY w.opened_at, w.id`, [
      trainerId,
      cohortId,
    ]);
  }

  async change({ id, title, rubric }: Pick<PracticalWork, 'id' | 'title' | 'rubric'>): Promise<void> {
    await this.transaction.query(
      'UPDATE practical_work SET title = $3, rubric = $4 WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id, title, rubric],
    );
  }

  async remove(id: Id<'PracticalWork'>): Promise<void> {
    await this.transaction.query('DELETE FROM practical_work WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      id,
    ]);
  }

  async release(id: Id<'PracticalWork'>, now: Date): Promise<void> {
    await this.transaction.query(
      'UPDATE practical_work SET released_at = $3 WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id, now],
    );
  }

  async releasedTo(personId: Id<'Person'>): Promise<readonly ReleasedWork[]> {
    const { tenantId } = this.transaction;
    const rows = await this.transaction.query<ReleasedRow>(RELEASED_SQL, [tenantId, personId]);
    if (rows.length === 0) return [];
    const marks = await this.transaction.query<MarkRow>(
      `${MARK_SQL} AND m.work_id = ANY($2) AND m.person_id = $3 AND m.handed_in_at IS NOT NULL
       ORDER BY m.handed_in_at, m.marker_id`,
      [tenantId, rows.map(({ id }) => id), personId],
    );
    return rows.map((row) => ({
      ...workOf(row),
      releasedAt: row.released_at,
      marks: marks.filter(({ work_id }) => work_id === row.id).map(markOf),
      ...(row.wave_id !== null && { waveId: idOf<'Wave'>(row.wave_id) }),
    }));
  }

  async releaseOf(cohortId: Id<'Cohort'>): Promise<Id<'FrameworkRelease'> | undefined> {
    const [row] = await this.transaction.query<{ release_id: string }>(
      `SELECT r.release_id FROM cohort_member m
       JOIN role_profile r ON r.tenant_id = m.tenant_id AND r.id = m.role_profile_id
       WHERE m.tenant_id = $1 AND m.cohort_id = $2 AND m.left_at IS NULL
       GROUP BY r.release_id ORDER BY count(*) DESC, r.release_id LIMIT 1`,
      [this.transaction.tenantId, cohortId],
    );
    return row && idOf<'FrameworkRelease'>(row.release_id);
  }

  private async trained(sql: string, parameters: readonly unknown[]): Promise<readonly PracticalWork[]> {
    const rows = await this.transaction.query<WorkRow>(sql, [this.transaction.tenantId, ...parameters]);
    return rows.map(workOf);
  }
}

function workOf(row: WorkRow): PracticalWork {
  return {
    id: idOf(row.id),
    cohortId: idOf(row.cohort_id),
    cohortName: row.cohort_name,
    releaseId: idOf(row.release_id),
    title: row.title,
    rubric: row.rubric,
    ledBy: idOf(row.led_by),
    leadName: row.lead_name,
    isLeadThere: row.is_lead_there,
    openedAt: row.opened_at,
    ...(row.released_at && { releasedAt: row.released_at }),
  };
}
