import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Sums of the parts of a run as bytes, many groups a row. */
export class SumsAsBytes1700000055000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A run under way has staged what nobody can read any more: it is ended, and asked for anew by whoever wants it.
      ALTER TABLE summary_run NO FORCE ROW LEVEL SECURITY;
      UPDATE summary_run SET state = 'cancelled', finished_at = now() WHERE finished_at IS NULL;
      ALTER TABLE summary_run FORCE ROW LEVEL SECURITY;

      DROP TABLE staged_summary;
      CREATE TABLE staged_summary (
        tenant_id uuid NOT NULL,
        run_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        number integer NOT NULL,
        calibration_id uuid NOT NULL,
        -- Of the first of these groups among those of the part.
        place integer NOT NULL,
        group_kinds text[] NOT NULL,
        group_ids uuid[] NOT NULL,
        -- In the same order: how many numbers of the group are not zero, their places, the numbers.
        sums bytea NOT NULL,
        CONSTRAINT staged_summary_pk PRIMARY KEY (tenant_id, run_id, wave_id, number, calibration_id, place),
        CONSTRAINT staged_summary_part_fk FOREIGN KEY (tenant_id, run_id, number)
          REFERENCES summary_part (tenant_id, run_id, number)
      );
      -- Digits of sums do not compress.
      ALTER TABLE staged_summary ALTER sums SET STORAGE EXTERNAL;

      -- Results that wait to be summarised are taken many at a time.
      CREATE INDEX outbox_to_summarise ON outbox (tenant_id, relayed_at)
        WHERE name = 'summarise-result' AND done_at IS NULL AND failed_at IS NULL;
    `);
    await runner.query(isolateSql('staged_summary') + grantSql('staged_summary'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
