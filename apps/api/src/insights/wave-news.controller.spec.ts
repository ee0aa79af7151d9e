import { SummariseResult } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, type OpenedWave } from '@qabilet/persistence/testing';
import type { AddressInfo } from 'node:net';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
let address: string;
beforeAll(async () => {
  test = await startTestApp();
  await test.app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(test.app.getHttpServer().address() as AddressInfo).port}/api`;
});
afterAll(() => test.stop());

async function arrange(): Promise<OpenedWave & { readonly trainer: TestPerson }> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await train(tenantId, wave.cohortId, trainer);
  return { ...wave, trainer };
}

const train = (tenantId: string, cohortId: string, { personId }: TestPerson) =>
  test.database.query('INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)', [
    tenantId,
    cohortId,
    personId,
  ]);

const open = (waveId: string, as: TestPerson, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${address}/waves/${waveId}/news`, {
    headers: { accept: 'text/event-stream', cookie: as.cookie, ...headers },
  });

/** The marks of the events as they come. */
async function* marksOf(reply: Response): AsyncGenerator<string, void, undefined> {
  if (!reply.body) return;
  let rest = '';
  for await (const chunk of reply.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const mark = /^id: (\S+)\nevent: changed\n/.exec(event)?.[1];
      if (mark !== undefined) yield mark;
    }
  }
}

const next = async (marks: AsyncGenerator<string, void, undefined>): Promise<string> =>
  String((await marks.next()).value);

describe('news of a wave', () => {
  it('come whenever what its pages show has changed, each with another mark', async () => {
    const wave = await arrange();
    const reply = await open(wave.waveId, wave.trainer);
    expect(reply.headers.get('content-type')).toBe('text/event-stream');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const marks = marksOf(reply);

    const seen = [await next(marks)];
    const { attemptId } = await addScoredPerson(test, wave, {});
    seen.push(await next(marks));
    await test.app
      .get(SummariseResult)
      .execute(idOf(wave.tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
    seen.push(await next(marks));
    await test.database.query(`UPDATE wave SET name = name || ' again' WHERE id = $1`, [wave.waveId]);
    seen.push(await next(marks));

    expect(new Set(seen).size).toBe(4);
    expect(seen.join()).toMatch(/^[0-9a-f]{32}(,[0-9a-f]{32}){3}$/);
  });

  it('are not for the trainer of another cohort, nor for another agency', async () => {
    const [wave, elsewhere] = [await arrange(), await arrange()];
    const colleague = await test.addPerson(wave.tenantId, ['trainer']);
    expect((await open(wave.waveId, colleague)).status).toBe(404);
    expect((await open(wave.waveId, elsewhere.trainer)).status).toBe(404);
  });

  it('keep no session alive', async () => {
    const { waveId, trainer } = await arrange();
    const seenAt = async () =>
      (
        await test.database.query<{ seen_at: Date }>('SELECT seen_at FROM session WHERE person_id = $1', [
          trainer.personId,
        ])
      ).rows[0]?.seen_at;
    await test.database.query(
      `UPDATE session SET seen_at = now() - interval '10 minutes' WHERE person_id = $1`,
      [trainer.personId],
    );
    const before = await seenAt();
    const reply = await open(waveId, trainer);
    expect(reply.status).toBe(200);
    await reply.body?.cancel();
    expect(await seenAt()).toEqual(before);
    await test.call('GET', `/waves/${waveId}/board`, { as: trainer });
    expect(await seenAt()).not.toEqual(before);
  });

  interface ShutOut {
    readonly trainer: TestPerson;
    readonly administrator: TestPerson;
    readonly colleague: TestPerson;
    readonly cohortId: string;
  }

  it.each<[string, (all: ShutOut) => Promise<{ readonly status: number }>]>([
    [
      'was disabled',
      ({ trainer: { personId }, administrator }) =>
        test.call('PUT', `/people/${personId}/disabling`, { as: administrator }),
    ],
    [
      'has other roles now',
      ({ trainer: { personId }, administrator }) =>
        test.call('PUT', `/people/${personId}/roles`, { as: administrator, body: { roles: ['official'] } }),
    ],
    ['has signed out', ({ trainer }) => test.call('DELETE', '/session', { as: trainer })],
    [
      'was let go from the cohort',
      ({ trainer: { personId }, colleague, cohortId }) =>
        test.call('DELETE', `/cohorts/${cohortId}/trainers/${personId}`, { as: colleague }),
    ],
  ])('end for a person who %s, and tell them nothing more', async (_, shutOut) => {
    const { waveId, cohortId, tenantId, trainer } = await arrange();
    const administrator = await test.addPerson(tenantId, ['administrator']);
    const colleague = await test.addPerson(tenantId, ['trainer']);
    await train(tenantId, cohortId, colleague);
    const [marks, still] = [marksOf(await open(waveId, trainer)), marksOf(await open(waveId, colleague))];
    await Promise.all([next(marks), next(still)]);

    expect((await shutOut({ trainer, administrator, colleague, cohortId })).status).toBe(204);
    await test.database.query(`UPDATE wave SET name = name || ' again' WHERE id = $1`, [waveId]);

    expect((await marks.next()).done).toBe(true);
    expect(await next(still)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('end when the server is stopped, which waits for nobody who follows', async () => {
    const { waveId, trainer } = await arrange();
    const marks = marksOf(await open(waveId, trainer));
    await next(marks);
    await test.app.close();
    expect((await marks.next()).done).toBe(true);
  });
});
