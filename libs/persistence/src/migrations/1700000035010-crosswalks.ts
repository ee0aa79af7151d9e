import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Links between the competences of two releases, with the states a draft can be taken back to. */
export class Crosswalks1700000035010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE crosswalk (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        from_release_id uuid NOT NULL,
        to_release_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'draft' CONSTRAINT crosswalk_state CHECK (state IN ('draft', 'released')),
        revision integer NOT NULL DEFAULT 0,
        -- [{from, to, relation, note?}] in the order of the frameworks.
        links jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        released_at timestamptz,
        CONSTRAINT crosswalk_pk PRIMARY KEY (tenant_id, id),
        CONSTRAINT crosswalk_from_fk FOREIGN KEY (tenant_id, from_release_id) REFERENCES framework_release (tenant_id, id),
        CONSTRAINT crosswalk_to_fk FOREIGN KEY (tenant_id, to_release_id) REFERENCES framework_release (tenant_id, id)
      );
      CREATE UNIQUE INDEX crosswalk_one_draft ON crosswalk (tenant_id, from_release_id, to_release_id)
        WHERE state = 'draft';

      CREATE TABLE crosswalk_step (
        tenant_id uuid NOT NULL,
        crosswalk_id uuid NOT NULL,
        number integer NOT NULL,
        -- The links before the change.
        links jsonb NOT NULL,
        CONSTRAINT crosswalk_step_pk PRIMARY KEY (tenant_id, crosswalk_id, number),
        CONSTRAINT crosswalk_step_crosswalk_fk FOREIGN KEY (tenant_id, crosswalk_id) REFERENCES crosswalk (tenant_id, id)
      );

      CREATE FUNCTION refuse_change_of_crosswalk() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'released' THEN
          RAISE EXCEPTION 'crosswalk % is released and cannot change', OLD.id USING ERRCODE = 'QB001';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER crosswalk_immutable BEFORE UPDATE ON crosswalk
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_crosswalk();
    `);
    await runner.query(isolateSql('crosswalk') + grantSql('crosswalk', 'SELECT, INSERT, UPDATE'));
    await runner.query(isolateSql('crosswalk_step') + grantSql('crosswalk_step', 'SELECT, INSERT, DELETE'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
