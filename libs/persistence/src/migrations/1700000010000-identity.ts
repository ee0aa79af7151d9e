import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Sessions that can be listed and ended one by one, and second factors. */
export class Identity1700000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE session
        -- Names the session to people; its secret stays in the cookie.
        ADD id uuid NOT NULL DEFAULT gen_random_uuid(),
        ADD state text NOT NULL DEFAULT 'open'
          CONSTRAINT session_state CHECK (state IN ('open', 'awaiting-second-factor', 'enrolling')),
        ADD browser text,
        ADD system text,
        ADD CONSTRAINT session_id_unique UNIQUE (tenant_id, id);

      CREATE TABLE second_factor (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        secret text NOT NULL,
        created_at timestamptz NOT NULL,
        -- NULL until a first code has shown that the person's device holds the secret.
        confirmed_at timestamptz,
        -- The time step of the last code taken: none of that step or an earlier one is taken again.
        last_step bigint NOT NULL DEFAULT 0,
        CONSTRAINT second_factor_pk PRIMARY KEY (tenant_id, person_id),
        CONSTRAINT second_factor_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );

      CREATE TABLE recovery_code (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        code_hash bytea NOT NULL,
        CONSTRAINT recovery_code_pk PRIMARY KEY (tenant_id, person_id, code_hash),
        CONSTRAINT recovery_code_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
    `);
    for (const table of ['second_factor', 'recovery_code']) {
      await runner.query(isolateSql(table) + grantSql(table));
    }
    await runner.query(`
      -- As session_account before it, and says which session it is and what the person must still do to open it.
      CREATE FUNCTION session_read(
        secret_hash text, at timestamptz, idle interval, administrator_idle interval, touch interval
      ) RETURNS TABLE (
        tenant_id uuid, slug text, agency_name text, minimum_cell integer, person_id uuid, name text, email text,
        language text, roles text[], session_id uuid, state text
      ) LANGUAGE plpgsql SECURITY INVOKER AS $$
      DECLARE
        found session;
      BEGIN
        PERFORM set_config('qabilet.session_hash', secret_hash, true);
        SELECT * INTO found FROM session s
        WHERE s.token_hash = decode(secret_hash, 'hex') AND s.expires_at > at AND s.seen_at > at - idle;
        IF found.tenant_id IS NULL THEN
          RETURN;
        END IF;

        PERFORM set_config('qabilet.tenant', found.tenant_id::text, true);
        IF found.seen_at <= at - administrator_idle AND EXISTS (
          SELECT 1 FROM access_grant g
          WHERE g.tenant_id = found.tenant_id AND g.person_id = found.person_id AND g.role = 'administrator'
        ) THEN
          RETURN;
        END IF;
        IF found.seen_at < at - touch THEN
          UPDATE session s SET seen_at = at WHERE s.tenant_id = found.tenant_id AND s.token_hash = found.token_hash;
        END IF;
        RETURN QUERY
          SELECT a.tenant_id, a.slug, a.agency_name, a.minimum_cell, a.person_id, a.name, a.email, a.language, a.roles,
            found.id, found.state
          FROM account a WHERE a.tenant_id = found.tenant_id AND a.person_id = found.person_id;
      END $$;
      REVOKE ALL ON FUNCTION session_read FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION session_read TO qabilet_app;

      -- For a process of the release before, while it is being replaced: it knows of no second factor.
      CREATE OR REPLACE FUNCTION session_account(secret_hash text, at timestamptz, idle interval, touch interval)
      RETURNS SETOF account LANGUAGE sql SECURITY INVOKER AS $$
        SELECT tenant_id, slug, agency_name, minimum_cell, person_id, name, email, language, roles
        FROM session_read(secret_hash, at, idle, idle, touch) WHERE state = 'open'
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
