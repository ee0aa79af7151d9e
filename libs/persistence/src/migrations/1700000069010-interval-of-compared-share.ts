import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The 90 % interval of the share that an agency gives to the comparison; given anew with the next one made. */
export class IntervalOfComparedShare1700000069010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE comparison_part
        ADD share_low double precision,
        ADD share_high double precision,
        ADD CONSTRAINT comparison_part_interval CHECK (
          num_nulls(share_low, share_high) IN (0, 2) AND share_low <= share AND share <= share_high
        );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
