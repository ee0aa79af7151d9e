import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ_WHOLE = ['group_summary', 'summary_run', 'summary_part', 'outbox'];

/**
 * Has the figures made anew of every agency whose results were summarised before there were summaries of roles and
 * languages: it has some, and none of a role.
 */
export class FiguresOfUpgraded1700000056000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ_WHOLE) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      WITH run AS (
        INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_at)
        SELECT tenant_id, gen_random_uuid(), 'rebuild', 'queued', 20000, now() FROM group_summary g
        WHERE NOT EXISTS (SELECT 1 FROM summary_run r WHERE r.tenant_id = g.tenant_id AND r.finished_at IS NULL)
        GROUP BY tenant_id HAVING NOT bool_or(group_kind = 'role')
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
