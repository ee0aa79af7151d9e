import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Drafts that authors write themselves, with every edit kept so that it can be taken back. */
export class FrameworkDrafts1700000023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE framework_release
        ADD COLUMN revision integer NOT NULL DEFAULT 0,
        ADD COLUMN based_on_id uuid,
        ADD CONSTRAINT framework_release_based_on_fk FOREIGN KEY (tenant_id, based_on_id)
          REFERENCES framework_release (tenant_id, id),
        DROP CONSTRAINT framework_release_source,
        ADD CONSTRAINT framework_release_source CHECK (source IN ('shipped', 'workbook', 'editor', 'table', 'case'));

      CREATE TABLE framework_edit (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        number integer NOT NULL,
        -- Of the draft when the edit was made, undone or done again last.
        revision integer NOT NULL,
        state text NOT NULL DEFAULT 'applied' CONSTRAINT framework_edit_state CHECK (state IN ('applied', 'undone', 'dropped')),
        edit jsonb NOT NULL,
        -- [{before?, after?}]
        changes jsonb NOT NULL,
        touched text[] NOT NULL,
        person_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT framework_edit_pk PRIMARY KEY (tenant_id, release_id, number),
        CONSTRAINT framework_edit_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id),
        CONSTRAINT framework_edit_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
      CREATE INDEX framework_edit_revision ON framework_edit (tenant_id, release_id, revision);
      CREATE TRIGGER framework_edit_immutable BEFORE INSERT OR UPDATE OR DELETE ON framework_edit
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_release();
    `);
    await runner.query(isolateSql('framework_edit') + grantSql('framework_edit', 'SELECT, INSERT, UPDATE'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
