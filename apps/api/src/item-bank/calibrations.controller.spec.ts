import { randomUUID } from 'node:crypto';
import type {
  CalibrationOverview,
  CalibrationRunView,
  CalibrationSource,
  CalibrationStarted,
  ItemPage,
  ItemStatisticsView,
  RescoringRow,
} from '@qabilet/contracts';
import { addSatAttempts } from '@qabilet/persistence/testing';
import { openTestWave, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const wave = await openTestWave(test);
  const author = await test.addPerson(wave.tenantId, ['author'], 'Ada Author');
  const trainer = await test.addPerson(wave.tenantId, ['trainer']);
  const start = (body: object = { waveIds: [wave.waveId] }) =>
    test.call<CalibrationStarted>('POST', '/calibrations/runs', { as: author, body });
  const overview = async () =>
    (await test.call<CalibrationOverview>('GET', '/calibrations', { as: author })).body;
  return { wave, author, trainer, start, overview };
}

type Arranged = Awaited<ReturnType<typeof arrange>>;

const NOBODY = randomUUID();

describe('Calibrations', () => {
  it('begin with what experts judged', async () => {
    const { overview } = await arrange();
    expect(await overview()).toEqual({
      releases: [
        expect.objectContaining({ version: '1', isNewest: true, items: 24, calibrated: 0, rescorings: [] }),
      ],
      runs: [],
    });
  });

  it('can be made from waves, told by framework with how many have finished', async () => {
    const { wave, author } = await arrange();
    await addSatAttempts(test, wave, { count: 3 });
    const { body } = await test.call<CalibrationSource[]>('GET', '/calibrations/waves', { as: author });
    expect(body).toMatchObject([
      {
        frameworkName: 'Small framework',
        baseVersion: '1',
        waves: [
          { waveName: 'Baseline', cohortName: 'Spring cohort', finished: 3, largestGroup: 2, version: '1' },
        ],
      },
    ]);
    expect(body[0]?.competences.map(({ code }) => code)).toEqual(['1.1', '1.2', 'CS.1']);
  });

  it('are for authors alone', async () => {
    const { trainer, start, wave } = await arrange();
    const { id } = (await start()).body;
    const requests = [
      ['GET', '/calibrations'],
      ['GET', '/calibrations/waves'],
      ['GET', `/calibrations/runs/${id}`],
      ['POST', '/calibrations/runs', { waveIds: [wave.waveId] }],
      ['POST', `/calibrations/runs/${id}/cancel`],
      ['POST', `/calibrations/runs/${id}/discard`],
      ['POST', `/calibrations/runs/${id}/publish`, { quarantine: [] }],
      ['POST', `/calibrations/${wave.content.calibrationId}/rescorings`, { waveIds: [wave.waveId] }],
    ] as const;
    for (const [method, path, body] of requests) {
      expect((await test.call(method, path, { as: trainer, body })).status).toBe(403);
      expect((await test.call(method, path, { body })).status).toBe(401);
    }
  });
});

describe('A calibration run', () => {
  it('waits in the list with who asked for it', async () => {
    const { start, overview, wave } = await arrange();
    const { status, body } = await start({ waveIds: [wave.waveId], competences: ['1.2'] });
    expect(status).toBe(201);
    expect((await overview()).runs).toEqual([
      expect.objectContaining({
        id: body.id,
        state: 'queued',
        requestedBy: 'Ada Author',
        competences: ['1.2'],
        baseVersion: '1',
        done: 0,
        waves: [expect.objectContaining({ waveId: wave.waveId })],
      }),
    ]);
    const { rows } = await test.database.query(`SELECT name, payload FROM outbox WHERE tenant_id = $1`, [
      wave.tenantId,
    ]);
    expect(rows).toEqual([{ name: 'calibrate', payload: { runId: body.id } }]);
  });

  it('is refused in words where it cannot be', async () => {
    const { start, wave } = await arrange();
    const codeOf = async (body: object) => ((await start(body)).body as unknown as { code: string }).code;
    expect(await codeOf({ waveIds: [NOBODY] })).toBe('item-bank.waves-not-found');
    expect(await codeOf({ waveIds: [wave.waveId], competences: ['9.9'] })).toBe('item-bank.unknown-scales');
    expect((await start({ waveIds: [] })).status).toBe(422);
    expect((await start({ waveIds: [wave.waveId, wave.waveId] })).status).toBe(422);
    expect((await start({ waveIds: [wave.waveId], force: true })).status).toBe(422);
    expect((await start()).status).toBe(201);
    expect(await codeOf({ waveIds: [wave.waveId] })).toBe('item-bank.calibration-underway');
  });

  it('can be cancelled, and then neither published nor discarded', async () => {
    const { start, author } = await arrange();
    const { id } = (await start()).body;
    const call = (verb: string, body?: object) =>
      test.call<{ code: string; detail: string }>('POST', `/calibrations/runs/${id}/${verb}`, {
        as: author,
        body,
      });
    expect((await call('discard')).body.code).toBe('item-bank.calibration-run-cannot');
    expect((await call('cancel')).status).toBe(204);
    expect((await call('cancel')).status).toBe(204);
    expect((await call('publish', { quarantine: [] })).status).toBe(409);
    const { body } = await test.call<CalibrationRunView>('GET', `/calibrations/runs/${id}`, { as: author });
    expect(body).toMatchObject({ state: 'cancelled', isSuperseded: false });
    expect(body.report).toBeUndefined();
  });

  it('is found by nobody of another agency', async () => {
    const { start } = await arrange();
    const { id } = (await start()).body;
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    for (const [method, verb] of [
      ['GET', ''],
      ['POST', '/cancel'],
      ['POST', '/discard'],
    ] as const)
      expect((await test.call(method, `/calibrations/runs/${id}${verb}`, { as: stranger })).status).toBe(404);
    const publish = { as: stranger, body: { quarantine: [] } };
    expect((await test.call('POST', `/calibrations/runs/${id}/publish`, publish)).status).toBe(404);
  });
});

