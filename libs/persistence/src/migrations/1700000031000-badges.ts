import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Badges that people take, the keys they are signed with and the lists that say which were withdrawn. */
export class Badges1700000031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The agency as the world knows it: by a number that stands in addresses and says nothing of the others here.
      CREATE TABLE badge_issuer (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT badge_issuer_pk PRIMARY KEY (tenant_id)
      );
      CREATE INDEX badge_issuer_id ON badge_issuer (id);

      -- A retired key signs nothing more; what it signed stays true, so no key is ever deleted.
      CREATE TABLE badge_key (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        public_key jsonb NOT NULL,
        -- Sealed.
        private_key text NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        CONSTRAINT badge_key_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT badge_key_issuer_fk FOREIGN KEY (tenant_id) REFERENCES badge_issuer (tenant_id)
      );
      CREATE UNIQUE INDEX badge_key_present ON badge_key (tenant_id) WHERE retired_at IS NULL;

      CREATE TABLE badge_status_list (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        -- So many that a look at the list tells of nobody which badge was meant.
        entries integer NOT NULL DEFAULT 131072 CONSTRAINT badge_status_list_entries CHECK (entries >= 131072),
        created_at timestamptz NOT NULL,
        CONSTRAINT badge_status_list_pk PRIMARY KEY (tenant_id, id)
      );

      CREATE TABLE badge (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        status_list_id uuid NOT NULL,
        status_index integer NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_by text CONSTRAINT badge_revoked_by CHECK (revoked_by IN ('person', 'agency')),
        revocation_reason text,
        -- All of these go with the name of the person: their badge is then theirs alone, and what was withdrawn stays so.
        person_id uuid,
        attempt_id uuid,
        competence_code text,
        level smallint,
        signed text,
        -- Opens the page on which anybody who has it may see the badge.
        page_key text,
        CONSTRAINT badge_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT badge_status_place UNIQUE (tenant_id, status_list_id, status_index),
        CONSTRAINT badge_page UNIQUE (tenant_id, page_key),
        CONSTRAINT badge_status_list_fk FOREIGN KEY (tenant_id, status_list_id) REFERENCES badge_status_list (tenant_id, id),
        CONSTRAINT badge_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
        CONSTRAINT badge_attempt_fk FOREIGN KEY (tenant_id, attempt_id) REFERENCES attempt (tenant_id, id),
        CONSTRAINT badge_whole CHECK (
          num_nulls(person_id, attempt_id, competence_code, level, signed, page_key) IN (0, 6)
        ),
        CONSTRAINT badge_revocation CHECK (num_nulls(revoked_at, revoked_by) IN (0, 2))
      );
      CREATE INDEX badge_person ON badge (tenant_id, person_id);
      CREATE UNIQUE INDEX badge_once ON badge (tenant_id, attempt_id, competence_code) WHERE revoked_at IS NULL;
    `);
    await runner.query(isolateSql('badge_issuer') + grantSql('badge_issuer', 'SELECT, INSERT, UPDATE'));
    await runner.query(isolateSql('badge_key') + grantSql('badge_key', 'SELECT, INSERT, UPDATE'));
    await runner.query(isolateSql('badge_status_list') + grantSql('badge_status_list', 'SELECT, INSERT'));
    await runner.query(isolateSql('badge') + grantSql('badge', 'SELECT, INSERT, UPDATE'));
    await runner.query(`
      CREATE POLICY badge_issuer_by_address ON badge_issuer FOR SELECT
        USING (id = nullif(current_setting('qabilet.badge_issuer', true), '')::uuid);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
