import type {
  ImportCounts,
  ImportFailure,
  ImportFault,
  ImportKind,
  ImportRun,
  ImportState,
  TakenFor,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';

export interface ImportRunRow {
  id: string;
  kind: ImportKind;
  state: ImportState;
  file_name: string;
  file_bytes: number;
  digest: string;
  taken_for: TakenFor;
  requested_by: string;
  requester: string;
  requested_at: Date;
  seen_at: Date | null;
  finished_at: Date | null;
  done: number;
  total: number;
  tries: number;
  format: string | null;
  counts: ImportCounts | null;
  faults: ImportFault[];
  failure: string | null;
  failure_wording: Pick<ImportFailure, 'code' | 'details'> | null;
  stored_before_at: Date | null;
}

/** Runs `r` without their files and entries; what follows says which: $1 tenant. */
export const IMPORT_RUN_SQL = `
  SELECT r.id, r.kind, r.state, r.file_name, r.file_bytes, r.digest, r.taken_for, r.requested_by, p.name AS requester,
    r.requested_at, r.seen_at, r.finished_at, r.done, r.total, r.tries, r.format, r.counts, r.faults, r.failure,
    r.failure_wording, (
      SELECT max(b.finished_at) FROM import_run b
      WHERE b.tenant_id = r.tenant_id AND b.kind = r.kind AND b.digest = r.digest AND b.state = 'done' AND b.id <> r.id
        AND b.finished_at < r.requested_at
    ) AS stored_before_at
  FROM import_run r
  JOIN person p ON p.tenant_id = r.tenant_id AND p.id = r.requested_by
  WHERE r.tenant_id = $1`;

export function importRunOf(row: ImportRunRow): ImportRun {
  return {
    id: idOf(row.id),
    kind: row.kind,
    state: row.state,
    fileName: row.file_name,
    fileBytes: row.file_bytes,
    digest: row.digest,
    takenFor: row.taken_for,
    requestedBy: { id: idOf(row.requested_by), name: row.requester },
    requestedAt: row.requested_at,
    seenAt: row.seen_at ?? undefined,
    finishedAt: row.finished_at ?? undefined,
    done: row.done,
    total: row.total,
    tries: row.tries,
    format: row.format ?? undefined,
    counts: row.counts ?? undefined,
    faults: row.faults,
    failure: failureOf(row),
    storedBeforeAt: row.stored_before_at ?? undefined,
  };
}

/** Runs of before said it in English alone. */
function failureOf({ failure, failure_wording: wording }: ImportRunRow): ImportFailure | undefined {
  if (failure === null) return undefined;
  return { code: 'imports.failed', ...wording, message: failure };
}
