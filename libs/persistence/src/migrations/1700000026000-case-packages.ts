import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** The objects of the CASE packages that releases were made of, as they came. */
export class CasePackages1700000026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_object (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        -- The list of the package it stood in: 'CFItems'.
        kind text NOT NULL,
        place integer NOT NULL,
        identifier text NOT NULL,
        body jsonb NOT NULL,
        CONSTRAINT case_object_pk PRIMARY KEY (tenant_id, release_id, kind, place),
        CONSTRAINT case_object_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );
      CREATE TRIGGER case_object_immutable BEFORE INSERT OR UPDATE OR DELETE ON case_object
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_release();
    `);
    await runner.query(isolateSql('case_object') + grantSql('case_object', 'SELECT, INSERT'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
