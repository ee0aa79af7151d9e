import { execFile, fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { addSatAttempts } from '@qabilet/persistence/testing';
import { migrateQueue } from '@qabilet/queue';
import type { ScaleCalibration } from '@qabilet/scoring';
import { startEndedAttempts, type EndedAttempts } from './testing/ended-attempts';

const ROOT = resolve(__dirname, '../../..');
const BUILT = resolve(ROOT, `dist/worker-test-${process.pid}`);
const redisUrl = process.env.TEST_REDIS_URL;
const STARTS_WITHIN_MS = 30_000;

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

  const start = async (): Promise<ChildProcess> => {
    const redis = redisUrl !== undefined && new URL('/8', redisUrl).toString();
    const child = fork(resolve(BUILT, 'main.mjs'), {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        LOG_LEVEL: 'warn',
        DATABASE_URL: ended.url,
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
