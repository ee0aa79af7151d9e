import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a file came to nothing, so that pages can say it in the reader's language. */
export class ImportFailures1700000066000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- {code, details}: under which words pages say the failure; runs of before have its English words alone.
      ALTER TABLE import_run ADD COLUMN failure_wording jsonb,
        ADD CONSTRAINT import_run_failure_wording CHECK (failure_wording IS NULL OR failure IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
