import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

const TABLES = ['audit_entry', 'audit_link', 'audit_head'];

/** Links every entry that has no link yet, agency by agency, in the order they were written. */
const CHAIN_EXISTING_SQL = `
  DO $$
  DECLARE
    entry audit_entry;
    head record;
    link bytea;
  BEGIN
    FOR entry IN
      SELECT e.* FROM audit_entry e
      WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.tenant_id = e.tenant_id AND l.sequence = e.sequence)
      ORDER BY e.tenant_id, e.sequence
    LOOP
      SELECT coalesce(max(h.entries), 0) AS entries, coalesce(max(h.hash), audit_origin()) AS hash INTO head
        FROM audit_head h WHERE h.tenant_id = entry.tenant_id;
      link := audit_hash(head.hash, head.entries + 1, entry);
      INSERT INTO audit_link (tenant_id, place, sequence, prev_hash, hash)
        VALUES (entry.tenant_id, head.entries + 1, entry.sequence, head.hash, link);
      INSERT INTO audit_head (tenant_id, entries, hash) VALUES (entry.tenant_id, 1, link)
        ON CONFLICT ON CONSTRAINT audit_head_pk DO UPDATE SET entries = audit_head.entries + 1, hash = EXCLUDED.hash;
    END LOOP;
  END $$;
`;

/** Every audit entry bound to the one before it by a hash, one chain an agency. */
export class AuditChain1700000011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_link (
        tenant_id uuid NOT NULL,
        -- 1, 2, 3 … without a gap.
        place bigint NOT NULL,
        sequence bigint NOT NULL,
        prev_hash bytea NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT audit_link_pk PRIMARY KEY (tenant_id, place),
        CONSTRAINT audit_link_entry_once UNIQUE (tenant_id, sequence),
        CONSTRAINT audit_link_entry_fk FOREIGN KEY (tenant_id, sequence) REFERENCES audit_entry (tenant_id, sequence)
      );
      CREATE TABLE audit_head (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        entries bigint NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT audit_head_pk PRIMARY KEY (tenant_id)
      );

      -- What stands before the first entry.
      CREATE FUNCTION audit_origin() RETURNS bytea LANGUAGE sql IMMUTABLE AS $$ SELECT decode(repeat('00', 32), 'hex') $$;

      -- SHA-256 over the hash before and the fields, each as '<bytes>:<text>' and '-' where there is none, so that no
      -- two entries read alike; the time in whole microseconds since 1970.
      CREATE FUNCTION audit_hash(before bytea, place bigint, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(before || convert_to(string_agg(
          coalesce(octet_length(convert_to(field, 'UTF8')) || ':' || field, '-'), '' ORDER BY ordinal), 'UTF8'))
        FROM unnest(ARRAY[entry.tenant_id::text, place::text, (extract(epoch FROM entry.at) * 1000000)::bigint::text,
          entry.actor_id::text, entry.action, entry.subject_kind, entry.subject_id]) WITH ORDINALITY AS fields(field, ordinal)
      $$;
    `);
    for (const table of TABLES.slice(1)) await runner.query(isolateSql(table));
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(CHAIN_EXISTING_SQL);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      ${grantSql('audit_link', 'SELECT, INSERT')}
      ${grantSql('audit_head', 'SELECT, INSERT, UPDATE')}

      -- When the transaction commits, so that the head is locked for its last moment only and in no order with other rows.
      CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        head audit_head;
        link bytea;
      BEGIN
        SELECT * INTO head FROM audit_head h WHERE h.tenant_id = NEW.tenant_id FOR UPDATE;
        IF head.tenant_id IS NULL THEN
          INSERT INTO audit_head (tenant_id, entries, hash) VALUES (NEW.tenant_id, 0, audit_origin())
            ON CONFLICT ON CONSTRAINT audit_head_pk DO NOTHING;
          SELECT * INTO head FROM audit_head h WHERE h.tenant_id = NEW.tenant_id FOR UPDATE;
        END IF;
        link := audit_hash(head.hash, head.entries + 1, NEW);
        INSERT INTO audit_link (tenant_id, place, sequence, prev_hash, hash)
          VALUES (NEW.tenant_id, head.entries + 1, NEW.sequence, head.hash, link);
        UPDATE audit_head SET entries = head.entries + 1, hash = link WHERE tenant_id = NEW.tenant_id;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER audit_entry_chained AFTER INSERT ON audit_entry
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

      -- Links are made by the entries themselves, and by nobody who asks for one.
      CREATE FUNCTION refuse_forged_link() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF pg_trigger_depth() < 2 THEN
          RAISE EXCEPTION 'the audit chain is written by its entries alone' USING ERRCODE = 'QB002';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_link_made_by_entry BEFORE INSERT ON audit_link
        FOR EACH ROW EXECUTE FUNCTION refuse_forged_link();
      CREATE TRIGGER audit_head_moved_by_entry BEFORE INSERT OR UPDATE ON audit_head
        FOR EACH ROW EXECUTE FUNCTION refuse_forged_link();
      CREATE TRIGGER audit_link_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_link
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
      CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON audit_head
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
