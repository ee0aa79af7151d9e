import { Injectable } from '@nestjs/common';
import { MatchedResults, type InTwoWaves, type MeasuredOnce, type ScaledPlace } from '@qabilet/application';
import type { Standing } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface MatchedRow {
  person_id: string;
  before: Measured | null;
  after: Measured | null;
}

interface Measured {
  precision: number[];
  centre: number[];
  levels: Record<string, Standing> | null;
}

/** The first people with evidence in one wave ($1 tenant, $6 the person to go on from, $7 how many). */
const measuredIn = (wave: string, calibration: string) => `
  SELECT a.person_id, jsonb_build_object('precision', r.evidence_precision, 'centre', r.evidence_centre, 'levels', (
    SELECT jsonb_object_agg(c.competence_code, c.level) FROM competence_result c
    WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version
      AND c.calibration_id = r.calibration_id AND c.level IS NOT NULL
  )) AS measured
  FROM attempt a
  JOIN summary_ledger l ON l.tenant_id = a.tenant_id AND l.attempt_id = a.id AND l.calibration_id = ${calibration}
  JOIN result r ON r.tenant_id = l.tenant_id AND r.attempt_id = l.attempt_id
    AND r.scoring_version = l.scoring_version AND r.calibration_id = l.calibration_id
  WHERE a.tenant_id = $1 AND a.wave_id = ${wave} AND ($6::uuid IS NULL OR a.person_id > $6::uuid)
    AND 0 < ANY (r.evidence_precision)
  ORDER BY a.person_id LIMIT $7`;

@Injectable()
export class TypeOrmMatchedResults extends MatchedResults {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async page(
    first: ScaledPlace,
    last: ScaledPlace,
    { after, limit }: { readonly after?: Id<'Person'>; readonly limit: number },
  ): Promise<readonly InTwoWaves[]> {
    const rows = await this.transaction.query<MatchedRow>(
      `SELECT person_id, one.measured AS before, two.measured AS after
       FROM (${measuredIn('$2', '$3')}) one FULL JOIN (${measuredIn('$4', '$5')}) two USING (person_id)
       ORDER BY person_id LIMIT $7`,
      [
        this.transaction.tenantId,
        first.waveId,
        first.calibrationId,
        last.waveId,
        last.calibrationId,
        after ?? null,
        limit,
      ],
    );
    return rows.map((row) => ({
      personId: idOf<'Person'>(row.person_id),
      before: row.before ? measuredOf(row.before) : undefined,
      after: row.after ? measuredOf(row.after) : undefined,
    }));
  }
}

function measuredOf({ precision, centre, levels }: Measured): MeasuredOnce {
  return {
    precision,
    centre,
    levels: new Map(Object.entries(levels ?? {}).map(([code, level]) => [idOf<'Competence'>(code), level])),
  };
}
