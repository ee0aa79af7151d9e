import { randomUUID } from 'node:crypto';
import { ScoreAttempt } from '@qabilet/application';
import { OutboxRelay } from '@qabilet/persistence';
import { JobQueue, migrateQueue, type JobHandlers, type QueueSettings } from '@qabilet/queue';
import { pino } from 'pino';
import { BackgroundWork } from './background-work';
import { releaseLostJobs } from './lost-jobs';
import { Relay } from './relay';
import { scoreAttemptHandler } from './results/score-attempt';
import { startEndedAttempts, type EndedAttempts } from './testing/ended-attempts';

const redisUrl = process.env.TEST_REDIS_URL;
const BACKENDS = redisUrl === undefined ? (['postgres'] as const) : (['redis', 'postgres'] as const);
const log = pino({ level: 'silent' });

describe.each(BACKENDS)('work in the background over %s', (backend) => {
  let ended: EndedAttempts;
  let work: BackgroundWork | undefined;

  beforeAll(async () => {
    ended = await startEndedAttempts();
    await migrateQueue(ended.url);
  });
  afterEach(async () => {
    await work?.beforeApplicationShutdown();
    work = undefined;
  });
  afterAll(() => ended.stop());

  const queue = (): QueueSettings =>
    backend === 'redis'
      ? { backend, url: new URL('/7', redisUrl).toString() }
      : { backend, url: ended.url, role: 'qabilet_worker' };
  const allDone = () => ended.until(async () => (await ended.unfinishedJobs()) === 0);

  const arrange = (outbox = ended.context.get(OutboxRelay)) => {
    const runs: string[] = [];
    const score = scoreAttemptHandler(ended.context.get(ScoreAttempt));
    const handlers: JobHandlers = {
      'score-attempt': async (tenantId, payload) => {
        await score(tenantId, payload);
        runs.push(payload.attemptId);
      },
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
    };
    work = new BackgroundWork({ queue: queue(), outbox, handlers, chores: [], log });
    work.start();
    return { runs };
  };

  it('scores every ended test once and marks its job done', async () => {
    const ids = await ended.add(12);
    const { runs } = arrange();
    await allDone();

    expect(await ended.count('result', ids)).toBe(12);
    expect([...runs].sort()).toEqual([...ids].sort());
  });

  it('stores one result when the worker dies after the work and before it is marked done', async () => {
    const ids = await ended.add(1);
    const real = ended.context.get(OutboxRelay);
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
    await allDone();

    expect(runs.filter((id) => ids.includes(id))).toHaveLength(2);
    expect(await ended.count('result', ids)).toBe(1);
  }, 30_000);

  it('goes on with what an earlier worker had relayed and the queue then lost', async () => {
    const ids = await ended.add(1);
    await ended.client.query(
      `UPDATE outbox SET relayed_at = now() - interval '11 seconds', tries = 1 WHERE done_at IS NULL`,
    );
    const jobs = new JobQueue(queue());
    const chore = releaseLostJobs(ended.context.get(OutboxRelay), jobs);
    expect(await chore.run()).toBe(1);
    expect(await chore.run()).toBe(0);
    await jobs.close();
    arrange();
    await allDone();
    expect(await ended.count('result', ids)).toBe(1);
  });

  it('leaves a job alone that waits long in the queue', async () => {
    const ids = await ended.add(1);
    const jobs = new JobQueue(queue());
    await new Relay(ended.context.get(OutboxRelay), jobs, log).relayOnce();
    await ended.client.query(
      `UPDATE outbox SET relayed_at = now() - interval '1 hour' WHERE done_at IS NULL`,
    );
    expect(await releaseLostJobs(ended.context.get(OutboxRelay), jobs).run()).toBe(0);
    await jobs.close();
    arrange();
    await allDone();
    expect(await ended.count('result', ids)).toBe(1);
  });

  it('keeps the last words of a job that cannot be done', async () => {
    const [id] = await ended.add(1);
    await ended.client.query(
      `UPDATE outbox SET payload = jsonb_build_object('attemptId', $1::text) WHERE done_at IS NULL`,
      [randomUUID()],
    );
    arrange();
    await ended.until(async () => {
      const { rows } = await ended.client.query('SELECT last_error FROM outbox WHERE done_at IS NULL');
      return rows[0]?.last_error !== null;
    });
    const { rows } = await ended.client.query('SELECT last_error FROM outbox WHERE done_at IS NULL');
    expect(rows).toEqual([{ last_error: 'There is no such test of yours.' }]);
    expect(await ended.count('result', [id ?? ''])).toBe(0);
    await ended.client.query('DELETE FROM outbox');
  });
});
