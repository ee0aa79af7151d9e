import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const RELEASE_PARTS = [
  'area',
  'competence',
  'level',
  'statement',
  'learning_outcome',
  'glossary_term',
  'next_step',
];
const TENANT_TABLES = ['framework', 'framework_release', ...RELEASE_PARTS];
/** What was demanded once stays readable: targets of finished tests are read from here. */
const APPEND_ONLY = ['role_profile', 'role_requirement'];

/** Frameworks, their immutable releases, and the role profiles that demand levels of them. */
export class Frameworks1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE framework (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        code text NOT NULL,
        title text NOT NULL,
        CONSTRAINT framework_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT framework_code_unique UNIQUE (tenant_id, code)
      );

      CREATE TABLE framework_release (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        framework_id uuid NOT NULL,
        version text NOT NULL,
        state text NOT NULL CONSTRAINT framework_release_state CHECK (state IN ('draft', 'released', 'withdrawn')),
        source text NOT NULL CONSTRAINT framework_release_source CHECK (source IN ('shipped', 'workbook')),
        source_digest text NOT NULL,
        counts jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        released_at timestamptz,
        CONSTRAINT framework_release_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT framework_release_version_unique UNIQUE (tenant_id, framework_id, version),
        CONSTRAINT framework_release_source_unique UNIQUE (tenant_id, source_digest),
        CONSTRAINT framework_release_framework_fk FOREIGN KEY (tenant_id, framework_id) REFERENCES framework (tenant_id, id)
      );

      CREATE TABLE area (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        place integer NOT NULL,
        name jsonb NOT NULL,
        description jsonb,
        CONSTRAINT area_pk PRIMARY KEY (tenant_id, release_id, code),
        CONSTRAINT area_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );

      CREATE TABLE competence (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        area_code text NOT NULL,
        place integer NOT NULL,
        name jsonb NOT NULL,
        description jsonb NOT NULL,
        CONSTRAINT competence_pk PRIMARY KEY (tenant_id, release_id, code),
        CONSTRAINT competence_area_fk FOREIGN KEY (tenant_id, release_id, area_code) REFERENCES area (tenant_id, release_id, code)
      );

      CREATE TABLE level (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        ordinal smallint NOT NULL CONSTRAINT level_ordinal CHECK (ordinal BETWEEN 1 AND 4),
        name jsonb NOT NULL,
        description jsonb NOT NULL,
        purpose jsonb,
        -- [{ordinal, cefr?, description?}]
        sub_levels jsonb NOT NULL,
        CONSTRAINT level_pk PRIMARY KEY (tenant_id, release_id, ordinal),
        CONSTRAINT level_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );

      CREATE TABLE statement (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL,
        place integer NOT NULL,
        text jsonb NOT NULL,
        label text,
        -- Written in the first person, so that an official can judge themselves by it.
        is_self_statement boolean NOT NULL,
        CONSTRAINT statement_pk PRIMARY KEY (tenant_id, release_id, code),
        CONSTRAINT statement_competence_fk FOREIGN KEY (tenant_id, release_id, competence_code)
          REFERENCES competence (tenant_id, release_id, code),
        CONSTRAINT statement_level_fk FOREIGN KEY (tenant_id, release_id, level) REFERENCES level (tenant_id, release_id, ordinal)
      );

      CREATE TABLE learning_outcome (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL,
        place integer NOT NULL,
        text jsonb NOT NULL,
        kind text NOT NULL CONSTRAINT learning_outcome_kind CHECK (kind IN ('knowledge', 'skill', 'attitude')),
        label text,
        CONSTRAINT learning_outcome_pk PRIMARY KEY (tenant_id, release_id, code),
        CONSTRAINT learning_outcome_competence_fk FOREIGN KEY (tenant_id, release_id, competence_code)
          REFERENCES competence (tenant_id, release_id, code),
        CONSTRAINT learning_outcome_level_fk FOREIGN KEY (tenant_id, release_id, level)
          REFERENCES level (tenant_id, release_id, ordinal)
      );

      CREATE TABLE glossary_term (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        place integer NOT NULL,
        term text NOT NULL,
        explanation text NOT NULL,
        CONSTRAINT glossary_term_pk PRIMARY KEY (tenant_id, release_id, place),
        CONSTRAINT glossary_term_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );

      CREATE TABLE next_step (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL,
        text jsonb NOT NULL,
        hours integer NOT NULL CONSTRAINT next_step_hours CHECK (hours > 0),
        CONSTRAINT next_step_pk PRIMARY KEY (tenant_id, release_id, competence_code, level),
        CONSTRAINT next_step_competence_fk FOREIGN KEY (tenant_id, release_id, competence_code)
          REFERENCES competence (tenant_id, release_id, code)
      );

      CREATE TABLE role_profile (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        CONSTRAINT role_profile_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT role_profile_code_unique UNIQUE (tenant_id, release_id, code),
        CONSTRAINT role_profile_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );

      CREATE TABLE role_requirement (
        tenant_id uuid NOT NULL,
        role_profile_id uuid NOT NULL,
        competence_code text NOT NULL,
        level smallint NOT NULL CONSTRAINT role_requirement_level CHECK (level BETWEEN 1 AND 4),
        weight double precision NOT NULL CONSTRAINT role_requirement_weight CHECK (weight > 0),
        CONSTRAINT role_requirement_pk PRIMARY KEY (tenant_id, role_profile_id, competence_code),
        CONSTRAINT role_requirement_profile_fk FOREIGN KEY (tenant_id, role_profile_id) REFERENCES role_profile (tenant_id, id)
      );

      CREATE FUNCTION refuse_change_of_release() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        tenant uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.tenant_id ELSE NEW.tenant_id END;
        changed uuid[] := CASE TG_OP WHEN 'DELETE' THEN ARRAY[OLD.release_id] WHEN 'INSERT' THEN ARRAY[NEW.release_id]
          ELSE ARRAY[OLD.release_id, NEW.release_id] END;
      BEGIN
        IF EXISTS (SELECT 1 FROM framework_release r WHERE r.tenant_id = tenant AND r.id = ANY (changed) AND r.state <> 'draft') THEN
          RAISE EXCEPTION 'framework release % is released and cannot change', changed[1] USING ERRCODE = 'QB001';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;

      -- Of what is released only the state moves on: it may be withdrawn.
      CREATE FUNCTION refuse_unrelease() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'draft' THEN RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END; END IF;
        IF TG_OP = 'DELETE' OR NEW.state = 'draft' OR to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state' THEN
          RAISE EXCEPTION 'framework release % is released and cannot change', OLD.id USING ERRCODE = 'QB001';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER framework_release_immutable BEFORE UPDATE OR DELETE ON framework_release
        FOR EACH ROW EXECUTE FUNCTION refuse_unrelease();
    `);
    for (const table of TENANT_TABLES) await runner.query(isolateSql(table) + grantSql(table));
    for (const table of APPEND_ONLY)
      await runner.query(isolateSql(table) + grantSql(table, 'SELECT, INSERT'));
    for (const table of RELEASE_PARTS) {
      await runner.query(`
        CREATE TRIGGER ${table}_immutable BEFORE INSERT OR UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_release();
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
