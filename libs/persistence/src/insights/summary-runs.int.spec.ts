import { randomUUID } from 'node:crypto';
import {
  CancelSummaryRun,
  Clock,
  INSIGHTS_PROVIDERS,
  RunSummaryPart,
  SeeSummaryRuns,
  StagedSummaries,
  StartSummaryRun,
  SummariseResult,
  TendSummaryRuns,
  Tenants,
  type Actor,
  type SummaryRunId,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import {
  addResult,
  addScoredPerson,
  anAdministrator,
  openWave,
  partsAskedFor,
  rebuildSummaries,
  startTestContext,
  type OpenedWave,
  type TestContext,
} from '../testing/index';

let test: TestContext;
beforeAll(async () => {
  test = await startTestContext([...INSIGHTS_PROVIDERS, TendSummaryRuns], 'qabilet_worker');
});
afterAll(() => test.stop());
afterEach(() => jest.restoreAllMocks());

const UNITS = [randomUUID(), randomUUID(), randomUUID()];
const NOTHING_FOUND = { differing: 0, miscounted: 0, uncounted: 0 };

/** A wave with people of three units, all of them in the figures. */
async function arrange(count = 10): Promise<{ wave: OpenedWave; attempts: string[]; admin: Actor }> {
  const tenantId = await test.openAgency();
  const wave = await openWave(test, { tenantId });
  const attempts: string[] = [];
  for (let i = 0; i < count; i += 1) attempts.push(await addPerson(wave, i));
  for (const attempt of attempts) await summarise(wave, attempt);
  return { wave, attempts, admin: await anAdministrator(test, tenantId) };
}

async function addPerson(wave: OpenedWave, i: number): Promise<string> {
  const unitPath = [UNITS[0] ?? '', UNITS[1 + (i % 2)] ?? ''];
  const centres = [i / 4 - 1, Math.sin(i), 1 - i / 5];
  const { attemptId } = await addScoredPerson(test, wave, { centres, items: [5, i % 3, 4], unitPath });
  return attemptId;
}

function summarise({ tenantId }: OpenedWave, attemptId: string, scoringVersion = '1'): Promise<void> {
  return test.get(SummariseResult).execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion });
}

const scoreAnew = (wave: OpenedWave, attemptId: string) =>
  addResult(test, wave, attemptId, { centres: [2, -1, 0.5], items: [3, 3, 0], scoringVersion: '2' });

const start = (admin: Actor, partSize = 3) =>
  test.get(StartSummaryRun).execute(admin, { kind: 'rebuild', partSize });
const doPart = ({ tenantId }: Actor, runId: SummaryRunId, part: number) =>
  test.get(RunSummaryPart).execute(tenantId, { runId, part });
const runOf = async (admin: Actor, runId: SummaryRunId) =>
  (await test.get(SeeSummaryRuns).execute(admin)).find(({ id }) => id === runId);

/** Does all parts that are asked for, one after the other, until no more are. */
async function doAll(admin: Actor, runId: SummaryRunId): Promise<void> {
  for (;;) {
    const parts = await partsAskedFor(test, runId);
    if (parts.length === 0) return;
    for (const part of parts) await doPart(admin, runId, part);
  }
}

const verify = ({ tenantId }: OpenedWave) => rebuildSummaries(test, tenantId, { kind: 'verification' });

