import { Injectable } from '@nestjs/common';
import {
  IMPORT_FATES,
  ImportRuns,
  type ImportCounts,
  type ImportEntry,
  type ImportEntryFilter,
  type ImportKind,
  type ImportPreview,
  type ImportProgress,
  type ImportRun,
  type ImportRunId,
  type ImportStep,
  type NewImportRun,
  type Page,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { IMPORT_RUN_SQL, importRunOf, type ImportRunRow } from './import-run-row';

const ENTRIES_SQL = `
  FROM import_run r, jsonb_array_elements(r.entries) WITH ORDINALITY AS e (entry, position)
  WHERE r.tenant_id = $1 AND r.id = $2 AND ($3::text IS NULL OR e.entry ->> 'fate' = $3)
    AND (NOT $4 OR jsonb_array_length(e.entry -> 'faults') > 0)`;

@Injectable()
export class TypeOrmImportRuns extends ImportRuns {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lockUploads(): Promise<void> {
    await this.transaction.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('import-upload ' || $1, 0))`,
      [this.transaction.tenantId],
    );
  }

  async add({ file, ...run }: NewImportRun): Promise<void> {
    await this.transaction.query(
      `INSERT INTO import_run (tenant_id, id, kind, state, file_name, file_bytes, digest, file, requested_by, requested_at, taken_for)
       VALUES ($1, $2, $3, 'queued', $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.transaction.tenantId,
        run.id,
        run.kind,
        run.fileName,
        file.byteLength,
        run.digest,
        Buffer.from(file.buffer, file.byteOffset, file.byteLength),
        run.requestedBy,
        run.requestedAt,
        JSON.stringify(run.takenFor),
      ],
    );
  }

  list(kinds: readonly ImportKind[], limit: number): Promise<readonly ImportRun[]> {
    return this.some('AND r.kind = ANY($2) ORDER BY r.requested_at DESC, r.id LIMIT $3', kinds, limit);
  }

  open(): Promise<readonly ImportRun[]> {
    return this.some('AND r.file IS NOT NULL ORDER BY r.requested_at');
  }

  async find(id: ImportRunId): Promise<ImportRun | undefined> {
    const [run] = await this.some('AND r.id = $2', id);
    return run;
  }

  async lock(id: ImportRunId): Promise<ImportRun | undefined> {
    const [run] = await this.some('AND r.id = $2 FOR UPDATE OF r', id);
    return run;
  }

  async file(id: ImportRunId): Promise<Uint8Array | undefined> {
    const [row] = await this.transaction.query<{ file: Buffer | null }>(
      'SELECT file FROM import_run WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id],
    );
    return row?.file ?? undefined;
  }

  async entries(id: ImportRunId, filter: ImportEntryFilter): Promise<Page<ImportEntry>> {
    const { page, size, fate, withFaults } = filter;
    const chosen = [this.transaction.tenantId, id, fate ?? null, withFaults === true];
    const [counted] = await this.transaction.query<{ total: number }>(
      `SELECT count(*)::int AS total ${ENTRIES_SQL}`,
      chosen,
    );
    const rows = await this.transaction.query<{ entry: ImportEntry }>(
      `SELECT e.entry ${ENTRIES_SQL} ORDER BY e.position LIMIT $5 OFFSET $6`,
      [...chosen, size, (page - 1) * size],
    );
    return { total: counted?.total ?? 0, rows: rows.map(({ entry }) => entry) };
  }

  async begin(id: ImportRunId, state: 'reading' | 'storing', at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE import_run SET state = $3, done = 0, total = 0, tries = tries + 1, seen_at = $4
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, state, at],
    );
  }

  async progress(id: ImportRunId, { done, total }: ImportProgress, at: Date): Promise<boolean> {
    const rows = await this.transaction.query<{ seen: boolean }>(
      `WITH seen AS (
         UPDATE import_run SET done = $3, total = $4, seen_at = $5
         WHERE tenant_id = $1 AND id = $2 AND state IN ('reading', 'storing') RETURNING 1
       ) SELECT true AS seen FROM seen`,
      [this.transaction.tenantId, id, done, total, at],
    );
    return rows.length === 1;
  }

  async step(id: ImportRunId, step: ImportStep, at: Date): Promise<void> {
    const preview = 'preview' in step ? step.preview : undefined;
    const failure = 'failure' in step ? step.failure : undefined;
    await this.transaction.query(
      `UPDATE import_run SET state = $3, format = coalesce($4, format), counts = coalesce($5, counts),
         entries = coalesce($6, entries), faults = coalesce($7, faults), failure = $8, failure_wording = $10,
         tries = CASE WHEN $3 = 'confirmed' THEN 0 ELSE tries END,
         seen_at = CASE WHEN $3 = 'confirmed' THEN NULL ELSE seen_at END,
         file = CASE WHEN $3 IN ('ready', 'confirmed') THEN file END,
         finished_at = CASE WHEN $3 IN ('ready', 'confirmed') THEN finished_at ELSE $9::timestamptz END
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.transaction.tenantId,
        id,
        step.state,
        preview?.format ?? null,
        preview ? JSON.stringify(countsOf(preview)) : null,
        preview ? JSON.stringify(preview.entries) : null,
        preview ? JSON.stringify(preview.faults) : null,
        failure?.message ?? null,
        at,
        failure ? JSON.stringify({ code: failure.code, details: failure.details }) : null,
      ],
    );
  }

  async expire(before: Date, at: Date): Promise<number> {
    const rows = await this.transaction.query<{ id: string }>(
      `WITH expired AS (
         UPDATE import_run SET state = 'expired', file = NULL, finished_at = $3
         WHERE tenant_id = $1 AND requested_at < $2 AND state IN ('queued', 'reading', 'ready') RETURNING id
       ) SELECT id FROM expired`,
      [this.transaction.tenantId, before, at],
    );
    return rows.length;
  }

  async forgetEntries(kinds: readonly ImportKind[], before: Date): Promise<number> {
    const rows = await this.transaction.query<{ id: string }>(
      `WITH forgotten AS (
         UPDATE import_run SET entries = '[]'
         WHERE tenant_id = $1 AND kind = ANY($2) AND finished_at < $3 AND entries <> '[]' RETURNING id
       ) SELECT id FROM forgotten`,
      [this.transaction.tenantId, kinds, before],
    );
    return rows.length;
  }

  async lost(since: Date, limit: number): Promise<readonly { readonly runId: ImportRunId }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT r.id FROM import_run r
       WHERE r.tenant_id = $1 AND r.state IN ('reading', 'storing') AND r.seen_at < $2
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = 'run-import'
           AND o.done_at IS NULL AND o.failed_at IS NULL AND o.payload ->> 'runId' = r.id::text AND o.created_at > $2)
       ORDER BY r.seen_at LIMIT $3`,
      [this.transaction.tenantId, since, limit],
    );
    return rows.map(({ id }) => ({ runId: idOf<'ImportRun'>(id) }));
  }

  private async some(which: string, ...values: readonly unknown[]): Promise<readonly ImportRun[]> {
    const rows = await this.transaction.query<ImportRunRow>(`${IMPORT_RUN_SQL} ${which}`, [
      this.transaction.tenantId,
      ...values,
    ]);
    return rows.map(importRunOf);
  }
}

function countsOf({ entries }: ImportPreview): ImportCounts {
  const count = (fate: (typeof IMPORT_FATES)[number]) =>
    entries.filter((entry) => entry.fate === fate).length;
  return { new: count('new'), changed: count('changed'), same: count('same'), left: count('left') };
}
