import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  DELIVERY_PROVIDERS,
  FinishOverdueAttempts,
  RESULTS_PROVIDERS,
  ScoreAttempt,
  SittingTime,
  StartAttempt,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { OutboxRelay, PersistenceModule } from '@qabilet/persistence';
import {
  createTestDatabase,
  openWave,
  type OpenedWave,
  type TestDatabase,
} from '@qabilet/persistence/testing';
import { migrateQueue, type JobHandlers, type QueueSettings } from '@qabilet/queue';
import { Client } from 'pg';
import { pino } from 'pino';
import { BackgroundWork } from './background-work';
import { scoreAttemptHandler } from './results/score-attempt';

const redisUrl = process.env.TEST_REDIS_URL;
const BACKENDS = redisUrl === undefined ? (['postgres'] as const) : (['redis', 'postgres'] as const);
const log = pino({ level: 'silent' });

describe.each(BACKENDS)('work in the background over %s', (backend) => {
  let database: TestDatabase;
  let client: Client;
  let context: INestApplicationContext;
  let wave: OpenedWave;
  let work: BackgroundWork | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    await migrateQueue(database.url);
    client = new Client({ connectionString: database.url });
    await client.connect();

    @Module({
      imports: [PersistenceModule.connect({ url: database.url, role: 'qabilet_worker' })],
      providers: [...DELIVERY_PROVIDERS, ...RESULTS_PROVIDERS],
    })
    class Context {}
    context = await NestFactory.createApplicationContext(Context, { logger: false, abortOnError: false });

    const tenantId = randomUUID();
    await client.query(`INSERT INTO tenant (id, slug, name) VALUES ($1, 'agency', 'Agency')`, [tenantId]);
    wave = await openWave({ database: client, get: context.get.bind(context) }, { tenantId });
  });
  afterEach(async () => {
    await work?.beforeApplicationShutdown();
    work = undefined;
  });
  afterAll(async () => {
    await client.end();
    await context.close();
    await database.drop();
  });

  const queue = (): QueueSettings =>
    backend === 'redis'
      ? { backend, url: new URL('/7', redisUrl).toString() }
      : { backend, url: database.url, role: 'qabilet_worker' };

  /** People whose time has run out: their tests have ended and wait to be scored. */
  const endedAttempts = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const personId = randomUUID();
      await client.query(
        `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Official', $3, now())`,
        [wave.tenantId, personId, `${personId}@agency.example`],
      );
      await wave.invite(personId, 'confirmed');
      const { id } = await context.get(SittingTime).pretend(new Date(Date.now() - 90 * 60_000), () =>
        context.get(StartAttempt).execute(
          {
            tenantId: idOf(wave.tenantId),
            personId: idOf(personId),
            roles: ['official'],
            language: 'en',
          },
          { waveId: idOf(wave.waveId), language: 'en' },
        ),
      );
      ids.push(id);
    }
    await context.get(FinishOverdueAttempts).execute();
    return ids;
  };

  const arrange = (outbox: OutboxRelay = context.get(OutboxRelay)) => {
    const runs: string[] = [];
    const score = scoreAttemptHandler(context.get(ScoreAttempt));
    const handlers: JobHandlers = {
      'score-attempt': async (tenantId, payload) => {
        await score(tenantId, payload);
        runs.push(payload.attemptId);
      },
      'summarise-result': async () => undefined,
    };
    work = new BackgroundWork({ queue: queue(), outbox, handlers, chores: [], log });
    work.start();
    return { runs };
  };

  const scoresOf = async (ids: readonly string[]) => {
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM result WHERE attempt_id = ANY($1)',
      [ids],
    );
    return rows[0]?.n;
  };
  const unfinishedJobs = async () => {
    const { rows } = await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM outbox WHERE done_at IS NULL',
    );
    return rows[0]?.n;
  };
  const until = async (isSo: () => Promise<boolean>) => {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await isSo()) return;
      await new Promise((resume) => setTimeout(resume, 100));
    }
    throw new Error('It did not come to pass within 15 seconds.');
  };

  it('scores every ended test once and marks its job done', async () => {
    const ids = await endedAttempts(12);
    const { runs } = arrange();
    await until(async () => (await unfinishedJobs()) === 0);

    expect(await scoresOf(ids)).toBe(12);
    expect([...runs].sort()).toEqual([...ids].sort());
  });

  it('stores one result when the worker dies after the work and before it is marked done', async () => {
    const ids = await endedAttempts(1);
    const real = context.get(OutboxRelay);
    let deaths = 0;
    const dying = Object.assign(Object.create(real) as OutboxRelay, {
      markDone: async (tenantId: string, id: string) => {
        if (deaths === 0) {
          deaths += 1;
          throw new Error('the connection is gone');
        }
        await real.markDone(tenantId, id);
      },
    });
    const { runs } = arrange(dying);
    await until(async () => (await unfinishedJobs()) === 0);

    expect(runs.filter((id) => ids.includes(id))).toHaveLength(2);
    expect(await scoresOf(ids)).toBe(1);
  }, 30_000);

  it('goes on with what an earlier worker had relayed and then lost', async () => {
    const ids = await endedAttempts(1);
    // Relayed to a queue that forgot it, a minute and more ago.
    await client.query(
      `UPDATE outbox SET relayed_at = now() - interval '2 minutes', tries = 1 WHERE done_at IS NULL`,
    );
    expect(await context.get(OutboxRelay).releaseLost()).toBe(1);
    arrange();
    await until(async () => (await unfinishedJobs()) === 0);
    expect(await scoresOf(ids)).toBe(1);
  });

  it('keeps the last words of a job that cannot be done', async () => {
    const [id] = await endedAttempts(1);
    await client.query(
      `UPDATE outbox SET payload = jsonb_build_object('attemptId', $1::text) WHERE done_at IS NULL`,
      [randomUUID()],
    );
    arrange();
    await until(async () => {
      const { rows } = await client.query('SELECT last_error FROM outbox WHERE done_at IS NULL');
      return rows[0]?.last_error !== null;
    });
    const { rows } = await client.query('SELECT last_error FROM outbox WHERE done_at IS NULL');
    expect(rows).toEqual([{ last_error: 'There is no such test of yours.' }]);
    expect(await scoresOf([id ?? ''])).toBe(0);
    await client.query('DELETE FROM outbox');
  });
});
