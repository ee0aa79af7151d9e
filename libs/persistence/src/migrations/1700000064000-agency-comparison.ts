import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** What agencies that agreed give to the comparison between agencies, and its quartiles, which belong to nobody. */
export class AgencyComparison1700000064000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comparison_part (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        agreed_at timestamptz NOT NULL,
        -- Of the latest wave that has ended; NULL while there is nothing to compare.
        framework_digest text,
        share double precision CONSTRAINT comparison_part_share CHECK (share BETWEEN 0 AND 1),
        people integer,
        figured_at timestamptz,
        CONSTRAINT comparison_part_pk PRIMARY KEY (tenant_id),
        CONSTRAINT comparison_part_whole CHECK (num_nulls(framework_digest, share, people) IN (0, 3))
      );
      ${isolateSql('comparison_part')}
      ${grantSql('comparison_part')}

      -- Of no agency: quartiles over at least five, with nothing that leads back to one of them.
      CREATE TABLE agency_distribution (
        framework_digest text NOT NULL,
        agencies integer NOT NULL CONSTRAINT agency_distribution_enough CHECK (agencies >= 5),
        lower_share double precision NOT NULL,
        median_share double precision NOT NULL,
        upper_share double precision NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT agency_distribution_pk PRIMARY KEY (framework_digest)
      );
      GRANT SELECT ON agency_distribution TO qabilet_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON agency_distribution TO qabilet_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