describe('Scoring waves anew', () => {
  const rescore = (
    { author, wave }: Arranged,
    waveIds: string[],
    calibrationId: string = wave.content.calibrationId,
  ) =>
    test.call<RescoringRow[]>('POST', `/calibrations/${calibrationId}/rescorings`, {
      as: author,
      body: { waveIds },
    });

  it('is taken on and told with how far it is', async () => {
    const arranged = await arrange();
    await addSatAttempts(test, arranged.wave, { count: 2 });
    const { status, body } = await rescore(arranged, [arranged.wave.waveId]);
    expect(status).toBe(202);
    expect(body).toEqual([
      { waveId: arranged.wave.waveId, waveName: 'Baseline', cohortName: 'Spring cohort', done: 0, total: 2 },
    ]);
  });

  it('knows neither calibrations nor waves of another agency', async () => {
    const [arranged, other] = [await arrange(), await arrange()];
    expect((await rescore(arranged, [other.wave.waveId])).status).toBe(404);
    expect((await rescore(arranged, [arranged.wave.waveId], other.wave.content.calibrationId)).status).toBe(
      404,
    );
    expect((await rescore(arranged, [])).status).toBe(422);
  });
});

describe("An item's statistics", () => {
  async function statisticsOf(count: number, search = '1.1-01') {
    const { wave, author, trainer } = await arrange();
    if (count > 0) await addSatAttempts(test, wave, { count });
    const items = await test.call<ItemPage>('GET', `/items?search=${search}`, { as: author });
    const path = `/items/${items.body.rows[0]?.id}/statistics`;
    expect((await test.call('GET', path, { as: trainer })).status).toBe(403);
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    expect((await test.call('GET', path, { as: stranger })).status).toBe(404);
    return (await test.call<ItemStatisticsView>('GET', path, { as: author })).body;
  }

  it('say nothing but how many answers there are while those are very few', async () => {
    expect(await statisticsOf(4)).toEqual({
      answers: 4,
      enough: false,
      needed: 100,
      shown: false,
      expectedSeconds: expect.any(Number),
      options: [],
      languages: [],
      parameters: [
        expect.objectContaining({ version: '1', parameters: expect.objectContaining({ model: '3pl' }) }),
      ],
    });
  });

  it('tell how the answers went, and that they are too few to rely on', async () => {
    const statistics = await statisticsOf(20);
    expect(statistics).toMatchObject({
      answers: 20,
      scored: 20,
      pilot: 0,
      enough: false,
      shown: true,
      omitted: 0,
      rapid: 0,
    });
    expect(statistics.medianSeconds).toBeCloseTo(40, 0);
    expect(statistics.facility).toBeGreaterThan(0);
    expect(statistics.languages.map(({ language, answers }) => [language, answers])).toEqual([
      ['en', 10],
      ['ru', 10],
    ]);
    expect(statistics.options.map(({ id, correct }) => [id, correct])).toEqual([
      ['a', true],
      ['b', false],
      ['c', false],
      ['d', false],
    ]);
    expect(statistics.options.reduce((sum, { chosen }) => sum + chosen, 0)).toBe(20);
    expect(statistics.options[0]?.share).toBeCloseTo(statistics.facility ?? NaN, 12);
  });

  it('are enough from a hundred answers on', async () => {
    expect(await statisticsOf(100, '1.1-03')).toMatchObject({ answers: 100, enough: true, options: [] });
  });
});
