import {
  AnalysisFeed,
  AnalysisStore,
  AnswerAnalysis,
  FeedAnalysis,
  Jobs,
  Transaction,
  type FedAnswer,
} from '@qabilet/application';
import type { ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { ClickHouse } from './click-house';
import { ClickHouseAnalysisStore } from './click-house-analysis-store';
import { ClickHouseAnswerAnalysis } from './click-house-answer-analysis';
import { ITEM_FIGURES_SQL } from './schema';
import { addResults, anAnsweredAgency, type AnsweredAgency } from './testing/answered-agency';
import { startChdb, type Chdb } from './testing/chdb';

/** More than one part of the feed. */
const PEOPLE = 900;
const NOWHERE = 'http://127.0.0.1:1';

describe('what all answers say of items', () => {
  let test: TestContext;
  let chdb: Chdb;
  let engine: ClickHouse;
  let agency: AnsweredAgency;
  let fed: readonly FedAnswer[];

  beforeAll(async () => {
    chdb = await startChdb();
    engine = new ClickHouse(chdb.url);
    const store = { provide: AnalysisStore, useValue: new ClickHouseAnalysisStore(engine) };
    test = await startTestContext([FeedAnalysis, store], 'qabilet_worker');
    agency = await anAnsweredAgency(test, PEOPLE);
    await feedAll(agency.tenantId);
    fed = await answersOf(agency.tenantId);
  });
  afterAll(async () => {
    await engine.onApplicationShutdown();
    await chdb.stop();
    await test.stop();
  });

  const within = <T>(tenantId: Id<'Tenant'>, work: () => Promise<T>) =>
    test.get<Transaction, Transaction>(Transaction).run(tenantId, work);
  const nextOf = (tenantId: Id<'Tenant'>) =>
    within(tenantId, () => test.get<AnalysisFeed, AnalysisFeed>(AnalysisFeed).next());

  /** Says how many parts there were. */
  async function feedAll(tenantId: Id<'Tenant'>): Promise<number> {
    let parts = 0;
    for (let next = await nextOf(tenantId); next; next = await nextOf(tenantId)) {
      await test.get(FeedAnalysis).execute(tenantId, next);
      parts += 1;
    }
    return parts;
  }

  async function answersOf(tenantId: Id<'Tenant'>): Promise<readonly FedAnswer[]> {
    const feed = test.get<AnalysisFeed, AnalysisFeed>(AnalysisFeed);
    return within(tenantId, async () => {
      const answers: FedAnswer[] = [];
      await test.database.query('DELETE FROM analysis_feed WHERE tenant_id = $1', [tenantId]);
      for (let next = await feed.next(); next; next = await feed.next()) {
        const part = await feed.take(next.attemptId);
        if (!part) break;
        answers.push(...part.answers);
        await feed.advance(part);
      }
      return answers;
    });
  }

  const bothFigures = async (tenantId: Id<'Tenant'>, itemId: ItemId) => {
    const postgres = test.get<AnswerAnalysis, AnswerAnalysis>(AnswerAnalysis);
    return {
      postgres: await within(tenantId, () => postgres.itemFigures(tenantId, itemId)),
      clickHouse: await new ClickHouseAnswerAnalysis(engine).itemFigures(tenantId, itemId),
    };
  };
  const figuresOf = (tenantId: Id<'Tenant'>, from: ClickHouse = engine) =>
    Promise.all(agency.itemIds.map((id) => new ClickHouseAnswerAnalysis(from).itemFigures(tenantId, id)));

  async function expectBothToAgree(): Promise<void> {
    for (const itemId of agency.itemIds) {
      const { postgres, clickHouse } = await bothFigures(agency.tenantId, itemId);
      expectSame(clickHouse, postgres);
    }
  }

  it('is the same from ClickHouse as from PostgreSQL', async () => {
    await expectBothToAgree();
    const { clickHouse } = await bothFigures(agency.tenantId, agency.itemIds[0]!);
    expect(clickHouse.answers).toBe(PEOPLE);
    for (const figure of ['pilot', 'omitted', 'rapid', 'medianSeconds'] as const)
      expect(clickHouse[figure]).toBeGreaterThan(0);
    expect(clickHouse.discrimination).toEqual(expect.any(Number));
    expect(clickHouse.languages).toHaveLength(2);
  });

  it('is nothing where nobody has answered', async () => {
    const other = await test.openAgency();
    const { postgres, clickHouse } = await bothFigures(other, agency.itemIds[0]!);
    expect(clickHouse).toEqual(postgres);
    expect(clickHouse).toMatchObject({ answers: 0, facility: undefined, languages: [] });
  });

  it('does not change when the same answers are fed once more', async () => {
    const before = await figuresOf(agency.tenantId);
    await test.database.query('DELETE FROM analysis_feed WHERE tenant_id = $1', [agency.tenantId]);
    expect(await feedAll(agency.tenantId)).toBe(2);
    expect(await feedAll(agency.tenantId)).toBe(0);
    // In another order, so that no token tells that it is the same.
    await new ClickHouseAnalysisStore(engine).add(agency.tenantId, [...fed].reverse());
    expectSame(await figuresOf(agency.tenantId), before);
  });

  it('does not change when an older result comes after a later one', async () => {
    const before = await figuresOf(agency.tenantId);
    const older = fed
      .slice(0, 500)
      .map((answer) => ({ ...answer, mean: 3, category: 0, version: answer.version - 1 }));
    await new ClickHouseAnalysisStore(engine).add(agency.tenantId, older);
    expectSame(await figuresOf(agency.tenantId), before);
  });

  it('follows results that are scored anew', async () => {
    const { rows } = await test.database.query<{ id: string }>(
      'SELECT id FROM calibration WHERE tenant_id = $1',
      [agency.tenantId],
    );
    const before = await figuresOf(agency.tenantId);
    await addResults(test, { ...agency, calibrationId: rows[0]?.id ?? '', version: '3', share: 5_000 });
    await feedAll(agency.tenantId);
    await expectBothToAgree();
    const after = await figuresOf(agency.tenantId);
    expect(after.map(({ discrimination }) => discrimination)).not.toEqual(
      before.map(({ discrimination }) => discrimination),
    );
    expect(after.map(({ answers }) => answers)).toEqual(before.map(({ answers }) => answers));
  });

  it('never has answers of another agency in it, though they be to an item of the same id', async () => {
    const before = await figuresOf(agency.tenantId);
    const other = await test.openAgency();
    const theirs = fed.slice(0, 100).map((answer) => ({
      ...answer,
      version: answer.version + 1,
      language: 'uz' as const,
    }));
    await new ClickHouseAnalysisStore(engine).add(other, theirs);
    expectSame(await figuresOf(agency.tenantId), before);
    const found = await figuresOf(other);
    expect(found.reduce((sum, { answers }) => sum + answers, 0)).toBe(100);
    expect(found.flatMap(({ languages }) => languages).every(({ language }) => language === 'uz')).toBe(true);
  });

  it('is the same when two processes each make figures of a half and a third adds them up', async () => {
    const [one, two] = [await startChdb(), await startChdb()];
    const engines = [new ClickHouse(one.url), new ClickHouse(two.url)];
    try {
      const answers = await answersOf(agency.tenantId);
      const half = (which: number) =>
        answers.filter(({ attemptId }) => parseInt(attemptId.slice(0, 2), 16) % 2 === which);
      const files = engines.map((_, which) => `${chdb.home}/half-${which}.native`);
      for (const [which, each] of engines.entries()) {
        expect(half(which).length).toBeGreaterThan(1_000);
        await new ClickHouseAnalysisStore(each).add(agency.tenantId, half(which));
        await each.command(
          `INSERT INTO FUNCTION file('${files[which]}', Native) SELECT * FROM item_day FINAL`,
          {},
        );
      }
      const halves = files.map((file) => `SELECT * FROM file('${file}', Native)`).join(' UNION ALL ');
      const merged = ITEM_FIGURES_SQL.replace('item_day FINAL', `(${halves})`);
      for (const item of agency.itemIds) {
        const parameters = { tenant: agency.tenantId, item };
        const [whole, sum] = [
          await engine.rows(ITEM_FIGURES_SQL, parameters),
          await engine.rows(merged, parameters),
        ];
        expect(whole).toHaveLength(1);
        expectSame(sum, whole);
      }
    } finally {
      for (const each of engines) await each.onApplicationShutdown();
      await Promise.all([one.stop(), two.stop()]);
    }
  });

  it('is refused in words where ClickHouse cannot be reached, and the feeding stays where it is', async () => {
    const away = new ClickHouse(NOWHERE);
    const refusal = { kind: 'unavailable', code: 'item-bank.analysis-away' };
    await expect(figuresOf(agency.tenantId, away)).rejects.toMatchObject(refusal);

    await test.database.query('DELETE FROM analysis_feed WHERE tenant_id = $1', [agency.tenantId]);
    const next = await nextOf(agency.tenantId);
    const feed = new FeedAnalysis(
      test.get<AnalysisFeed, AnalysisFeed>(AnalysisFeed),
      new ClickHouseAnalysisStore(away),
      test.get<Jobs, Jobs>(Jobs),
      test.get<Transaction, Transaction>(Transaction),
    );
    await expect(feed.execute(agency.tenantId, next!)).rejects.toMatchObject(refusal);
    expect(await nextOf(agency.tenantId)).toEqual(next);
    await away.onApplicationShutdown();
  });
});

/** Integers to the last digit, other numbers to 1e-9. */
function expectSame(found: unknown, expected: unknown): void {
  if (typeof expected === 'number' && !(Number.isInteger(expected) && Number.isInteger(found))) {
    expect(Math.abs(Number(found) - expected)).toBeLessThan(1e-9);
    return;
  }
  if (expected instanceof Map) {
    expect([...(found as Map<string, number>)].sort()).toEqual([...expected].sort());
    return;
  }
  if (typeof expected !== 'object' || expected === null) {
    expect(found).toBe(expected);
    return;
  }
  expect(Object.keys(found as object).sort()).toEqual(Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected))
    expectSame((found as Record<string, unknown>)[name], value);
}