describe('making the figures anew', () => {
  it('goes in parts that several workers share, each of them done once', async () => {
    const { wave, admin } = await arrange();
    const runId = await start(admin);
    await doPart(admin, runId, 0);
    const parts = (await partsAskedFor(test, runId)).filter((part) => part !== 0);
    expect(parts).toHaveLength(4);
    expect(await runOf(admin, runId)).toMatchObject({ state: 'running', parts: 5, partsDone: 0 });

    await Promise.all([...parts, ...parts].map((part) => doPart(admin, runId, part)));
    expect(await runOf(admin, runId)).toMatchObject({ state: 'running', partsDone: 4, results: 10 });
    const settling = await partsAskedFor(test, runId);
    expect(settling).toHaveLength(1);
    await Promise.all([...settling, ...settling, ...parts].map((part) => doPart(admin, runId, part)));
    expect(await runOf(admin, runId)).toMatchObject({ state: 'done', partsDone: 5, results: 10 });
    expect(await verify(wave)).toMatchObject({ state: 'done', found: NOTHING_FOUND });
  });

  it('puts right what was wrong, and a verification says so before and after', async () => {
    const { wave, attempts } = await arrange();
    expect(await verify(wave)).toMatchObject({ found: { compared: 6, ...NOTHING_FOUND } });
    await test.database.query(
      `UPDATE group_summary SET weighted[2] = weighted[2] + 1e-6 WHERE tenant_id = $1 AND group_id = $2`,
      [wave.tenantId, UNITS[1]],
    );
    await test.database.query(
      `UPDATE participation SET scored = scored + 1 WHERE tenant_id = $1 AND group_kind = 'cohort'`,
      [wave.tenantId],
    );
    expect(await verify(wave)).toMatchObject({ found: { compared: 6, differing: 1, miscounted: 1 } });

    await test.database.query('DELETE FROM summary_ledger WHERE tenant_id = $1 AND attempt_id = $2', [
      wave.tenantId,
      attempts[0],
    ]);
    await test.database.query(
      `UPDATE result SET scored_at = now() - interval '1 hour' WHERE tenant_id = $1`,
      [wave.tenantId],
    );
    expect(await verify(wave)).toMatchObject({ found: { differing: 5, uncounted: 1 } });

    await rebuildSummaries(test, wave.tenantId);
    expect(await verify(wave)).toMatchObject({ found: { compared: 6, ...NOTHING_FOUND } });
  });

  it('keeps what is scored, and scored anew, while its parts are read', async () => {
    const { wave, attempts, admin } = await arrange();
    const [first = '', second = '', third = ''] = attempts;
    const waiting = await addPerson(wave, 20);
    const runId = await start(admin);
    await doPart(admin, runId, 0);
    const parts = (await partsAskedFor(test, runId)).filter((part) => part !== 0);
    for (const part of parts.slice(0, 2)) await doPart(admin, runId, part);
    for (const attempt of [first, second]) {
      await scoreAnew(wave, attempt);
      await summarise(wave, attempt, '2');
    }
    const late = await addPerson(wave, 21);
    await summarise(wave, late);
    for (const part of parts.slice(2)) await doPart(admin, runId, part);
    await scoreAnew(wave, third);
    await summarise(wave, third, '2');
    await doAll(admin, runId);

    expect(await runOf(admin, runId)).toMatchObject({ state: 'done' });
    await summarise(wave, waiting);
    expect(await verify(wave)).toMatchObject({ results: 12, found: NOTHING_FOUND });
    const { rows } = await test.database.query(
      'SELECT count(*)::int AS results, count(*) FILTER (WHERE scoring_version = $2)::int AS anew FROM summary_ledger WHERE tenant_id = $1',
      [wave.tenantId, '2'],
    );
    expect(rows).toEqual([{ results: 12, anew: 3 }]);
  });

  it('begins a part again that its worker died over, as if it had never been begun', async () => {
    const { wave, admin } = await arrange();
    const runId = await start(admin);
    await doPart(admin, runId, 0);
    const [first = -1] = (await partsAskedFor(test, runId)).filter((part) => part !== 0);
    const dies = jest.spyOn(test.get(StagedSummaries), 'add').mockRejectedValueOnce(new Error('killed'));
    await expect(doPart(admin, runId, first)).rejects.toThrow('killed');
    expect(dies).toHaveBeenCalled();
    expect(await runOf(admin, runId)).toMatchObject({ partsDone: 0, results: 0 });

    await test.database.query(
      `UPDATE outbox SET done_at = NULL WHERE tenant_id = $1 AND (payload ->> 'part')::int > 0`,
      [wave.tenantId],
    );
    await doAll(admin, runId);
    expect(await runOf(admin, runId)).toMatchObject({ state: 'done', results: 10 });
    expect(await verify(wave)).toMatchObject({ results: 10, found: NOTHING_FOUND });
  });

  it('ends when it is cancelled, and what it had staged is thrown away', async () => {
    const { wave, admin } = await arrange();
    const runId = await start(admin);
    await doPart(admin, runId, 0);
    const [first = -1, second = -1] = (await partsAskedFor(test, runId)).filter((part) => part !== 0);
    await doPart(admin, runId, first);
    await test.get(CancelSummaryRun).execute(admin, runId);
    await test.get(CancelSummaryRun).execute(admin, runId);
    await doPart(admin, runId, second);

    expect(await runOf(admin, runId)).toMatchObject({ state: 'cancelled', partsDone: 1 });
    jest.spyOn(test.get(Tenants), 'all').mockResolvedValue([admin.tenantId]);
    const noon = new Date();
    noon.setHours(12);
    const clock = jest.spyOn(test.get(Clock), 'now').mockReturnValue(noon);
    await test.get(TendSummaryRuns).execute();
    clock.mockRestore();
    for (const table of ['summary_part', 'staged_summary', 'staged_result']) {
      const { rows } = await test.database.query(`SELECT 1 FROM ${table} WHERE run_id = $1`, [runId]);
      expect(rows).toEqual([]);
    }
    expect(await verify(wave)).toMatchObject({ found: { compared: 6, ...NOTHING_FOUND } });
  });

  it('leaves no figures of results that are none', async () => {
    const { wave } = await arrange(2);
    for (const table of ['summary_ledger', 'competence_result', 'result']) {
      await test.database.query(`DELETE FROM ${table} WHERE tenant_id = $1`, [wave.tenantId]);
    }
    expect(await verify(wave)).toMatchObject({ found: { compared: 6, differing: 6, miscounted: 4 } });
    await rebuildSummaries(test, wave.tenantId);
    expect(await verify(wave)).toMatchObject({ found: { compared: 0, ...NOTHING_FOUND } });
  });

  it('goes once at a time in an agency, and tells nobody of another agency', async () => {
    const [{ admin }, other] = [await arrange(1), await arrange(1)];
    const runId = await start(admin);
    await expect(start(admin)).rejects.toMatchObject({ code: 'insights.summary-run-underway' });
    await start(other.admin);
    await expect(test.get(CancelSummaryRun).execute(other.admin, runId)).rejects.toMatchObject({
      code: 'insights.summary-run-not-found',
    });
    expect(await runOf(other.admin, runId)).toBeUndefined();
    await test.get(CancelSummaryRun).execute(admin, runId);
    await start(admin);
  });

  it('of an agency without a wave is done at once', async () => {
    const tenantId = await test.openAgency();
    expect(await rebuildSummaries(test, tenantId)).toMatchObject({ state: 'done', parts: 0, results: 0 });
  });
});

