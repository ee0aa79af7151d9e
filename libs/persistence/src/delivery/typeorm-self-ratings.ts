import { Injectable } from '@nestjs/common';
import { SelfRatings } from '@qabilet/application';
import type { SelfRating, SelfStep } from '@qabilet/assessment';
import type { LevelOrdinal } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { SittingClock, sittingNow } from './sitting-clock';

interface RatingRow {
  competence_code: string;
  level: LevelOrdinal;
  step: SelfStep;
}

@Injectable()
export class TypeOrmSelfRatings extends SelfRatings {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: SittingClock,
  ) {
    super();
  }

  async of(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<readonly SelfRating[]> {
    const rows = await this.transaction.query<RatingRow>(
      `SELECT competence_code, level, step FROM self_rating WHERE tenant_id = $1 AND wave_id = $2 AND person_id = $3
       ORDER BY competence_code, level`,
      [this.transaction.tenantId, waveId, personId],
    );
    return rows.map(({ competence_code, level, step }) => ({
      competence: idOf(competence_code),
      level,
      step,
    }));
  }

  async rate(
    waveId: Id<'Wave'>,
    personId: Id<'Person'>,
    { competence, level, step }: SelfRating,
  ): Promise<{ savedAt: Date; rated: number }> {
    const { tenantId } = this.transaction;
    const [saved] = await this.transaction.query<{ rated_at: Date }>(
      `INSERT INTO self_rating (tenant_id, wave_id, person_id, competence_code, level, step, rated_at)
       VALUES ($1, $3, $4, $5, $6, $7, ${sittingNow('$2')})
       ON CONFLICT ON CONSTRAINT self_rating_pk DO UPDATE SET step = excluded.step, rated_at = excluded.rated_at
       RETURNING rated_at`,
      [tenantId, this.clock.instant, waveId, personId, competence, level, step],
    );
    const [counted] = await this.transaction.query<{ rated: number }>(
      `WITH started AS (
         UPDATE participant SET self_started_at = $4
         WHERE tenant_id = $1 AND wave_id = $2 AND person_id = $3 AND self_started_at IS NULL
       )
       SELECT count(*)::int AS rated FROM self_rating WHERE tenant_id = $1 AND wave_id = $2 AND person_id = $3`,
      [tenantId, waveId, personId, saved?.rated_at],
    );
    if (!saved || !counted) throw new Error('A stored rating came back empty.');
    return { savedAt: saved.rated_at, rated: counted.rated };
  }

  async finish(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<void> {
    await this.transaction.query(
      `UPDATE participant SET self_finished_at = ${sittingNow('$2')}
       WHERE tenant_id = $1 AND wave_id = $3 AND person_id = $4 AND self_finished_at IS NULL`,
      [this.transaction.tenantId, this.clock.instant, waveId, personId],
    );
  }
}
