import { Injectable } from '@nestjs/common';
import {
  StatisticalReleases,
  type KeptRelease,
  type NewRelease,
  type ReleaseEnd,
  type ReleaseId,
  type ReleaseState,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface ReleaseRow {
  id: string;
  cohort_id: string;
  state: ReleaseState;
  requested_by: string;
  requester: string;
  requested_at: Date;
  seen_at: Date | null;
  finished_at: Date | null;
  steps_done: number;
  tries: number;
  failure: string | null;
  row_count: number;
  hidden_rows: number;
  bytes: number;
  /** NULL while there is no file. */
  digest: string | null;
}

/** Releases `r` without their files; what follows says which: $1 tenant. */
const RELEASE_SQL = `
  SELECT r.id, r.cohort_id, r.state, r.requested_by, p.name AS requester, r.requested_at, r.seen_at, r.finished_at,
    r.steps_done, r.tries, r.failure, r.row_count, r.hidden_rows, length(r.file) AS bytes, r.digest
  FROM statistical_release r JOIN person p ON p.tenant_id = r.tenant_id AND p.id = r.requested_by
  WHERE r.tenant_id = $1`;

@Injectable()
export class TypeOrmStatisticalReleases extends StatisticalReleases {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({ id, cohortId, requestedBy, requestedAt }: NewRelease): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH asked AS (
         INSERT INTO statistical_release (tenant_id, id, cohort_id, state, requested_by, requested_at)
         VALUES ($1, $2, $3, 'queued', $4, $5)
         ON CONFLICT (tenant_id, cohort_id) WHERE finished_at IS NULL DO NOTHING RETURNING id
       ) SELECT 1 FROM asked`,
      [this.transaction.tenantId, id, cohortId, requestedBy, requestedAt],
    );
    return rows.length === 1;
  }

  list(cohortId: Id<'Cohort'>, limit: number): Promise<readonly KeptRelease[]> {
    return this.some('AND r.cohort_id = $2 ORDER BY r.requested_at DESC, r.id LIMIT $3', cohortId, limit);
  }

  async lock(id: ReleaseId): Promise<KeptRelease | undefined> {
    const [release] = await this.some('AND r.id = $2 FOR UPDATE OF r', id);
    return release;
  }

  async file(cohortId: Id<'Cohort'>, id: ReleaseId): Promise<Uint8Array | undefined> {
    const [row] = await this.transaction.query<{ file: Buffer | null }>(
      'SELECT file FROM statistical_release WHERE tenant_id = $1 AND cohort_id = $2 AND id = $3',
      [this.transaction.tenantId, cohortId, id],
    );
    return row?.file ?? undefined;
  }

  async begin(id: ReleaseId, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE statistical_release SET state = 'running', steps_done = 0, tries = tries + 1, seen_at = $3
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, at],
    );
  }

  async progress(id: ReleaseId, stepsDone: number, at: Date): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH seen AS (
         UPDATE statistical_release SET steps_done = $3, seen_at = $4
         WHERE tenant_id = $1 AND id = $2 AND state = 'running' RETURNING 1
       ) SELECT 1 FROM seen`,
      [this.transaction.tenantId, id, stepsDone, at],
    );
    return rows.length === 1;
  }

  async end(id: ReleaseId, end: ReleaseEnd, at: Date): Promise<void> {
    const { file, contents } = end.state === 'done' ? end : { file: undefined, contents: undefined };
    await this.transaction.query(
      `UPDATE statistical_release SET state = $3, finished_at = $4, failure = $5, file = $6, digest = $7, row_count = $8,
         hidden_rows = $9
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.transaction.tenantId,
        id,
        end.state,
        at,
        end.state === 'failed' ? end.failure : null,
        file ? Buffer.from(file) : null,
        contents?.digest ?? null,
        contents?.rows ?? null,
        contents?.hidden ?? null,
      ],
    );
  }

  async clear(before: Date): Promise<number> {
    const [row] = await this.transaction.query<{ rows: number }>(
      `WITH gone AS (
         DELETE FROM statistical_release WHERE tenant_id = $1 AND finished_at < $2 RETURNING 1
       ) SELECT count(*)::int AS rows FROM gone`,
      [this.transaction.tenantId, before],
    );
    return row?.rows ?? 0;
  }

  async lost(since: Date, limit: number): Promise<readonly { readonly releaseId: ReleaseId }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT r.id FROM statistical_release r
       WHERE r.tenant_id = $1 AND r.finished_at IS NULL AND coalesce(r.seen_at, r.requested_at) < $2
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = 'make-release'
           AND o.done_at IS NULL AND o.failed_at IS NULL AND o.payload ->> 'releaseId' = r.id::text
           AND o.created_at > $2)
       ORDER BY r.requested_at LIMIT $3`,
      [this.transaction.tenantId, since, limit],
    );
    return rows.map(({ id }) => ({ releaseId: idOf<'StatisticalRelease'>(id) }));
  }

  private async some(which: string, ...values: readonly unknown[]): Promise<readonly KeptRelease[]> {
    const rows = await this.transaction.query<ReleaseRow>(`${RELEASE_SQL} ${which}`, [
      this.transaction.tenantId,
      ...values,
    ]);
    return rows.map(releaseOf);
  }
}

function releaseOf(row: ReleaseRow): KeptRelease {
  const { row_count: rows, hidden_rows: hidden, bytes, digest } = row;
  return {
    id: idOf(row.id),
    cohortId: idOf(row.cohort_id),
    state: row.state,
    requestedBy: { id: idOf(row.requested_by), name: row.requester },
    requestedAt: row.requested_at,
    seenAt: row.seen_at ?? undefined,
    finishedAt: row.finished_at ?? undefined,
    stepsDone: row.steps_done,
    tries: row.tries,
    failure: row.failure ?? undefined,
    contents: digest === null ? undefined : { rows, hidden, bytes, digest },
  };
}
