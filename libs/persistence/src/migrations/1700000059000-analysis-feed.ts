import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantSql, isolateSql } from './isolation';

/** How far the answers of each agency have been fed to the analysis past one machine. */
export class AnalysisFeed1700000059000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE analysis_feed (
        tenant_id uuid NOT NULL REFERENCES tenant (id),
        -- The last result that was fed.
        scored_at timestamptz NOT NULL,
        attempt_id uuid NOT NULL,
        -- Handed over so far; what was scored anew counts again.
        attempts bigint NOT NULL,
        answers bigint NOT NULL,
        fed_at timestamptz NOT NULL,
        CONSTRAINT analysis_feed_pk PRIMARY KEY (tenant_id)
      );
    `);
    await runner.query(isolateSql('analysis_feed') + grantSql('analysis_feed'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
