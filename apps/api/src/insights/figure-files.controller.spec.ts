import { randomUUID } from 'node:crypto';
import { MakeStatisticalRelease, SummariseResult } from '@qabilet/application';
import type { AgencyOverview, FigureQueryPage } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave } from '@qabilet/persistence/testing';
import { parse } from 'csv-parse/sync';
import { startTestApp, type TestApp } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** A campaign of a ministry with one unit of 4 and two that are large enough. */
async function arrange() {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  for (const [name, people] of [
    ['North', 4],
    ['South', 6],
    ['West', 9],
  ] as const) {
    const unitId = randomUUID();
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, $3, $3, '2020-01-01')`,
      [tenantId, unitId, name],
    );
    for (let i = 0; i < people; i++) {
      const { attemptId } = await addScoredPerson(test, wave, { unitPath: [unitId], centres: [i / 9, 0, 1] });
      await test.app
        .get(SummariseResult)
        .execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
    }
  }
  return { tenantId, cohortId: wave.cohortId, lead: await test.addPerson(tenantId, ['agency-lead']) };
}

describe('the figures of the overview as files', () => {
  it('are those of the page, with the same groups hidden', async () => {
    const { lead } = await arrange();
    const { body } = await test.call<AgencyOverview>('GET', '/agency-overview', { as: lead });
    const file = await test.call('GET', '/agency-overview/files?file=csv', { as: lead });
    const rows = parse(file.text, { columns: true }) as Record<string, string>[];

    const units = body.units.map(({ name, points }) => [name, String(points[0]?.figure.mean ?? '')]);
    expect(
      rows.filter(({ group_kind }) => group_kind === 'unit').map((row) => [row.group_name, row.mean]),
    ).toEqual(units);
    expect(units.map(([, mean]) => mean === '')).toEqual([true, true, false]);
    expect(
      rows
        .filter(({ group_name }) => group_name === 'North')
        .map(({ suppressed, n, invited }) => [suppressed, n, invited]),
    ).toEqual([['true', '', '']]);
  });

  it('are the same every time, and written down with who took them', async () => {
    const { lead, cohortId, tenantId } = await arrange();
    const make = () =>
      test.app.get(MakeStatisticalRelease).execute({ tenantId: idOf(tenantId) }, idOf(cohortId));
    expect(await make()).toEqual(await make());

    const query = `cohortId=${cohortId}`;
    for (const file of ['csv', 'xlsx'])
      expect(
        (await test.call('GET', `/agency-overview/files?${query}&file=${file}`, { as: lead })).status,
      ).toBe(200);
    const administrator = await test.addPerson(tenantId, ['administrator']);
    const { body } = await test.call<FigureQueryPage>('GET', '/figure-queries', { as: administrator });
    expect(
      body.rows.map(({ about, filters }) => [about, filters.find(({ name }) => name === 'file')?.value]),
    ).toEqual([
      ['Spring cohort', 'xlsx'],
      ['Spring cohort', 'csv'],
    ]);
    const { rows: audited } = await test.database.query(
      `SELECT actor_id FROM audit_entry WHERE tenant_id = $1 AND action = 'insights.released' ORDER BY sequence`,
      [tenantId],
    );
    expect(audited.map(({ actor_id }) => actor_id)).toEqual([null, null, lead.personId, lead.personId]);
  });

  it('are for the lead alone, and of a kind that there is', async () => {
    const { lead, tenantId } = await arrange();
    const trainer = await test.addPerson(tenantId, ['trainer']);
    expect((await test.call('GET', '/agency-overview/files?file=csv', { as: trainer })).status).toBe(403);
    for (const file of ['pdf', 'release'])
      expect((await test.call('GET', `/agency-overview/files?file=${file}`, { as: lead })).status).toBe(422);
    expect((await test.call('GET', '/agency-overview/files', { as: lead })).status).toBe(422);
  });
});
