import { randomUUID } from 'node:crypto';
import type { FigureQueryPage, StatisticalReleaseAsked, StatisticalReleaseView } from '@qabilet/contracts';
import { openWave } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

async function arrange() {
  const tenantId = await test.openAgency();
  const tools = { database: test.database, get: test.app.get.bind(test.app) };
  const { cohortId } = await openWave(tools, { tenantId });
  const lead = await test.addPerson(tenantId, ['agency-lead'], 'Lana Lead');
  const path = `/cohorts/${cohortId}/statistical-releases`;
  const ask = () => test.call<StatisticalReleaseAsked>('POST', path, { as: lead });
  const list = async () => (await test.call<StatisticalReleaseView[]>('GET', path, { as: lead })).body;
  /** As the worker leaves it. */
  const finish = (id: string) =>
    test.database.query(
      `UPDATE statistical_release SET state = 'done', steps_done = 2, finished_at = '2026-11-24T00:00:00Z', file = 'a package',
         digest = 'abc', row_count = 12, hidden_rows = 3 WHERE id = $1`,
      [id],
    );
  return { tenantId, lead, path, ask, list, finish };
}

describe('statistical releases', () => {
  it('are asked for, told how far they are, and given out once they are made', async () => {
    const { lead, path, ask, list, finish } = await arrange();
    const { status, body } = await ask();
    expect(status).toBe(201);
    expect(await list()).toEqual([
      expect.objectContaining({
        id: body.id,
        state: 'queued',
        steps: 3,
        stepsDone: 0,
        requestedBy: 'Lana Lead',
      }),
    ]);
    expect((await ask()).body).toMatchObject({ code: 'insights.release-underway' });
    expect((await test.call('GET', `${path}/${body.id}/file`, { as: lead })).status).toBe(404);

    await finish(body.id);
    expect(await list()).toMatchObject([
      {
        state: 'done',
        contents: { rows: 12, hidden: 3, bytes: 9, digest: 'abc', keptUntil: '2026-12-24T00:00:00.000Z' },
      },
    ]);
    const { headers, text } = await test.call('GET', `${path}/${body.id}/file`, { as: lead });
    expect([headers['content-type'], text]).toEqual(['application/zip', 'a package']);
  });

  it('are questions about a group when they are asked for and taken, and not while one waits', async () => {
    const { tenantId, lead, path, ask, list, finish } = await arrange();
    const { body } = await ask();
    await list();
    await finish(body.id);
    await test.call('GET', `${path}/${body.id}/file`, { as: lead });
    const administrator = await test.addPerson(tenantId, ['administrator']);
    const { body: asked } = await test.call<FigureQueryPage>('GET', '/figure-queries', { as: administrator });
    expect(asked.rows.map(({ about, question }) => [about, question.split('/').at(-1)])).toEqual([
      ['Spring cohort', 'file'],
      ['Spring cohort', 'statistical-releases'],
    ]);
  });

  it('are stopped by leads of the agency, each under its own programme', async () => {
    const { lead, path, ask, list } = await arrange();
    const { body } = await ask();
    const foreign = await arrange();
    expect((await test.call('POST', `${foreign.path}/${body.id}/cancel`, { as: foreign.lead })).status).toBe(
      404,
    );
    expect((await test.call('POST', `${path}/${randomUUID()}/cancel`, { as: lead })).status).toBe(404);
    expect((await test.call('POST', `${path}/${body.id}/cancel`, { as: lead })).status).toBe(204);
    expect((await list()).map(({ state }) => state)).toEqual(['cancelled']);
  });

  it('are for the lead alone, of a programme that there is', async () => {
    const { tenantId, lead, path, ask, finish } = await arrange();
    const { body } = await ask();
    await finish(body.id);
    for (const role of ['trainer', 'administrator', 'official', 'author'] as const) {
      const as = await test.addPerson(tenantId, [role]);
      expect((await test.call('POST', path, { as })).status).toBe(403);
      expect((await test.call('GET', path, { as })).status).toBe(403);
      expect((await test.call('GET', `${path}/${body.id}/file`, { as })).status).toBe(403);
    }
    const nowhere = `/cohorts/${randomUUID()}/statistical-releases`;
    expect((await test.call('POST', nowhere, { as: lead })).status).toBe(404);
    expect((await test.call('GET', nowhere, { as: lead })).status).toBe(404);
  });
});