describe('by the clock', () => {
  const at = (hour: number, daysLater = 0) => {
    const now = new Date();
    now.setDate(now.getDate() + daysLater);
    now.setHours(hour, 30);
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(now);
  };
  const tend = ({ tenantId }: Actor) => {
    jest.spyOn(test.get(Tenants), 'all').mockResolvedValue([tenantId]);
    return test.get(TendSummaryRuns).execute();
  };

  it('the figures are verified once a night', async () => {
    const { admin } = await arrange(1);
    at(12);
    expect(await tend(admin)).toBe(0);
    at(1, 1);
    expect(await tend(admin)).toBe(1);
    const [run] = await test.get(SeeSummaryRuns).execute(admin);
    expect(run).toMatchObject({ kind: 'verification', state: 'queued', requestedBy: undefined });
    await doAll(admin, idOf(run?.id ?? ''));
    at(4, 1);
    expect(await tend(admin)).toBe(0);
    at(0, 2);
    expect(await tend(admin)).toBe(1);
    expect(await tend(admin)).toBe(0);
  });

  it('a run ends as failed when a part of it was given up, with the last words of it', async () => {
    const { admin, wave } = await arrange(1);
    const runId = await start(admin);
    await test.database.query(
      `UPDATE outbox SET failed_at = now(), last_error = 'out of memory' WHERE tenant_id = $1 AND name = 'run-summary-part'`,
      [wave.tenantId],
    );
    at(12);
    expect(await tend(admin)).toBe(1);
    expect(await runOf(admin, runId)).toMatchObject({ state: 'failed', failure: 'out of memory' });
    expect(await tend(admin)).toBe(0);
  });
});
