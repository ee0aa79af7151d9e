import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** Which releases an agency lets everybody read, by its last word on each; without one a release is its own business. */
export class ReleaseSharing1700000035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE release_sharing (
        tenant_id uuid NOT NULL,
        release_id uuid NOT NULL,
        is_public boolean NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT release_sharing_pk PRIMARY KEY (tenant_id, release_id),
        CONSTRAINT release_sharing_release_fk FOREIGN KEY (tenant_id, release_id) REFERENCES framework_release (tenant_id, id)
      );
    `);
    await runner.query(isolateSql('release_sharing') + grantSql('release_sharing', 'SELECT, INSERT, UPDATE'));
    await runner.query(`
      CREATE POLICY read_catalogue ON release_sharing FOR SELECT
        USING (is_public AND current_setting('qabilet.catalogue', true) = 'public');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
