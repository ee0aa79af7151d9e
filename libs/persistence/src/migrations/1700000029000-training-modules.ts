import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Courses that an agency offers its officials; plans for cohorts choose among them. */
export class TrainingModules1700000029000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_module (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        title text NOT NULL,
        -- By its code, so that a course outlives the release of the framework it was written for.
        competence_code text NOT NULL,
        from_level smallint NOT NULL,
        to_level smallint NOT NULL,
        gain double precision NOT NULL,
        hours double precision NOT NULL CONSTRAINT training_module_hours CHECK (hours > 0 AND hours <= 500),
        format text NOT NULL CONSTRAINT training_module_format
          CHECK (format IN ('lecture', 'workshop', 'online', 'practice')),
        language text NOT NULL,
        smallest_group smallint NOT NULL,
        largest_group smallint NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT training_module_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT training_module_title_unique UNIQUE (tenant_id, title),
        CONSTRAINT training_module_levels CHECK (from_level >= 0 AND from_level < to_level AND to_level <= 4),
        CONSTRAINT training_module_gain CHECK (gain > 0 AND gain <= to_level - from_level),
        CONSTRAINT training_module_groups CHECK (smallest_group >= 1 AND smallest_group <= largest_group)
      );
      ${isolateSql('training_module')}
      ${grantSql('training_module')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
