import { randomUUID } from 'node:crypto';
import { SharedResults, SummariseResult, Transaction } from '@qabilet/application';
import type { AgencyOverview, HeatMap, Progress, UnitsInside, WaveFigures } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import {
  addResult,
  addScoredPerson,
  openWave,
  type OpenedWave,
  type ScoredPersonShape,
} from '@qabilet/persistence/testing';
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

/** An agency with one open wave of one cohort, its trainer and its lead. */
async function arrange(minimumCell?: number): Promise<Arranged> {
  const tenantId = await test.openAgency(undefined, minimumCell);
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  return { ...wave, trainer, lead: await test.addPerson(tenantId, ['agency-lead']) };
}

async function addScored(wave: OpenedWave, shape: ScoredPersonShape = {}): Promise<string> {
  const { personId, attemptId } = await addScoredPerson(test, wave, shape);
  if (!shape.isAbsent) {
    await test.app
      .get(SummariseResult)
      .execute(idOf(wave.tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
  }
  return personId;
}

async function addMany(wave: OpenedWave, count: number, shape: ScoredPersonShape = {}): Promise<string[]> {
  const people: string[] = [];
  for (let i = 0; i < count; i++) people.push(await addScored(wave, { name: `Person ${i}`, ...shape }));
  return people;
}

async function addUnit({ tenantId }: OpenedWave, name: string, parentId?: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
    [tenantId, id, parentId ?? null, id, name],
  );
  return id;
}

const heatMap = ({ waveId, trainer }: Arranged, as = trainer, language = 'en') =>
  test.call<HeatMap>('GET', `/waves/${waveId}/heat-map`, { as, headers: { 'accept-language': language } });
const progress = ({ cohortId, trainer }: Arranged, as = trainer) =>
  test.call<Progress>('GET', `/cohorts/${cohortId}/progress`, { as });
const overview = ({ lead }: Arranged, query = '', as = lead) =>
  test.call<AgencyOverview>('GET', `/agency-overview${query}`, { as });

describe('the heat map', () => {
  it('shows nothing of a cohort of 4 as a group', async () => {
    const arranged = await arrange();
    await addMany(arranged, 4);
    const { body } = await heatMap(arranged);
    expect(body.group).toEqual([{ suppressed: true }, { suppressed: true }, { suppressed: true }]);
    expect(body.gaps).toEqual([]);
  });

  it('shows figures and ranked gaps of a cohort of 13', async () => {
    const arranged = await arrange();
    await addMany(arranged, 13, { centres: [-1, 0.2, 1.2] });
    const { body } = await heatMap(arranged);
    expect(body).toMatchObject({
      cohortName: 'Spring cohort',
      wave: { invited: 13, scored: 13, state: 'open' },
      notSharing: 13,
      people: [],
    });
    expect(body.competences.map(({ code }) => code)).toEqual(['1.1', '1.2', 'CS.1']);
    expect(body.levels.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4]);
    expect(body.group).toMatchObject([
      { suppressed: false, n: 13, enough: true, level: 1 },
      { suppressed: false, n: 13, enough: true, level: 2 },
      { suppressed: false, n: 13, enough: true, level: 3 },
    ]);
    expect(body.group[0]?.mean).toBeCloseTo(-1, 6);
    expect(body.gaps.map(({ competence, n }) => [competence.code, n])).toEqual([
      ['1.1', 13],
      ['1.2', 13],
      ['CS.1', 13],
    ]);
    const [largest] = body.gaps;
    expect(largest?.low).toBeLessThan(largest?.gap ?? 0);
    expect(largest?.high).toBeGreaterThan(largest?.gap ?? 0);
  });

  it('hides a single competence that fewer than the minimum have answered', async () => {
    const arranged = await arrange();
    await addMany(arranged, 9, { items: [5, 5, 0] });
    await addMany(arranged, 4);
    const { body } = await heatMap(arranged);
    expect(body.group.map(({ suppressed, n }) => [suppressed, n])).toEqual([
      [false, 13],
      [false, 13],
      [true, undefined],
    ]);
    expect(body.gaps).toHaveLength(2);
  });

  it('says that there is not enough evidence where nobody has answered yet', async () => {
    const arranged = await arrange();
    await addMany(arranged, 6, { isAbsent: true });
    const { body } = await heatMap(arranged);
    expect(body.group).toEqual(Array(3).fill({ suppressed: false, n: 0, enough: false }));
    expect(body.notSharing).toBe(0);
  });

  it('names only people who share, and tells them once an hour who has looked', async () => {
    const arranged = await arrange();
    await addMany(arranged, 4);
    const sharing = await addScored(arranged, {
      name: 'Aliya',
      shares: true,
      centres: [0.9, -2, 0],
      items: [5, 5, 0],
    });
    for (let look = 0; look < 3; look++) await heatMap(arranged);
    const { body } = await heatMap(arranged);
    expect(body.people.map(({ personId, name }) => [personId, name])).toEqual([[sharing, 'Aliya']]);
    expect(body.people[0]?.cells).toMatchObject([
      { enough: true, level: 3, target: 2 },
      { enough: true, level: 0 },
      { enough: false, target: 2 },
    ]);
    expect(body.people[0]?.cells[0]?.probability).toBeGreaterThan(0.7);
    expect(body.notSharing).toBe(4);

    const viewings = () =>
      test.database.query<{ viewer_id: string; person_id: string }>(
        `SELECT v.viewer_id, a.person_id FROM result_viewing v JOIN attempt a ON a.id = v.attempt_id WHERE v.tenant_id = $1`,
        [arranged.tenantId],
      );
    expect((await viewings()).rows).toEqual([{ viewer_id: arranged.trainer.personId, person_id: sharing }]);
    await test.database.query(
      `UPDATE result_viewing SET viewed_at = viewed_at - interval '1 hour' WHERE tenant_id = $1`,
      [arranged.tenantId],
    );
    await heatMap(arranged);
    expect((await viewings()).rows).toHaveLength(2);
  });

  describe('of more people than fit a page', () => {
    async function arrangeSharing() {
      const arranged = await arrange();
      for (const name of ['Aliya', 'Berik', 'Dana', 'Eldar', 'Alibek'])
        await addScored(arranged, { name, shares: true });
      await addScored(arranged, { name: 'Alina' });
      const seen = async () => {
        const { rows } = await test.database.query<{ name: string }>(
          `SELECT p.name FROM result_viewing v JOIN attempt a ON a.id = v.attempt_id JOIN person p ON p.id = a.person_id
           WHERE v.tenant_id = $1 ORDER BY p.name`,
          [arranged.tenantId],
        );
        return rows.map(({ name }) => name);
      };
      return { ...arranged, seen };
    }

    it('leads to everybody, and tells those of a page alone that they were looked at', async () => {
      const { tenantId, waveId, trainer, seen } = await arrangeSharing();
      const look = (page: number, search?: string) =>
        test.app.get(Transaction).run(idOf(tenantId), () =>
          test.app.get(SharedResults).look({
            ...{ waveId: idOf(waveId), viewerId: idOf(trainer.personId), at: new Date() },
            ...{ page, size: 2, search },
          }),
        );
      const names = async (page: number, search?: string) =>
        (await look(page, search)).rows.map(({ name }) => name);

      expect(await names(2)).toEqual(['Berik', 'Dana']);
      expect(await seen()).toEqual(['Berik', 'Dana']);
      expect(await names(3)).toEqual(['Eldar']);
      expect(await look(4)).toEqual({ rows: [], total: 5, sharing: 5 });
      expect(await look(1, ' ALI ')).toMatchObject({ total: 2, sharing: 5 });
      expect(await seen()).toEqual(['Alibek', 'Aliya', 'Berik', 'Dana', 'Eldar']);
    });

    it('finds people by name among those who share, and keeps the figures of the whole group', async () => {
      const arranged = await arrangeSharing();
      const found = (query: string) =>
        test.call<HeatMap>('GET', `/waves/${arranged.waveId}/heat-map?${query}`, { as: arranged.trainer });
      const { body } = await found('search=ali');
      expect(body.people.map(({ name }) => name)).toEqual(['Alibek', 'Aliya']);
      expect(body).toMatchObject({ matching: 2, sharing: 5, notSharing: 1 });
      expect(await arranged.seen()).toEqual(['Alibek', 'Aliya']);
      expect((await found('search=alina')).body).toMatchObject({ people: [], matching: 0, sharing: 5 });
      expect((await found('search=alina')).body.group).toEqual((await heatMap(arranged)).body.group);
      expect((await found('page=0')).status).toBe(422);
    });
  });

  it('names nobody any more whose sharing has ended by itself', async () => {
    const arranged = await arrange();
    const [stays] = [
      await addScored(arranged, { shares: true }),
      await addScored(arranged, { shares: true }),
    ];
    await test.database.query(
      `UPDATE participant SET shares_until = now() - interval '1 second' WHERE wave_id = $1 AND person_id <> $2`,
      [arranged.waveId, stays],
    );
    const { body } = await test.call<HeatMap>('GET', `/waves/${arranged.waveId}/heat-map`, {
      as: arranged.trainer,
    });
    expect(body.people.map(({ personId }) => personId)).toEqual([stays]);
  });

  it('shows what a person has shared, not what was computed anew since, until they share that too', async () => {
    const arranged = await arrange();
    const { personId, attemptId } = await addScoredPerson(test, arranged, { centres: [0.9, -2, 0] });
    const share = () =>
      test.database.query(
        'UPDATE participant SET shares_with_trainers = true, sharing_changed_at = clock_timestamp() WHERE person_id = $1',
        [personId],
      );
    const levels = async () =>
      (await heatMap(arranged)).body.people.flatMap(({ cells }) => cells.map(({ level }) => level));

    await share();
    const shared = await levels();
    await addResult(test, arranged, attemptId, { centres: [-2, 0.9, 0.9], scoringVersion: '2' });
    expect(await levels()).toEqual(shared);

    await share();
    expect(await levels()).not.toEqual(shared);
  });

  it('shows the first result of a person who shared before there was one', async () => {
    const arranged = await arrange();
    const { personId, attemptId } = await addScoredPerson(test, arranged, { shares: true });
    const levels = async () =>
      (await heatMap(arranged)).body.people.flatMap(({ cells }) => cells.map(({ level }) => level));
    const first = await levels();
    await test.database.query(
      "UPDATE participant SET sharing_changed_at = now() - interval '1 day' WHERE person_id = $1",
      [personId],
    );
    await addResult(test, arranged, attemptId, { centres: [-2, 0.9, 0.9], scoringVersion: '2' });

    expect(first).toHaveLength(3);
    expect(await levels()).toEqual(first);
  });

  it('loses a person who takes the share back', async () => {
    const arranged = await arrange();
    const person = await addScored(arranged, { shares: true });
    await test.database.query('UPDATE participant SET shares_with_trainers = false WHERE person_id = $1', [
      person,
    ]);
    expect((await heatMap(arranged)).body).toMatchObject({ people: [], notSharing: 1 });
  });

  it('speaks the language of the reader', async () => {
    const arranged = await arrange();
    await addMany(arranged, 1);
    const { body } = await heatMap(arranged, arranged.trainer, 'ru');
    expect(body.competences[0]?.name).toEqual({ text: 'Поиск', language: 'ru' });
  });

  it('is not there for another trainer, an agency lead or another agency', async () => {
    const arranged = await arrange();
    const other = await test.addPerson(arranged.tenantId, ['trainer']);
    const stranger = await test.addPerson(await test.openAgency(), ['trainer']);
    expect((await heatMap(arranged, other)).status).toBe(404);
    expect((await heatMap(arranged, stranger)).status).toBe(404);
    expect((await heatMap(arranged, arranged.lead)).status).toBe(403);
  });
});

