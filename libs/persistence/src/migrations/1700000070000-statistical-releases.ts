import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Statistical releases that the worker makes: kept for a month and then taken away. */
export class StatisticalReleases1700000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statistical_release (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        state text NOT NULL CONSTRAINT statistical_release_state
          CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        -- The last sign of life of the worker.
        seen_at timestamptz,
        finished_at timestamptz,
        steps_done smallint NOT NULL DEFAULT 0,
        tries smallint NOT NULL DEFAULT 0,
        -- The code of what was wrong.
        failure text,
        -- Packed already: not to be packed again.
        file bytea STORAGE EXTERNAL,
        -- SHA-256 in hexadecimal.
        digest text,
        row_count integer,
        hidden_rows integer,
        CONSTRAINT statistical_release_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT statistical_release_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT statistical_release_person_fk FOREIGN KEY (tenant_id, requested_by) REFERENCES person (tenant_id, id),
        CONSTRAINT statistical_release_end CHECK ((state IN ('queued', 'running')) = (finished_at IS NULL)),
        CONSTRAINT statistical_release_failure CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT statistical_release_file CHECK
          ((state = 'done') = (num_nulls(file, digest, row_count, hidden_rows) = 0))
      );
      CREATE INDEX statistical_release_latest ON statistical_release (tenant_id, cohort_id, requested_at DESC);
      CREATE UNIQUE INDEX statistical_release_underway ON statistical_release (tenant_id, cohort_id)
        WHERE finished_at IS NULL;
    `);
    await runner.query(isolateSql('statistical_release') + grantSql('statistical_release'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
