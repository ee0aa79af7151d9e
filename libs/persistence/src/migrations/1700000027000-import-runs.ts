import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Files that authors uploaded: kept while they are read, looked at and stored. */
export class ImportRuns1700000027000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_run (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT import_run_kind CHECK (kind ~ '^[a-z][a-z-]{0,39}$'),
        state text NOT NULL CONSTRAINT import_run_state CHECK (state IN
          ('queued', 'reading', 'ready', 'confirmed', 'storing', 'done', 'refused', 'failed', 'cancelled', 'expired')),
        file_name text NOT NULL,
        file_bytes integer NOT NULL,
        -- SHA-256 in hexadecimal.
        digest text NOT NULL,
        file bytea,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        -- The last sign of life of the worker.
        seen_at timestamptz,
        finished_at timestamptz,
        done integer NOT NULL DEFAULT 0,
        total integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        format text,
        -- {new, changed, same, left}: foreseen, and what was made once it is done.
        counts jsonb,
        -- [{place, code, title, fate, faults}] in the order of the file.
        entries jsonb NOT NULL DEFAULT '[]',
        -- [{severity, code, message}] of the file as a whole.
        faults jsonb NOT NULL DEFAULT '[]',
        failure text,
        CONSTRAINT import_run_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT import_run_person_fk FOREIGN KEY (tenant_id, requested_by) REFERENCES person (tenant_id, id),
        CONSTRAINT import_run_file CHECK
          ((state IN ('queued', 'reading', 'ready', 'confirmed', 'storing')) = (file IS NOT NULL)),
        CONSTRAINT import_run_failure CHECK ((state IN ('refused', 'failed')) = (failure IS NOT NULL)),
        CONSTRAINT import_run_foreseen CHECK (state NOT IN ('ready', 'confirmed', 'storing', 'done') OR counts IS NOT NULL)
      );
      CREATE INDEX import_run_latest ON import_run (tenant_id, requested_at DESC);
      CREATE INDEX import_run_open ON import_run (tenant_id, requested_at) WHERE file IS NOT NULL;
      CREATE INDEX import_run_stored ON import_run (tenant_id, digest, finished_at) WHERE state = 'done';
    `);
    await runner.query(isolateSql('import_run') + grantSql('import_run', 'SELECT, INSERT, UPDATE'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
