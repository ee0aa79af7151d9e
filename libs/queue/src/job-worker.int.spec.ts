import type { JobEnvelope } from '@qabilet/contracts';
import { randomUUID } from 'node:crypto';
import { createTestDatabase, type TestDatabase } from '@qabilet/persistence/testing';
import { UnrecoverableError } from 'bullmq';
import type { QueueSettings } from './connection';
import { JobQueue } from './job-queue';
import { startJobWorker, type JobHandlers, type JobOutcomes } from './job-worker';
import { migrateQueue } from './migrate-queue';

const redisUrl = process.env.TEST_REDIS_URL;
const backends: QueueSettings['backend'][] = redisUrl === undefined ? ['postgres'] : ['redis', 'postgres'];

describe.each(backends)('jobs on %s', (backend) => {
  let settings: QueueSettings;
  let database: TestDatabase | undefined;
  const stops: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    if (backend === 'redis') {
      settings = { backend, url: `${redisUrl}/5` };
      return;
    }
    database = await createTestDatabase();
    await migrateQueue(database.url);
    settings = { backend, url: database.url, role: 'qabilet_worker' };
  });
  afterAll(() => database?.drop());
  afterEach(async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  });

  function arrange(scoreAttempt: JobHandlers['score-attempt'], others: Partial<JobHandlers> = {}) {
    const done: JobEnvelope[] = [];
    const failures: { message: string; isFinal: boolean }[] = [];
    const outcomes: JobOutcomes = {
      done: async (envelope) => void done.push(envelope),
      failed: async (_, failure) => void failures.push(failure),
    };
    const queue = new JobQueue(settings);
    const worker = startJobWorker(settings, {
      handlers: {
        'score-attempt': scoreAttempt,
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
        ...others,
      },
      outcomes,
      concurrency: 2,
    });
    stops.push(
      () => queue.close(),
      () => worker.close(),
    );
    const dispatch = (attemptId: string, tries = 1, outboxId: string = randomUUID()) =>
      queue.dispatch([
        { name: 'score-attempt', tries, envelope: { tenantId: 'agency', outboxId, payload: { attemptId } } },
      ]);
    return { queue, dispatch, done, failures };
  }

  it('run the handler their name stands for and report what was done', async () => {
    const handled: unknown[] = [];
    const { dispatch, done } = arrange(async (tenantId, payload) => void handled.push([tenantId, payload]));

    await dispatch('attempt-1');
    await until(() => done.length === 1);
    expect(handled).toEqual([['agency', { attemptId: 'attempt-1' }]]);
  });

  it('run once when the same try is handed over again before it is done', async () => {
    let runs = 0;
    let finish = (): void => undefined;
    const handedOver = new Promise<void>((resume) => (finish = resume));
    const { dispatch, done } = arrange(async () => {
      runs += 1;
      await handedOver;
    });
    stops.push(async () => finish());
    const outboxId = randomUUID();

    await Promise.all([dispatch('attempt-2', 1, outboxId), dispatch('attempt-2', 1, outboxId)]);
    await until(() => runs >= 1);
    await dispatch('attempt-2', 1, outboxId);
    finish();
    await until(() => done.length >= 1);
    // Whatever was handed over before it has run by the time that this one has.
    await dispatch('attempt-2', 2, outboxId);
    await until(() => done.length >= 2);
    expect(runs).toBe(2);
  });

  it('run again under the number of the next try', async () => {
    const { dispatch, done } = arrange(async () => undefined);
    const outboxId = randomUUID();

    await dispatch('attempt-3', 1, outboxId);
    await until(() => done.length === 1);
    await dispatch('attempt-3', 2, outboxId);
    await until(() => done.length === 2);
  });

  it('are tried again after a failure, and the failure is told', async () => {
    let runs = 0;
    const { dispatch, done, failures } = arrange(async () => {
      runs += 1;
      if (runs === 1) throw new Error('the first try fails');
    });

    await dispatch('attempt-4');
    await until(() => done.length === 1, 15_000);
    expect(failures).toEqual([{ message: 'the first try fails', isFinal: false }]);
  }, 20_000);

  it('come after tests of people when they are long work, and leave them half of a worker', async () => {
    let finish = (): void => undefined;
    const running = new Promise<void>((resume) => (finish = resume));
    const parts: number[] = [];
    const { queue, dispatch, done } = arrange(async () => undefined, {
      'run-summary-part': async (_, { part }) => {
        parts.push(part);
        await running;
      },
    });
    stops.push(async () => finish());
    await queue.dispatch(
      [1, 2, 3].map((part) => ({
        name: 'run-summary-part' as const,
        tries: 1,
        envelope: { tenantId: 'agency', outboxId: randomUUID(), payload: { runId: 'run', part } },
      })),
    );
    await until(() => parts.length === 1);
    await dispatch('attempt');
    await until(() => done.length === 1);
    expect(parts).toHaveLength(1);
    finish();
    await until(() => done.length === 4);
    expect([...parts].sort()).toEqual([1, 2, 3]);
  });

  it('are counted by state', async () => {
    const { queue } = arrange(async () => undefined);
    expect(await queue.counts()).toMatchObject({ active: 0, failed: 0 });
  });

  it('are lost when the queue has forgotten them or given them up, and not while they wait or run', async () => {
    let finish = (): void => undefined;
    const running = new Promise<void>((resume) => (finish = resume));
    const { queue, dispatch, done, failures } = arrange(async (_, { attemptId }) => {
      if (attemptId === 'hopeless') throw new UnrecoverableError('nothing can be done');
      await running;
    });
    stops.push(async () => finish());
    const [hopeless, waiting, forgotten] = [randomUUID(), randomUUID(), randomUUID()];
    await dispatch('hopeless', 1, hopeless);
    await until(() => failures.length === 1);
    await dispatch('busy');
    await dispatch('busy');
    await dispatch('waiting', 2, waiting);

    const asked = [
      { outboxId: hopeless, tries: 1 },
      { outboxId: waiting, tries: 1 },
      { outboxId: waiting, tries: 2 },
      { outboxId: forgotten, tries: 1 },
    ];
    expect(await queue.lost(asked)).toEqual([asked[0], asked[1], asked[3]]);
    finish();
    await until(() => done.length === 3);
  });
});

it('says that a queue is away instead of waiting for it', async () => {
  const queue = new JobQueue({ backend: 'redis', url: 'redis://127.0.0.1:1' });

  expect(await queue.counts()).toBeUndefined();
  await expect(queue.lost([{ outboxId: 'b', tries: 1 }])).rejects.toThrow();
  await expect(
    queue.dispatch([
      {
        name: 'score-attempt',
        tries: 1,
        envelope: { tenantId: 'a', outboxId: 'b', payload: { attemptId: 'c' } },
      },
    ]),
  ).rejects.toThrow();
  await queue.close();
}, 15_000);

async function until(condition: () => boolean, withinMs = 5_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
