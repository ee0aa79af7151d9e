import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** People without a name, and how long each class of data is kept. */
export class Privacy1700000011100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Since when the row is a number and no longer a person; there is no way back.
      ALTER TABLE person ADD COLUMN nameless_since timestamptz;

      CREATE TABLE retention_rule (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        data_class text NOT NULL CONSTRAINT retention_rule_class CHECK (data_class IN ('people', 'viewings', 'traces')),
        years integer NOT NULL CONSTRAINT retention_rule_years CHECK (years BETWEEN 1 AND 100),
        CONSTRAINT retention_rule_pk PRIMARY KEY (tenant_id, data_class)
      );
    `);
    await runner.query(isolateSql('retention_rule') + grantSql('retention_rule', 'SELECT, INSERT, UPDATE'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
