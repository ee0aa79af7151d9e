import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Summaries of role profiles and test languages beside those of cohorts and units, and the sums from which spread and
 * self-view follow. What was summarised before holds none of them until the summaries are made anew.
 */
export class GroupKinds1700000041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE group_summary
        DROP CONSTRAINT group_summary_kind,
        ADD CONSTRAINT group_summary_kind CHECK (group_kind IN ('cohort', 'unit', 'role', 'language'));
      ALTER TABLE competence_summary
        ADD self_in_line integer NOT NULL DEFAULT 0,
        ADD spread double precision[] NOT NULL DEFAULT '{0,0,0,0,0,0}';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
