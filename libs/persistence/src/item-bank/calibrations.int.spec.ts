import { randomUUID } from 'node:crypto';
import {
  Blueprints,
  CALIBRATION_PROVIDERS,
  CalibrationEngine,
  CalibrationRuns,
  CalibrationStopped,
  CalibrationTables,
  CancelCalibration,
  DELIVERY_PROVIDERS,
  DiscardCalibration,
  PublishCalibration,
  ReadCalibrationRun,
  ReleasedPlans,
  Results,
  RESULTS_PROVIDERS,
  RunCalibration,
  ScoreAttempt,
  StartCalibration,
  Transaction,
  VerifyResult,
  type Actor,
  type CalibrationRunId,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { calibrateScales, type AnswersToCalibrate, type ScaleCalibration } from '@qabilet/scoring';
import {
  addSatAttempts,
  openWave,
  startTestContext,
  type OpenedWave,
  type TestContext,
} from '../testing/index';

type Watch = Parameters<CalibrationEngine['calibrate']>[1];

/** In the test's own thread; `hold` keeps it at work until it is stopped. */
class TestEngine extends CalibrationEngine {
  isHeld = false;
  source: AnswersToCalibrate | undefined;

  calibrate(source: AnswersToCalibrate, { onProgress, signal }: Watch): Promise<ScaleCalibration> {
    this.source = source;
    if (!this.isHeld) return Promise.resolve(calibrateScales(source, onProgress));
    onProgress({ step: 'items', done: 7, total: 0 });
    return new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(new CalibrationStopped())),
    );
  }
}

const engine = new TestEngine();
let test: TestContext;
beforeAll(async () => {
  test = await startTestContext([
    ...DELIVERY_PROVIDERS,
    ...RESULTS_PROVIDERS,
    ...CALIBRATION_PROVIDERS,
    RunCalibration,
    { provide: CalibrationEngine, useValue: engine },
  ]);
});
beforeEach(() => (engine.isHeld = false));
afterAll(() => test.stop());

interface Arranged {
  readonly wave: OpenedWave;
  readonly author: Actor;
  readonly attempts: readonly string[];
}

const EASIER = '1.1-05';

async function arrange(count = 8): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave(test, { tenantId });
  const attempts = await addSatAttempts(test, wave, { count, easier: { [EASIER]: 1.5 } });
  const personId = randomUUID();
  await test.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Author', 'author@agency.example', now())`,
    [tenantId, personId],
  );
  const author: Actor = { tenantId, personId: idOf(personId), roles: ['author'], language: 'en' };
  return { wave, author, attempts };
}

function start({ wave, author }: Arranged, competences: readonly string[] = []): Promise<CalibrationRunId> {
  return test.get(StartCalibration).execute(author, {
    waveIds: [idOf(wave.waveId)],
    competences: competences.map((code) => idOf(code)),
  });
}

const compute = ({ author }: Arranged, runId: CalibrationRunId) =>
  test.get(RunCalibration).execute(author.tenantId, { runId });
const read = ({ author }: Arranged, runId: CalibrationRunId) =>
  test.get(ReadCalibrationRun).execute(author, runId);
const inside = <T>({ author }: Arranged, work: () => Promise<T>): Promise<T> =>
  test.get(Transaction).run(author.tenantId, work);

async function itemId({ author }: Arranged, code: string): Promise<string> {
  const { rows } = await test.database.query<{ id: string }>(
    'SELECT id FROM item WHERE tenant_id = $1 AND code = $2',
    [author.tenantId, code],
  );
  return rows[0]?.id ?? '';
}

