import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import {
  AskAgain,
  Attempts,
  DELIVERY_PROVIDERS,
  FinishOverdueAttempts,
  RESULTS_PROVIDERS,
  ScoreAttempt,
  SittingTime,
  StartAttempt,
  Tenants,
  type Actor,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { Client } from 'pg';
import { PersistenceModule } from '../persistence.module';
import { createTestDatabase, openWave, type OpenedWave, type TestDatabase } from '../testing/index';

describe('what the clock puts right', () => {
  let database: TestDatabase;
  let client: Client;
  let worker: INestApplicationContext;
  let wave: OpenedWave;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();

    @Module({
      imports: [PersistenceModule.connect({ url: database.url, role: 'qabilet_worker' })],
      providers: [...DELIVERY_PROVIDERS, ...RESULTS_PROVIDERS, AskAgain],
    })
    class TestWorker {}
    worker = await NestFactory.createApplicationContext(TestWorker, { logger: false, abortOnError: false });
    wave = await openWave(tools(), { tenantId: await openAgency() });
  });
  beforeEach(() =>
    client.query(
      'DELETE FROM outbox; DELETE FROM competence_result; DELETE FROM result; DELETE FROM attempt',
    ),
  );
  afterAll(async () => {
    await client.end();
    await worker.close();
    await database.drop();
  });

  const tools = () => ({ database: client, get: worker.get.bind(worker) });
  const openAgency = async () => {
    const id = randomUUID();
    await client.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $2)', [
      id,
      `a-${id.slice(0, 8)}`,
    ]);
    return id;
  };
  const official = async ({ tenantId, invite }: OpenedWave): Promise<Actor> => {
    const personId = randomUUID();
    await client.query(
      `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Official', $3, now())`,
      [tenantId, personId, `${personId}@agency.example`],
    );
    await invite(personId, 'confirmed');
    return { tenantId: idOf(tenantId), personId: idOf(personId), roles: ['official'], language: 'en' };
  };
  const begin = async (agoMinutes: number, sits: OpenedWave = wave, waveId = sits.waveId) => {
    const actor = await official(sits);
    const at = new Date(Date.now() - agoMinutes * 60_000);
    const { id } = await worker
      .get(SittingTime)
      .pretend(at, () => worker.get(StartAttempt).execute(actor, { waveId: idOf(waveId), language: 'en' }));
    return id;
  };
  const attempt = async (id: string) => {
    const { rows } = await client.query(
      'SELECT state, finish_reason, finished_at = deadline_at AS at_deadline, scored_at FROM attempt WHERE id = $1',
      [id],
    );
    return rows[0];
  };
  const jobsFor = async (id: string) => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM outbox WHERE name = 'score-attempt' AND payload ->> 'attemptId' = $1`,
      [id],
    );
    return rows[0]?.n;
  };
  const finishOverdue = () => worker.get(FinishOverdueAttempts).execute();
  const requeue = () =>
    worker.get(AskAgain).execute({
      job: 'score-attempt',
      missing: (limit) => worker.get(Attempts).unscored(limit),
    });

  it('sees every agency, which the login of the API does not', async () => {
    await openAgency();
    expect((await worker.get(Tenants).all()).length).toBeGreaterThan(1);
    await client.query('BEGIN; SET LOCAL ROLE qabilet_app');
    const { rows } = await client.query('SELECT id FROM tenant');
    await client.query('ROLLBACK');
    expect(rows).toEqual([]);
  });

  it('ends tests whose time is over, at their deadline, and asks for their scoring', async () => {
    const overdue = await begin(90);
    const running = await begin(30);
    const inGrace = await begin(60);

    expect(await finishOverdue()).toBe(1);
    expect(await attempt(overdue)).toMatchObject({
      state: 'finished',
      finish_reason: 'time-limit',
      at_deadline: true,
    });
    expect(await jobsFor(overdue)).toBe(1);
    for (const id of [running, inGrace]) expect(await attempt(id)).toMatchObject({ state: 'in-progress' });
    expect(await finishOverdue()).toBe(0);
    expect(await jobsFor(overdue)).toBe(1);
  });

  it('ends a test once when several workers look at the same time', async () => {
    const overdue = await begin(90);
    await Promise.all([finishOverdue(), finishOverdue(), finishOverdue()]);
    expect(await jobsFor(overdue)).toBe(1);
  });

  it('ends a test without a time limit when its wave has closed', async () => {
    const untimed = await openWave(tools(), {
      tenantId: await openAgency(),
      blueprint: 'untimed',
      opens: -9,
    });
    const id = await begin(60 * 24 * 2, untimed);
    expect(await finishOverdue()).toBe(0);

    await client.query(`UPDATE wave SET closes_at = now() - interval '1 hour' WHERE id = $1`, [
      untimed.waveId,
    ]);
    expect(await finishOverdue()).toBe(1);
    expect(await attempt(id)).toMatchObject({ state: 'finished', finish_reason: 'time-limit' });
  });

  it('asks again for a score that nobody is on the way to make, once', async () => {
    const id = await begin(120);
    await finishOverdue();
    await client.query('DELETE FROM outbox');

    expect(await requeue()).toBe(1);
    expect(await requeue()).toBe(0);
    expect(await jobsFor(id)).toBe(1);
  });

  it('asks again when the job was done without leaving a result', async () => {
    const id = await begin(120);
    await finishOverdue();
    await client.query('UPDATE outbox SET done_at = now()');
    expect(await requeue()).toBe(1);
    expect(await jobsFor(id)).toBe(2);
  });

  it('leaves a scored test and a job that failed for good alone', async () => {
    const scored = await begin(120);
    const failed = await begin(120);
    await finishOverdue();
    await worker.get(ScoreAttempt).execute(idOf(wave.tenantId), { attemptId: idOf(scored) });
    await client.query('UPDATE outbox SET done_at = now() WHERE payload @> $1', [{ attemptId: scored }]);
    await client.query('UPDATE outbox SET failed_at = now() WHERE payload @> $1', [{ attemptId: failed }]);

    await requeue();
    expect([await jobsFor(scored), await jobsFor(failed)]).toEqual([1, 1]);
    expect((await attempt(scored)).scored_at).toBeInstanceOf(Date);
  });
});
