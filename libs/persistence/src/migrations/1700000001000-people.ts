import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const TENANT_TABLES = ['unit', 'person', 'access_grant', 'position', 'credential', 'session', 'invitation'];

/** Agencies, their units and people, and how they sign in. */
export class People1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tenant (
        id uuid PRIMARY KEY,
        slug text NOT NULL CONSTRAINT tenant_slug_unique UNIQUE CONSTRAINT tenant_slug_form CHECK (slug ~ '^[a-z0-9-]{2,60}$'),
        name text NOT NULL,
        language text NOT NULL DEFAULT 'en',
        minimum_cell integer NOT NULL DEFAULT 5 CONSTRAINT tenant_minimum_cell CHECK (minimum_cell >= 3),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE unit (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        parent_id uuid,
        code text NOT NULL,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT unit_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT unit_code_unique UNIQUE (tenant_id, code, valid_from),
        CONSTRAINT unit_parent_fk FOREIGN KEY (tenant_id, parent_id) REFERENCES unit (tenant_id, id)
      );

      CREATE TABLE person (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL CONSTRAINT person_email_lower CHECK (email = lower(email)),
        employee_number text,
        language text NOT NULL DEFAULT 'en',
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT person_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT person_email_unique UNIQUE (tenant_id, email)
      );

      CREATE TABLE access_grant (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL CONSTRAINT access_grant_role
          CHECK (role IN ('official', 'trainer', 'agency-lead', 'author', 'administrator')),
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT access_grant_pk PRIMARY KEY (tenant_id, person_id, role),
        CONSTRAINT access_grant_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );

      CREATE TABLE position (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT position_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT position_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
        CONSTRAINT position_unit_fk FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
      );
      CREATE INDEX position_person ON position (tenant_id, person_id, valid_from);

      CREATE TABLE credential (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        email text NOT NULL,
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT credential_pk PRIMARY KEY (tenant_id, person_id),
        CONSTRAINT credential_email_unique UNIQUE (tenant_id, email),
        CONSTRAINT credential_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX credential_email ON credential (email);

      CREATE TABLE session (
        tenant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT session_pk PRIMARY KEY (tenant_id, token_hash),
        CONSTRAINT session_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX session_token ON session (token_hash);
      CREATE INDEX session_person ON session (tenant_id, person_id);

      CREATE TABLE invitation (
        tenant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT invitation_pk PRIMARY KEY (tenant_id, token_hash),
        CONSTRAINT invitation_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX invitation_token ON invitation (token_hash);

      -- Failures are counted before anybody is known: by hashed e-mail and by network, of no tenant.
      CREATE TABLE sign_in_throttle (
        key text CONSTRAINT sign_in_throttle_pk PRIMARY KEY,
        failures integer NOT NULL,
        first_failure_at timestamptz NOT NULL,
        blocked_until timestamptz
      );
    `);
    await runner.query(isolateSql('tenant', 'id'));
    for (const table of TENANT_TABLES) await runner.query(isolateSql(table) + grantSql(table));
    await runner.query(`
      GRANT SELECT ON tenant, migration TO qabilet_app, qabilet_worker;
      GRANT INSERT ON tenant TO qabilet_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_throttle TO qabilet_app, qabilet_worker;

      -- Before the tenant is known a person is found by exactly one secret or e-mail, set for the transaction.
      CREATE POLICY sign_in_by_email ON credential FOR SELECT
        USING (email = nullif(current_setting('qabilet.sign_in_email', true), ''));
      CREATE POLICY sign_in_by_session ON session FOR SELECT
        USING (token_hash = decode(nullif(current_setting('qabilet.session_hash', true), ''), 'hex'));
      CREATE POLICY sign_in_by_invitation ON invitation FOR SELECT
        USING (token_hash = decode(nullif(current_setting('qabilet.invitation_hash', true), ''), 'hex'));

      -- The worker sweeps tenant after tenant and so may list them.
      CREATE POLICY sweep ON tenant FOR SELECT TO qabilet_worker USING (true);
      CREATE POLICY open_agency ON tenant FOR INSERT TO qabilet_worker WITH CHECK (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
