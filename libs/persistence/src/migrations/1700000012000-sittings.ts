import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which window goes on with a test, what it noticed beside the answers, and time beyond the usual. */
export class Sittings1700000012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attempt
        -- The browser window that goes on with it, by the name the window made for itself; NULL: whoever asks.
        ADD COLUMN held_by uuid,
        ADD COLUMN extra_time text NOT NULL DEFAULT 'none'
          CONSTRAINT attempt_extra_time CHECK (extra_time IN ('none', '25', '50', '100', 'untimed'));

      -- {leaves, awaySeconds, pastes}: told by the browser, never counted against anybody.
      ALTER TABLE answer ADD COLUMN signals jsonb;

      ALTER TABLE cohort_member
        ADD COLUMN extra_time text NOT NULL DEFAULT 'none'
          CONSTRAINT cohort_member_extra_time CHECK (extra_time IN ('none', '25', '50', '100', 'untimed'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
