import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter to administrators when a verification by the clock finds that figures are wrong. */
export class WrongFiguresTold1700000070010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When administrators were written to about what a verification by the clock had found.
      ALTER TABLE summary_run ADD COLUMN told_at timestamptz;
      ALTER TABLE account_letter DROP CONSTRAINT account_letter_kind, ADD CONSTRAINT account_letter_kind
        CHECK (kind IN ('password-link', 'password-elsewhere', 'password-set', 'figures-wrong'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
