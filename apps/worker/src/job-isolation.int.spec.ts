import { randomUUID } from 'node:crypto';
import {
  AnalysisStore,
  AskAgain,
  CalibrationEngine,
  DELIVERY_PROVIDERS,
  FeedAnalysis,
  INSIGHTS_PROVIDERS,
  Postman,
  RESULTS_PROVIDERS,
  RunCalibration,
  RunSimulation,
  SimulationSources,
  StartSummaryRun,
  type AccountLetter,
  type FedAnswer,
  type Handover,
  type Letter,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { JOB_NAMES, type JobCatalogue, type JobName } from '@qabilet/contracts';
import {
  addSatAttempts,
  CANARY,
  openWave,
  plantCanaries,
  rowsOf,
  startTestContext,
  type TestContext,
} from '@qabilet/persistence/testing';
import { calibrateScales } from '@qabilet/scoring';
import { Handlers } from './handlers';
import { IMPORT_WORK_PROVIDERS } from './imports/import-works';
import { InsightsHandlers } from './insights/insights-handlers';
import { RELEASE_WORK_PROVIDERS } from './insights/release-works';
import { ItemBankHandlers } from './item-bank/item-bank-handlers';
import { LETTER_WORK_PROVIDERS } from './letters/letter-works';

class TestEngine extends CalibrationEngine {
  calibrate(...[source]: Parameters<CalibrationEngine['calibrate']>) {
    return Promise.resolve(calibrateScales(source));
  }
}

class TestPostman extends Postman {
  readonly letters: (Letter | AccountLetter)[] = [];

  handOver(letter: Letter | AccountLetter): Promise<Handover> {
    this.letters.push(letter);
    return Promise.resolve('accepted');
  }
}

class TestStore extends AnalysisStore {
  readonly isThere = true;
  readonly fed: (readonly [tenantId: string, answers: readonly FedAnswer[]])[] = [];

  add(...fed: readonly [tenantId: string, answers: readonly FedAnswer[]]): Promise<void> {
    this.fed.push(fed);
    return Promise.resolve();
  }
}

/** One agency with something to do for every job; a job without it does not compile. */
interface Agency {
  readonly tenantId: string;
  readonly payloads: { readonly [Name in JobName]: JobCatalogue[Name] };
}

const ITEMS = [
  'code,competence,level,kind,difficulty,seconds,stem.en,option1.en,option2.en,right,rationale.en',
  '1.1-70,1.1,2,single,-1,40,What about it?,Yes,No,a,Because.',
].join('\n');

describe('jobs of one agency', () => {
  let test: TestContext;
  let own: Agency;
  let foreign: Agency;

  beforeAll(async () => {
    test = await startTestContext(
      [
        ...DELIVERY_PROVIDERS,
        ...RESULTS_PROVIDERS,
        ...INSIGHTS_PROVIDERS,
        ...IMPORT_WORK_PROVIDERS,
        AskAgain,
        RunCalibration,
        FeedAnalysis,
        { provide: AnalysisStore, useClass: TestStore },
        RunSimulation,
        SimulationSources,
        ...LETTER_WORK_PROVIDERS,
        { provide: Postman, useClass: TestPostman },
        { provide: CalibrationEngine, useClass: TestEngine },
        ...RELEASE_WORK_PROVIDERS,
        InsightsHandlers,
        ItemBankHandlers,
        Handlers,
      ],
      'qabilet_worker',
    );
    own = await anAgency();
    foreign = await anAgency();
    const { planted } = await plantCanaries(test.database, foreign.tenantId);
    expect(planted).toEqual(
      expect.arrayContaining(['person.name', 'item.stem', 'wave.name', 'competence.name']),
    );
  });
  afterAll(() => test.stop());

  async function anAgency(): Promise<Agency> {
    const { database } = test;
    const tenantId = await test.openAgency();
    const wave = await openWave(test, { tenantId });
    const [attemptId = '', unscored = ''] = await addSatAttempts(test, wave, { count: 40, seed: tenantId });
    const { calibrationId, blueprints } = wave.content;
    const { rows: people } = await database.query<{ id: string }>(
      'SELECT id FROM person WHERE tenant_id = $1 LIMIT 1',
      [tenantId],
    );
    const author = people[0]?.id;
    const [calibrationRun, importRun, draft, simulationId] = Array.from({ length: 4 }, () => randomUUID());
    await database.query(
      `INSERT INTO calibration_run (tenant_id, id, base_calibration_id, wave_ids, competences, state, requested_by, requested_at)
       VALUES ($1, $2, $3, $4, '{}', 'queued', $5, now())`,
      [tenantId, calibrationRun, calibrationId, [wave.waveId], author],
    );
    await database.query(
      `INSERT INTO import_run (tenant_id, id, kind, state, file_name, file_bytes, digest, file, requested_by, requested_at)
       VALUES ($1, $2, 'items', 'queued', 'items.csv', $3, 'digest', $4, $5, now())`,
      [tenantId, importRun, ITEMS.length, Buffer.from(ITEMS), author],
    );
    await database.query(
      `INSERT INTO blueprint_draft (tenant_id, id, base_blueprint_id, name, rules, edited_by, edited_at)
       SELECT tenant_id, $2, id, name, rules, $4, now() FROM blueprint WHERE tenant_id = $1 AND id = $3`,
      [tenantId, draft, blueprints.timed, author],
    );
    await database.query(
      `INSERT INTO blueprint_simulation (tenant_id, id, draft_id, rules, role_profile_id, language, people, state,
         requested_by, requested_at)
       SELECT $1, $2, $3, rules, $4, 'en', 50, 'queued', $5, now() FROM blueprint_draft WHERE tenant_id = $1 AND id = $3`,
      [tenantId, simulationId, draft, wave.roleProfileId, author],
    );
    const [late, letterId, accountLetterId] = [randomUUID(), randomUUID(), randomUUID()];
    await database.query(
      `WITH added AS (
         INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Late', $3, now())
         RETURNING tenant_id, id, email
       ) INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at)
         SELECT tenant_id, id, email, 'x', now() FROM added`,
      [tenantId, late, `${late}@agency.example`],
    );
    await wave.invite(late);
    await database.query(
      `INSERT INTO letter (tenant_id, id, wave_id, person_id, kind, round, state, asked_at, due_at)
       VALUES ($1, $2, $3, $4, 'reminder', 1, 'waiting', now(), now())`,
      [tenantId, letterId, wave.waveId, late],
    );
    await database.query(
      `INSERT INTO account_letter (tenant_id, id, person_id, kind, state, asked_at, due_at)
       VALUES ($1, $2, $3, 'password-link', 'waiting', now(), now())`,
      [tenantId, accountLetterId, late],
    );
    const releaseId = randomUUID();
    await database.query(
      `INSERT INTO statistical_release (tenant_id, id, cohort_id, state, requested_by, requested_at)
       VALUES ($1, $2, $3, 'queued', $4, now())`,
      [tenantId, releaseId, wave.cohortId, author],
    );
    const summaryRun = await test
      .get(StartSummaryRun)
      .execute(
        { tenantId, personId: idOf(author ?? ''), roles: ['administrator'], language: 'en' },
        { kind: 'rebuild' },
      );
    await test.get(Handlers).byName['score-attempt'](tenantId, { attemptId });
    const { rows: results } = await database.query<{ version: string }>(
      `WITH settled AS (
         UPDATE result SET scored_at = scored_at - interval '1 hour' WHERE tenant_id = $1 AND attempt_id = $2
         RETURNING scoring_version
       ) SELECT scoring_version AS version FROM settled`,
      [tenantId, attemptId],
    );
    return {
      tenantId,
      payloads: {
        'score-attempt': { attemptId: unscored },
        'summarise-result': { attemptId, scoringVersion: results[0]?.version ?? '' },
        calibrate: { runId: calibrationRun ?? '' },
        'simulate-blueprint': { simulationId: simulationId ?? '' },
        'rescore-wave': { waveId: wave.waveId, calibrationId },
        'rescore-attempt': { attemptId, calibrationId },
        'run-import': { runId: importRun ?? '' },
        'send-letter': { letterId },
        'send-account-letter': { letterId: accountLetterId },
        'run-summary-part': { runId: summaryRun, part: 0 },
        'make-release': { releaseId },
        'feed-analysis': { attemptId },
      },
    };
  }

  const run = <Name extends JobName>(name: Name, tenantId: string, payload: JobCatalogue[Name]) =>
    test.get(Handlers).byName[name](tenantId, payload);
  /** Refused or without effect: both will do. */
  const attempt = async <Name extends JobName>(name: Name) => {
    await run(name, own.tenantId, foreign.payloads[name]).catch(() => undefined);
  };
  const rowsOfBoth = async () => [
    await rowsOf(test.database, own.tenantId),
    await rowsOf(test.database, foreign.tenantId),
  ];

  it.each(JOB_NAMES)('do nothing with what is another agency’s: %s', async (name) => {
    const before = await rowsOfBoth();
    await attempt(name);
    expect(await rowsOfBoth()).toEqual(before);
  });

  it.each(JOB_NAMES)('do nothing with it by their statements alone either: %s', async (name) => {
    const { rows } = await test.database.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity",
    );
    const secure = (word: string) =>
      test.database.query(
        rows.map((table) => `ALTER TABLE ${table.name} ${word} ROW LEVEL SECURITY`).join(';'),
      );
    await secure('DISABLE');
    try {
      const before = await rowsOfBoth();
      await attempt(name);
      expect(await rowsOfBoth()).toEqual(before);
    } finally {
      await secure('ENABLE');
    }
  });

  it('leave no word of another agency in anything they write, and do what they are for', async () => {
    const others = await rowsOf(test.database, foreign.tenantId);
    for (const name of JOB_NAMES) {
      const before = await rowsOf(test.database, own.tenantId);
      await run(name, own.tenantId, own.payloads[name]);
      const after = await rowsOf(test.database, own.tenantId);
      const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
      expect({ name, tables: changed.length }).not.toEqual({ name, tables: 0 });
    }
    const { letters } = test.get<Postman, TestPostman>(Postman);
    expect(letters).toHaveLength(2);
    expect(JSON.stringify(letters)).not.toContain(CANARY);
    const { fed } = test.get<AnalysisStore, TestStore>(AnalysisStore);
    expect(fed.map(([tenantId, answers]) => [tenantId, answers.length > 0])).toEqual([[own.tenantId, true]]);
    expect(JSON.stringify(fed)).not.toContain(CANARY);
    expect(await textOf(own.tenantId)).not.toContain(CANARY);
    expect(await textOf(foreign.tenantId)).toContain(CANARY);
    expect(await rowsOf(test.database, foreign.tenantId)).toEqual(others);
  });

  /** Every row of an agency as text. */
  async function textOf(tenantId: string): Promise<string> {
    const lines: string[] = [];
    for (const table of Object.keys(await rowsOf(test.database, tenantId))) {
      const { rows } = await test.database.query<{ line: string }>(
        `SELECT t::text AS line FROM ${table} t WHERE tenant_id = $1`,
        [tenantId],
      );
      lines.push(...rows.map(({ line }) => line));
    }
    return lines.join('\n');
  }
});
