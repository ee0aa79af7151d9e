import { execFile, fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  addSatAttempts,
  addScoredPerson,
  differingFigures,
  openWave,
  storedFigures,
} from '@qabilet/persistence/testing';
import { migrateQueue } from '@qabilet/queue';
import type { ScaleCalibration } from '@qabilet/scoring';
import type { Client } from 'pg';
import { startEndedAttempts, type EndedAttempts } from './testing/ended-attempts';

const ROOT = resolve(__dirname, '../../..');
const BUILT = resolve(ROOT, `dist/worker-test-${process.pid}`);
const redisUrl = process.env.TEST_REDIS_URL;
const STARTS_WITHIN_MS = 30_000;
/** Parts of a rebuild that each of two workers does before one is killed. */
const FEW = 3;

describe('the worker process', () => {
  let ended: EndedAttempts;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    const vite = resolve(ROOT, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', BUILT], {
      cwd: resolve(ROOT, 'apps/worker'),
    });
    ended = await startEndedAttempts();
    await migrateQueue(ended.url);
  }, 60_000);
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  });
  afterAll(async () => {
    await ended.stop();
    await rm(BUILT, { recursive: true, force: true });
  });

  /** PostgreSQL knows it by this name. */
  const start = async (name = 'qabilet-worker'): Promise<ChildProcess> => {
    const database = new URL(ended.url);
    database.searchParams.set('application_name', name);
    const redis = redisUrl !== undefined && new URL('/8', redisUrl).toString();
    const child = fork(resolve(BUILT, 'main.mjs'), {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        LOG_LEVEL: 'warn',
        DATABASE_URL: database.toString(),
        ...(redis && { REDIS_URL: redis }),
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    const [message] = (await once(child, 'message')) as [unknown];
    expect(message).toBe('ready');
    return child;
  };

  it('brings every ended test to one result and one place in the summaries through kill after kill', async () => {
    const ids = await ended.add(40);
    for (let kills = 1; kills <= 2; kills += 1) {
      const child = await start();
      await ended.until(async () => (await ended.count('result', ids)) >= kills * 10);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await start();
    await ended.until(async () => (await ended.unfinishedJobs()) === 0, 60_000);

    expect(await ended.count('result', ids)).toBe(40);
    expect(await ended.count('summary_ledger', ids)).toBe(40);
    const { rows } = await ended.client.query(
      `SELECT sum(scored)::int AS scored FROM participation WHERE group_kind = 'cohort'`,
    );
    expect(rows).toEqual([{ scored: 40 }]);
  }, 120_000);

  /** Has figures made anew, or verified, two people a part; says how the run stands. */
  async function startRun(kind: 'rebuild' | 'verification', { tenantId } = ended.wave) {
    const { client } = ended;
    const runId = randomUUID();
    await client.query(
      `WITH run AS (
         INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_at)
         VALUES ($1, $2, $3, 'queued', 2, now()) RETURNING tenant_id, id
       ), part AS (
         INSERT INTO summary_part (tenant_id, run_id, number, step) SELECT tenant_id, id, 0, 'plan' FROM run
       )
       INSERT INTO outbox (tenant_id, id, name, payload, created_at)
       SELECT tenant_id, gen_random_uuid(), 'run-summary-part', jsonb_build_object('runId', id, 'part', 0), now() FROM run`,
      [tenantId, runId, kind],
    );
    return async () => {
      const { rows } = await client.query<{ state: string; done: number; parts: number; results: number }>(
        `SELECT state, parts_done AS done, parts, results::int, compared, differing, miscounted, uncounted
         FROM summary_run WHERE id = $1`,
        [runId],
      );
      return rows[0];
    };
  }

  it('makes the figures anew although it is killed over it, and again', async () => {
    const { wave, client } = ended;
    const people = 60;
    for (let i = 0; i < people; i += 1)
      await addScoredPerson({ database: client }, wave, {
        centres: [i / 30 - 1, 0.5, -i / 60],
        items: [4, i % 3, 5],
      });
    // While somebody else has the agency's summaries nothing can be put in their place, so that no kill comes too late.
    await client.query(`SELECT pg_advisory_lock(hashtextextended('summaries-of-' || $1, 0))`, [
      wave.tenantId,
    ]);
    const rebuild = await startRun('rebuild');
    for (const parts of [4, people / 2]) {
      const child = await start();
      await ended.until(async () => ((await rebuild())?.done ?? 0) >= parts, 120_000);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    expect(await rebuild()).toMatchObject({ state: 'running' });
    await client.query(`SELECT pg_advisory_unlock(hashtextextended('summaries-of-' || $1, 0))`, [
      wave.tenantId,
    ]);
    await start();
    await ended.until(async () => (await rebuild())?.state === 'done', 120_000);

    const { rows } = await client.query<{ results: number }>(
      'SELECT count(DISTINCT attempt_id)::int AS results FROM result',
    );
    expect(rows[0]?.results).toBeGreaterThanOrEqual(people);
    expect(await rebuild()).toMatchObject(rows[0] ?? {});
    const verification = await startRun('verification');
    await ended.until(async () => (await verification())?.state === 'done', 120_000);
    const nothing = { differing: 0, miscounted: 0, uncounted: 0 };
    expect(await verification()).toMatchObject({ ...rows[0], ...nothing });
  }, 400_000);

  it('shares a rebuild with a second one, which ends it with the same figures when the first is killed', async () => {
    const { client, context } = ended;
    const tenantId = randomUUID();
    await client.query(`INSERT INTO tenant (id, slug, name) VALUES ($1, 'shared', 'Shared')`, [tenantId]);
    const wave = await openWave({ database: client, get: context.get.bind(context) }, { tenantId });
    const people = 60;
    for (let i = 0; i < people; i += 1)
      await addScoredPerson({ database: client }, wave, {
        centres: [i / 30 - 1, 0.5, -i / 60],
        items: [4, i % 3, 5],
      });
    await client.query(
      `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
       SELECT tenant_id, gen_random_uuid(), 'summarise-result',
         jsonb_build_object('attemptId', attempt_id, 'scoringVersion', scoring_version), now()
       FROM result WHERE tenant_id = $1`,
      [tenantId],
    );
    const first = await start('first');
    await ended.until(async () => (await ended.unfinishedJobs()) === 0, 60_000);
    const figures = await storedFigures(client, tenantId);
    expect(figures.summary_ledger).toHaveLength(people);
    // What no rebuild touched would stay wrong.
    await client.query('UPDATE group_summary SET people = people + 1 WHERE tenant_id = $1', [tenantId]);

    const { doneBy, letGo } = await keepParts(client);
    await start('second');
    const rebuild = await startRun('rebuild', { ...wave, tenantId });
    await ended.until(async () => (await doneBy('first')) >= FEW && (await doneBy('second')) >= FEW, 60_000);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const [before, run] = [await doneBy('second'), await rebuild()];
    expect(run).toMatchObject({ state: 'running' });
    expect(run?.done).toBeLessThan(run?.parts ?? NaN);
    await letGo();
    await ended.until(async () => (await rebuild())?.state === 'done', 120_000);

    expect(await rebuild()).toMatchObject({ results: people });
    expect(await doneBy('second')).toBeGreaterThan(before);
    expect(differingFigures(await storedFigures(client, tenantId), figures)).toEqual([]);
  }, 300_000);

  it('computes a calibration in a thread, begun again when the worker dies over it', async () => {
    const { wave, client } = ended;
    await addSatAttempts({ database: client }, wave, { count: 400 });
    const runId = randomUUID();
    await client.query(
      `INSERT INTO calibration_run (tenant_id, id, base_calibration_id, wave_ids, competences, state, requested_by, requested_at)
       SELECT $1, $2, $3, ARRAY[$4::uuid], '{}', 'queued', id, now() FROM person WHERE tenant_id = $1 LIMIT 1`,
      [wave.tenantId, runId, wave.content.calibrationId, wave.waveId],
    );
    await client.query(
      `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
       VALUES ($1, gen_random_uuid(), 'calibrate', jsonb_build_object('runId', $2::text), now())`,
      [wave.tenantId, runId],
    );
    const run = async () => {
      const { rows } = await client.query<{ state: string; tries: number; outcome: ScaleCalibration | null }>(
        'SELECT state, tries, outcome FROM calibration_run WHERE id = $1',
        [runId],
      );
      return rows[0];
    };
    const child = await start();
    await ended.until(async () => (await run())?.state !== 'queued');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start();
    await ended.until(async () => (await run())?.state === 'draft', 90_000);

    const draft = await run();
    expect(draft?.tries).toBe(2);
    expect(draft?.outcome?.data.sittingsUsed).toBe(400);
    expect(draft?.outcome?.items.filter(({ after }) => after !== undefined).length).toBeGreaterThan(20);
  }, 150_000);

  it(
    'stops clean when asked',
    async () => {
      const child = await start();
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number];
      expect(code).not.toBe(1);
      expect(await ended.connectionsOf('qabilet-worker')).toBe(0);
    },
    STARTS_WITHIN_MS,
  );

  it(
    'goes when its launcher has gone',
    async () => {
      const child = await start();
      child.disconnect();
      await once(child, 'exit');
      expect(await ended.connectionsOf('qabilet-worker')).toBe(0);
    },
    STARTS_WITHIN_MS,
  );
});

/** Keeps every worker from a part that reads results once it has done a few, until they are let go. */
async function keepParts(client: Client) {
  await client.query(`
    CREATE TABLE done_part (worker text);
    CREATE FUNCTION note_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      INSERT INTO done_part VALUES (current_setting('application_name'));
      RETURN NEW;
    END $$;
    CREATE TRIGGER noted AFTER UPDATE ON summary_part
      FOR EACH ROW WHEN (NEW.is_done AND NEW.step = 'gather') EXECUTE FUNCTION note_part();
    CREATE FUNCTION keep_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
      IF (SELECT count(*) FROM done_part WHERE worker = current_setting('application_name')) >= ${FEW} THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('parts-are-kept', 0));
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER kept AFTER INSERT ON staged_result FOR EACH STATEMENT EXECUTE FUNCTION keep_part();
    SELECT pg_advisory_lock(hashtextextended('parts-are-kept', 0));
  `);
  return {
    async doneBy(worker: string): Promise<number> {
      const { rows } = await client.query<{ parts: number }>(
        'SELECT count(*)::int AS parts FROM done_part WHERE worker = $1',
        [worker],
      );
      return rows[0]?.parts ?? 0;
    },
    letGo: () => client.query(`SELECT pg_advisory_unlock(hashtextextended('parts-are-kept', 0))`),
  };
}