describe('progress', () => {
  it('follows a cohort over its waves with change and interval', async () => {
    const arranged = await arrange();
    const people = await addMany(arranged, 13, { centres: [-0.5, -0.5, -0.5] });
    await addScored(arranged, { isAbsent: true });
    await addScored(arranged, { items: [0, 0, 0] });
    const waveId = await arranged.addWave();
    const second = { ...arranged, waveId };
    for (const personId of people) await addScored(second, { personId, centres: [1.5, -0.4, 0.5] });

    const { body } = await progress(arranged);
    expect(body.waves).toMatchObject([
      { invited: 15, finished: 14, valid: 13, figure: { suppressed: false, n: 13, enough: true, level: 2 } },
      { invited: 13, finished: 13, coverage: 1, figure: { n: 13, level: 3 } },
    ]);
    expect(body.waves[0]?.coverage).toBeCloseTo(13 / 15, 12);
    expect(body.waves[1]?.figure.mean).toBeCloseTo((1.5 - 0.4 + 0.5) / 3, 6);
    expect(body.change).toBeCloseTo(1.6 / 3 + 0.5, 6);
    expect(body.changeLow).toBeGreaterThan(0);
    expect(body.cuts).toEqual([-1.5, -0.5, 0.5, 1.5]);
    for (const { figure } of [...body.waves, { figure: body.competences[0]?.points[1] }]) {
      expect(figure?.shareLow).toBeLessThan(figure?.shareAtTarget ?? 0);
      expect(figure?.shareHigh).toBeGreaterThan(figure?.shareAtTarget ?? 1);
    }

    const [searching, evaluating] = body.competences;
    expect(searching).toMatchObject({ competence: { code: '1.1' }, points: [{ n: 13 }, { n: 13 }] });
    expect(searching?.change).toBeCloseTo(2, 6);
    expect(searching?.changeLow).toBeGreaterThan(0);
    expect(evaluating?.changeLow).toBeLessThan(0);
  });

  it('names no change while one of the waves is hidden', async () => {
    const arranged = await arrange();
    const people = await addMany(arranged, 13);
    const second = { ...arranged, waveId: await arranged.addWave() };
    for (const personId of people.slice(0, 3)) await addScored(second, { personId });
    const { body } = await progress(arranged);
    expect(body.waves[1]).toMatchObject({ invited: 3, figure: { suppressed: true } });
    expect(body.change).toBeUndefined();
    expect(body.competences[0]?.points[1]).toEqual({ suppressed: true });
    expect(body.competences[0]?.change).toBeUndefined();
  });

  it('is there for the trainer and the agency lead alone', async () => {
    const arranged = await arrange();
    const other = await test.addPerson(arranged.tenantId, ['trainer']);
    const official = await test.addPerson(arranged.tenantId, ['official']);
    const stranger = await test.addPerson(await test.openAgency(), ['agency-lead']);
    expect((await progress(arranged, arranged.lead)).status).toBe(200);
    expect((await progress(arranged, other)).status).toBe(404);
    expect((await progress(arranged, stranger)).status).toBe(404);
    expect((await progress(arranged, official)).status).toBe(403);
  });
});

