import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What was refused is counted for a minute and then written into the audit log as one entry. */
export class Refusals1700000016000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE refusal (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        action text NOT NULL,
        about_kind text NOT NULL
          CONSTRAINT refusal_about_known CHECK (about_kind = ANY (ARRAY['person', 'identity-provider'])),
        about_id uuid NOT NULL,
        -- What they asked for last; without one nobody knows who it was that tried.
        route text,
        times integer NOT NULL,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        CONSTRAINT refusal_pk PRIMARY KEY (tenant_id, action, about_id)
      );

      ALTER TABLE audit_entry ADD COLUMN times integer;

      -- As before for every entry without a count, so that the hashes of all that was written stay as they are.
      CREATE OR REPLACE FUNCTION audit_hash(before bytea, place bigint, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(before || convert_to(string_agg(
          coalesce(octet_length(convert_to(field, 'UTF8')) || ':' || field, '-'), '' ORDER BY ordinal), 'UTF8'))
        FROM unnest(ARRAY[entry.tenant_id::text, place::text, (extract(epoch FROM entry.at) * 1000000)::bigint::text,
          entry.actor_id::text, entry.action, entry.subject_kind, entry.subject_id]
          || CASE WHEN entry.times IS NULL THEN '{}'::text[] ELSE ARRAY[entry.times::text] END)
          WITH ORDINALITY AS fields(field, ordinal)
      $$;
    `);
    await runner.query(isolateSql('refusal') + grantSql('refusal'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
