import { SummariseResult } from '@qabilet/application';
import type { MatchedProgress, Progress } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, type ScoredPersonShape } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

/** A cohort with two waves, and what adds people to them. */
async function arrange() {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const later = { ...wave, waveId: await wave.addWave() };
  const lead = await test.addPerson(tenantId, ['agency-lead']);
  const add = async (where: typeof wave, shape: ScoredPersonShape) => {
    const { personId, attemptId } = await addScoredPerson(test, where, shape);
    await test.app
      .get(SummariseResult)
      .execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
    return personId;
  };
  const inBoth = async (count: number, by: readonly number[], items?: readonly number[]) => {
    for (let i = 0; i < count; i += 1) {
      const centres = [-1, i / 10, 0];
      const personId = await add(wave, { centres, items });
      await add(later, { personId, items, centres: centres.map((centre, at) => centre + (by[at] ?? 0)) });
    }
  };
  const read = async (as = lead) =>
    test.call<MatchedProgress>('GET', `/cohorts/${wave.cohortId}/matched-change`, { as });
  return { tenantId, wave, later, lead, add, inBoth, read };
}

describe('the change of the same people', () => {
  it('tells mean, effect, reliable change and gained levels of those in both waves', async () => {
    const { wave, later, add, inBoth, read } = await arrange();
    await inBoth(7, [1.6, 0.2, 0]);
    for (let i = 0; i < 5; i += 1) await add(wave, { centres: [3, 3, 3] });
    for (let i = 0; i < 6; i += 1) await add(later, { centres: [-3, -3, -3] });

    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: 'shown', matched: 7, left: 5, joined: 6, minimumCell: 5 });
    const [searching, sharing] = body.competences;
    expect(searching).toMatchObject({ competence: { code: '1.1' }, n: 7 });
    expect(searching?.change?.value).toBeCloseTo(1.6, 6);
    expect(searching?.change?.low).toBeGreaterThan(0);
    expect(searching?.effect?.low).toBeGreaterThan(0);
    // At precision 4 each wave errs by 0.5: a change of one person is reliable beyond 1.39.
    expect(searching?.up?.value).toBe(1);
    expect(sharing?.up?.value).toBe(0);
    expect(sharing?.change?.value).toBeCloseTo(0.2, 6);
    expect(body.moved[0]).toMatchObject({ competences: 1, gained: { value: 1 }, lost: { value: 0 } });
  });

  it('counts among those of whom as many levels are named both times, and nobody where they are too few', async () => {
    const { inBoth, read } = await arrange();
    await inBoth(4, [1.6, 1.6, 1.6]);
    await inBoth(3, [1.6, 1.6, 1.6], [5, 5, 0]);
    await inBoth(2, [1.6, 1.6, 1.6], [5, 0, 0]);
    const { moved } = (await read()).body;
    expect(moved.map(({ n, gained }) => [n, gained?.value])).toEqual([
      [9, 1],
      [7, 1],
      [undefined, undefined],
    ]);
  });

  it('says between what it lies where few are in one of the waves alone, by figures that are told anyway', async () => {
    const { wave, add, inBoth, read, lead } = await arrange();
    await inBoth(7, [1, 1, 1]);
    await add(wave, {});
    const { body } = await read();
    expect(body).toMatchObject({ state: 'few-moved', competences: [], moved: [] });
    expect(body).toMatchObject({ matched: 7, joined: 0, left: 1 });
    const url = `/cohorts/${wave.cohortId}/progress`;
    const progress = (await test.call<Progress>('GET', url, { as: lead })).body;
    const { change = NaN, changeLow = NaN, changeHigh = NaN } = progress;
    expect(body.bounds?.value).toBeCloseTo(change, 12);
    // Whoever left, the bounds are as far from the change of everybody, which is told.
    const margin = changeLow - (body.bounds?.low ?? NaN);
    expect(margin).toBeGreaterThan(0);
    expect((body.bounds?.high ?? NaN) - changeHigh).toBeCloseTo(margin, 12);
    expect((body.bounds?.low ?? NaN) < 1 && 1 < (body.bounds?.high ?? NaN)).toBe(true);
  });

  it('hides everything where few are in both waves', async () => {
    const { wave, add, inBoth, read } = await arrange();
    await inBoth(4, [1, 1, 1]);
    for (let i = 0; i < 5; i += 1) await add(wave, {});
    const { body } = await read();
    expect(body).toMatchObject({ state: 'too-few', competences: [], moved: [] });
    for (const told of ['matched', 'left', 'joined', 'bounds']) expect(body).not.toHaveProperty(told);
  });

  it('says so while only one wave has results', async () => {
    const { wave, add, read } = await arrange();
    for (let i = 0; i < 6; i += 1) await add(wave, {});
    expect((await read()).body.state).toBe('one-wave');
  });

  it('is for the trainers of the cohort and the lead alone', async () => {
    const { tenantId, read } = await arrange();
    expect((await read(await test.addPerson(tenantId, ['trainer']))).status).toBe(404);
    expect((await read(await test.addPerson(tenantId, ['official']))).status).toBe(403);
  });
});
