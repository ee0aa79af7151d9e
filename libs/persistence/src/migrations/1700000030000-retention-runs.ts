import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What retention has done of late, for those who answer for it. */
export class RetentionRuns1700000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_run (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        data_class text NOT NULL CONSTRAINT retention_run_class CHECK (data_class IN ('people', 'viewings', 'traces')),
        ran_at timestamptz NOT NULL,
        -- When something was last taken away, and how much it was.
        taken_at timestamptz,
        taken bigint,
        CONSTRAINT retention_run_pk PRIMARY KEY (tenant_id, data_class),
        CONSTRAINT retention_run_taken CHECK ((taken_at IS NULL) = (taken IS NULL) AND taken > 0)
      );
      ${isolateSql('retention_run')}
      ${grantSql('retention_run', 'SELECT, INSERT, UPDATE')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