describe('a calibration with answers enough', () => {
  let arranged: Arranged;
  let runId: CalibrationRunId;
  beforeAll(async () => {
    arranged = await arrange(160);
    await test
      .get(ScoreAttempt)
      .execute(arranged.author.tenantId, { attemptId: idOf(arranged.attempts[0] ?? '') });
    runId = await start(arranged);
    await compute(arranged, runId);
  });

  it('becomes a draft with a report of what would change', async () => {
    const { state, report, waves, isSuperseded, requestedBy } = await read(arranged, runId);
    expect({ state, isSuperseded, requestedBy }).toEqual({
      state: 'draft',
      isSuperseded: false,
      requestedBy: 'Author',
    });
    expect(waves).toMatchObject([{ waveName: 'Baseline', cohortName: 'Spring cohort' }]);
    expect(report).toMatchObject({
      converged: true,
      data: { sittings: 160, sittingsUsed: 160, answers: 160 * 24 },
    });
    expect(report?.items).toHaveLength(24);
    const easier = report?.items.find(({ code }) => code === EASIER);
    expect(easier).toMatchObject({ answers: 160, drifted: false, competence: '1.1', state: 'operational' });
    expect(easier?.shift).toBeLessThan(-0.5);
    expect(easier?.before?.answers).toBeUndefined();
    expect(easier?.after?.bErrors?.[0]).toBeGreaterThan(0.05);
  });

  it('is told nothing by which a person could be known', () => {
    expect(Object.keys(engine.source?.sittings ?? {}).sort()).toEqual(['count', 'group', 'language']);
    expect(JSON.stringify(engine.source)).not.toContain(arranged.attempts[0]);
  });

  it('gives the same draft when its job runs twice', async () => {
    const before = await inside(arranged, () => test.get(CalibrationRuns).outcome(runId));
    await compute(arranged, runId);
    expect(await inside(arranged, () => test.get(CalibrationRuns).outcome(runId))).toEqual(before);
  });

  describe('once published', () => {
    let calibrationId: string;
    let version: string;
    let leaking: string;
    beforeAll(async () => {
      leaking = await itemId(arranged, '1.2-04');
      ({ calibrationId, version } = await test
        .get(PublishCalibration)
        .execute(arranged.author, { runId, quarantine: [idOf(leaking)] }));
    });

    it('is what new tests are made from, under the same names', async () => {
      const blueprints = await inside(arranged, () => test.get(Blueprints).list());
      expect(blueprints.map((blueprint) => [blueprint.calibrationVersion, blueprint.rules.minutes])).toEqual([
        ['1+c2', 60],
        ['1+c2', undefined],
        ['1', 60],
        ['1', undefined],
      ]);
      expect(version).toBe('1+c2');
      expect(blueprints[0]?.name).toEqual(blueprints[2]?.name);
    });

    it('has new parameters with their errors, and none for what went to quarantine', async () => {
      const items = await inside(arranged, () => test.get(CalibrationTables).items(idOf(calibrationId)));
      expect(items.size).toBe(23);
      expect(items.has(idOf(leaking))).toBe(false);
      const easier = items.get(idOf(await itemId(arranged, EASIER)));
      expect(easier).toMatchObject({ answers: 160, errors: { a: expect.any(Number) } });
    });

    it('asks what went to quarantine no more, in old tests either', async () => {
      const { timed } = arranged.wave.content.blueprints;
      const { items } = await inside(arranged, () => test.get(ReleasedPlans).load(timed));
      expect(items.find(({ id }) => id === leaking)?.status).toBe('withheld');
    });

    it('does not move the results already given', async () => {
      const attemptId = idOf<'Attempt'>(arranged.attempts[0] ?? '');
      const result = await inside(arranged, () => test.get(Results).read(attemptId));
      expect(result?.receipt.releases.calibration).toBe(arranged.wave.content.calibrationId);
      expect(await test.get(VerifyResult).execute(arranged.author.tenantId, attemptId)).toEqual({
        isSame: true,
        differences: [],
      });
    });

    it('is published once, however often it is asked for', async () => {
      const again = await test.get(PublishCalibration).execute(arranged.author, { runId, quarantine: [] });
      expect(again).toEqual({ calibrationId, version });
      const { rows } = await test.database.query(
        `SELECT action, count(*)::int AS n FROM audit_entry WHERE tenant_id = $1 AND action LIKE 'item-bank.%' GROUP BY 1 ORDER BY 1`,
        [arranged.author.tenantId],
      );
      expect(rows).toEqual([
        { action: 'item-bank.calibration-asked-for', n: 1 },
        { action: 'item-bank.calibration-published', n: 1 },
        { action: 'item-bank.item-quarantined', n: 1 },
      ]);
    });

    it('cannot be undone by a draft that was asked for before it', async () => {
      const late = await inside(arranged, async () => {
        const id = idOf<'CalibrationRun'>(randomUUID());
        await test.get(CalibrationRuns).add({
          id,
          baseId: arranged.wave.content.calibrationId,
          waveIds: [idOf(arranged.wave.waveId)],
          competences: [],
          requestedBy: arranged.author.personId,
          requestedAt: new Date(),
        });
        return id;
      });
      await compute(arranged, late);
      expect(await read(arranged, late)).toMatchObject({ state: 'draft', isSuperseded: true });
      await expect(
        test.get(PublishCalibration).execute(arranged.author, { runId: late, quarantine: [] }),
      ).rejects.toMatchObject({ code: 'item-bank.calibration-superseded' });
    });
  });
});

