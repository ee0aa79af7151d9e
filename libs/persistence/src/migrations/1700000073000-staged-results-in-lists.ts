import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const READ_WHOLE = ['summary_run', 'summary_part', 'outbox'];

/** Which results the staged sums of a part have in them: a list a part instead of a row a result. */
export class StagedResultsInLists1700000073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      -- A run that has begun has staged what is dropped here: it is begun anew.
      WITH stopped AS (
        UPDATE summary_run SET state = 'cancelled', finished_at = now() WHERE state = 'running'
        RETURNING tenant_id, kind, part_size, requested_by
      ), run AS (
        INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_by, requested_at)
        SELECT tenant_id, gen_random_uuid(), kind, 'queued', part_size, requested_by, now() FROM stopped
        RETURNING tenant_id, id
      ), part AS (
        INSERT INTO summary_part (tenant_id, run_id, number, step) SELECT tenant_id, id, 0, 'plan' FROM run
      )
      INSERT INTO outbox (tenant_id, id, name, payload, created_at)
      SELECT tenant_id, gen_random_uuid(), 'run-summary-part', jsonb_build_object('runId', id, 'part', 0), now() FROM run;
    `);
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      DROP TABLE staged_result;
      CREATE TABLE staged_result (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        number integer NOT NULL,
        scoring_version text NOT NULL,
        calibration_id uuid NOT NULL,
        attempt_ids uuid[] NOT NULL,
        CONSTRAINT staged_result_pk PRIMARY KEY (tenant_id, run_id, wave_id, number, scoring_version, calibration_id),
        CONSTRAINT staged_result_part_fk FOREIGN KEY (tenant_id, run_id, number)
          REFERENCES summary_part (tenant_id, run_id, number)
      );
      -- Random identifiers do not compress.
      ALTER TABLE staged_result ALTER attempt_ids SET STORAGE EXTERNAL;
    `);
    await runner.query(isolateSql('staged_result') + grantSql('staged_result'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
