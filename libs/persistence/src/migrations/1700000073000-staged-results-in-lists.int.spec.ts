import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../testing/index';
import { StagedResultsInLists1700000073000 } from './1700000073000-staged-results-in-lists';

describe('staged results in lists', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(() => stop?.());

  it('have a run that has begun begun again, and leave one alone that has not', async () => {
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
    const ids: Record<string, string> = {};
    for (const state of ['queued', 'running']) {
      const tenantId = (ids[state] = randomUUID());
      await client.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $2)', [tenantId, state]);
      await client.query(
        `INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_at)
         VALUES ($1, gen_random_uuid(), 'rebuild', $2, 700, now())`,
        [tenantId, state],
      );
    }
    const runner = source.createQueryRunner();
    await new StagedResultsInLists1700000073000().up(runner);
    await runner.release();

    const { rows: runs } = await client.query(
      'SELECT tenant_id, state, part_size FROM summary_run ORDER BY state, tenant_id = $1',
      [ids['running']],
    );
    expect(runs).toEqual([
      { tenant_id: ids['running'], state: 'cancelled', part_size: 700 },
      { tenant_id: ids['queued'], state: 'queued', part_size: 700 },
      { tenant_id: ids['running'], state: 'queued', part_size: 700 },
    ]);
    const { rows: jobs } = await client.query(
      `SELECT p.tenant_id FROM outbox o JOIN summary_part p ON p.tenant_id = o.tenant_id AND p.number = 0
         AND p.run_id::text = o.payload ->> 'runId' WHERE o.name = 'run-summary-part'`,
    );
    expect(jobs).toEqual([{ tenant_id: ids['running'] }]);
    expect(await source.query('SELECT 1 FROM summary_run')).toEqual([]);
  });
});
