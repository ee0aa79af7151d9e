import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose session a secret is, in one round trip: every request of a signed-in person asks for it. */
export class SessionAccount1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW account WITH (security_invoker = true) AS
        SELECT p.tenant_id, t.slug, t.name AS agency_name, t.minimum_cell, p.id AS person_id, p.name, p.email, p.language,
          ARRAY(SELECT g.role FROM access_grant g
            WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id ORDER BY g.role) AS roles
        FROM person p JOIN tenant t ON t.id = p.tenant_id
        WHERE p.disabled_at IS NULL;
      GRANT SELECT ON account TO qabilet_app, qabilet_worker;

      -- With the rights of the caller, under the policies of the caller: the secret opens its one session, the session
      -- its tenant, and both settings end with the statement.
      CREATE FUNCTION session_account(secret_hash text, at timestamptz, idle interval, touch interval)
      RETURNS SETOF account LANGUAGE plpgsql SECURITY INVOKER AS $$
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
        IF found.seen_at < at - touch THEN
          UPDATE session s SET seen_at = at WHERE s.tenant_id = found.tenant_id AND s.token_hash = found.token_hash;
        END IF;
        RETURN QUERY SELECT * FROM account a WHERE a.tenant_id = found.tenant_id AND a.person_id = found.person_id;
      END $$;
      REVOKE ALL ON FUNCTION session_account FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION session_account TO qabilet_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
