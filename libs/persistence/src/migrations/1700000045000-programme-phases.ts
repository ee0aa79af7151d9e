import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What a programme consists of and when. */
export class ProgrammePhases1700000045000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme_phase (
        tenant_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        -- By the day on which it begins.
        ordinal smallint NOT NULL,
        kind text NOT NULL CONSTRAINT programme_phase_kind
          CHECK (kind IN ('lectures', 'practice', 'presentation', 'other')),
        name text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        CONSTRAINT programme_phase_pk PRIMARY KEY (tenant_id, cohort_id, ordinal),
        CONSTRAINT programme_phase_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT programme_phase_dates CHECK (ends_on >= starts_on)
      );
      ${isolateSql('programme_phase')}
      ${grantSql('programme_phase')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
