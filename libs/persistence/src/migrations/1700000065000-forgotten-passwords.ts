import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** A way back in for whoever has forgotten their password, and letters to people about their own account. */
export class ForgottenPasswords1700000065000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Asked for before anybody is known, and of no tenant: the same row for any address, until the worker has looked.
      CREATE TABLE reset_request (
        id uuid CONSTRAINT reset_request_pk PRIMARY KEY,
        email text NOT NULL CONSTRAINT reset_request_email_lower CHECK (email = lower(email)),
        asked_at timestamptz NOT NULL
      );
      CREATE INDEX reset_request_asked ON reset_request (asked_at);
      GRANT INSERT ON reset_request TO qabilet_app;
      GRANT SELECT, DELETE ON reset_request TO qabilet_worker;

      CREATE TABLE password_reset (
        tenant_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT password_reset_pk PRIMARY KEY (tenant_id, token_hash),
        CONSTRAINT password_reset_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX password_reset_token ON password_reset (token_hash);
      CREATE INDEX password_reset_person ON password_reset (tenant_id, person_id);

      CREATE TABLE account_letter (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT account_letter_kind
          CHECK (kind IN ('password-link', 'password-elsewhere', 'password-set')),
        state text NOT NULL CONSTRAINT account_letter_state
          CHECK (state IN ('waiting', 'sending', 'sent', 'refused', 'unsure', 'dropped')),
        tries smallint NOT NULL DEFAULT 0,
        asked_at timestamptz NOT NULL,
        -- When a waiting letter may be taken; when a taken one was.
        due_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT account_letter_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT account_letter_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX account_letter_open ON account_letter (tenant_id, due_at) WHERE state IN ('waiting', 'sending');
      CREATE INDEX account_letter_person ON account_letter (tenant_id, person_id, asked_at);
      ${isolateSql('password_reset') + grantSql('password_reset')}
      ${isolateSql('account_letter') + grantSql('account_letter')}
      CREATE POLICY sign_in_by_reset ON password_reset FOR SELECT
        USING (token_hash = decode(nullif(current_setting('qabilet.reset_hash', true), ''), 'hex'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