describe('the overview of an agency', () => {
  it('hides a unit of 4 of 13, its only sibling too, and the counts of both', async () => {
    const arranged = await arrange();
    const ministry = await addUnit(arranged, 'Ministry');
    const north = await addUnit(arranged, 'North', ministry);
    const south = await addUnit(arranged, 'South', ministry);
    await addMany(arranged, 4, { unitPath: [ministry, north] });
    await addMany(arranged, 9, { unitPath: [ministry, south], centres: [1, 1, 1] });

    const { body } = await overview(arranged);
    expect(body).toMatchObject({ minimumCell: 5, progress: { waves: [{ invited: 13, finished: 13 }] } });
    expect(body.units.map(({ name, depth, parentId }) => [name, depth, parentId])).toEqual([
      ['Ministry', 0, undefined],
      ['North', 1, ministry],
      ['South', 1, ministry],
    ]);
    const [whole, ...hidden] = body.units.map(({ points }) => points[0]);
    expect(whole).toMatchObject({ invited: 13, finished: 13, figure: { suppressed: false, n: 13 } });
    expect(whole?.figure.mean).toBeCloseTo(body.progress?.waves[0]?.figure.mean ?? NaN, 12);
    for (const point of hidden) {
      expect(point?.figure).toEqual({ suppressed: true });
      expect(point).not.toHaveProperty('invited');
      expect(point).not.toHaveProperty('finished');
      expect(point).not.toHaveProperty('coverage');
    }
  });

  it('shows units that are large enough, wave by wave', async () => {
    const arranged = await arrange();
    const north = await addUnit(arranged, 'North');
    const south = await addUnit(arranged, 'South');
    await addMany(arranged, 6, { unitPath: [north], centres: [-1, -1, -1] });
    await addMany(arranged, 7, { unitPath: [south], centres: [1, 1, 1] });
    await arranged.addWave({ opens: 10, closes: 20 });
    const { body } = await overview(arranged);
    expect(body.units.map(({ points }) => points.map(({ figure }) => figure.level))).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    expect(body.units[0]?.points[1]).toMatchObject({ invited: 0, figure: { n: 0, enough: false } });
  });

  it('leaves out of a unit what is hidden of it for the sake of another, here and among the figures of the wave', async () => {
    const arranged = await arrange();
    const north = await addUnit(arranged, 'North');
    const south = await addUnit(arranged, 'South');
    await addMany(arranged, 8, { unitPath: [north], centres: [1, 1, -1] });
    await addMany(arranged, 3, { unitPath: [south], centres: [1, 1, -1] });
    await addMany(arranged, 3, { unitPath: [south], items: [5, 5, 0], centres: [1, 1, 0] });
    const { units, progress } = (await overview(arranged)).body;
    expect(progress?.waves[0]?.figure.mean).toBeLessThan(0.5);
    expect(units.map(({ points }) => points[0]?.figure.mean)).toEqual([
      expect.closeTo(1, 6),
      expect.closeTo(1, 6),
    ]);
    const { body } = await test.call<WaveFigures>('GET', `/waves/${arranged.waveId}/figures`, {
      as: arranged.lead,
    });
    const ofUnits = body.groups.filter(({ kind }) => kind === 'unit').map(({ figure }) => figure.mean);
    expect(ofUnits).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)]);
  });

  it('opens as many levels as fit a page, and the units inside one when they are asked for', async () => {
    const arranged = await arrange();
    const ministry = await addUnit(arranged, 'Ministry');
    const region = await addUnit(arranged, 'Region', ministry);
    const offices: string[] = [];
    for (let i = 100; i < 250; i++) offices.push(await addUnit(arranged, `Office ${i}`, region));
    for (const office of offices)
      await addScored(arranged, { isAbsent: true, unitPath: [ministry, region, office] });
    const { body } = await overview(arranged);
    expect(body.units.map(({ name, unitsInside }) => [name, unitsInside])).toEqual([
      ['Ministry', undefined],
      ['Region', 150],
    ]);
    const inside = await test.call<UnitsInside>(
      'GET',
      `/agency-overview/units?cohortId=${arranged.cohortId}&unitId=${region}`,
      { as: arranged.lead },
    );
    expect(inside.body.units.map(({ id }) => id)).toEqual(offices);
    expect(inside.body.units[0]?.points[0]).toEqual(
      expect.objectContaining({ figure: { suppressed: true } }),
    );
  });

  it('names the three largest gaps of the latest wave that somebody has finished, and none of too few', async () => {
    const arranged = await arrange();
    await addMany(arranged, 7, { centres: [1, -1, 0] });
    const first = (await heatMap(arranged)).body.gaps;
    expect((await overview(arranged)).body.gaps).toEqual(first);
    expect(first.map(({ competence, n }) => [competence.code, n])).toEqual([
      ['1.2', 7],
      ['CS.1', 7],
      ['1.1', 7],
    ]);
    const second = { ...arranged, waveId: await arranged.addWave() };
    expect((await overview(arranged)).body.gaps).toEqual(first);
    await addMany(second, 4);
    expect((await overview(arranged)).body.gaps).toEqual([]);
  });

  it('shows what has changed since it was looked at last', async () => {
    const arranged = await arrange();
    const north = await addUnit(arranged, 'North');
    await addMany(arranged, 6, { unitPath: [north] });
    const finished = async () => (await overview(arranged)).body.units[0]?.points[0]?.finished;
    expect([await finished(), await finished()]).toEqual([6, 6]);
    await addMany(arranged, 5, { unitPath: [north] });
    expect(await finished()).toBe(11);
    await test.database.query('UPDATE tenant SET minimum_cell = 12 WHERE id = $1', [arranged.tenantId]);
    expect(await finished()).toBeUndefined();
  });

  it('keeps to the minimum of the agency', async () => {
    const arranged = await arrange(10);
    const north = await addUnit(arranged, 'North');
    await addMany(arranged, 9, { unitPath: [north] });
    const { body } = await overview(arranged);
    expect(body.minimumCell).toBe(10);
    expect(body.progress?.waves[0]?.figure).toEqual({ suppressed: true });
    expect(body.units[0]?.points[0]?.figure).toEqual({ suppressed: true });
  });

  it('opens on the campaign with the most results and on any other by choice', async () => {
    const arranged = await arrange();
    await addMany(arranged, 1);
    const cohortId = randomUUID();
    await test.database.query(
      `INSERT INTO cohort (tenant_id, id, name, starts_on, ends_on, created_at)
       VALUES ($1, $2, 'Autumn cohort', '2099-01-01', '2099-12-31', now())`,
      [arranged.tenantId, cohortId],
    );
    const first = await overview(arranged);
    expect(first.body.campaigns.map(({ name }) => name)).toEqual(['Autumn cohort', 'Spring cohort']);
    expect(first.body.progress?.cohortId).toBe(arranged.cohortId);
    expect((await overview(arranged, `?cohortId=${cohortId}`)).body).toMatchObject({
      progress: { cohortId, waves: [], cuts: [], competences: [] },
      units: [],
    });
    expect((await overview(arranged, `?cohortId=${randomUUID()}`)).status).toBe(404);
    expect((await overview(arranged, '?cohortId=x')).status).toBe(422);
  });

  it('is empty in an agency without a cohort, and for its lead alone', async () => {
    const lead = await test.addPerson(await test.openAgency(), ['agency-lead']);
    const arranged = await arrange();
    expect((await overview(arranged, '', lead)).body).toEqual({
      campaigns: [],
      gaps: [],
      units: [],
      minimumCell: 5,
    });
    expect((await overview(arranged, '', arranged.trainer)).status).toBe(403);
  });
});
