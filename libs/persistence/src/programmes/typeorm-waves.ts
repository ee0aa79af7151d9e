import { Injectable } from '@nestjs/common';
import {
  Waves,
  type Board,
  type BoardLine,
  type CohortScope,
  type NewWave,
  type WaveListing,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { INVITE_SQL, WITHDRAW_SQL } from './invite-sql';
import { WAVE_SQL, waveOf, type WaveRow } from './wave-row';

interface BoardRow {
  person_id: string;
  name: string;
  self_assessment: BoardLine['selfAssessment'];
  test: BoardLine['test'];
  scored: boolean;
}

interface BoardCounts {
  self_finished: number;
  test_started: number;
  test_finished: number;
}

@Injectable()
export class TypeOrmWaves extends Waves {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(wave: NewWave): Promise<void> {
    const { id, cohortId, name, kind, blueprintId, opensAt, closesAt, daysBetween, testsAYear } = wave;
    await this.transaction.query(
      `INSERT INTO wave (tenant_id, id, cohort_id, ordinal, name, kind, blueprint_id, opens_at, closes_at,
         days_between_tests, tests_a_year)
       SELECT $1, $2, $3, coalesce(max(ordinal), 0) + 1, $4, $5, $6, $7, $8, $9::smallint, $10::smallint FROM wave WHERE tenant_id = $1 AND cohort_id = $3`,
      [
        this.transaction.tenantId,
        ...[id, cohortId, name, kind, blueprintId, opensAt, closesAt],
        daysBetween ?? null,
        testsAYear ?? null,
      ],
    );
  }

  async find(id: Id<'Wave'>, { trainerId }: CohortScope): Promise<WaveListing | undefined> {
    const [row] = await this.transaction.query<WaveRow>(`${WAVE_SQL} AND w.id = $3`, [
      this.transaction.tenantId,
      trainerId ?? null,
      id,
    ]);
    return row && waveOf(row);
  }

  async notOver(cohortId: Id<'Cohort'>, now: Date): Promise<readonly Id<'Wave'>[]> {
    const rows = await this.transaction.query<{ id: string }>(
      'SELECT id FROM wave WHERE tenant_id = $1 AND cohort_id = $2 AND closes_at > $3 ORDER BY ordinal',
      [this.transaction.tenantId, cohortId, now],
    );
    return rows.map((row) => idOf<'Wave'>(row.id));
  }

  async invite(waveId: Id<'Wave'>): Promise<void> {
    await this.transaction.query(INVITE_SQL, [this.transaction.tenantId, waveId]);
  }

  async withdraw(cohortId: Id<'Cohort'>, personId: Id<'Person'>, now: Date): Promise<void> {
    await this.transaction.query(WITHDRAW_SQL, [this.transaction.tenantId, cohortId, personId, now]);
  }

  async board(waveId: Id<'Wave'>, limit: number): Promise<Board> {
    const { tenantId } = this.transaction;
    const [counts = { self_finished: 0, test_started: 0, test_finished: 0 }] =
      await this.transaction.query<BoardCounts>(
        `SELECT
           (SELECT count(*)::int FROM participant
            WHERE tenant_id = $1 AND wave_id = $2 AND self_finished_at IS NOT NULL) AS self_finished,
           count(*)::int AS test_started, (count(*) FILTER (WHERE state = 'finished'))::int AS test_finished
         FROM attempt WHERE tenant_id = $1 AND wave_id = $2`,
        [tenantId, waveId],
      );
    const rows = await this.transaction.query<BoardRow>(
      `SELECT s.person_id, s.name,
         CASE WHEN s.self_finished_at IS NOT NULL THEN 'finished'
           WHEN s.self_started_at IS NOT NULL OR EXISTS (
             SELECT 1 FROM self_rating r WHERE r.tenant_id = $1 AND r.wave_id = $2 AND r.person_id = s.person_id
           ) THEN 'in-progress' ELSE 'not-started' END AS self_assessment,
         coalesce(a.state, 'not-started') AS test, a.scored_at IS NOT NULL AS scored
       FROM (SELECT p.id AS person_id, p.name, n.self_started_at, n.self_finished_at
         FROM participant n JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
         WHERE n.tenant_id = $1 AND n.wave_id = $2 ORDER BY p.name, p.id LIMIT $3) s
       LEFT JOIN LATERAL (
         -- Its limit makes it one look at the index a person, also while the tables have grown faster than what is known of them.
         SELECT o.state, o.scored_at FROM attempt o
         WHERE o.tenant_id = $1 AND o.wave_id = $2 AND o.person_id = s.person_id LIMIT 1
       ) a ON true
       ORDER BY s.name, s.person_id`,
      [tenantId, waveId, limit],
    );
    return {
      selfAssessmentFinished: counts.self_finished,
      testStarted: counts.test_started,
      testFinished: counts.test_finished,
      people: rows.map((row) => ({
        personId: idOf(row.person_id),
        name: row.name,
        selfAssessment: row.self_assessment,
        test: row.test,
        scored: row.scored,
      })),
    };
  }
}
