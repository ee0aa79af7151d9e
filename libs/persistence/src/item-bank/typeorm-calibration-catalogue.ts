import { Injectable } from '@nestjs/common';
import {
  CalibrationCatalogue,
  type AnsweredWave,
  type CalibrationId,
  type CalibrationListing,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface ListingRow {
  id: string;
  version: string;
  released_at: Date;
  framework_release_id: string;
  framework_name: string;
  framework_version: string;
  bank_release_id: string;
  bank_version: string;
  competences: string[];
  base_version: string | null;
  items: number;
  calibrated: number;
  run_id: string | null;
  rescorings: { id: string; name: string; cohort: string; done: number; total: number }[] | null;
}

/** $1 tenant. A later release of the same instant is the one that was made from the other. */
const LISTING_SQL = `
  SELECT k.id, k.version, k.released_at, b.framework_release_id, f.title AS framework_name, fr.version AS framework_version,
    k.bank_release_id, b.version AS bank_version, k.competences, base.version AS base_version, run.id AS run_id,
    n.items, n.calibrated, (
      SELECT jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'cohort', c.name, 'done', s.done, 'total', s.total)
        ORDER BY w.opens_at DESC, w.id)
      FROM wave w JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id, LATERAL (
        SELECT count(*)::int AS total, (count(*) FILTER (WHERE EXISTS (
          SELECT 1 FROM result r WHERE r.tenant_id = a.tenant_id AND r.attempt_id = a.id AND r.calibration_id = k.id
        )))::int AS done
        FROM attempt a WHERE a.tenant_id = w.tenant_id AND a.wave_id = w.id AND a.state = 'finished'
      ) s
      WHERE w.tenant_id = k.tenant_id AND w.rescored_with = k.id
    ) AS rescorings
  FROM calibration k
  JOIN bank_release b ON b.tenant_id = k.tenant_id AND b.id = k.bank_release_id
  JOIN framework_release fr ON fr.tenant_id = b.tenant_id AND fr.id = b.framework_release_id
  JOIN framework f ON f.tenant_id = fr.tenant_id AND f.id = fr.framework_id
  LEFT JOIN calibration base ON base.tenant_id = k.tenant_id AND base.id = k.base_calibration_id
  LEFT JOIN calibration_run run ON run.tenant_id = k.tenant_id AND run.published_calibration_id = k.id
  JOIN LATERAL (
    SELECT count(*)::int AS items, count(p.answers)::int AS calibrated FROM item_parameters p
    WHERE p.tenant_id = k.tenant_id AND p.calibration_id = k.id
  ) n ON true
  WHERE k.tenant_id = $1`;

interface WaveRow {
  id: string;
  name: string;
  cohort_name: string;
  opens_at: Date;
  closes_at: Date;
  finished: number;
  largest_group: number;
  framework_release_id: string;
  version: string;
  rescored_version: string | null;
}

const WAVES_SQL = `
  SELECT w.id, w.name, c.name AS cohort_name, w.opens_at, w.closes_at, b.framework_release_id, k.version,
    again.version AS rescored_version, n.finished, n.largest_group
  FROM wave w
  JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
  JOIN blueprint b ON b.tenant_id = w.tenant_id AND b.id = w.blueprint_id
  JOIN calibration k ON k.tenant_id = b.tenant_id AND k.id = b.calibration_id
  LEFT JOIN calibration again ON again.tenant_id = w.tenant_id AND again.id = w.rescored_with
  JOIN LATERAL (
    SELECT coalesce(sum(l.people), 0)::int AS finished, coalesce(max(l.people), 0)::int AS largest_group FROM (
      SELECT count(*) AS people FROM attempt a
      WHERE a.tenant_id = w.tenant_id AND a.wave_id = w.id AND a.state = 'finished' GROUP BY a.language
    ) l
  ) n ON true
  WHERE w.tenant_id = $1 ORDER BY w.opens_at DESC, w.id`;

@Injectable()
export class TypeOrmCalibrationCatalogue extends CalibrationCatalogue {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async list(): Promise<readonly CalibrationListing[]> {
    const rows = await this.transaction.query<ListingRow>(
      `${LISTING_SQL} ORDER BY k.released_at DESC, k.base_calibration_id IS NULL, k.id`,
      [this.transaction.tenantId],
    );
    return rows.map(listingOf);
  }

  async find(id: CalibrationId): Promise<CalibrationListing | undefined> {
    const [row] = await this.transaction.query<ListingRow>(`${LISTING_SQL} AND k.id = $2`, [
      this.transaction.tenantId,
      id,
    ]);
    return row && listingOf(row);
  }

  async waves(): Promise<readonly AnsweredWave[]> {
    const rows = await this.transaction.query<WaveRow>(WAVES_SQL, [this.transaction.tenantId]);
    return rows.map((row) => ({
      id: idOf<'Wave'>(row.id),
      name: row.name,
      cohortName: row.cohort_name,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      finished: row.finished,
      largestGroup: row.largest_group,
      frameworkReleaseId: idOf<'FrameworkRelease'>(row.framework_release_id),
      version: row.version,
      rescoredWith: row.rescored_version ?? undefined,
    }));
  }

  async lock(): Promise<void> {
    await this.transaction.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('calibrations-of-' || $1, 0))`,
      [this.transaction.tenantId],
    );
  }
}

function listingOf(row: ListingRow): CalibrationListing {
  return {
    id: idOf(row.id),
    version: row.version,
    releasedAt: row.released_at,
    frameworkReleaseId: idOf(row.framework_release_id),
    frameworkName: row.framework_name,
    frameworkVersion: row.framework_version,
    bankReleaseId: idOf(row.bank_release_id),
    bankVersion: row.bank_version,
    competences: row.competences.map((code) => idOf<'Competence'>(code)),
    baseVersion: row.base_version ?? undefined,
    items: row.items,
    calibrated: row.calibrated,
    runId: row.run_id === null ? undefined : idOf(row.run_id),
    rescorings: (row.rescorings ?? []).map(({ id, name, cohort, done, total }) => ({
      id: idOf<'Wave'>(id),
      name,
      cohortName: cohort,
      done,
      total,
    })),
  };
}
