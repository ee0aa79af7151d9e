import { Injectable } from '@nestjs/common';
import { WaveMarks, type TrainersOfWaves } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

/** $1 tenant, $2 waves. Everything that the board, the heat map and the letters of a wave show is counted or dated here. */
const MARK_SQL = `
  SELECT w.id, md5(concat_ws('/', w.name, w.opens_at, w.closes_at, w.writes_letters, w.reminders,
    invited.mark, tests.mark, figures.mark, letters.mark)) AS mark
  FROM wave w
  CROSS JOIN LATERAL (
    SELECT concat_ws(' ', count(*), count(n.self_started_at), count(n.self_finished_at), max(n.sharing_changed_at)) AS mark
    FROM participant n WHERE n.tenant_id = w.tenant_id AND n.wave_id = w.id
  ) invited
  CROSS JOIN LATERAL (
    SELECT concat_ws(' ', count(*), count(*) FILTER (WHERE a.state = 'finished'), count(a.scored_at)) AS mark
    FROM attempt a WHERE a.tenant_id = w.tenant_id AND a.wave_id = w.id
  ) tests
  CROSS JOIN LATERAL (
    SELECT max(s.updated_at)::text AS mark
    FROM group_summary s WHERE s.tenant_id = w.tenant_id AND s.wave_id = w.id
  ) figures
  CROSS JOIN LATERAL (
    SELECT concat_ws(' ', count(*), max(l.asked_at), max(l.settled_at)) AS mark
    FROM letter l WHERE l.tenant_id = w.tenant_id AND l.wave_id = w.id
  ) letters
  WHERE w.tenant_id = $1 AND w.id = ANY($2::uuid[])`;

@Injectable()
export class TypeOrmWaveMarks extends WaveMarks {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async read(waveIds: readonly Id<'Wave'>[]): Promise<ReadonlyMap<Id<'Wave'>, string>> {
    const rows = await this.transaction.query<{ id: string; mark: string }>(MARK_SQL, [
      this.transaction.tenantId,
      waveIds,
    ]);
    return new Map(rows.map(({ id, mark }) => [idOf(id), mark]));
  }

  async trainersOf(waveIds: readonly Id<'Wave'>[]): Promise<TrainersOfWaves> {
    const rows = await this.transaction.query<{ id: Id<'Wave'>; trainers: Id<'Person'>[] }>(
      `SELECT w.id, array_agg(c.person_id) AS trainers
       FROM wave w JOIN cohort_trainer c ON c.tenant_id = w.tenant_id AND c.cohort_id = w.cohort_id
       WHERE w.tenant_id = $1 AND w.id = ANY($2::uuid[]) GROUP BY w.id`,
      [this.transaction.tenantId, waveIds],
    );
    return new Map(rows.map(({ id, trainers }) => [id, new Set(trainers)]));
  }
}
