import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** How much a person has asked for within the minute, of what costs much. */
export class CostlyRequests1700000019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE costly_request (
        tenant_id uuid NOT NULL,
        person_id uuid NOT NULL,
        since timestamptz NOT NULL,
        count integer NOT NULL,
        CONSTRAINT costly_request_pk PRIMARY KEY (tenant_id, person_id),
        CONSTRAINT costly_request_person_fk FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
      );
    `);
    await runner.query(isolateSql('costly_request') + grantSql('costly_request'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
