import { AnalysisFeed, Transaction } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { anAnsweredAgency } from './testing/answered-agency';

describe('the feeding of all answers', () => {
  let test: TestContext;
  beforeAll(async () => {
    test = await startTestContext([]);
  });
  afterAll(() => test.stop());

  const feed = () => test.get<AnalysisFeed, AnalysisFeed>(AnalysisFeed);
  const within = <T>(tenantId: Id<'Tenant'>, work: () => Promise<T>) =>
    test.get<Transaction, Transaction>(Transaction).run(tenantId, work);
  const counted = (tenantId: Id<'Tenant'>) => within(tenantId, () => feed().countedUntil());

  it('says until when they are counted: as far as it has come, or all but the last ten minutes', async () => {
    const { tenantId } = await anAnsweredAgency(test, 2);
    expect(await counted(tenantId)).toBeUndefined();

    await within(tenantId, async () => {
      for (let next = await feed().next(); next; next = await feed().next()) {
        const part = await feed().take(next.attemptId);
        if (!part) break;
        await feed().advance(part);
      }
    });
    const minutes = (Date.now() - ((await counted(tenantId))?.getTime() ?? 0)) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(12);

    const standing = new Date('2020-01-02T03:04:05Z');
    await test.database.query('UPDATE analysis_feed SET scored_at = $2 WHERE tenant_id = $1', [
      tenantId,
      standing,
    ]);
    expect(await counted(tenantId)).toEqual(standing);
  });
});
