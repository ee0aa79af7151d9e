import { idOf } from '@qabilet/kernel';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../connection';
import { DatabaseClock } from '../database-clock';
import { createTestDatabase, type TestDatabase } from '../testing/index';
import { TypeOrmTransaction } from '../transactions';
import { OutboxRelay, type OutboxRow, type RelayedJob } from './outbox-relay';
import { TypeOrmJobs } from './typeorm-jobs';

describe('the outbox', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let app: DataSource;
  let worker: DataSource;
  const tenantId = idOf<'Tenant'>(randomUUID());

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await createDataSource({ url: database.url }).initialize();
    app = await createDataSource({ url: database.url, role: 'qabilet_app' }).initialize();
    worker = await createDataSource({ url: database.url, role: 'qabilet_worker' }).initialize();
    await owner.query(`INSERT INTO tenant (id, slug, name) VALUES ($1, 'agency', 'Agency')`, [tenantId]);
  });
  beforeEach(() => owner.query('DELETE FROM outbox'));
  afterAll(async () => {
    await Promise.all([owner.destroy(), app.destroy(), worker.destroy()]);
    await database.drop();
  });

  async function enqueue(attemptId: string, fails = false): Promise<void> {
    const transaction = new TypeOrmTransaction(app);
    const jobs = new TypeOrmJobs(transaction, new DatabaseClock(app));
    await transaction.run(tenantId, async () => {
      await jobs.enqueue('score-attempt', { attemptId });
      if (fails) throw new Error('rolled back');
    });
  }

  async function relayed(limit = 10): Promise<OutboxRow[]> {
    const taken: OutboxRow[] = [];
    await new OutboxRelay(worker).relay(limit, async (rows) => void taken.push(...rows));
    return taken;
  }

  it('holds a job if and only if the transaction that asked for it commits', async () => {
    await enqueue('kept');
    await expect(enqueue('lost', true)).rejects.toThrow('rolled back');

    expect(await relayed()).toMatchObject([
      { tenantId, name: 'score-attempt', payload: { attemptId: 'kept' }, tries: 1 },
    ]);
  });

  it('hands each job over once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => enqueue(`attempt-${index}`)));

    const taken = (await Promise.all([relayed(7), relayed(7), relayed(7)])).flat();
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
    expect(taken.length + (await relayed(20)).length).toBe(20);
  });

  it('keeps the jobs when the queue does not take them', async () => {
    await enqueue('patient');

    const away = new OutboxRelay(worker).relay(10, () => Promise.reject(new Error('the queue is away')));
    await expect(away).rejects.toThrow('the queue is away');
    expect(await relayed()).toHaveLength(1);
  });

  const unreported = (after?: RelayedJob, limit = 10) =>
    new OutboxRelay(worker).unreported(10, { after, limit });
  const release = (lost: readonly RelayedJob[]) => new OutboxRelay(worker).release(lost);
  const letPass = (seconds: number) =>
    owner.query('UPDATE outbox SET relayed_at = relayed_at - make_interval(secs => $1)', [seconds]);

  it('names what was relayed a while ago and not reported on, page by page', async () => {
    for (const attemptId of ['a', 'b', 'c', 'done']) await enqueue(attemptId);
    const rows = await relayed();
    await letPass(11);
    await enqueue('fresh');
    await relayed();
    await enqueue('waiting');
    const done = rows.find(({ payload }) => (payload as { attemptId: string }).attemptId === 'done');
    await new OutboxRelay(worker).markDone(tenantId, done?.id ?? '');

    const first = await unreported(undefined, 2);
    const second = await unreported(first.at(-1), 2);
    expect([first.length, second.length]).toEqual([2, 1]);
    const old = rows.filter(({ id }) => id !== done?.id).map(({ id }) => id);
    expect([...first, ...second].map(({ id }) => id).sort()).toEqual([...old].sort());
  });

  it('hands a lost job over again, under the number of its next try', async () => {
    await enqueue('flushed');
    await relayed();
    await letPass(11);

    expect(await release(await unreported())).toBe(1);
    expect(await relayed()).toMatchObject([{ tries: 2 }]);
  });

  it('leaves a job alone that was done or relayed anew since it was found lost', async () => {
    await enqueue('done');
    await enqueue('anew');
    await relayed();
    await letPass(11);
    const found = await unreported();
    const [done, anew] = found;
    await new OutboxRelay(worker).markDone(tenantId, done?.id ?? '');
    expect(await release(found.filter(({ id }) => id === anew?.id))).toBe(1);
    await relayed();

    expect(await release(found)).toBe(0);
  });

  it('leaves a done job alone and takes a hopeless one out for a person to look at', async () => {
    await enqueue('done');
    const [done] = await relayed();
    await new OutboxRelay(worker).markDone(tenantId, done?.id ?? '');
    await enqueue('hopeless');
    await relayed();
    await letPass(11);
    await owner.query(`UPDATE outbox SET tries = 8`);

    await release(await unreported());
    const states = await owner.query<{ payload: { attemptId: string }; failed: boolean }[]>(
      `SELECT payload, failed_at IS NOT NULL AS failed FROM outbox ORDER BY payload->>'attemptId'`,
    );
    expect(states).toEqual([
      { payload: { attemptId: 'done' }, failed: false },
      { payload: { attemptId: 'hopeless' }, failed: true },
    ]);
    expect(await relayed()).toEqual([]);
  });

  it('shows the application of one agency nothing of another', async () => {
    await enqueue('own');
    const seen = await new TypeOrmTransaction(app)
      .run(idOf(randomUUID()), async () => 0)
      .then(() => app.query('SELECT * FROM outbox'));
    expect(seen).toEqual([]);
  });
});
