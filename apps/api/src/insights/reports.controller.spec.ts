import { randomUUID } from 'node:crypto';
import { SummariseResult } from '@qabilet/application';
import type { AgencyOverview, HeatMap, Problem } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, type OpenedWave } from '@qabilet/persistence/testing';
import { lettersOf, pdfText } from '@qabilet/reports/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

interface Arranged extends OpenedWave {
  readonly trainer: TestPerson;
  readonly lead: TestPerson;
}

/** An agency with one wave, in units of as many people as are given. */
async function arrange(unitSizes: readonly number[]): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  for (const [index, size] of unitSizes.entries()) {
    const unitId = await addUnit(tenantId, `Office number ${index}`);
    for (let i = 0; i < size; i++) {
      const shape = { name: `Secret Person ${index} ${i}`, unitPath: [unitId], centres: [-1, 0.2, 1.2] };
      const { attemptId } = await addScoredPerson(test, wave, shape);
      await test.app
        .get(SummariseResult)
        .execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
    }
  }
  return { ...wave, trainer, lead: await test.addPerson(tenantId, ['agency-lead']) };
}

async function addUnit(tenantId: string, name: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, $3, $4, '2020-01-01')`,
    [tenantId, id, id, name],
  );
  return id;
}

async function reportAt(url: string, as: TestPerson) {
  const { statusCode, headers, rawPayload } = await test.app.inject({
    method: 'GET',
    url: `/api${url}`,
    headers: { cookie: as.cookie },
  });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('application/pdf');
  const { pages, language } = await pdfText(rawPayload);
  return { letters: lettersOf(pages.join('\n')), language };
}

const HIDDEN = 'Not shown: fewer than 5 people';
const percent = (share = NaN) => `${Math.round(share * 100)}%`;

describe('the report of an agency', () => {
  it('says what the overview says, and hides what it hides', async () => {
    const arranged = await arrange([9, 11, 4, 6]);
    const { body } = await test.call<AgencyOverview>('GET', '/agency-overview', { as: arranged.lead });
    const { letters } = await reportAt('/agency-overview/report', arranged.lead);

    const word = (level = 0) => body.progress?.levels.find(({ ordinal }) => ordinal === level)?.name.text;
    const units = body.units.map(({ name, points: [point] }) => {
      const { suppressed, n, level, shareAtTarget, shareLow, shareHigh } = point?.figure ?? {
        suppressed: true,
      };
      const share = `${percent(shareAtTarget)} (${percent(shareLow)} to ${percent(shareHigh)})`;
      const { coverage, finished, invited } = point ?? {};
      return suppressed
        ? `${name} <5 – ${HIDDEN} ${HIDDEN} <5`
        : `${name} ${percent(coverage)} (${finished} of ${invited}) ${word(level)} ${share} ${n}`;
    });
    expect(units.filter((row) => row.includes(HIDDEN))).not.toEqual([]);
    expect(units.filter((row) => !row.includes(HIDDEN))).not.toEqual([]);
    expect(units.filter((row) => !letters.includes(lettersOf(row)))).toEqual([]);
  });

  it('is written in the language that is asked for', async () => {
    const { lead } = await arrange([6]);
    const { letters, language } = await reportAt('/agency-overview/report?language=kk', lead);
    expect(language).toBe('kk');
    expect(letters).toContain(lettersOf('Мемлекеттік органның есебі'));
  });

  it('says so where there is nothing to report', async () => {
    const lead = await test.addPerson(await test.openAgency(), ['agency-lead']);
    const { status, body } = await test.call<Problem>('GET', '/agency-overview/report', { as: lead });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'insights.nothing-to-report' });
  });
});

describe('the report of a cohort', () => {
  it('says the gaps of the heat map and names nobody', async () => {
    const { cohortId, waveId, trainer } = await arrange([13]);
    const { body } = await test.call<HeatMap>('GET', `/waves/${waveId}/heat-map`, { as: trainer });
    const { letters } = await reportAt(`/cohorts/${cohortId}/report`, trainer);
    const rows = body.gaps.map(
      ({ competence, gap, low, high, shareAtTarget, n }) =>
        `${competence.name.text} ${gap.toFixed(1)} ${low.toFixed(1)} to ${high.toFixed(1)} ${percent(shareAtTarget)} ${n}`,
    );
    expect(rows).not.toEqual([]);
    expect(rows.filter((row) => !letters.includes(lettersOf(row)))).toEqual([]);
    expect(letters).not.toContain('Secret');
  });

  it('says no figure of a cohort of 4', async () => {
    const { cohortId, trainer } = await arrange([4]);
    const { letters } = await reportAt(`/cohorts/${cohortId}/report`, trainer);
    expect(letters).toContain(lettersOf('Gaps are shown once enough people have finished.'));
    expect(letters).not.toMatch(/n=4/);
  });

  it('is for the trainers of the cohort alone', async () => {
    const { cohortId, tenantId } = await arrange([]);
    const other = await test.addPerson(tenantId, ['trainer'], 'Another Trainer');
    const { status } = await test.call('GET', `/cohorts/${cohortId}/report`, { as: other });
    expect(status).toBe(404);
  });
});
