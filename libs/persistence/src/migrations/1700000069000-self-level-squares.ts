import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ_WHOLE = ['competence_summary', 'summary_run', 'summary_part', 'outbox'];

/**
 * The sum from which the interval of a self-view follows. Has the figures made anew of every agency whose people rated
 * themselves before it was kept.
 */
export class SelfLevelSquares1700000069000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE competence_summary ADD self_level_squares integer NOT NULL DEFAULT 0');
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      -- A run under way has staged sums without it, at other places: it is begun anew.
      UPDATE summary_run SET state = 'cancelled', finished_at = now() WHERE finished_at IS NULL;

      WITH run AS (
        INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_at)
        SELECT tenant_id, gen_random_uuid(), 'rebuild', 'queued', 20000, now() FROM (
          SELECT tenant_id FROM competence_summary WHERE self_rated > 0
          UNION
          SELECT tenant_id FROM summary_run WHERE kind = 'rebuild' AND state = 'cancelled' AND finished_at = now()
        ) AS agency
        RETURNING tenant_id, id
      ), part AS (
        INSERT INTO summary_part (tenant_id, run_id, number, step) SELECT tenant_id, id, 0, 'plan' FROM run
      )
      INSERT INTO outbox (tenant_id, id, name, payload, created_at)
      SELECT tenant_id, gen_random_uuid(), 'run-summary-part', jsonb_build_object('runId', id, 'part', 0), now() FROM run
    `);
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward; restore a backup to go back.');
  }
}
