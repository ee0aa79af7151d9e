import type { OwnProgramme, Problem, ProgrammePhase, ProgrammePhases } from '@qabilet/contracts';
import { installContent } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const LECTURES: ProgrammePhase = {
  kind: 'lectures',
  name: 'Lectures',
  startsOn: '2126-04-01',
  endsOn: '2126-07-31',
};
const PRACTICE: ProgrammePhase = {
  kind: 'practice',
  name: 'Practice in companies',
  startsOn: '2126-08-01',
  endsOn: '2126-09-30',
};

/** An agency with a trainer, their cohort of the next century, and an official who belongs to it. */
async function arrange() {
  const tenantId = await test.openAgency();
  await installContent({ database: test.database, get: test.app.get.bind(test.app) }, tenantId);
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  const official = await test.addPerson(tenantId, ['official'], 'Aida Official');
  const { body: roles } = await test.call<{ id: string }[]>('GET', '/role-profiles', { as: trainer });
  const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
    as: trainer,
    body: { name: 'Spring', startsOn: '2126-04-01', endsOn: '2126-10-31' },
  });
  await test.call('POST', `/cohorts/${cohort.id}/members`, {
    as: trainer,
    body: { text: `name,email\nAida Official,${official.email}`, roleProfileId: roles[0]?.id },
  });
  const path = `/cohorts/${cohort.id}/phases`;
  return {
    ...{ tenantId, trainer, official, cohortId: cohort.id },
    write: (phases: readonly ProgrammePhase[], as: TestPerson = trainer) =>
      test.call<Problem>('PUT', path, { as, body: { phases } }),
    read: (as: TestPerson = trainer) => test.call<ProgrammePhases>('GET', path, { as }),
    own: async (as: TestPerson = official) =>
      (await test.call<OwnProgramme[]>('GET', '/my/programmes', { as })).body,
  };
}

describe('the phases of a programme', () => {
  it('are planned by its trainer and seen by the people of the cohort, in the order in which they begin', async () => {
    const { write, read, own, cohortId } = await arrange();
    expect((await read()).body).toEqual({ phases: [] });
    expect(await own()).toEqual([]);
    expect((await write([PRACTICE, LECTURES])).status).toBe(204);
    expect((await read()).body).toEqual({ phases: [LECTURES, PRACTICE] });
    expect(await own()).toEqual([
      {
        ...{ cohortId, name: 'Spring', startsOn: '2126-04-01', endsOn: '2126-10-31' },
        phases: [LECTURES, PRACTICE],
      },
    ]);
  });

  it('stand in place of those planned before, and can all be taken out', async () => {
    const { write, read, own } = await arrange();
    await write([LECTURES, PRACTICE]);
    await write([PRACTICE]);
    expect((await read()).body).toEqual({ phases: [PRACTICE] });
    await write([]);
    expect((await read()).body).toEqual({ phases: [] });
    expect(await own()).toEqual([]);
  });

  it('are refused where they lie outside the programme, and nothing of them is kept', async () => {
    const { write, read } = await arrange();
    await write([LECTURES]);
    const { status, body } = await write([LECTURES, { ...PRACTICE, endsOn: '2126-11-01' }]);
    expect([status, body.code]).toEqual([422, 'programmes.phases-contradict']);
    expect(body.faults?.map(({ at, code }) => [at, code])).toEqual([
      ['phases[1].endsOn', 'outside-programme'],
    ]);
    expect((await read()).body).toEqual({ phases: [LECTURES] });
  });

  it.each([
    ['a kind that is none', { ...LECTURES, kind: 'holiday' }],
    ['a day that is none', { ...LECTURES, endsOn: '2126-02-30' }],
    ['no name', { ...LECTURES, name: '' }],
  ])('are refused with %s', async (_, phase) => {
    const { write } = await arrange();
    expect((await write([phase as ProgrammePhase])).status).toBe(422);
  });

  it('are those of the own cohorts alone', async () => {
    const { tenantId, write, read } = await arrange();
    const other = await test.addPerson(tenantId, ['trainer'], 'Other Trainer');
    expect((await write([LECTURES], other)).status).toBe(404);
    expect((await read(other)).status).toBe(404);
    const lead = await test.addPerson(tenantId, ['agency-lead'], 'Lead');
    expect((await read(lead)).status).toBe(200);
  });

  it('are no longer shown to who has left the cohort', async () => {
    const { trainer, official, cohortId, write, own } = await arrange();
    await write([LECTURES]);
    expect(await own()).toHaveLength(1);
    await test.call('DELETE', `/cohorts/${cohortId}/members/${official.personId}`, { as: trainer });
    expect(await own()).toEqual([]);
  });

  it('are no longer shown once the programme is over', async () => {
    const { trainer, official, own } = await arrange();
    const { body: roles } = await test.call<{ id: string }[]>('GET', '/role-profiles', { as: trainer });
    const { body: past } = await test.call<{ id: string }>('POST', '/cohorts', {
      as: trainer,
      body: { name: 'Past', startsOn: '2020-04-01', endsOn: '2020-10-31' },
    });
    await test.call('POST', `/cohorts/${past.id}/members`, {
      as: trainer,
      body: { text: `name,email\nAida Official,${official.email}`, roleProfileId: roles[0]?.id },
    });
    await test.call('PUT', `/cohorts/${past.id}/phases`, {
      as: trainer,
      body: { phases: [{ ...LECTURES, startsOn: '2020-04-01', endsOn: '2020-05-01' }] },
    });
    expect(await own()).toEqual([]);
  });
});
