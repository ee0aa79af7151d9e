import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What cohorts and units mean to reach, and by when. */
export class GroupGoals1700000063000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE group_goal (
        tenant_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        -- In the order in which they were written.
        ordinal smallint NOT NULL,
        kind text NOT NULL CONSTRAINT group_goal_kind CHECK (kind IN ('share', 'gain')),
        -- NULL: the whole cohort.
        unit_id uuid,
        -- NULL: all competences together.
        competence_code text,
        -- A share at target, or levels gained from the first wave.
        goal double precision NOT NULL CONSTRAINT group_goal_goal CHECK (goal > 0 AND goal <= 4),
        due_on date NOT NULL,
        CONSTRAINT group_goal_pk PRIMARY KEY (tenant_id, cohort_id, ordinal),
        CONSTRAINT group_goal_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT group_goal_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
      );
      ${isolateSql('group_goal')}
      ${grantSql('group_goal')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
