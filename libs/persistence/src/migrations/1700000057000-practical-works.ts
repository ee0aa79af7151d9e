import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Practical work of a programme, and what each trainer gave for each person's. */
export class PracticalWorks1700000057000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE practical_work (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        -- Names the competences of which the criteria speak.
        release_id uuid NOT NULL,
        title jsonb NOT NULL,
        rubric jsonb NOT NULL,
        -- The lead trainer: changes the rubric, gives marks back, releases.
        led_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        released_at timestamptz,
        CONSTRAINT practical_work_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT practical_work_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT practical_work_release_fk FOREIGN KEY (tenant_id, release_id)
          REFERENCES framework_release (tenant_id, id),
        CONSTRAINT practical_work_led_fk FOREIGN KEY (tenant_id, led_by) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX practical_work_cohort ON practical_work (tenant_id, cohort_id);
      CREATE INDEX practical_work_led ON practical_work (tenant_id, led_by);

      CREATE TABLE practical_mark (
        tenant_id uuid NOT NULL,
        work_id uuid NOT NULL,
        person_id uuid NOT NULL,
        marker_id uuid NOT NULL,
        -- One for each criterion, 0 the lowest; a draft may lack some.
        steps smallint[] NOT NULL,
        comment text NOT NULL,
        handed_in_at timestamptz,
        CONSTRAINT practical_mark_pk PRIMARY KEY (tenant_id, work_id, person_id, marker_id),
        CONSTRAINT practical_mark_work_fk FOREIGN KEY (tenant_id, work_id) REFERENCES practical_work (tenant_id, id),
        CONSTRAINT practical_mark_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
        CONSTRAINT practical_mark_marker_fk FOREIGN KEY (tenant_id, marker_id) REFERENCES person (tenant_id, id),
        CONSTRAINT practical_mark_other CHECK (marker_id <> person_id),
        CONSTRAINT practical_mark_whole CHECK (handed_in_at IS NULL OR array_position(steps, NULL) IS NULL)
      );
      CREATE INDEX practical_mark_person ON practical_mark (tenant_id, person_id);
      CREATE INDEX practical_mark_marker ON practical_mark (tenant_id, marker_id);
      ${isolateSql('practical_work')}
      ${grantSql('practical_work')}
      ${isolateSql('practical_mark')}
      ${grantSql('practical_mark')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
