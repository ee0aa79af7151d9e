import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { People, ScoreAttempt, Transaction } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { OutboxRelay } from '@qabilet/persistence';
import { migrateQueue, type JobHandlers, type QueueSettings } from '@qabilet/queue';
import { Redis } from 'ioredis';
import { BackgroundWork } from './background-work';
import { createLog } from './log';
import { scoreAttemptHandler } from './results/score-attempt';
import { startEndedAttempts, type EndedAttempts } from './testing/ended-attempts';

const redisUrl = process.env.TEST_REDIS_URL;
const BACKENDS = redisUrl === undefined ? (['postgres'] as const) : (['redis', 'postgres'] as const);
const OWN_DATABASE = '/8';

describe.each(BACKENDS)('work in the background over %s', (backend) => {
  /** Stands in everything that names the people whose tests are scored, and nowhere else. */
  const canary = `kanareika-${randomUUID()}`;
  let ended: EndedAttempts;
  let work: BackgroundWork;
  let log = '';
  let scored: readonly string[];
  let failed: string;

  beforeAll(async () => {
    ended = await startEndedAttempts();
    await migrateQueue(ended.url);
    scored = await ended.add(3);
    await ended.client.query(
      'UPDATE person SET name = $1, email = id::text || $2, employee_number = id::text || $1',
      [`Zhuldyz ${canary}`, `@${canary}.example`],
    );
    failed = await addHopelessJob();
    work = new BackgroundWork({
      queue: queue(),
      outbox: ended.context.get(OutboxRelay),
      handlers: handlers(),
      chores: [{ name: 'enter-a-person-twice', everySeconds: 1, run: enterTwice }],
      log: createLog('trace', sink()),
    });
    work.start();
    await ended.until(async () => (await ended.unfinishedJobs()) === 1 && (await hasFailedOnce()), 30_000);
    await ended.until(() => Promise.resolve(log.includes('enter-a-person-twice')), 30_000);
  });
  afterAll(async () => {
    await work.beforeApplicationShutdown();
    await ended.stop();
  });

  const queue = (): QueueSettings =>
    backend === 'redis'
      ? { backend, url: new URL(OWN_DATABASE, redisUrl).toString() }
      : { backend, url: ended.url, role: 'qabilet_worker' };
  const handlers = (): JobHandlers => ({
    'score-attempt': scoreAttemptHandler(ended.context.get(ScoreAttempt)),
    'summarise-result': async () => undefined,
    calibrate: async () => undefined,
    'simulate-blueprint': async () => undefined,
    'rescore-wave': async () => undefined,
    'rescore-attempt': async () => undefined,
    'run-import': async () => undefined,
    'send-letter': async () => undefined,
    'send-account-letter': async () => undefined,
    'make-release': async () => undefined,
    'feed-analysis': async () => undefined,
    'run-summary-part': async () => undefined,
  });
  const sink = () =>
    new Writable({
      write(chunk, _, done) {
        log += String(chunk);
        done();
      },
    });
  /** Of an attempt that does not exist: it fails, and what is kept of the failure is looked through as well. */
  const addHopelessJob = async () => {
    const id = randomUUID();
    await ended.client.query(
      `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
       SELECT id, $1, 'score-attempt', jsonb_build_object('attemptId', $2::text), now() FROM tenant`,
      [id, randomUUID()],
    );
    return id;
  };
  /** Fails as a statement fails: with everything the database has to say about the row. */
  const enterTwice = async (): Promise<number> => {
    const tenantId = idOf<'Tenant'>(ended.wave.tenantId);
    const { rows } = await ended.client.query<{ email: string }>('SELECT email FROM person LIMIT 1');
    const person = {
      id: idOf<'Person'>(randomUUID()),
      name: canary,
      email: rows[0]?.email ?? '',
      language: 'en',
    } as const;
    await ended.context
      .get(Transaction)
      .run(tenantId, () => ended.context.get(People).add([person], new Date()));
    return 1;
  };
  const hasFailedOnce = async () => {
    const { rowCount } = await ended.client.query(
      'SELECT 1 FROM outbox WHERE id = $1 AND last_error IS NOT NULL',
      [failed],
    );
    return rowCount === 1;
  };

  it('leaves ids in the queue and its log, and no name, address or number of anybody', async () => {
    const left =
      backend === 'redis' ? await everythingIn(new URL(OWN_DATABASE, redisUrl)) : await tables('queue');

    expect(left).toContain(failed);
    expect(left).not.toContain(canary);
    expect(log).toContain('23505');
    expect(log).not.toContain(canary);
  });

  it('writes of people by number alone into what a name cannot be taken out of', async () => {
    const { rows } = await ended.client.query<{ line: string }>(
      `SELECT t::text AS line FROM audit_entry t UNION ALL SELECT t::text FROM outbox t UNION ALL SELECT t::text FROM result t`,
    );
    const text = rows.map(({ line }) => line).join('\n');
    expect(scored.every((id) => text.includes(id))).toBe(true);
    expect(text).not.toContain(canary);
  });

  const tables = async (schema: string): Promise<string> => {
    const { rows } = await ended.client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1`,
      [schema],
    );
    const lines: string[] = [];
    for (const { name } of rows) {
      const found = await ended.client.query<{ line: string }>(`SELECT t::text AS line FROM ${name} t`);
      lines.push(...found.rows.map(({ line }) => line));
    }
    return lines.join('\n');
  };
});

/** Every key of a Redis database with its value, as text. */
async function everythingIn(url: URL): Promise<string> {
  const redis = new Redis(url.toString());
  try {
    const lines: string[] = [];
    for await (const keys of redis.scanStream({ count: 500 }) as AsyncIterable<string[]>)
      for (const key of keys) lines.push(key, JSON.stringify(await valueOf(redis, key)));
    return lines.join('\n');
  } finally {
    redis.disconnect();
  }
}

async function valueOf(redis: Redis, key: string): Promise<unknown> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    // It ran out since it was named.
    case 'none':
      return null;
    default:
      throw new Error(`How a ${type} of Redis is read is not known here.`);
  }
}
