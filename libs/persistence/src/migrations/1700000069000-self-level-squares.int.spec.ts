import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../testing/index';
import { SelfLevelSquares1700000069000 } from './1700000069000-self-level-squares';

describe('the squares of self-views', () => {
  let stop: (() => Promise<void>) | undefined;
  afterEach(() => stop?.());

  it('are counted of agencies that were there before, and what was being made anew is begun again', async () => {
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
    await client.query('ALTER TABLE competence_summary DROP self_level_squares');
    await client.query('SET session_replication_role = replica');
    const agencies = { rated: 3, unrated: 0, rebuilding: 0, verifying: 3, verifyingUnrated: 0 };
    const ids = new Map<string, string>();
    for (const [slug, rated] of Object.entries(agencies)) {
      const id = randomUUID();
      ids.set(slug, id);
      await client.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $2)', [id, slug.toLowerCase()]);
      await client.query(
        `INSERT INTO competence_summary (tenant_id, group_kind, group_id, wave_id, calibration_id, competence_code, people,
           level_mass, targets, shortfall_sum, shortfall_squares, at_target_sum, self_rated, self_level_sum, self_higher, self_lower)
         SELECT $1, 'cohort', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), code, 5, '{}', '{}', 0, 0, 0, $2, 0, 0, 0
         FROM unnest('{1.1,1.2}'::text[]) AS code`,
        [id, rated],
      );
      const kind = slug.startsWith('verifying') ? 'verification' : 'rebuild';
      if (!slug.startsWith('verifying') && slug !== 'rebuilding') continue;
      await client.query(
        `INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_at)
         VALUES ($1, gen_random_uuid(), $2, 'running', 20000, now())`,
        [id, kind],
      );
    }
    const runner = source.createQueryRunner();
    await new SelfLevelSquares1700000069000().up(runner);
    await runner.release();

    const { rows: before } = await client.query(
      "SELECT 1 FROM summary_run WHERE state = 'running' OR (state = 'cancelled' AND finished_at IS NULL)",
    );
    expect(before).toEqual([]);
    const { rows: runs } = await client.query<{ id: string; tenant_id: string }>(
      "SELECT id, tenant_id FROM summary_run WHERE kind = 'rebuild' AND state = 'queued' ORDER BY id",
    );
    expect(runs.map(({ tenant_id }) => tenant_id).sort()).toEqual(
      ['rated', 'rebuilding', 'verifying'].map((slug) => ids.get(slug)).sort(),
    );
    const { rows: parts } = await client.query(
      'SELECT run_id AS id, tenant_id FROM summary_part WHERE number = 0 ORDER BY run_id',
    );
    expect(parts).toEqual(runs);
    const { rows: jobs } = await client.query(
      "SELECT payload ->> 'runId' AS id, tenant_id FROM outbox WHERE name = 'run-summary-part' ORDER BY 1",
    );
    expect(jobs).toEqual(runs);
    expect(await source.query('SELECT 1 FROM summary_run')).toEqual([]);
    expect(await source.query('SELECT 1 FROM competence_summary')).toEqual([]);
  });
});
