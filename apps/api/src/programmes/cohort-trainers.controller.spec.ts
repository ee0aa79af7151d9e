import type { CohortRow, CohortTrainerList, Problem, TrainedCohort } from '@qabilet/contracts';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** An agency with a trainer, their cohort, a colleague of theirs and an agency lead. */
async function arrange() {
  const tenantId = await test.openAgency();
  const dana = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  const erlan = await test.addPerson(tenantId, ['trainer'], 'Erlan Colleague');
  const lead = await test.addPerson(tenantId, ['agency-lead'], 'Lead');
  const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
    as: dana,
    body: { name: 'Spring', startsOn: '2126-04-01', endsOn: '2126-10-31' },
  });
  const path = `/cohorts/${cohort.id}/trainers`;
  const change = (method: 'PUT' | 'DELETE') => (whom: { personId: string }, as: TestPerson) =>
    test.call<Problem>(method, `${path}/${whom.personId}`, { as });
  return {
    ...{ tenantId, dana, erlan, lead, cohortId: cohort.id, add: change('PUT'), remove: change('DELETE') },
    list: async (as: TestPerson) => (await test.call<CohortTrainerList>('GET', path, { as })).body,
    cohortsOf: async (as: TestPerson) =>
      (await test.call<CohortRow[]>('GET', '/cohorts', { as })).body.map(({ name }) => name),
  };
}

const namesOf = ({ trainers, others }: CohortTrainerList) => ({
  trainers: trainers.map(({ name }) => name),
  others: others.map(({ name }) => name),
});

describe('the trainers of a cohort', () => {
  it('bring a colleague in, who then has the cohort as they have', async () => {
    const { dana, erlan, add, list, cohortsOf } = await arrange();
    expect(namesOf(await list(dana))).toEqual({ trainers: ['Dana Trainer'], others: ['Erlan Colleague'] });
    expect(await cohortsOf(erlan)).toEqual([]);
    expect((await add(erlan, dana)).status).toBe(204);
    expect(namesOf(await list(erlan))).toEqual({ trainers: ['Dana Trainer', 'Erlan Colleague'], others: [] });
    expect(await cohortsOf(erlan)).toEqual(['Spring']);
  });

  it('are brought in by an agency lead too, and a second time nothing changes', async () => {
    const { tenantId, erlan, lead, add, list } = await arrange();
    expect((await add(erlan, lead)).status).toBe(204);
    expect((await add(erlan, lead)).status).toBe(204);
    expect(namesOf(await list(lead)).trainers).toEqual(['Dana Trainer', 'Erlan Colleague']);
    const { rows } = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE tenant_id = $1 AND action = $2`,
      [tenantId, `programmes.trainer-added:${erlan.personId}`],
    );
    expect(rows).toHaveLength(1);
  });

  it('are kept by an administrator, who sees of cohorts their names and trainers alone', async () => {
    const { tenantId, dana, erlan, add, remove, list, cohortId } = await arrange();
    const office = await test.addPerson(tenantId, ['administrator']);
    const trained = (as: TestPerson) => test.call<TrainedCohort[]>('GET', '/trained-cohorts', { as });
    expect((await trained(office)).body).toEqual([
      { id: cohortId, name: 'Spring', trainers: ['Dana Trainer'] },
    ]);
    expect((await add(erlan, office)).status).toBe(204);
    expect((await remove(dana, office)).status).toBe(204);
    expect(await list(office)).toMatchObject({ name: 'Spring', trainers: [{ name: 'Erlan Colleague' }] });
    expect((await trained(dana)).body).toEqual([]);
    for (const path of ['/cohorts', `/cohorts/${cohortId}`, `/cohorts/${cohortId}/members`])
      expect((await test.call('GET', path, { as: office })).status).toBe(403);
  });

  it('stay hidden from an administrator who trains, where more than their names is told', async () => {
    const { tenantId, cohortId } = await arrange();
    const both = await test.addPerson(tenantId, ['administrator', 'trainer']);
    expect((await test.call('GET', `/cohorts/${cohortId}/trainers`, { as: both })).status).toBe(200);
    expect((await test.call('GET', `/cohorts/${cohortId}`, { as: both })).status).toBe(404);
  });

  it('are let go, but for the last one', async () => {
    const { dana, erlan, add, remove, cohortsOf } = await arrange();
    const refused = await remove(dana, dana);
    expect([refused.status, refused.body.code]).toEqual([409, 'programmes.last-trainer']);
    await add(erlan, dana);
    expect((await remove(dana, erlan)).status).toBe(204);
    expect(await cohortsOf(dana)).toEqual([]);
    expect((await remove(dana, erlan)).status).toBe(404);
  });

  it('are nobody who is no trainer of the agency', async () => {
    const { tenantId, dana, erlan, lead, add } = await arrange();
    const refused = await add(lead, dana);
    expect([refused.status, refused.body.code]).toEqual([404, 'programmes.trainer-not-found']);
    await test.database.query('UPDATE person SET disabled_at = now() WHERE tenant_id = $1 AND id = $2', [
      tenantId,
      erlan.personId,
    ]);
    expect((await add(erlan, dana)).status).toBe(404);
  });

  it('are not told to trainers of other cohorts', async () => {
    const { erlan, add, cohortId } = await arrange();
    expect((await add(erlan, erlan)).status).toBe(404);
    expect((await test.call('GET', `/cohorts/${cohortId}/trainers`, { as: erlan })).status).toBe(404);
  });
});
