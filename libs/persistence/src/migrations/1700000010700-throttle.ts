import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of failures say for themselves when they are over, so that old ones are found and removed. */
export class Throttle1700000010700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sign_in_throttle ADD expires_at timestamptz NOT NULL DEFAULT now() + interval '1 day';
      CREATE INDEX sign_in_throttle_expired ON sign_in_throttle (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
