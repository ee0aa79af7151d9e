import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Which results the staged sums of a part have in them: a list a part instead of a row a result. */
export class StagedResultsInLists1700000073000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A run under way has staged what is dropped here: it is ended, and asked for anew by whoever wants it.
      ALTER TABLE summary_run NO FORCE ROW LEVEL SECURITY;
      UPDATE summary_run SET state = 'cancelled', finished_at = now() WHERE finished_at IS NULL;
      ALTER TABLE summary_run FORCE ROW LEVEL SECURITY;

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
