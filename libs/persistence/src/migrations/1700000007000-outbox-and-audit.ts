import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Jobs as rows of the transaction that asked for them, and the append-only audit log. */
export class OutboxAndAudit1700000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        id uuid NOT NULL,
        name text NOT NULL,
        payload jsonb NOT NULL,
        tries integer NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        relayed_at timestamptz,
        done_at timestamptz,
        failed_at timestamptz,
        last_error text,
        CONSTRAINT outbox_pk PRIMARY KEY (tenant_id, id)
      );
      CREATE INDEX outbox_waiting ON outbox (created_at) WHERE relayed_at IS NULL AND done_at IS NULL AND failed_at IS NULL;
      CREATE INDEX outbox_unfinished ON outbox (tenant_id, relayed_at) WHERE done_at IS NULL AND failed_at IS NULL;
      CREATE INDEX outbox_latest ON outbox (tenant_id, created_at DESC);

      CREATE TABLE audit_entry (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        CONSTRAINT audit_entry_pk PRIMARY KEY (tenant_id, sequence)
      );
      CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'QB002';
      END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
    `);
    await runner.query(isolateSql('outbox') + grantSql('outbox'));
    await runner.query(isolateSql('audit_entry') + grantSql('audit_entry', 'SELECT, INSERT'));
    await runner.query(`
      -- The relay takes the jobs of every tenant; nobody else sees across.
      CREATE POLICY relay ON outbox FOR SELECT TO qabilet_worker USING (true);
      CREATE POLICY relay_mark ON outbox FOR UPDATE TO qabilet_worker USING (true) WITH CHECK (true);
      CREATE FUNCTION announce_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('qabilet_outbox', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER outbox_announced AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION announce_outbox();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
