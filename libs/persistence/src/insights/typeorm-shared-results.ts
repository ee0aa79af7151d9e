import { Injectable } from '@nestjs/common';
import { SharedResults, type Look, type SharedPage, type SharedResult } from '@qabilet/application';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { countingRank } from '../results/counting-rank';
import { TypeOrmTransaction } from '../transactions';

interface SharedRow {
  sharing: number;
  matching: number;
  /** Null in the only row where the page has nobody. */
  person_id: string | null;
  name: string;
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

/**
 * $1 tenant, $2 wave, $3 viewer, $4 instant, $5 how many, $6 how many before them, $7 what is in their names. Looked at are
 * those of the page alone; nobody is told that they looked at themselves.
 */
const LOOK_SQL = `
  WITH shared AS (
    SELECT p.id AS person_id, p.name, a.id AS attempt_id, r.scoring_version, r.calibration_id
    FROM participant n
    JOIN person p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
    JOIN attempt a ON a.tenant_id = n.tenant_id AND a.wave_id = n.wave_id AND a.person_id = n.person_id
    JOIN wave w ON w.tenant_id = n.tenant_id AND w.id = n.wave_id
    JOIN LATERAL (
      SELECT o.scoring_version, o.calibration_id FROM result o WHERE o.tenant_id = a.tenant_id AND o.attempt_id = a.id AND ${SHARED_SQL}
      ORDER BY ${countingRank('o', 'w')} DESC LIMIT 1
    ) r ON true
    WHERE n.tenant_id = $1 AND n.wave_id = $2 AND n.shares_with_trainers AND is_shared(n.shares_with_trainers, n.shares_until)
  ), matching AS (
    SELECT * FROM shared WHERE $7::text IS NULL OR position($7 in lower(name)) > 0
  ), page AS (
    SELECT * FROM matching ORDER BY name, person_id LIMIT $5 OFFSET $6
  ), looked AS (
    INSERT INTO result_viewing (tenant_id, id, attempt_id, viewer_id, viewed_at)
    SELECT $1, gen_random_uuid(), attempt_id, $3, $4 FROM page WHERE person_id <> $3
    ON CONFLICT DO NOTHING
  )
  SELECT t.sharing, t.matching, s.person_id, s.name, (
    SELECT jsonb_agg(jsonb_build_object('competence', c.competence_code, 'level', c.level, 'between', c.between_levels,
      'probabilities', c.level_probabilities, 'target', c.target))
    FROM competence_result c
    WHERE c.tenant_id = $1 AND c.attempt_id = s.attempt_id AND c.scoring_version = s.scoring_version
      AND c.calibration_id = s.calibration_id
  ) AS competences
  FROM (SELECT (SELECT count(*) FROM shared)::int AS sharing, (SELECT count(*) FROM matching)::int AS matching) t
  LEFT JOIN page s ON true ORDER BY s.name, s.person_id`;

@Injectable()
export class TypeOrmSharedResults extends SharedResults {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async look({ waveId, viewerId, at, page, size, search }: Look): Promise<SharedPage> {
    const rows = await this.transaction.query<SharedRow>(LOOK_SQL, [
      this.transaction.tenantId,
      waveId,
      viewerId,
      at,
      size,
      (page - 1) * size,
      search?.trim().toLowerCase() || null,
    ]);
    return {
      sharing: rows[0]?.sharing ?? 0,
      total: rows[0]?.matching ?? 0,
      rows: rows.flatMap((row) => sharedOf(row)),
    };
  }
}

function sharedOf({ person_id, name, competences }: SharedRow): readonly SharedResult[] {
  if (person_id === null) return [];
  return [
    {
      personId: idOf(person_id),
      name,
      competences: (competences ?? []).map(({ competence, level, between, probabilities, target }) => ({
        competence: idOf(competence),
        level: level ?? undefined,
        between: between ?? undefined,
        levelProbabilities: probabilities,
        target: target ?? undefined,
      })),
    },
  ];
}
