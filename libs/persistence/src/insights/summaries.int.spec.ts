import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  INSIGHTS_PROVIDERS,
  SeeAgencyOverview,
  SeeHeatMap,
  SeeProgress,
  SummariseResult,
  SummaryLedger,
  Tenants,
  Transaction,
  type Actor,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import {
  addResult,
  addScoredPerson,
  differingFigures,
  openWave,
  rebuildSummaries,
  startTestContext,
  storedFigures,
  type OpenedWave,
  type ScoredPersonShape,
  type StoredFigures,
  type TestContext,
} from '../testing/index';
import { TypeOrmTransaction } from '../transactions';

let test: TestContext;
beforeAll(async () => {
  test = await startTestContext([...INSIGHTS_PROVIDERS, AskAgain]);
});
afterAll(() => test.stop());
afterEach(() => jest.restoreAllMocks());

const NORTH = randomUUID();
const MINISTRY = randomUUID();

async function arrange(): Promise<OpenedWave> {
  const tenantId = await test.openAgency();
  for (const [id, parent, name] of [
    [MINISTRY, null, 'Ministry'],
    [NORTH, MINISTRY, 'North'],
  ]) {
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, $4::text, $4, '2020-01-01')`,
      [tenantId, id, parent, name],
    );
  }
  return openWave(test, { tenantId });
}

/** Eight people who differ, some with a competence nobody asked them about, some in North. */
const EIGHT = Array.from({ length: 8 }, (_, i): ScoredPersonShape => ({
  centres: [i / 4 - 1, 0.3, 1 - i / 5],
  items: [5, i % 3, 4],
  target: 1 + (i % 4),
  unitPath: i % 2 === 0 ? [MINISTRY, NORTH] : [MINISTRY],
}));

async function addPeople(wave: OpenedWave, people: readonly ScoredPersonShape[]): Promise<string[]> {
  const attempts: string[] = [];
  for (const person of people) attempts.push((await addScoredPerson(test, wave, person)).attemptId);
  return attempts;
}

function summarise({ tenantId }: OpenedWave, attemptId: string, scoringVersion = '1'): Promise<void> {
  return test.get(SummariseResult).execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion });
}

const stored = ({ tenantId }: OpenedWave) => storedFigures(test.database, tenantId);

async function expectStored(wave: OpenedWave, figures: StoredFigures): Promise<void> {
  expect(differingFigures(await stored(wave), figures)).toEqual([]);
}

describe('summarising a result', () => {
  it('counts in the cohort, every unit of the path, the role and the language, once however often it runs', async () => {
    const wave = await arrange();
    const [first = ''] = await addPeople(wave, EIGHT.slice(0, 1));
    await summarise(wave, first);
    const once = await stored(wave);
    expect(once).toMatchObject({
      participation: [
        { group_kind: 'cohort', invited: 1, scored: 1 },
        { group_kind: 'unit', scored: 1 },
        { group_kind: 'unit', scored: 1 },
      ],
      group_summary: ['cohort', 'language', 'role', 'unit', 'unit'].map((kind) => ({
        group_kind: kind,
        people: 1,
      })),
    });
    await summarise(wave, first);
    await Promise.all([summarise(wave, first), summarise(wave, first)]);
    await expectStored(wave, once);
  });

  it('loses nobody when many are summarised at the same time', async () => {
    const wave = await arrange();
    const attempts = await addPeople(wave, [...EIGHT, ...EIGHT]);
    await Promise.all(attempts.map((attempt) => summarise(wave, attempt)));
    const incremental = await stored(wave);
    expect(incremental).toMatchObject({ participation: [{ invited: 16, scored: 16 }, {}, {}] });
    expect(await rebuildSummaries(test, wave.tenantId)).toMatchObject({ state: 'done', results: 16 });
    await expectStored(wave, incremental);
  });

  /** As scoring asks for it. */
  const ask = (wave: OpenedWave, attempts: readonly string[], scoringVersion = '1') =>
    test.database.query(
      `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
       SELECT $1, gen_random_uuid(), 'summarise-result',
         jsonb_build_object('attemptId', attempt_id, 'scoringVersion', $3::text), now()
       FROM unnest($2::uuid[]) AS a(attempt_id)`,
      [wave.tenantId, attempts, scoringVersion],
    );
  const waiting = async (wave: OpenedWave) => {
    const { rows } = await test.database.query<{ attempt: string }>(
      `SELECT payload ->> 'attemptId' AS attempt FROM outbox WHERE tenant_id = $1 AND done_at IS NULL`,
      [wave.tenantId],
    );
    return rows.map(({ attempt }) => attempt);
  };

  it('does with it what else waits in the agency, of every wave, and gives the same figures as one after the other', async () => {
    const wave = await arrange();
    const second = { ...wave, waveId: await wave.addWave() };
    const attempts = [...(await addPeople(wave, EIGHT)), ...(await addPeople(second, EIGHT.slice(0, 5)))];
    const [first = '', again = ''] = attempts;
    await summarise(wave, again);
    await addResult(test, wave, again, { centres: [2, -1, 2], items: [5, 0, 5], scoringVersion: '2' });
    await ask(wave, attempts);
    const other = await arrange();
    await ask(other, await addPeople(other, EIGHT.slice(0, 1)));

    await summarise(wave, first);
    expect(await waiting(wave)).toEqual([]);
    expect(await waiting(other)).toHaveLength(1);
    const together = await stored(wave);
    expect(together).toHaveProperty('summary_ledger.length', 13);
    for (const attempt of attempts) await summarise(wave, attempt);
    await expectStored(wave, together);
    await rebuildSummaries(test, wave.tenantId);
    await expectStored(wave, together);
  });

  it('leaves waiting what has no result yet', async () => {
    const wave = await arrange();
    const [first = '', second = ''] = await addPeople(wave, EIGHT.slice(0, 2));
    const unscored = randomUUID();
    await ask(wave, [first, second, unscored]);
    await summarise(wave, first);
    expect(await waiting(wave)).toEqual([unscored]);
  });

  it('is not kept back by what is wrong with another', async () => {
    const wave = await arrange();
    const [first = '', broken = ''] = await addPeople(wave, EIGHT.slice(0, 2));
    const ledger = test.get(SummaryLedger);
    const counting = ledger.counting.bind(ledger);
    jest.spyOn(ledger, 'counting').mockImplementation((attempts) => {
      if (attempts.includes(idOf(broken))) throw new Error('broken');
      return counting(attempts);
    });
    await ask(wave, [first, broken]);
    await summarise(wave, first);
    expect(await stored(wave)).toMatchObject({ summary_ledger: [{ attempt_id: first }] });
    expect((await waiting(wave)).sort()).toEqual([first, broken].sort());
    await expect(summarise(wave, broken)).rejects.toThrow('broken');
  });

  it('replaces an earlier score of the same attempt', async () => {
    const wave = await arrange();
    const attempts = await addPeople(wave, EIGHT);
    for (const attempt of attempts) await summarise(wave, attempt);
    await addResult(test, wave, attempts[0] ?? '', {
      centres: [2, 2, 2],
      items: [5, 0, 5],
      scoringVersion: '2',
    });
    await summarise(wave, attempts[0] ?? '', '2');
    const replaced = await stored(wave);
    await summarise(wave, attempts[0] ?? '', '1');
    await expectStored(wave, replaced);

    await rebuildSummaries(test, wave.tenantId);
    await expectStored(wave, replaced);
  });

  it('says so when there is nothing to summarise', async () => {
    const wave = await arrange();
    await expect(summarise(wave, randomUUID())).rejects.toMatchObject({
      code: 'insights.nothing-to-summarise',
    });
  });

  it('leaves other agencies alone, and a rebuild does too', async () => {
    const [one, other] = [await arrange(), await arrange()];
    for (const wave of [one, other])
      for (const attempt of await addPeople(wave, EIGHT.slice(0, 2))) await summarise(wave, attempt);
    const before = await stored(other);
    await rebuildSummaries(test, one.tenantId);
    await expectStored(other, before);
    const [attempt = ''] = await addPeople(other, EIGHT.slice(0, 1));
    await expect(summarise(one, attempt)).rejects.toMatchObject({ code: 'insights.nothing-to-summarise' });
  });
});

describe('results that were forgotten', () => {
  it('are asked for again once they are a minute old and nobody is at it', async () => {
    const wave = await arrange();
    const attempts = await addPeople(wave, EIGHT.slice(0, 3));
    await summarise(wave, attempts[0] ?? '');
    await test.database.query(
      `UPDATE result SET scored_at = now() - interval '5 minutes' WHERE tenant_id = $1 AND attempt_id <> $2`,
      [wave.tenantId, attempts[2]],
    );
    jest.spyOn(test.get(Tenants), 'all').mockResolvedValue([idOf(wave.tenantId)]);
    const requeue = () =>
      test.get(AskAgain).execute({
        job: 'summarise-result',
        missing: (limit) => test.get(SummaryLedger).missing(limit),
      });
    expect(await requeue()).toBe(1);
    const { rows } = await test.database.query('SELECT name, payload FROM outbox WHERE tenant_id = $1', [
      wave.tenantId,
    ]);
    expect(rows).toEqual([
      { name: 'summarise-result', payload: { attemptId: attempts[1], scoringVersion: '1' } },
    ]);
    expect(await requeue()).toBe(0);
  });
});

describe('dashboards', () => {
  /** Rows read by this transaction, and by earlier ones that the server has not booked yet, from each table. */
  async function readSoFar(): Promise<Map<string, number>> {
    const rows = await test
      .get(TypeOrmTransaction)
      .query<{ relname: string; rows: number }>(
        `SELECT relname, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS rows FROM pg_stat_xact_user_tables`,
      );
    return new Map(rows.map(({ relname, rows: read }) => [relname, read]));
  }

  /** Rows that one look reads from each table, by index or not. */
  function rowsRead(wave: OpenedWave, look: () => Promise<unknown>): Promise<Record<string, number>> {
    return test.get(Transaction).run(idOf(wave.tenantId), async () => {
      // Of ten rows the planner reads all rather than look three up.
      await test.get(TypeOrmTransaction).query('SET LOCAL enable_seqscan = off');
      const before = await readSoFar();
      await look();
      const after = [...(await readSoFar())].map(
        ([table, rows]) => [table, rows - (before.get(table) ?? 0)] as const,
      );
      return Object.fromEntries(after.filter(([, rows]) => rows > 0).sort());
    });
  }

  it('read as many rows for a hundred people as for ten', async () => {
    const wave = await arrange();
    const trainerId = randomUUID();
    await test.database.query(
      `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Trainer', $2::uuid || '@a.example', now())`,
      [wave.tenantId, trainerId],
    );
    await test.database.query(
      'INSERT INTO cohort_trainer (tenant_id, person_id, cohort_id) VALUES ($1, $2, $3)',
      [wave.tenantId, trainerId, wave.cohortId],
    );
    const actor: Actor = {
      tenantId: idOf(wave.tenantId),
      personId: idOf(trainerId),
      roles: ['trainer', 'agency-lead'],
      language: 'en',
    };
    const looks = {
      heatMap: () => test.get(SeeHeatMap).execute(actor, idOf(wave.waveId), { page: 1 }),
      progress: () => test.get(SeeProgress).execute(actor, idOf(wave.cohortId)),
      overview: () => test.get(SeeAgencyOverview).execute(actor, { units: 'opened' }),
    };
    const readAll = async () => {
      await test.database.query('ANALYZE');
      const read: Record<string, Record<string, number>> = {};
      for (const [name, look] of Object.entries(looks)) {
        await look();
        read[name] = await rowsRead(wave, look);
      }
      return read;
    };
    const add = async (count: number) => {
      const people = Array.from({ length: count }, (_, i) => EIGHT[i % 8] ?? {});
      for (const attempt of await addPeople(wave, people)) await summarise(wave, attempt);
    };
    await add(10);
    const few = await readAll();
    await add(90);
    const many = await readAll();
    for (const read of Object.values(many)) {
      expect(read).not.toHaveProperty('answer');
      expect(read).not.toHaveProperty('result');
      expect(read).not.toHaveProperty('competence_result');
    }
    expect(many).toEqual(few);
  });
});
