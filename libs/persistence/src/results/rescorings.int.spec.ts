import { randomUUID } from 'node:crypto';
import {
  CALIBRATION_PROVIDERS,
  CalibrationEngine,
  DELIVERY_PROVIDERS,
  INSIGHTS_PROVIDERS,
  ListCalibrations,
  PublishCalibration,
  RescoreAttempt,
  RescoreWave,
  RescoreWaves,
  Rescorings,
  Results,
  RESULTS_PROVIDERS,
  RunCalibration,
  ScoreAttempt,
  SeeHeatMap,
  SeeProgress,
  StartCalibration,
  SummariseResult,
  Transaction,
  VerifyResult,
  type Actor,
  type StoredResult,
} from '@qabilet/application';
import type { JobPayload } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { calibrateScales } from '@qabilet/scoring';
import {
  addSatAttempts,
  openWave,
  startTestContext,
  type OpenedWave,
  type TestContext,
  rebuildSummaries,
} from '../testing/index';

class TestEngine extends CalibrationEngine {
  calibrate(...[source]: Parameters<CalibrationEngine['calibrate']>) {
    return Promise.resolve(calibrateScales(source));
  }
}

let test: TestContext;
let wave: OpenedWave;
let people: { readonly author: Actor; readonly trainer: Actor };
let attempts: readonly string[];
let calibrationId: string;
let secondWave: string;

beforeAll(async () => {
  test = await startTestContext([
    ...DELIVERY_PROVIDERS,
    ...RESULTS_PROVIDERS,
    ...INSIGHTS_PROVIDERS,
    ...CALIBRATION_PROVIDERS,
    RunCalibration,
    { provide: CalibrationEngine, useClass: TestEngine },
  ]);
  const tenantId = await test.openAgency();
  wave = await openWave(test, { tenantId });
  secondWave = await wave.addWave();
  people = { author: await somebody('author'), trainer: await somebody('trainer') };
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, people.trainer.personId],
  );
  attempts = await addSatAttempts(test, wave, { count: 140, easier: { '1.1-05': 1.5 } });
  await addSatAttempts(test, wave, { count: 8, seed: 'second', waveId: secondWave });
  await test.database.query(
    `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
     SELECT tenant_id, gen_random_uuid(), 'score-attempt', jsonb_build_object('attemptId', id), now() FROM attempt`,
  );
  await finishJobs();

  const runId = await test
    .get(StartCalibration)
    .execute(people.author, { waveIds: [idOf(wave.waveId)], competences: [] });
  await finishJobs();
  const { rows } = await test.database.query<{ id: string }>(`SELECT id FROM item WHERE code = '1.2-04'`);
  ({ calibrationId } = await test
    .get(PublishCalibration)
    .execute(people.author, { runId, quarantine: [idOf(rows[0]?.id ?? '')] }));
}, 120_000);
afterAll(() => test.stop());

async function somebody(role: 'author' | 'trainer'): Promise<Actor> {
  const personId = randomUUID();
  await test.database.query(
    'INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, $3, $4, now())',
    [wave.tenantId, personId, role, `${personId}@agency.example`],
  );
  return { tenantId: idOf(wave.tenantId), personId: idOf(personId), roles: [role], language: 'en' };
}

/** Does all that waits, and what that asks for, as the worker would. */
async function finishJobs(): Promise<void> {
  const tenantId = idOf<'Tenant'>(wave.tenantId);
  for (;;) {
    const { rows } = await test.database.query<{ id: string; name: string; payload: Record<string, string> }>(
      'UPDATE outbox SET done_at = now() WHERE done_at IS NULL RETURNING id, name, payload',
    );
    if (rows.length === 0) return;
    for (const { name, payload } of rows) {
      switch (name) {
        case 'score-attempt':
          await test.get(ScoreAttempt).execute(tenantId, { attemptId: idOf(payload.attemptId ?? '') });
          break;
        case 'summarise-result':
          await test.get(SummariseResult).execute(tenantId, payload as never);
          break;
        case 'calibrate':
          await test.get(RunCalibration).execute(tenantId, { runId: idOf(payload.runId ?? '') });
          break;
        case 'rescore-wave':
          await test.get(RescoreWave).execute(tenantId, payload as JobPayload<'rescore-wave'> as never);
          break;
        case 'rescore-attempt':
          await test.get(RescoreAttempt).execute(tenantId, payload as never);
          break;
        default:
          throw new Error(`No work named ${name}.`);
      }
    }
  }
}

const inside = <T>(work: () => Promise<T>): Promise<T> =>
  test.get(Transaction).run(idOf(wave.tenantId), work);
const resultsOf = (attempt: string) => inside(() => test.get(Results).all(idOf(attempt)));
const counting = (attempt: string) => inside(() => test.get(Results).read(idOf(attempt)));
const calibrationOf = (result: StoredResult | undefined) => result?.receipt.releases.calibration;
const heatMap = () => test.get(SeeHeatMap).execute(people.trainer, idOf(wave.waveId), { page: 1 });
const rescore = (waveIds: readonly string[], id = calibrationId) =>
  test
    .get(RescoreWaves)
    .execute(people.author, { calibrationId: idOf(id), waveIds: waveIds.map((one) => idOf(one)) });

