import { INSIGHTS_PROVIDERS, RunSummaryPart, SeeSummaryRuns, StartSummaryRun } from '@qabilet/application';
import { findRedisServer } from '@qabilet/embedded';
import { OutboxRelay } from '@qabilet/persistence';
import {
  addScoredPerson,
  anAdministrator,
  openWave,
  rebuildSummaries,
  startTestContext,
  type TestContext,
} from '@qabilet/persistence/testing';
import type { JobHandlers } from '@qabilet/queue';
import { pino } from 'pino';
import { BackgroundWork } from './background-work';
import { runSummaryPartHandler } from './insights/run-summary-part';
import { startRedisCluster, type TestRedisCluster } from './testing/redis-cluster';

const PEOPLE = 24;
const PARTS_BEFORE_THE_KILL = 4;
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

  /** A worker whose parts go through `gate` first. */
  function startWorker(gate: () => Promise<void>): void {
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
        await gate();
        await run(tenantId, payload);
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
      for (let i = 0; i < PEOPLE; i += 1) await addScoredPerson(test, wave, { centres: [i / 9 - 1, 0, 1] });
      const admin = await anAdministrator(test, tenantId);
      const runId = await test.get(StartSummaryRun).execute(admin, { kind: 'rebuild', partSize: 1 });

      let begun = 0;
      let killed: Promise<void> | undefined;
      const gate = async () => {
        begun += 1;
        if (begun === PARTS_BEFORE_THE_KILL) killed = cluster.killMaster();
        await killed;
      };
      startWorker(gate);
      startWorker(gate);

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
      expect(await rebuildSummaries(test, tenantId, { kind: 'verification' })).toMatchObject({
        results: PEOPLE,
        found: { differing: 0, miscounted: 0, uncounted: 0 },
      });
    },
    ENDS_WITHIN_MS + 60_000,
  );
});
