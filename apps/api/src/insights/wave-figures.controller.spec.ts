import { randomUUID } from 'node:crypto';
import { SummariseResult } from '@qabilet/application';
import type { FigureGroup, GroupHeatMap, HeatMapGroup, WaveFigures } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import {
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
}

async function arrange(): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  return { ...wave, trainer };
}

interface Shape extends ScoredPersonShape {
  readonly language?: string;
  readonly roleProfileId?: string;
}

/** So many people alike, scored and summarised. */
async function add(wave: OpenedWave, count: number, shape: Shape = {}): Promise<void> {
  const { language = 'en', roleProfileId = wave.roleProfileId } = shape;
  for (let i = 0; i < count; i += 1) {
    const { personId, attemptId } = await addScoredPerson(test, wave, shape);
    await test.database.query(
      'UPDATE participant SET role_profile_id = $3 WHERE tenant_id = $1 AND person_id = $2',
      [wave.tenantId, personId, roleProfileId],
    );
    if (shape.isAbsent) continue;
    await test.database.query('UPDATE attempt SET language = $3 WHERE tenant_id = $1 AND id = $2', [
      wave.tenantId,
      attemptId,
      language,
    ]);
    await test.app
      .get(SummariseResult)
      .execute(idOf(wave.tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
  }
}

/** Another version of the role of the wave, or another role altogether. */
async function addRole({ tenantId, roleProfileId }: OpenedWave, code?: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO role_profile (tenant_id, id, release_id, code, title, summary, version)
     SELECT tenant_id, $3, release_id, coalesce($4, code), title, summary, CASE WHEN $4 IS NULL THEN 2 ELSE 1 END
     FROM role_profile WHERE tenant_id = $1 AND id = $2`,
    [tenantId, roleProfileId, id, code ?? null],
  );
  return id;
}

/** So many of the people of a role begin and do not finish. */
async function begin(
  { tenantId, waveId, content }: OpenedWave,
  roleId: string,
  count: number,
): Promise<void> {
  await test.database.query(
    `INSERT INTO attempt (tenant_id, id, wave_id, person_id, blueprint_id, role_profile_id, language, seed, engine, targets,
       seen_before, state, started_at, asked_position, asked_item_id, asked_pilot, asked_at)
     SELECT tenant_id, gen_random_uuid(), wave_id, person_id, $4, role_profile_id, 'en', 'seed', '1', '[]', '{}', 'in-progress', now(),
       1, (SELECT id FROM item WHERE tenant_id = $1 LIMIT 1), false, now()
     FROM participant WHERE tenant_id = $1 AND wave_id = $2 AND role_profile_id = $3 LIMIT $5`,
    [tenantId, waveId, roleId, content.blueprints.timed, count],
  );
}

const read = ({ waveId, trainer }: Arranged, group?: string, as = trainer) =>
  test.call<WaveFigures>('GET', `/waves/${waveId}/figures${group === undefined ? '' : `?group=${group}`}`, {
    as,
  });
const groupOf = ({ groups }: WaveFigures, key: string): FigureGroup | undefined =>
  groups.find((group) => group.key === key);

describe('the figures of a wave', () => {
  it('tell of the cohort who took part and where it stands, each with its interval', async () => {
    const wave = await arrange();
    for (const step of [-0.6, 0, 0.6]) await add(wave, 4, { centres: [-1 + step, 0.2 + step, 1.2 + step] });
    await add(wave, 3, { isAbsent: true });
    const { status, body } = await read(wave);
    expect(status).toBe(200);
    expect(groupOf(body, 'cohort')).toMatchObject({
      invited: 15,
      started: 12,
      finished: 12,
      valid: 12,
      coverage: 0.8,
      figure: { suppressed: false, n: 12, enough: true },
    });
    const [searching] = body.competences;
    expect(body.competences.map(({ competence }) => competence.code)).toEqual(['1.1', '1.2', 'CS.1']);
    expect(searching?.figure.mean).toBeCloseTo(-1, 6);
    expect(searching?.levels?.map(({ value }) => value)).toEqual(
      [...(searching?.levels ?? [])].map(({ value }) => value).sort((one, other) => other - one),
    );
    for (const { value, low, high } of [
      ...(searching?.levels ?? []),
      searching?.gap,
      searching?.spread,
    ].flatMap((one) => one ?? [])) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(searching?.standings).toHaveLength(5);
    expect(searching?.standings?.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(searching?.meanLevel?.value).toBeCloseTo(
      (searching?.levels ?? []).reduce((sum, { value }) => sum + value, 0),
      12,
    );
    const self = searching?.self;
    expect(self).toMatchObject({ rated: 12, compared: 12, meanLevel: 3, higher: { value: 1 } });
    // All name level 3: what is left is the rounding of levels, with t(0.95; 11) = 1.7958848.
    expect(self?.meanLow).toBeCloseTo(3 - 1.7958848 / 12, 6);
    expect(self?.meanHigh).toBeCloseTo(3 + 1.7958848 / 12, 6);
    expect(self?.gap?.value).toBeCloseTo(3 - (searching?.meanLevel?.value ?? NaN), 12);
    expect(self?.gap?.low).toBeGreaterThan(0);
    expect(self?.gap?.low).toBeLessThan(3 - (searching?.meanLevel?.high ?? NaN));
    expect(body.areas.map(({ code }) => code)).toEqual(['1', 'CS']);
    expect(body.areas[0]?.figure.mean).toBeCloseTo(-0.4, 6);
  });

  it('divide it by language and by role, versions of one role together', async () => {
    const wave = await arrange();
    const later = await addRole(wave);
    const other = await addRole(wave, 'other-role');
    await add(wave, 6, { centres: [-1, -1, -1], language: 'ru' });
    await add(wave, 3, { centres: [1, 1, 1] });
    await add(wave, 3, { centres: [1, 1, 1], roleProfileId: later });
    await add(wave, 7, { centres: [0, 0, 0], roleProfileId: other });
    const { body } = await read(wave, 'language:ru');
    expect(body.chosen).toBe('language:ru');
    expect(groupOf(body, 'language:ru')).toMatchObject({ valid: 6, figure: { n: 6 } });
    expect(groupOf(body, 'language:en')).toMatchObject({ valid: 13, figure: { n: 13 } });
    expect(body.competences[0]?.figure.mean).toBeCloseTo(-1, 6);
    const roles = body.groups.filter(({ kind }) => kind === 'role');
    expect(roles.map(({ valid }) => valid).sort()).toEqual([12, 7]);
    const own = roles.find(({ valid }) => valid === 12);
    expect(own?.figure.mean).toBeCloseTo(0, 6);
  });

  it('hide a language of four, and the other one that would give it away', async () => {
    const wave = await arrange();
    await add(wave, 9);
    await add(wave, 4, { language: 'ru' });
    const { body } = await read(wave, 'language:en');
    expect(groupOf(body, 'cohort')?.figure).toMatchObject({ suppressed: false, n: 13 });
    for (const key of ['language:en', 'language:ru']) {
      const group = groupOf(body, key);
      expect(group?.figure).toEqual({ suppressed: true });
      expect(group).not.toHaveProperty('invited');
    }
    expect(body.competences).toEqual([]);
    expect(body.areas).toEqual([]);
  });

  it('hide a single competence of a group where another group less the whole would tell of three', async () => {
    const wave = await arrange();
    await add(wave, 8);
    await add(wave, 3, { language: 'ru' });
    await add(wave, 3, { language: 'ru', items: [5, 5, 0] });
    for (const key of ['language:en', 'language:ru']) {
      const { body } = await read(wave, key);
      expect(body.competences.map(({ figure }) => figure.suppressed)).toEqual([false, false, true]);
    }
    expect((await read(wave)).body.competences.map(({ figure }) => figure.n)).toEqual([14, 14, 11]);
  });

  it('leave out the share at target of a group where too few have a role that asks for the competence', async () => {
    const wave = await arrange();
    await add(wave, 8);
    await add(wave, 4, { language: 'ru', target: null });
    await add(wave, 3, { language: 'ru' });
    const figureOf = async (key: string) => (await read(wave, key)).body.competences[0]?.figure;
    expect(await figureOf('language:en')).toMatchObject({ n: 8, asked: 8 });
    expect(await figureOf('cohort')).toMatchObject({ n: 15, asked: 11 });
    const few = await figureOf('language:ru');
    expect(few).toMatchObject({ suppressed: false, n: 7, enough: true });
    expect(few).not.toHaveProperty('asked');
    expect(few).not.toHaveProperty('shareAtTarget');
  });

  it('hide the self-view of a group where the whole less it would tell of three who rated themselves', async () => {
    const wave = await arrange();
    await add(wave, 8);
    await add(wave, 3, { language: 'ru' });
    await add(wave, 4, { language: 'ru', isSelfRated: false });
    for (const key of ['language:en', 'language:ru']) {
      const [searching] = (await read(wave, key)).body.competences;
      expect(searching?.figure.suppressed).toBe(false);
      expect(searching).not.toHaveProperty('self');
    }
    expect((await read(wave)).body.competences[0]?.self).toMatchObject({ rated: 11, compared: 11 });
  });

  it('hide the groups of whom two have begun, before anybody of them is scored', async () => {
    const startedAfter = async (begun: number): Promise<readonly (number | undefined)[]> => {
      const wave = await arrange();
      const other = await addRole(wave, 'other-role');
      await add(wave, 9);
      await add(wave, 8, { isAbsent: true, roleProfileId: other });
      await begin(wave, other, begun);
      const { groups } = (await read(wave)).body;
      return groups.flatMap(({ kind, started }) => (kind === 'role' ? [started] : []));
    };
    expect((await startedAfter(0)).toSorted()).toEqual([0, 9]);
    expect(await startedAfter(2)).toEqual([undefined, undefined]);
    expect((await startedAfter(6)).toSorted()).toEqual([6, 9]);
  });

  it('are for the trainers of the cohort and the lead alone', async () => {
    const wave = await arrange();
    const [lead, stranger, official] = [
      await test.addPerson(wave.tenantId, ['agency-lead']),
      await test.addPerson(wave.tenantId, ['trainer']),
      await test.addPerson(wave.tenantId, ['official']),
    ];
    expect((await read(wave, undefined, lead)).status).toBe(200);
    expect((await read(wave, undefined, stranger)).status).toBe(404);
    expect((await read(wave, undefined, official)).status).toBe(403);
    expect(await read(wave, 'role:nobody')).toMatchObject({
      status: 404,
      body: { code: 'insights.group-not-found' },
    });
  });
});

describe('the groups of a wave by competence', () => {
  const heatMap = ({ waveId, trainer }: Arranged, query: string, as = trainer) =>
    test.call<GroupHeatMap>('GET', `/waves/${waveId}/group-heat-map?${query}`, { as });
  const rowOf = ({ groups }: GroupHeatMap, key: string) => groups.find((group) => group.key === key);
  const figuresIn = (row: HeatMapGroup | undefined) => row?.cells.map(({ figure }) => figure);

  async function addUnit({ tenantId }: OpenedWave, name: string, parentId?: string): Promise<string> {
    const id = randomUUID();
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [tenantId, id, parentId ?? null, id, name],
    );
    return id;
  }

  it('say in each cell what the figures of the group say', async () => {
    const wave = await arrange();
    const [north, south] = [await addUnit(wave, 'North'), await addUnit(wave, 'South')];
    const other = await addRole(wave, 'other-role');
    await add(wave, 7, { unitPath: [north], centres: [-1, 0.4, 1], language: 'ru' });
    await add(wave, 8, { unitPath: [south], centres: [1, 0, -1], roleProfileId: other });
    for (const by of ['role', 'language', 'unit']) {
      const { status, body } = await heatMap(wave, `by=${by}`);
      expect(status).toBe(200);
      expect(body.groups.map(({ kind }) => kind)).toEqual(['cohort', by, by]);
      for (const { key, cells } of body.groups) {
        const { competences } = (await read(wave, key)).body;
        expect(body.competences).toEqual(competences.map(({ competence }) => competence));
        expect(cells).toEqual(competences.map(({ figure, meanLevel }) => ({ figure, meanLevel })));
        expect(cells.every(({ figure }) => figure.n !== undefined)).toBe(true);
      }
    }
  });

  it('hide a group of four and the other one, and one competence of two groups that would give three away', async () => {
    const few = await arrange();
    await add(few, 9);
    await add(few, 4, { language: 'ru' });
    const hidden = (await heatMap(few, 'by=language')).body;
    for (const key of ['language:en', 'language:ru'])
      expect(figuresIn(rowOf(hidden, key))).toEqual([
        { suppressed: true },
        { suppressed: true },
        { suppressed: true },
      ]);
    expect(figuresIn(rowOf(hidden, 'cohort'))?.map(({ n }) => n)).toEqual([13, 13, 13]);

    const wave = await arrange();
    await add(wave, 8);
    await add(wave, 3, { language: 'ru' });
    await add(wave, 3, { language: 'ru', items: [5, 5, 0] });
    const { body } = await heatMap(wave, 'by=language');
    for (const key of ['language:en', 'language:ru'])
      expect(figuresIn(rowOf(body, key))?.map(({ suppressed }) => suppressed)).toEqual([false, false, true]);
  });

  it('come as many units at once as fit, and those inside one when it is opened, part by part', async () => {
    const wave = await arrange();
    const ministry = await addUnit(wave, 'Ministry');
    const offices: string[] = [];
    for (let i = 100; i < 160; i++) offices.push(await addUnit(wave, `Office ${i}`, ministry));
    for (const office of offices) await add(wave, 1, { isAbsent: true, unitPath: [ministry, office] });
    await add(wave, 5, { unitPath: [ministry, offices[55] ?? ''] });

    const { body } = await heatMap(wave, 'by=unit');
    expect(body.groups.map(({ name, groupsInside }) => [name.text, groupsInside])).toEqual([
      ['Spring cohort', undefined],
      ['Ministry', 60],
    ]);
    const parts = [
      (await heatMap(wave, `by=unit&unitId=${ministry}`)).body,
      (await heatMap(wave, `by=unit&unitId=${ministry}&from=25`)).body,
      (await heatMap(wave, `by=unit&unitId=${ministry}&from=50`)).body,
    ];
    expect(parts.map(({ groups, further }) => [groups.length, further])).toEqual([
      [25, 35],
      [25, 10],
      [10, 0],
    ]);
    const inside = parts.flatMap(({ groups }) => groups);
    expect(inside.map(({ key }) => key)).toEqual(offices.map((id) => `unit:${id}`));
    expect(figuresIn(inside[55])?.[0]).toMatchObject({ suppressed: false, n: 5 });
    expect(await heatMap(wave, `by=unit&unitId=${randomUUID()}`)).toMatchObject({
      status: 404,
      body: { code: 'insights.group-not-found' },
    });
    expect((await heatMap(wave, `by=role&unitId=${ministry}`)).status).toBe(404);
  });

  it('are for the trainers of the cohort and the lead alone, who are written down as having asked', async () => {
    const wave = await arrange();
    const [lead, stranger, official] = [
      await test.addPerson(wave.tenantId, ['agency-lead']),
      await test.addPerson(wave.tenantId, ['trainer']),
      await test.addPerson(wave.tenantId, ['official']),
    ];
    expect((await heatMap(wave, 'by=unit', lead)).status).toBe(200);
    expect((await heatMap(wave, 'by=unit', stranger)).status).toBe(404);
    expect((await heatMap(wave, 'by=unit', official)).status).toBe(403);
    expect((await heatMap(wave, 'by=cohort')).status).toBe(422);
    const { rows } = await test.database.query<{ person_id: string; filters: object }>(
      `SELECT person_id, filters FROM figure_query WHERE tenant_id = $1 AND question LIKE '%group-heat-map'`,
      [wave.tenantId],
    );
    expect(rows).toEqual([{ person_id: lead.personId, filters: { id: wave.waveId, by: 'unit' } }]);
  });
});
