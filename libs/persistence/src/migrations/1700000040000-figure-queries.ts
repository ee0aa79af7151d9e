import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Who asked for which figures of groups: written once, and taken away by retention alone. */
export class FigureQueries1700000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE figure_query (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        asked_at timestamptz NOT NULL,
        -- The route, with names for its parameters.
        question text NOT NULL,
        filters jsonb NOT NULL,
        CONSTRAINT figure_query_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT figure_query_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX figure_query_latest ON figure_query (tenant_id, asked_at, id);
      CREATE INDEX figure_query_person ON figure_query (tenant_id, person_id);
      ${isolateSql('figure_query')}
      ${grantSql('figure_query', 'SELECT, INSERT, DELETE')}
      -- Retention never keeps for less than a year; until then nobody takes a row away.
      CREATE FUNCTION keep_figure_query() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.asked_at >= now() - interval '1 year' THEN
          RAISE EXCEPTION 'A question about groups is kept for a year.';
        END IF;
        RETURN OLD;
      END $$;
      CREATE TRIGGER figure_query_kept BEFORE DELETE ON figure_query
        FOR EACH ROW EXECUTE FUNCTION keep_figure_query();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
