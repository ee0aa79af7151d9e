import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../testing/index';
import { FiguresOfUpgraded1700000056000 } from './1700000056000-figures-of-upgraded';

describe('figures of agencies that were there before', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(() => stop?.());

  it('are made anew where they hold nothing of roles, once, and isolation is as before', async () => {
    const { url, drop } = await createTestDatabase();
    const client = new Client({ connectionString: url });
    const source = new DataSource({ type: 'postgres', url, extra: { options: '-c role=qabilet_owner' } });
    await client.connect();
    await source.initialize();
    stop = async () => {
      await source.destroy();
      await client.end();
      await drop();
    };
    const agencies = { old: ['cohort', 'unit'], current: ['cohort', 'role'], empty: [] };
    await client.query('SET session_replication_role = replica');
    const ids = new Map<string, string>();
    for (const [slug, kinds] of Object.entries(agencies)) {
      const id = randomUUID();
      ids.set(slug, id);
      await client.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
      await client.query(
        `INSERT INTO group_summary (tenant_id, group_kind, group_id, wave_id, calibration_id, people, weight, weighted, updated_at)
         SELECT $1, kind, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, '{1}', '{1}', now()
         FROM unnest($2::text[]) AS kind`,
        [id, kinds],
      );
    }
    const migrate = async () => {
      const runner = source.createQueryRunner();
      await new FiguresOfUpgraded1700000056000().up(runner);
      await runner.release();
    };
    await migrate();
    await migrate();

    const { rows: runs } = await client.query<{ id: string }>(
      'SELECT id, tenant_id, kind, state FROM summary_run',
    );
    expect(runs).toEqual([
      { id: expect.any(String), tenant_id: ids.get('old'), kind: 'rebuild', state: 'queued' },
    ]);
    const { rows: parts } = await client.query('SELECT run_id, number, step FROM summary_part');
    expect(parts).toEqual([{ run_id: runs[0]?.id, number: 0, step: 'plan' }]);
    const { rows: jobs } = await client.query('SELECT tenant_id, name, payload FROM outbox');
    expect(jobs).toEqual([
      { tenant_id: ids.get('old'), name: 'run-summary-part', payload: { runId: runs[0]?.id, part: 0 } },
    ]);
    expect(await source.query('SELECT 1 FROM summary_run')).toEqual([]);
  });
});
