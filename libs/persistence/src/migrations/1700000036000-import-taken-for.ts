import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the things in a file are taken for that do not say it themselves. */
export class ImportTakenFor1700000036000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE import_run
        -- { "competence": "1.1", "level": 2 }, each of them only where its author chose it.
        ADD COLUMN taken_for jsonb NOT NULL DEFAULT '{}'
          CONSTRAINT import_run_taken_for CHECK (jsonb_typeof(taken_for) = 'object');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
