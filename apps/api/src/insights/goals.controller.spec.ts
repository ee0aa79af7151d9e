import { randomUUID } from 'node:crypto';
import { SummariseResult } from '@qabilet/application';
import type { Goals, GoalView, GroupGoal, Problem } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, type ScoredPersonShape } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const AHEAD = '2126-10-31';

function daysFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** An agency whose cohort has a wave of four months ago and one of a month ago, its lead and its trainer. */
async function arrange() {
  const tenantId = await test.openAgency();
  const tools = { database: test.database, get: test.app.get.bind(test.app) };
  const wave = await openWave(tools, { tenantId, opens: -120 });
  const later = { ...wave, waveId: await wave.addWave({ opens: -30 }) };
  const lead = await test.addPerson(tenantId, ['agency-lead']);
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  const addMany = async (where: typeof wave, count: number, shape: ScoredPersonShape = {}) => {
    for (let i = 0; i < count; i += 1) {
      const { attemptId } = await addScoredPerson(test, where, shape);
      const result = { attemptId: idOf<'Attempt'>(attemptId), scoringVersion: '1' };
      await test.app.get(SummariseResult).execute(idOf(tenantId), result);
    }
  };
  const addUnit = async (name: string) => {
    const id = randomUUID();
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, $3, $3, '2020-01-01')`,
      [tenantId, id, name],
    );
    return id;
  };
  const path = `/cohorts/${wave.cohortId}/goals`;
  const write = (goals: readonly GroupGoal[], as: TestPerson = lead) =>
    test.call<Problem>('PUT', path, { as, body: { goals } });
  const read = (as: TestPerson = lead) => test.call<Goals>('GET', path, { as });
  /** What is said of one goal. */
  const outlook = async (goal: Partial<GroupGoal> = {}): Promise<GoalView> => {
    const { status, text } = await write([{ kind: 'share', value: 0.8, dueOn: AHEAD, ...goal }]);
    if (status !== 204) throw new Error(text);
    const { body } = await read();
    const [told] = body.goals;
    if (!told) throw new Error('There is no goal.');
    return told;
  };
  return { tenantId, wave, later, lead, trainer, addMany, addUnit, write, read, outlook };
}

describe('the goals of a cohort', () => {
  it('are set by its trainer or the agency lead, all at once, and read by both', async () => {
    const { trainer, wave, addMany, write, read } = await arrange();
    await addMany(wave, 1);
    const first: GroupGoal = { kind: 'share', value: 0.8, dueOn: AHEAD, competence: '1.1' };
    const second: GroupGoal = { kind: 'gain', value: 0.5, dueOn: AHEAD };
    expect((await write([first, second], trainer)).status).toBe(204);
    expect((await read()).body.goals).toMatchObject([
      { ...first, state: 'hidden', competenceLabel: { code: '1.1' } },
      { ...second, state: 'hidden' },
    ]);
    await write([second]);
    expect((await read(trainer)).body.goals).toHaveLength(1);
    await write([]);
    expect((await read()).body).toMatchObject({ goals: [], minimumCell: 5 });
  });

  it.each<[string, Partial<GroupGoal>, string]>([
    ['a share above all', { value: 1.5 }, 'goals[0].value'],
    ['a unit of which nobody is in the cohort', { unitId: randomUUID() }, 'goals[0].unitId'],
    ['a competence that nobody is asked for', { competence: '9.9' }, 'goals[0].competence'],
    ['a kind that is none', { kind: 'rank' as 'share' }, 'goals.0.kind'],
    ['a day that is none', { dueOn: '2126-02-30' }, 'goals.0.dueOn'],
  ])('are refused with %s, and nothing is kept', async (_, different, at) => {
    const { addMany, wave, write, read } = await arrange();
    await addMany(wave, 1);
    const { status, body } = await write([{ kind: 'share', value: 0.8, dueOn: AHEAD, ...different }]);
    expect([status, body.faults?.map((fault) => fault.at)]).toEqual([422, [at]]);
    expect((await read()).body.goals).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const { tenantId, write, read } = await arrange();
    const other = await test.addPerson(tenantId, ['trainer']);
    const stranger = await test.addPerson(await test.openAgency(), ['agency-lead']);
    for (const person of [other, stranger])
      expect([(await read(person)).status, (await write([], person)).status]).toEqual([404, 404]);
    const official = await test.addPerson(tenantId, ['official']);
    expect([(await read(official)).status, (await write([], official)).status]).toEqual([403, 403]);
  });
});

describe('what is to be expected of a goal', () => {
  it('cannot be said after one wave, which says where the group stands', async () => {
    const { wave, addMany, outlook } = await arrange();
    await addMany(wave, 8, { centres: [-0.5, -0.5, -0.5] });
    const told = await outlook({ competence: '1.1', value: 0.8 });
    // Level 2 begins where the mean stands: half of the people are there.
    expect(told).toMatchObject({ state: 'one-wave', waveName: 'Baseline' });
    expect(told.now?.value).toBeCloseTo(0.5, 6);
    expect(told.now?.low).toBeLessThan(0.5);
    expect(told).not.toHaveProperty('expected');
  });

  it('follows from the line through the waves, with an interval and a word', async () => {
    const { wave, later, addMany, outlook } = await arrange();
    await addMany(wave, 8, { centres: [-0.8, -0.8, -0.8] });
    await addMany(later, 8, { centres: [-0.5, -0.5, -0.5] });
    const dueOn = daysFromNow(60);
    const told = await outlook({ competence: '1.1', value: 0.99, dueOn });
    expect(told).toMatchObject({ state: 'expected', verdict: 'unlikely' });
    // 0.3 in the 90 days between, and as fast for the 90 days to come and the rest of the last.
    expect(told.mean?.value).toBeGreaterThan(-0.21);
    expect(told.mean?.value).toBeLessThan(-0.19);
    expect(told.expected?.value).toBeGreaterThan(told.now?.value ?? 1);
    expect(told.expected?.low).toBeLessThan(told.expected?.value ?? 0);
    expect(told.needed).toBeGreaterThan(told.mean?.high ?? Infinity);
    expect((await outlook({ competence: '1.1', value: 0.05, dueOn })).verdict).toBe('likely');
    expect((await outlook({ kind: 'gain', value: 4, dueOn })).verdict).toBe('unlikely');
    expect((await outlook({ kind: 'gain', value: 0.6, dueOn })).verdict).toBe('open');
  });

  it('is what was reached once its day is over', async () => {
    const { wave, later, addMany, outlook } = await arrange();
    await addMany(wave, 8, { centres: [-1.5, -1.5, -1.5] });
    await addMany(later, 8, { centres: [1.5, 1.5, 1.5] });
    expect(await outlook({ value: 0.5, dueOn: daysFromNow(-2) })).toMatchObject({
      state: 'over',
      verdict: 'likely',
    });
    const before = await outlook({ value: 0.5, dueOn: daysFromNow(-60) });
    expect(before).toMatchObject({ state: 'over', verdict: 'unlikely' });
  });

  it('is nothing where too few people stand behind it', async () => {
    const { wave, later, addMany, outlook } = await arrange();
    for (const where of [wave, later]) await addMany(where, 4);
    const told = await outlook();
    expect(told.state).toBe('hidden');
    expect(Object.keys(told).sort()).toEqual(['dueOn', 'kind', 'state', 'value']);
  });
});

describe('the goal of a unit', () => {
  it('is told of from the figures that are shown of it, over all competences and in one', async () => {
    const { wave, later, addMany, addUnit, outlook, read } = await arrange();
    const [north, south] = [await addUnit('North'), await addUnit('South')];
    for (const [where, centre] of [
      [wave, -0.5],
      [later, 0.5],
    ] as const) {
      await addMany(where, 6, { unitPath: [north], centres: [centre, centre, centre] });
      await addMany(where, 7, { unitPath: [south], centres: [-1, -1, -1] });
    }
    expect((await read()).body.units.map(({ name }) => name)).toEqual(['North', 'South']);
    const [together, one] = [
      await outlook({ unitId: north }),
      await outlook({ unitId: north, competence: '1.1' }),
    ];
    for (const told of [together, one]) {
      expect(told).toMatchObject({ state: 'expected', unitName: 'North' });
      expect(told.now?.value).toBeGreaterThan(0.7);
      expect(told.figures?.map(({ n, mean }) => [n, mean?.toFixed(1)])).toEqual([
        [6, '-0.5'],
        [6, '0.5'],
      ]);
    }
    expect((await outlook({ unitId: south })).now?.value).toBeLessThan(0.4);
  });

  it('is hidden where the unit is, although it is its sibling that is too small', async () => {
    const { wave, later, addMany, addUnit, outlook } = await arrange();
    const [north, south] = [await addUnit('North'), await addUnit('South')];
    for (const where of [wave, later]) {
      await addMany(where, 4, { unitPath: [north] });
      await addMany(where, 9, { unitPath: [south] });
    }
    for (const unitId of [north, south])
      for (const competence of [undefined, '1.1']) {
        const told = await outlook({ unitId, ...(competence && { competence }) });
        expect(told).not.toHaveProperty('now');
        expect(told.figures).toEqual([{ suppressed: true }, { suppressed: true }]);
      }
  });
});
