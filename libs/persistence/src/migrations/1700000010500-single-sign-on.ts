import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const TENANT_TABLES = ['identity_provider', 'identity_provider_domain', 'external_identity', 'sign_on_flow'];

/** Where the people of an agency sign in, and who they are there. */
export class SingleSignOn1700000010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_provider (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        name text NOT NULL,
        issuer text NOT NULL,
        client_id text NOT NULL,
        -- Names a variable of the environment, of this one kind only: no row may send another secret to an issuer.
        client_secret_variable text NOT NULL
          CONSTRAINT identity_provider_secret CHECK (client_secret_variable ~ '^QABILET_OIDC_[A-Z0-9_]{1,60}$'),
        -- Values of acr or amr by which the provider says that it has asked for a second factor.
        second_factor_values text[] NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        CONSTRAINT identity_provider_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT identity_provider_client_unique UNIQUE (tenant_id, issuer, client_id)
      );

      CREATE TABLE identity_provider_domain (
        tenant_id uuid NOT NULL,
        domain text NOT NULL CONSTRAINT identity_provider_domain_lower CHECK (domain = lower(domain)),
        provider_id uuid NOT NULL,
        CONSTRAINT identity_provider_domain_pk PRIMARY KEY (tenant_id, domain),
        CONSTRAINT identity_provider_domain_fk FOREIGN KEY (tenant_id, provider_id)
          REFERENCES identity_provider (tenant_id, id)
      );
      CREATE INDEX identity_provider_by_domain ON identity_provider_domain (domain);

      CREATE TABLE external_identity (
        tenant_id uuid NOT NULL,
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        CONSTRAINT external_identity_pk PRIMARY KEY (tenant_id, issuer, subject),
        CONSTRAINT external_identity_once UNIQUE (tenant_id, issuer, person_id),
        CONSTRAINT external_identity_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );

      -- A sign-in that has gone to the provider and is not back yet; the browser that began it holds the secret.
      CREATE TABLE sign_on_flow (
        tenant_id uuid NOT NULL,
        secret_hash bytea NOT NULL,
        provider_id uuid NOT NULL,
        state text NOT NULL,
        nonce text NOT NULL,
        verifier text NOT NULL,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT sign_on_flow_pk PRIMARY KEY (tenant_id, secret_hash),
        CONSTRAINT sign_on_flow_provider_fk FOREIGN KEY (tenant_id, provider_id)
          REFERENCES identity_provider (tenant_id, id)
      );
      CREATE INDEX sign_on_flow_secret ON sign_on_flow (secret_hash);
    `);
    for (const table of TENANT_TABLES) await runner.query(isolateSql(table) + grantSql(table));
    await runner.query(`
      CREATE POLICY sign_in_by_domain ON identity_provider_domain FOR SELECT
        USING (domain = nullif(current_setting('qabilet.sign_in_domain', true), ''));
      CREATE POLICY sign_in_by_flow ON sign_on_flow FOR SELECT
        USING (secret_hash = decode(nullif(current_setting('qabilet.sign_on_hash', true), ''), 'hex'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