describe('a calibration with too few answers', () => {
  it('says so, and there is nothing to publish', async () => {
    const arranged = await arrange();
    const runId = await start(arranged, ['1.1']);
    await compute(arranged, runId);
    const { report, competences } = await read(arranged, runId);
    expect(competences).toEqual(['1.1']);
    expect(report).toMatchObject({ taken: 0, kept: 8, proposed: 0, prior: { renewed: false } });
    expect(report?.scales).toMatchObject([{ answers: 64, calibrated: 0 }]);
    await expect(
      test.get(PublishCalibration).execute(arranged.author, { runId, quarantine: [] }),
    ).rejects.toMatchObject({ code: 'item-bank.nothing-to-publish' });

    await test.get(DiscardCalibration).execute(arranged.author, runId);
    expect(await read(arranged, runId)).toMatchObject({ state: 'discarded', report: { kept: 8 } });
  });
});

describe('a calibration underway', () => {
  it('keeps a second one of the same framework waiting', async () => {
    const arranged = await arrange();
    const asked = await Promise.allSettled([start(arranged), start(arranged), start(arranged)]);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(start(arranged)).rejects.toMatchObject({ code: 'item-bank.calibration-underway' });
  });

  it('does not begin when it was cancelled before', async () => {
    const arranged = await arrange();
    const runId = await start(arranged);
    await test.get(CancelCalibration).execute(arranged.author, runId);
    await compute(arranged, runId);
    expect(await read(arranged, runId)).toMatchObject({ state: 'cancelled', report: undefined });
  });

  it('tells how far it has come, and ends when it is cancelled', async () => {
    const arranged = await arrange();
    const runId = await start(arranged);
    engine.isHeld = true;
    const computing = compute(arranged, runId);
    await until(async () => (await read(arranged, runId)).done === 7);
    expect(await read(arranged, runId)).toMatchObject({ state: 'running', step: 'items' });

    await test.get(CancelCalibration).execute(arranged.author, runId);
    await computing;
    expect(await read(arranged, runId)).toMatchObject({ state: 'cancelled', report: undefined });
  }, 20_000);

  it('is left to the worker that gives signs of life, and begun again after the last of them', async () => {
    const arranged = await arrange();
    const runId = await start(arranged);
    const seen = (ago: string) =>
      test.database.query(
        `UPDATE calibration_run SET state = 'running', seen_at = now() - $2::interval WHERE id = $1`,
        [runId, ago],
      );
    await seen('2 seconds');
    await compute(arranged, runId);
    expect(await read(arranged, runId)).toMatchObject({ state: 'running' });

    await seen('3 minutes');
    const lost = () =>
      inside(arranged, () => test.get(CalibrationRuns).lost(new Date(Date.now() - 120_000), 10));
    await test.database.query(`UPDATE outbox SET created_at = now() - interval '1 hour'`);
    expect(await lost()).toEqual([{ runId }]);
    await compute(arranged, runId);
    expect(await read(arranged, runId)).toMatchObject({ state: 'draft' });
    expect(await lost()).toEqual([]);
  });

  it('is given up when no worker survives it', async () => {
    const arranged = await arrange();
    const runId = await start(arranged);
    await test.database.query(`UPDATE calibration_run SET tries = 5 WHERE id = $1`, [runId]);
    await compute(arranged, runId);
    const { state, failure } = await read(arranged, runId);
    expect(state).toBe('failed');
    expect(failure).toMatch(/never came to an end/);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not come to pass.');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