describe('scoring a wave anew', () => {
  let first: StoredResult | undefined;
  let before: Awaited<ReturnType<typeof heatMap>>;
  beforeAll(async () => {
    first = await counting(attempts[0] ?? '');
    before = await heatMap();
    expect(await rescore([wave.waveId])).toMatchObject([{ waveName: 'Baseline', done: 0, total: 140 }]);
    await finishJobs();
  }, 120_000);

  it('keeps both results, each with the receipt it was made by', async () => {
    const results = await resultsOf(attempts[0] ?? '');
    expect(results.map(calibrationOf)).toEqual([wave.content.calibrationId, calibrationId]);
    expect(results[0]).toEqual(first);
    const [old, anew] = results.map(({ receipt }) => receipt);
    expect(anew).toEqual({ ...old, counted: 23, releases: { ...old?.releases, calibration: calibrationId } });
  });

  it('counts an item that the calibration leaves out as not given, though the old result goes on counting it', async () => {
    const [old, anew] = await resultsOf(attempts[0] ?? '');
    const itemsOf = (result: StoredResult | undefined) =>
      result?.competences.map(({ competence, items }) => [competence, items]);
    expect(itemsOf(old)).toEqual([
      ['1.1', 8],
      ['1.2', 8],
      ['CS.1', 8],
    ]);
    expect(itemsOf(anew)).toEqual([
      ['1.1', 8],
      ['1.2', 7],
      ['CS.1', 8],
    ]);
  });

  it('recomputes each of them to the last digit', async () => {
    const verified = await test.get(VerifyResult).execute(idOf(wave.tenantId), idOf(attempts[0] ?? ''));
    expect(verified).toEqual({ isSame: true, differences: [] });
  });

  it('notices when either of them was changed', async () => {
    const attempt = attempts[1] ?? '';
    await test.database.query(
      'UPDATE competence_result SET mean = mean + 1e-6 WHERE attempt_id = $1 AND calibration_id = $2',
      [attempt, calibrationId],
    );
    const verified = await test.get(VerifyResult).execute(idOf(wave.tenantId), idOf(attempt));
    expect(verified.isSame).toBe(false);
    await test.database.query(
      'UPDATE competence_result SET mean = mean - 1e-6 WHERE attempt_id = $1 AND calibration_id = $2',
      [attempt, calibrationId],
    );
  });

  it('shows the new ones to officials and trainers', async () => {
    expect(calibrationOf(await counting(attempts[0] ?? ''))).toBe(calibrationId);
    const after = await heatMap();
    expect(after.group.map(({ n }) => n)).toEqual(before.group.map(({ n }) => n));
    expect(after.group[0]?.mean).not.toBe(before.group[0]?.mean);
  });

  it('leaves the same figures as summing up everything again', async () => {
    const after = await heatMap();
    await rebuildSummaries(test, wave.tenantId);
    const again = await heatMap();
    expect(again.wave.scored).toBe(after.wave.scored);
    again.group.forEach((figure, i) => expect(figure.mean).toBeCloseTo(after.group[i]?.mean ?? NaN, 9));
  });

  it('says how far it has come', async () => {
    const { releases } = await test.get(ListCalibrations).execute(people.author);
    expect(
      releases.map(({ version, rescorings }) => [
        version,
        rescorings.map(({ done, total }) => [done, total]),
      ]),
    ).toEqual([
      ['1+c2', [[140, 140]]],
      ['1', []],
    ]);
  });

  it('stores nothing twice', async () => {
    await rescore([wave.waveId]);
    await finishJobs();
    expect(await resultsOf(attempts[0] ?? '')).toHaveLength(2);
    const { rows } = await test.database.query('SELECT count(*)::int AS n FROM summary_ledger');
    expect(rows).toEqual([{ n: 148 }]);
  });

  it('gives a test that ends later both results', async () => {
    const [late = ''] = await addSatAttempts(test, wave, { count: 1, seed: 'late' });
    await test.get(ScoreAttempt).execute(idOf(wave.tenantId), { attemptId: idOf(late) });
    await finishJobs();
    expect((await resultsOf(late)).map(calibrationOf)).toEqual([wave.content.calibrationId, calibrationId]);
  });

  it('finds what was missed', async () => {
    const [missed = ''] = attempts.slice(5);
    await test.database.query('DELETE FROM summary_ledger WHERE attempt_id = $1', [missed]);
    await test.database.query('DELETE FROM competence_result WHERE attempt_id = $1 AND calibration_id = $2', [
      missed,
      calibrationId,
    ]);
    await test.database.query('DELETE FROM result WHERE attempt_id = $1 AND calibration_id = $2', [
      missed,
      calibrationId,
    ]);
    await test.database.query(`UPDATE attempt SET scored_at = now() - interval '2 minutes' WHERE id = $1`, [
      missed,
    ]);
    expect(await inside(() => test.get(Rescorings).missing(10))).toEqual([
      { attemptId: missed, calibrationId },
    ]);
  });

  it('names the change between waves on two linked calibrations', async () => {
    const progress = await test.get(SeeProgress).execute(people.trainer, idOf(wave.cohortId));
    expect(progress.waves.map(({ figure }) => figure.suppressed)).toEqual([false, false]);
    expect(progress.change).toEqual(expect.any(Number));
  });

  it('goes back to the first results when that is asked for', async () => {
    await rescore([wave.waveId], wave.content.calibrationId);
    await finishJobs();
    expect(calibrationOf(await counting(attempts[0] ?? ''))).toBe(wave.content.calibrationId);
    expect((await heatMap()).group[0]?.mean).toBeCloseTo(before.group[0]?.mean ?? NaN, 1);
  });
});
