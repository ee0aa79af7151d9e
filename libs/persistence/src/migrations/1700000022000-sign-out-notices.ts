import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Which sessions an agency's own sign-in has opened, so that it can end them, and the notices by which it has. */
export class SignOutNotices1700000022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        ADD COLUMN provider_id uuid,
        -- What the provider calls its own session (sid), where it says so.
        ADD COLUMN provider_session text,
        ADD CONSTRAINT session_provider_fk FOREIGN KEY (tenant_id, provider_id) REFERENCES identity_provider (tenant_id, id),
        ADD CONSTRAINT session_provider_session CHECK (provider_session IS NULL OR provider_id IS NOT NULL);

      -- Notices that were believed, for as long as they would be again.
      CREATE TABLE sign_out_notice (
        tenant_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        notice_hash bytea NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT sign_out_notice_pk PRIMARY KEY (tenant_id, provider_id, notice_hash),
        CONSTRAINT sign_out_notice_provider_fk FOREIGN KEY (tenant_id, provider_id)
          REFERENCES identity_provider (tenant_id, id)
      );
    `);
    await runner.query(isolateSql('sign_out_notice') + grantSql('sign_out_notice', 'SELECT, INSERT, DELETE'));
    await runner.query(`
      CREATE POLICY sign_out_by_provider ON identity_provider FOR SELECT
        USING (id = nullif(current_setting('qabilet.sign_out_provider', true), '')::uuid);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
