import { randomUUID } from 'node:crypto';
import { SummariseResult } from '@qabilet/application';
import type { AgencyOverview, LaterStructure, UnitNode } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const LONG_AGO = '2020-01-01';

/** The first day of the month before this one: every move on it is over by the end of that month. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 10);
}

/** An agency with one wave of a hundred days ago that is over: a ministry with two departments. */
async function arrange({ closes = -70 } = {}) {
  const tenantId = await test.openAgency();
  const tools = { database: test.database, get: test.app.get.bind(test.app) };
  const wave = await openWave(tools, { tenantId, opens: -100, closes });
  const lead = await test.addPerson(tenantId, ['agency-lead']);
  const addUnit = async (name: string, parentId?: string) => {
    const id = randomUUID();
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, $4, $4, $5)`,
      [tenantId, id, parentId ?? null, name, LONG_AGO],
    );
    return id;
  };
  const place = (personId: string, unitId: string, since: string) =>
    test.database.query(
      `WITH ended AS (
         UPDATE position SET valid_to = $4 WHERE tenant_id = $1 AND person_id = $2 AND valid_to IS NULL
       ) INSERT INTO position (tenant_id, id, person_id, unit_id, valid_from)
         VALUES ($1, gen_random_uuid(), $2, $3, $4)`,
      [tenantId, personId, unitId, since],
    );
  const ministry = await addUnit('Ministry');
  const units = { north: await addUnit('North', ministry), south: await addUnit('South', ministry) };
  const addMany = async (unit: keyof typeof units, count: number, centre: number, shape = {}) => {
    const people: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const { personId, attemptId } = await addScoredPerson(test, wave, {
        unitPath: [ministry, units[unit]],
        centres: [centre, centre, centre],
        ...shape,
      });
      await place(personId, units[unit], LONG_AGO);
      const result = { attemptId: idOf<'Attempt'>(attemptId), scoringVersion: '1' };
      await test.app.get(SummariseResult).execute(idOf(tenantId), result);
      people.push(personId);
    }
    return people;
  };
  const path = `/agency-overview/later-structure?cohortId=${wave.cohortId}`;
  const later = async () => (await test.call<LaterStructure>('GET', path, { as: lead })).body;
  const onTheDay = async () =>
    (await test.call<AgencyOverview>('GET', '/agency-overview', { as: lead })).body;
  const move = async (people: readonly string[], unit: keyof typeof units, since = lastMonth()) => {
    for (const personId of people) await place(personId, units[unit], since);
  };
  return { tenantId, path, addMany, move, later, onTheDay };
}

const figures = (units: readonly UnitNode[]) =>
  Object.fromEntries(
    units.map(({ name, points }) => [
      name,
      points[0]?.figure.suppressed ? 'hidden' : [points[0]?.figure.n, points[0]?.figure.mean?.toFixed(6)],
    ]),
  );

describe('the structure of a later day', () => {
  it('is that of the wave while nobody has moved', async () => {
    const { addMany, later, onTheDay } = await arrange();
    await addMany('north', 6, -1);
    await addMany('south', 7, 1);
    const { state, units } = await later();
    expect(state).toBe('shown');
    expect(figures(units)).toEqual(figures((await onTheDay()).units));
    expect(units.map(({ name, depth }) => [name, depth])).toEqual([
      ['Ministry', 0],
      ['North', 1],
      ['South', 1],
    ]);
  });

  it('leaves out of a unit what is hidden of it for the sake of another, as the day of the wave does', async () => {
    const { addMany, later, onTheDay } = await arrange();
    await addMany('north', 8, 1, { centres: [1, 1, -1] });
    await addMany('south', 3, 1, { centres: [1, 1, -1] });
    await addMany('south', 3, 1, { items: [5, 5, 0] });
    const { North, South } = figures((await later()).units);
    expect([North, South]).toEqual([
      [8, '1.000000'],
      [6, '1.000000'],
    ]);
    expect(figures((await onTheDay()).units)).toMatchObject({ North, South });
  });

  it('puts the results of those who moved where they are by now, to the last digit', async () => {
    const { addMany, move, later, onTheDay } = await arrange();
    await addMany('north', 6, -1);
    const movers = await addMany('north', 6, 0.5);
    await addMany('south', 7, 1);
    await move(movers, 'south');
    const { units, asOf } = await later();
    const { Ministry, North, South } = figures(units);
    // Those who stayed are alone; the others have gone to a unit of seven.
    expect([North, South]).toEqual([
      [6, '-1.000000'],
      [13, expect.any(String)],
    ]);
    expect(Number(South?.[1])).toBeCloseTo((6 * 0.5 + 7 * 1) / 13, 6);
    expect(Ministry).toEqual(figures((await onTheDay()).units).Ministry);
    expect(new Date(`${asOf}T00:00:00Z`).getTime()).toBeLessThan(Date.now());
    expect(figures((await onTheDay()).units).North).toEqual([12, '-0.250000']);
  });

  it('hides both units where one person has moved from one to the other', async () => {
    const { addMany, move, later, onTheDay } = await arrange();
    const [mover = ''] = await addMany('north', 9, -1);
    await addMany('south', 9, 1);
    const before = figures((await onTheDay()).units);
    await move([mover], 'south');
    const { units } = await later();
    expect(figures(units)).toEqual({ Ministry: before.Ministry, North: 'hidden', South: 'hidden' });
    expect(units[1]?.points[0]).not.toHaveProperty('invited');
    // What has always been on show stays as it was.
    expect(figures((await onTheDay()).units)).toEqual(before);
  });

  it('hides what two months together would give away, although each goes with the wave alone', async () => {
    const { addMany, move, later } = await arrange();
    const first = await addMany('north', 6, 0);
    const second = await addMany('north', 8, 0);
    await addMany('south', 7, 1);
    const now = new Date();
    const earlier = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1))
      .toISOString()
      .slice(0, 10);
    await move(first, 'south', earlier);
    expect(figures((await later()).units)).toMatchObject({ North: [8, expect.any(String)] });
    // One more goes a month later: eight less seven is one person.
    await move(second.slice(0, 1), 'south');
    expect(figures((await later()).units)).toMatchObject({ North: 'hidden', South: 'hidden' });
  });

  it('is not told of a wave that is still open', async () => {
    const { addMany, later } = await arrange({ closes: 20 });
    await addMany('north', 6, 0);
    expect(await later()).toEqual({ state: 'none-ended', units: [] });
  });

  it('is for the lead of the agency alone', async () => {
    const { tenantId, path } = await arrange();
    const trainer = await test.addPerson(tenantId, ['trainer']);
    const stranger = await test.addPerson(await test.openAgency(), ['agency-lead']);
    expect((await test.call('GET', path, { as: trainer })).status).toBe(403);
    expect((await test.call('GET', path, { as: stranger })).status).toBe(404);
  });
});
