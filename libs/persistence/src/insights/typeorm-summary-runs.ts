import { Injectable } from '@nestjs/common';
import {
  SummaryRuns,
  type NewSummaryRun,
  type PartOutcome,
  type SummaryRun,
  type SummaryRunEnd,
  type SummaryRunId,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface RunRow {
  id: string;
  kind: SummaryRun['kind'];
  state: SummaryRun['state'];
  part_size: number;
  parts: number;
  parts_done: number;
  results: string;
  requested_by: string | null;
  requested_at: Date;
  finished_at: Date | null;
  failure: string | null;
  compared: number;
  differing: number;
  miscounted: number;
  uncounted: number;
}

/** Runs `r`; what follows says which: $1 tenant. */
const RUN_SQL = `
  SELECT r.id, r.kind, r.state, r.part_size, r.parts, r.parts_done, r.results, p.name AS requested_by, r.requested_at,
    r.finished_at, r.failure, r.compared, r.differing, r.miscounted, r.uncounted
  FROM summary_run r LEFT JOIN person p ON p.tenant_id = r.tenant_id AND p.id = r.requested_by
  WHERE r.tenant_id = $1`;

/** In the order in which their rows point to each other. */
const LEFT_BEHIND = ['staged_result', 'staged_summary', 'summary_part'];

@Injectable()
export class TypeOrmSummaryRuns extends SummaryRuns {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({ id, kind, partSize, requestedBy, requestedAt }: NewSummaryRun): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH run AS (
         INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_by, requested_at)
         VALUES ($1, $2, $3, 'queued', $4, $5, $6)
         ON CONFLICT (tenant_id) WHERE finished_at IS NULL DO NOTHING RETURNING id
       ) SELECT 1 FROM run`,
      [this.transaction.tenantId, id, kind, partSize, requestedBy ?? null, requestedAt],
    );
    if (rows.length === 0) return false;
    await this.transaction.query(
      `INSERT INTO summary_part (tenant_id, run_id, number, step) VALUES ($1, $2, 0, 'plan')`,
      [this.transaction.tenantId, id],
    );
    return true;
  }

  async list(limit: number): Promise<readonly SummaryRun[]> {
    const rows = await this.transaction.query<RunRow>(
      `${RUN_SQL} ORDER BY r.requested_at DESC, r.id LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map(runOf);
  }

  lock(id: SummaryRunId): Promise<SummaryRun | undefined> {
    return this.one(id, 'FOR NO KEY UPDATE OF r');
  }

  find(id: SummaryRunId): Promise<SummaryRun | undefined> {
    return this.one(id, '');
  }

  async begin(id: SummaryRunId, parts: number, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE summary_run SET state = 'running', parts = $3, started_at = $4 WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, parts, at],
    );
  }

  async advance(id: SummaryRunId, { results, found }: PartOutcome): Promise<void> {
    await this.transaction.query(
      `UPDATE summary_run SET parts_done = parts_done + 1, results = results + $3, compared = compared + $4,
         differing = differing + $5, miscounted = miscounted + $6, uncounted = uncounted + $7
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.transaction.tenantId,
        id,
        results,
        found.compared,
        found.differing,
        found.miscounted,
        found.uncounted,
      ],
    );
  }

  async end(id: SummaryRunId, end: SummaryRunEnd, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE summary_run SET state = $3, failure = $4, finished_at = $5
       WHERE tenant_id = $1 AND id = $2 AND finished_at IS NULL`,
      [this.transaction.tenantId, id, end.state, end.state === 'failed' ? end.failure : null, at],
    );
  }

  async takeUntold(now: Date): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH told AS (
         UPDATE summary_run SET told_at = $2
         WHERE tenant_id = $1 AND kind = 'verification' AND state = 'done' AND requested_by IS NULL AND told_at IS NULL
           AND finished_at > $2::timestamptz - interval '1 day' AND differing + miscounted + uncounted > 0
         RETURNING id
       ) SELECT id FROM told`,
      [this.transaction.tenantId, now],
    );
    return rows.length > 0;
  }

  async lastVerification(): Promise<Date | undefined> {
    const [row] = await this.transaction.query<{ at: Date | null }>(
      `SELECT max(requested_at) AS at FROM summary_run WHERE tenant_id = $1 AND kind = 'verification'`,
      [this.transaction.tenantId],
    );
    return row?.at ?? undefined;
  }

  async givenUp(): Promise<readonly { readonly id: SummaryRunId; readonly failure: string }[]> {
    const rows = await this.transaction.query<{ id: string; failure: string | null }>(
      `SELECT r.id, max(o.last_error) AS failure FROM summary_run r
       JOIN outbox o ON o.tenant_id = r.tenant_id AND o.name = 'run-summary-part' AND o.failed_at IS NOT NULL
         AND o.created_at >= r.requested_at AND o.payload ->> 'runId' = r.id::text
       WHERE r.tenant_id = $1 AND r.finished_at IS NULL GROUP BY r.id`,
      [this.transaction.tenantId],
    );
    return rows.map(({ id, failure }) => ({ id: idOf<'SummaryRun'>(id), failure: failure ?? '' }));
  }

  async clearEnded(): Promise<void> {
    for (const table of LEFT_BEHIND) {
      await this.transaction.query(
        `DELETE FROM ${table} t USING summary_run r
         WHERE t.tenant_id = $1 AND r.tenant_id = t.tenant_id AND r.id = t.run_id AND r.finished_at IS NOT NULL`,
        [this.transaction.tenantId],
      );
    }
  }

  private async one(
    id: SummaryRunId,
    locking: '' | 'FOR NO KEY UPDATE OF r',
  ): Promise<SummaryRun | undefined> {
    const [row] = await this.transaction.query<RunRow>(`${RUN_SQL} AND r.id = $2 ${locking}`, [
      this.transaction.tenantId,
      id,
    ]);
    return row && runOf(row);
  }
}

function runOf(row: RunRow): SummaryRun {
  const { id, kind, state, parts, compared, differing, miscounted, uncounted } = row;
  return {
    id: idOf<'SummaryRun'>(id),
    kind,
    state,
    partSize: row.part_size,
    parts,
    partsDone: row.parts_done,
    results: Number(row.results),
    requestedBy: row.requested_by ?? undefined,
    requestedAt: row.requested_at,
    finishedAt: row.finished_at ?? undefined,
    failure: row.failure ?? undefined,
    found: { compared, differing, miscounted, uncounted },
  };
}
