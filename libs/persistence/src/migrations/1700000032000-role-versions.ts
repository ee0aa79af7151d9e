import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Role profiles in versions, each with the days on which it holds, and the drafts in which authors write the next. */
export class RoleVersions1700000032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_profile
        ADD COLUMN version integer NOT NULL DEFAULT 1 CONSTRAINT role_profile_version CHECK (version >= 1),
        ADD COLUMN valid_from date,
        -- The last day, itself included.
        ADD COLUMN valid_through date,
        ADD COLUMN published_at timestamptz,
        DROP CONSTRAINT role_profile_code_unique,
        ADD CONSTRAINT role_profile_version_unique UNIQUE (tenant_id, release_id, code, version),
        ADD CONSTRAINT role_profile_days CHECK (valid_through >= valid_from);

      CREATE TABLE role_draft (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        release_id uuid NOT NULL,
        code text NOT NULL,
        -- Goes up by one with every change, undone or done again.
        revision integer NOT NULL DEFAULT 0,
        -- Which of its states the draft is in.
        position integer NOT NULL DEFAULT 1,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT role_draft_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT role_draft_code_unique UNIQUE (tenant_id, release_id, code),
        CONSTRAINT role_draft_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id),
        CONSTRAINT role_draft_person_fk FOREIGN KEY (tenant_id, changed_by) REFERENCES person (tenant_id, id)
      );

      CREATE TABLE role_draft_state (
        tenant_id uuid NOT NULL,
        draft_id uuid NOT NULL,
        number integer NOT NULL,
        -- {title, summary, validFrom?, validThrough?, requirements}
        content jsonb NOT NULL,
        CONSTRAINT role_draft_state_pk PRIMARY KEY (tenant_id, draft_id, number),
        CONSTRAINT role_draft_state_draft_fk FOREIGN KEY (tenant_id, draft_id) REFERENCES role_draft (tenant_id, id)
          ON DELETE CASCADE
      );
    `);
    for (const table of ['role_draft', 'role_draft_state'])
      await runner.query(isolateSql(table) + grantSql(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
