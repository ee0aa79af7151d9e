import {
  INSIGHTS_PROVIDERS,
  RunSummaryPart,
  SeeSummaryRuns,
  StartSummaryRun,
  SummariseResult,
} from '@qabilet/application';
import { findRedisServer } from '@qabilet/embedded';
import { idOf } from '@qabilet/kernel';
import { OutboxRelay } from '@qabilet/persistence';
import {
  addScoredPerson,
  anAdministrator,
  differingFigures,
  openWave,
  startTestContext,
  storedFigures,
  type TestContext,
} from '@qabilet/persistence/testing';
import type { JobHandlers } from '@qabilet/queue';
import { pino } from 'pino';
import { BackgroundWork } from './background-work';
import { runSummaryPartHandler } from './insights/run-summary-part';
import { startRedisCluster, type TestRedisCluster } from './testing/redis-cluster';

const PEOPLE = 24;
const WORKERS = 2;
/** Number of the part that divides the others. */
const PLAN = 0;
const ENDS_WITHIN_MS = 150_000;
const log = pino({ level: 'silent' });

(findRedisServer() === undefined ? describe.skip : describe)('a rebuild over a Redis Cluster', () => {
  let test: TestContext;
  let cluster: TestRedisCluster;
  const works: BackgroundWork[] = [];

  beforeAll(async () => {
    test = await startTestContext([...INSIGHTS_PROVIDERS], 'qabilet_worker');
    cluster = await startRedisCluster('{qabilet}');
  }, 120_000);
  afterAll(async () => {
    await Promise.all(works.map((work) => work.beforeApplicationShutdown()));
    await cluster.stop();
    await test.stop();
  }, 60_000);

  /** A worker that does a part when `mayBegin` lets it, and says so. */
  function startWorker(mayBegin: (part: number) => Promise<void>, done: (part: number) => void): void {
    const run = runSummaryPartHandler(test.get(RunSummaryPart));
    const handlers: JobHandlers = {
      'score-attempt': async () => undefined,
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
      'run-summary-part': async (tenantId, payload) => {
        await mayBegin(payload.part);
        await run(tenantId, payload);
        done(payload.part);
      },
    };
    const queue = { backend: 'redis', nodes: cluster.urls } as const;
    const work = new BackgroundWork({ queue, outbox: test.get(OutboxRelay), handlers, chores: [], log });
    works.push(work);
    work.start();
  }

  it(
    'is shared by two workers and ends right although the master of its queue is killed on the way',
    async () => {
      const tenantId = await test.openAgency();
      const wave = await openWave(test, { tenantId });
      for (let i = 0; i < PEOPLE; i += 1) {
        const { attemptId } = await addScoredPerson(test, wave, { centres: [i / 9 - 1, 0, 1] });
        const result = { attemptId: idOf<'Attempt'>(attemptId), scoringVersion: '1' };
        await test.get(SummariseResult).execute(tenantId, result);
      }
      const figures = await storedFigures(test.database, tenantId);
      // What no rebuild touched would stay wrong.
      await test.database.query('UPDATE group_summary SET people = people + 1 WHERE tenant_id = $1', [
        tenantId,
      ]);
      const admin = await anAdministrator(test, tenantId);
      const runId = await test.get(StartSummaryRun).execute(admin, { kind: 'rebuild', partSize: 1 });

      const parts = Array.from({ length: WORKERS }, () => ({ held: 0, done: new Set<number>() }));
      let killed: Promise<void> | undefined;
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      for (const worker of parts) {
        // Parts wait in the hands of the workers until each has one, and until the master is gone.
        const mayBegin = async (part: number) => {
          if (part === PLAN) return;
          worker.held += 1;
          if (parts.every(({ held }) => held > 0)) {
            killed ??= cluster.killMaster();
            void killed.finally(release);
          }
          await released;
        };
        startWorker(mayBegin, (part) => worker.done.add(part));
      }

      const run = async () => (await test.get(SeeSummaryRuns).execute(admin)).find(({ id }) => id === runId);
      const deadline = Date.now() + ENDS_WITHIN_MS;
      while ((await run())?.finishedAt === undefined && Date.now() < deadline)
        await new Promise((resume) => setTimeout(resume, 200));

      await expect(killed).resolves.toBeUndefined();
      expect(await run()).toMatchObject({
        state: 'done',
        parts: PEOPLE + 1,
        partsDone: PEOPLE + 1,
        results: PEOPLE,
      });
      await Promise.all(works.splice(0).map((work) => work.beforeApplicationShutdown()));
      for (const { done } of parts) expect([...done].some((part) => part !== PLAN)).toBe(true);
      expect(differingFigures(await storedFigures(test.database, tenantId), figures)).toEqual([]);
    },
    ENDS_WITHIN_MS + 60_000,
  );
});
