import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const TENANT_TABLES = ['cohort', 'cohort_trainer', 'cohort_member', 'wave', 'participant'];

/** Cohorts, their members and waves. */
export class Programmes1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cohort (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        name text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        created_at timestamptz NOT NULL,
        -- Present members, counted whenever somebody joins or leaves.
        members integer NOT NULL DEFAULT 0,
        CONSTRAINT cohort_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT cohort_name_unique UNIQUE (tenant_id, name),
        CONSTRAINT cohort_dates CHECK (ends_on >= starts_on)
      );

      CREATE TABLE cohort_trainer (
        tenant_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT cohort_trainer_pk PRIMARY KEY (tenant_id, cohort_id, person_id),
        CONSTRAINT cohort_trainer_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT cohort_trainer_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX cohort_trainer_person ON cohort_trainer (tenant_id, person_id);

      CREATE TABLE cohort_member (
        tenant_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role_profile_id uuid NOT NULL,
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        CONSTRAINT cohort_member_pk PRIMARY KEY (tenant_id, cohort_id, person_id),
        CONSTRAINT cohort_member_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT cohort_member_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
        CONSTRAINT cohort_member_role_fk FOREIGN KEY (tenant_id, role_profile_id) REFERENCES role_profile (tenant_id, id)
      );
      CREATE INDEX cohort_member_person ON cohort_member (tenant_id, person_id);
      CREATE INDEX cohort_member_present ON cohort_member (tenant_id, cohort_id) WHERE left_at IS NULL;

      CREATE TABLE wave (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        ordinal integer NOT NULL,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT wave_kind CHECK (kind IN ('baseline', 'midline', 'endline', 'yearly')),
        blueprint_id uuid NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        CONSTRAINT wave_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT wave_ordinal_unique UNIQUE (tenant_id, cohort_id, ordinal),
        CONSTRAINT wave_dates CHECK (closes_at > opens_at),
        CONSTRAINT wave_cohort_fk FOREIGN KEY (tenant_id, cohort_id) REFERENCES cohort (tenant_id, id),
        CONSTRAINT wave_blueprint_fk FOREIGN KEY (tenant_id, blueprint_id) REFERENCES blueprint (tenant_id, id)
      );

      -- A member as of the wave: role and unit stay as they were, whatever changes later.
      CREATE TABLE participant (
        tenant_id uuid NOT NULL,
        wave_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role_profile_id uuid NOT NULL,
        -- The unit and the units above it, topmost first; empty when the person has none.
        unit_path uuid[] NOT NULL,
        notice_version text,
        notice_confirmed_at timestamptz,
        shares_with_trainers boolean NOT NULL DEFAULT false,
        sharing_changed_at timestamptz,
        self_started_at timestamptz,
        self_finished_at timestamptz,
        CONSTRAINT participant_pk PRIMARY KEY (tenant_id, wave_id, person_id),
        CONSTRAINT participant_wave_fk FOREIGN KEY (tenant_id, wave_id) REFERENCES wave (tenant_id, id),
        CONSTRAINT participant_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
        CONSTRAINT participant_role_fk FOREIGN KEY (tenant_id, role_profile_id) REFERENCES role_profile (tenant_id, id)
      );
      CREATE INDEX participant_person ON participant (tenant_id, person_id);
      CREATE INDEX participant_role ON participant (tenant_id, wave_id, role_profile_id);
      CREATE INDEX participant_sharing ON participant (tenant_id, wave_id, person_id) WHERE shares_with_trainers;
    `);
    for (const table of TENANT_TABLES) await runner.query(isolateSql(table) + grantSql(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
