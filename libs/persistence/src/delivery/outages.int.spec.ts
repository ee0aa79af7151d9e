import { randomUUID } from 'node:crypto';
import {
  DELIVERY_PROVIDERS,
  FinishOverdueAttempts,
  ReadAttempt,
  StartAttempt,
  type Actor,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { ServicePulse } from '../service-pulse';
import { openWave, startTestContext, type OpenedWave, type TestContext } from '../testing/index';

let context: TestContext;
let wave: OpenedWave;

beforeAll(async () => {
  context = await startTestContext([...DELIVERY_PROVIDERS]);
  wave = await openWave(context, { tenantId: await context.openAgency() });
});
beforeEach(() => context.database.query('DELETE FROM outage; DELETE FROM service_pulse'));
afterAll(() => context.stop());

/** A sitting that began so many minutes ago, with an hour for it. */
async function sitting(minutesAgo: number) {
  const personId = randomUUID();
  await context.database.query(
    "INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Official', $3, now())",
    [wave.tenantId, personId, `${personId}@agency.example`],
  );
  await wave.invite(personId, 'confirmed');
  const actor: Actor = {
    tenantId: idOf(wave.tenantId),
    personId: idOf(personId),
    roles: ['official'],
    language: 'en',
  };
  const { id } = await context
    .get(StartAttempt)
    .execute(actor, { waveId: idOf(wave.waveId), language: 'en' });
  await context.database.query(
    `UPDATE attempt SET started_at = started_at - make_interval(mins => $2),
       deadline_at = deadline_at - make_interval(mins => $2) WHERE id = $1`,
    [id, minutesAgo],
  );
  return { read: () => context.get(ReadAttempt).execute(actor, idOf(id)) };
}

const outage = (fromMinutesAgo: number, toMinutesAgo: number) =>
  context.database.query(
    `INSERT INTO outage VALUES (now() - make_interval(mins => $1), now() - make_interval(mins => $2))`,
    [fromMinutesAgo, toMinutesAgo],
  );
const silence = (seconds: number) =>
  context.database.query(`INSERT INTO service_pulse (beat_at) VALUES (now() - make_interval(secs => $1))`, [
    seconds,
  ]);

describe('an outage', () => {
  it('is what lies between two beats that are too far apart', async () => {
    expect(await context.get(ServicePulse).beat()).toBe(0);
    expect(await context.get(ServicePulse).beat()).toBe(0);
    await context.database.query(`UPDATE service_pulse SET beat_at = now() - interval '5 minutes'`);
    expect(await context.get(ServicePulse).beat()).toBeCloseTo(300, -1);
    const { rows } = await context.database.query(
      'SELECT round(extract(epoch FROM ended_at - began_at) / 10) * 10 AS seconds FROM outage',
    );
    expect(rows.map(({ seconds }) => Number(seconds))).toEqual([300]);
  });

  it('is recorded once by several processes that come back together', async () => {
    await silence(300);
    const pulse = context.get(ServicePulse);
    const silences = await Promise.all([pulse.beat(), pulse.beat(), pulse.beat(), pulse.beat()]);
    expect(silences.filter((seconds) => seconds > 0)).toHaveLength(1);
  });

  it('gives its time back to who was in the middle of a test', async () => {
    const { read } = await sitting(30);
    await outage(20, 5);
    const left = (await read()).secondsLeft ?? 0;
    expect(left).toBeGreaterThan(44 * 60);
    expect(left).toBeLessThanOrEqual(45 * 60);
  });

  it('counts only from the start of the test', async () => {
    const { read } = await sitting(30);
    await outage(40, 25);
    expect((await read()).secondsLeft).toBeLessThanOrEqual(35 * 60);
  });

  it('gives nothing when it came after the end', async () => {
    const { read } = await sitting(65);
    await outage(3, 1);
    expect(await read()).toMatchObject({ state: 'finished' });
  });

  it('ends no test while it lasts', async () => {
    const { read } = await sitting(61);
    await silence(120);
    expect(await context.get(FinishOverdueAttempts).execute()).toBe(0);
    await context.get(ServicePulse).beat();
    expect(await context.get(FinishOverdueAttempts).execute()).toBe(0);
    expect(await read()).toMatchObject({ state: 'in-progress' });
  });
});
