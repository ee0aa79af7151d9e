import { Injectable } from '@nestjs/common';
import { SharedResults, type Look, type SharedResult } from '@qabilet/application';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { countingRank } from '../results/counting-rank';
import { TypeOrmTransaction } from '../transactions';

interface SharedRow {
  person_id: string;
  name: string;
  total: number;
  competences:
    | {
        competence: string;
        level: Standing | null;
        between: [Standing, Standing] | null;
        probabilities: LevelProbabilities;
        target: LevelOrdinal | null;
      }[]
    | null;
}

/** What a person has shared is what stood there when they did, or the first result where there was none yet. */
const SHARED_SQL = `(n.sharing_changed_at IS NULL OR o.scored_at <= n.sharing_changed_at OR NOT EXISTS (
  SELECT 1 FROM result e
  WHERE e.tenant_id = o.tenant_id AND e.attempt_id = o.attempt_id AND e.scored_at < o.scored_at))`;

/** $1 tenant, $2 wave, $3 viewer, $4 instant, $5 how many. Nobody is told that they looked at themselves. */
const LOOK_SQL = `
  WITH shared AS (
    SELECT p.id AS person_id, p.name, a.id AS attempt_id, r.scoring_version, r.calibration_id, count(*) OVER ()::int AS total
    FROM participant n
    JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
    JOIN attempt a ON a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
    JOIN wave w ON w.tenant_id = n.tenant_id AND w.id = n.wave_id
    JOIN LATERAL (
      SELECT o.scoring_version, o.calibration_id FROM result o WHERE o.tenant_id = a.tenant_id AND o.attempt_id = a.id AND ${SHARED_SQL}
      ORDER BY ${countingRank('o', 'w')} DESC LIMIT 1
    ) r ON true
    WHERE n.tenant_id = $1 AND n.wave_id = $2 AND n.shares_with_trainers AND is_shared(n.shares_with_trainers, n.shares_until)
    ORDER BY p.name, p.id LIMIT $5
  ), looked AS (
    INSERT INTO result_viewing (tenant_id, id, attempt_id, viewer_id, viewed_at)
    SELECT $1, gen_random_uuid(), attempt_id, $3, $4 FROM shared WHERE person_id <> $3
    ON CONFLICT DO NOTHING
  )
  SELECT s.person_id, s.name, s.total, (
    SELECT jsonb_agg(jsonb_build_object('competence', c.competence_code, 'level', c.level, 'between', c.between_levels,
      'probabilities', c.level_probabilities, 'target', c.target))
    FROM competence_result c
    WHERE c.tenant_id = $1 AND c.attempt_id = s.attempt_id AND c.scoring_version = s.scoring_version
      AND c.calibration_id = s.calibration_id
  ) AS competences
  FROM shared s ORDER BY s.name, s.person_id`;

@Injectable()
export class TypeOrmSharedResults extends SharedResults {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async look({
    waveId,
    viewerId,
    at,
    limit,
  }: Look): Promise<{ readonly shared: readonly SharedResult[]; readonly total: number }> {
    const rows = await this.transaction.query<SharedRow>(LOOK_SQL, [
      this.transaction.tenantId,
      waveId,
      viewerId,
      at,
      limit,
    ]);
    return {
      total: rows[0]?.total ?? 0,
      shared: rows.map(({ person_id, name, competences }) => ({
        personId: idOf(person_id),
        name,
        competences: (competences ?? []).map(({ competence, level, between, probabilities, target }) => ({
          competence: idOf(competence),
          level: level ?? undefined,
          between: between ?? undefined,
          levelProbabilities: probabilities,
          target: target ?? undefined,
        })),
      })),
    };
  }
}
