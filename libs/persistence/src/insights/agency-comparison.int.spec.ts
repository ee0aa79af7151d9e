import {
  ChooseComparison,
  CompareAgencies,
  INSIGHTS_PROVIDERS,
  SeeAgencyComparison,
  SummariseResult,
  Tenants,
  type Actor,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { addScoredPerson, openWave, startTestContext, type TestContext } from '../testing/index';

let test: TestContext;
beforeAll(async () => {
  test = await startTestContext(INSIGHTS_PROVIDERS, 'qabilet_worker');
});
afterAll(() => test.stop());
afterEach(() => jest.restoreAllMocks());

const NOVEMBER = new Date('2126-11-20T10:00:00Z');
const DECEMBER = new Date('2126-12-01T10:00:00Z');

function actorOf(tenantId: Id<'Tenant'>): Actor {
  return { tenantId, personId: idOf('00000000-0000-0000-0000-000000000000'), roles: [], language: 'en' };
}

/** An agency with one wave that has ended, of people who all stand at one place. */
async function anAgency({ people = 10, centre = 0, opens = -30, closes = -1, takesPart = true } = {}) {
  const tenantId = await test.openAgency();
  const wave = await openWave(test, { tenantId, opens, closes });
  for (let i = 0; i < people; i += 1) {
    const { attemptId } = await addScoredPerson(test, wave, { centres: [centre, centre, centre] });
    const result = { attemptId: idOf<'Attempt'>(attemptId), scoringVersion: '1' };
    await test.get(SummariseResult).execute(tenantId, result);
  }
  if (takesPart) await choose(tenantId, 'join');
  return tenantId;
}

const choose = (tenantId: Id<'Tenant'>, what: 'join' | 'leave') =>
  test.get(ChooseComparison)[what](actorOf(tenantId));
const seen = (tenantId: Id<'Tenant'>) => test.get(SeeAgencyComparison).execute(actorOf(tenantId));

/** Compares these agencies alone, as if there were no other on the installation. */
function compare(agencies: readonly Id<'Tenant'>[], now = NOVEMBER): Promise<number> {
  jest.spyOn(test.get(Tenants), 'all').mockResolvedValue(agencies);
  return test.get(CompareAgencies).execute(now);
}

async function agencies(count: number, shape = {}): Promise<Id<'Tenant'>[]> {
  const made: Id<'Tenant'>[] = [];
  for (let i = 0; i < count; i += 1) made.push(await anAgency({ centre: -1 + i / 4, ...shape }));
  return made;
}

describe('the comparison between agencies', () => {
  it('tells each of five its own share beside the quartiles of all', async () => {
    const five = await agencies(5);
    expect(await compare(five)).toBe(1);
    const told = await Promise.all(five.map(seen));
    for (const one of told)
      expect(one).toMatchObject({ state: 'shown', agencies: 5, n: 10, madeAt: NOVEMBER.toISOString() });
    const shares = told.map(({ own = NaN }) => own);
    expect(shares).toEqual([...shares].sort((left, right) => left - right));
    for (const { own = NaN, ownLow = NaN, ownHigh = NaN } of told) {
      expect(ownLow).toBeGreaterThan(0);
      expect(ownLow).toBeLessThan(own - 0.02);
      expect(ownHigh).toBeGreaterThan(own + 0.02);
      expect(ownHigh).toBeLessThan(1);
    }
    const { lower, median, upper } = told[0]!;
    // Of five the quartiles are the second, third and fourth, on whole percent.
    expect([lower, median, upper]).toEqual(shares.slice(1, 4).map((share) => Math.round(100 * share) / 100));
  });

  it('tells nothing of four', async () => {
    const four = await agencies(4);
    expect(await compare(four)).toBe(0);
    const { state, ...told } = await seen(four[0]!);
    expect(state).toBe('too-few');
    expect(Object.keys(told).sort()).toEqual([
      ...['fewestAgencies', 'fewestPeople', 'n', 'own', 'ownHigh', 'ownLow'],
    ]);
  });

  it('takes in nobody who has not agreed, and tells them nothing', async () => {
    const [apart, ...four] = [await anAgency({ takesPart: false }), ...(await agencies(4))];
    await compare([apart, ...four]);
    expect((await seen(four[0]!)).state).toBe('too-few');
    expect(await seen(apart)).toEqual({ state: 'apart', fewestAgencies: 5, fewestPeople: 10 });
  });

  it('counts no agency with figures of too few people', async () => {
    const [short, ...four] = [await anAgency({ people: 9 }), ...(await agencies(4))];
    await compare([short, ...four]);
    expect((await seen(four[0]!)).state).toBe('too-few');
    expect((await seen(short)).state).toBe('no-figure');
  });

  it('counts no wave that is still open', async () => {
    const [open, ...four] = [await anAgency({ closes: 20 }), ...(await agencies(4))];
    await compare([open, ...four], new Date());
    expect((await seen(four[0]!)).state).toBe('too-few');
    expect((await seen(open)).state).toBe('no-figure');
  });

  it('forgets at once what an agency gave that takes no part any more, and tells nothing of the four left', async () => {
    const five = await agencies(5);
    await compare(five);
    await choose(five[0]!, 'leave');
    expect((await seen(five[0]!)).state).toBe('apart');
    await compare(five);
    expect((await seen(five[1]!)).state).toBe('too-few');
  });

  it('stays as it is for the rest of the month, whoever comes', async () => {
    const five = await agencies(5);
    await compare(five);
    const before = await seen(five[0]!);
    const six = [...five, await anAgency({ centre: 3 })];
    await compare(six, new Date('2126-11-30T23:00:00Z'));
    expect(await seen(five[0]!)).toEqual(before);
    await compare(six, DECEMBER);
    expect(await seen(five[0]!)).toMatchObject({ agencies: 6, madeAt: DECEMBER.toISOString() });
  });

  it('keeps nothing that leads back to an agency, and the API can only read it', async () => {
    await compare(await agencies(5));
    const { rows } = await test.database.query('SELECT * FROM agency_distribution');
    expect(Object.keys(rows[0]).sort()).toEqual([
      ...['agencies', 'framework_digest', 'lower_share', 'made_at', 'median_share', 'upper_share'],
    ]);
    const { rows: rights } = await test.database.query(
      `SELECT privilege_type FROM information_schema.role_table_grants
       WHERE table_name = 'agency_distribution' AND grantee = 'qabilet_app'`,
    );
    expect(rights).toEqual([{ privilege_type: 'SELECT' }]);
  });
});
