import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from './client.mjs';
import { Multiplied } from './multiply.mjs';
import { dashboardsOf, openedUnitOf, timePage } from './pages.mjs';
import { cpuSecondsOf, environmentOf, peakMegabytesOf, processesOf } from './processes.mjs';

const DAY_MS = 86_400_000;
/** The small campaign beside which the large one is seen. */
const SMALL_ANSWERS = 10_000;
/** 300,000 officials have given ten million answers. */
const ANSWERS_AN_OFFICIAL = 100 / 3;
/** Of all tests, those of the first of two waves. */
const FIRST_SHARE = 0.6;
const INGESTED = 1_000;
const POLL_MS = 200;

const SCAN = `SELECT count(*) AS rows, sum(c.items) FROM result r
  JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
  JOIN participant n ON n.tenant_id = a.tenant_id AND n.wave_id = a.wave_id AND n.person_id = a.person_id
  JOIN competence_result c ON c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id
    AND c.scoring_version = r.scoring_version AND c.calibration_id = r.calibration_id
  WHERE r.tenant_id = $1`;

/**
 * What figures of groups cost at ten million answers: a small and a large campaign in one agency, their summaries made
 * one result at a time and all anew by two workers, and the pages that show them.
 */
export class Scale {
  constructor({ root, rows, system, answers, units }) {
    Object.assign(this, { root, rows, system, answers, units });
  }

  async run() {
    await this.signIn();
    const small = await this.campaign('Small', Math.min(SMALL_ANSWERS, this.answers));
    await this.#ingest(small, 'the small campaign');
    await this.#rebuild('the small campaign and the demo');
    const before = await this.#timePages(small);

    const large = await this.campaign('Large', this.answers);
    await this.#sizes();
    await this.#ingest(large, 'the large campaign');
    const second = this.#secondWorker();
    try {
      const seconds = await this.#rebuild('everything, two workers');
      const { rows, seconds: scanned } = await this.#scan();
      this.rows.note('count(*) over the rows that a rebuild reads', rows, `${scanned.toFixed(1)} s`);
      this.rows.note('rebuild beside that scan', '1', `${(seconds / scanned).toFixed(1)} times`);
    } finally {
      second.kill('SIGTERM');
    }
    const after = await this.#timePages(large);
    for (const { name, p99 } of after) {
      const small = before.find((page) => page.name === name);
      if (small) this.rows.note(`${name}, large beside small`, '1', `${(p99 / small.p99).toFixed(2)} times`);
    }
  }

  /** As the staff of the agency in whose name all is made. */
  async signIn() {
    const { address, pool } = this.system;
    const accounts = await new Client(address).call('GET', '/demo-accounts');
    const as = (role) => new Client(address).signIn(accounts.find((account) => account.role === role));
    this.trainer = await as('trainer');
    this.lead = await as('agency-lead');
    const [{ tenant_id }] = (
      await pool.query('SELECT tenant_id FROM wave GROUP BY tenant_id ORDER BY count(*) DESC LIMIT 1')
    ).rows;
    this.tenantId = tenant_id;
  }

  /** A cohort with two waves, opened by the trainer, whose people and tests are written in bulk. */
  async campaign(name, answers) {
    const { pool } = this.system;
    const blueprintId = await this.#mostSat();
    const today = new Date();
    const day = (after) => new Date(today.getTime() + after * DAY_MS).toISOString();
    const { id: cohortId } = await this.trainer.call('POST', '/cohorts', {
      name: `${name} ${day(0)}`,
      startsOn: day(0).slice(0, 10),
      endsOn: day(2).slice(0, 10),
    });
    const waves = [];
    for (const kind of ['baseline', 'endline']) {
      const wave = { name: `${name} ${kind}`, kind, blueprintId, opensAt: day(0), closesAt: day(1) };
      waves.push(await this.trainer.call('POST', `/cohorts/${cohortId}/waves`, wave));
    }
    const tests = Math.ceil(answers / (await this.#answersEach(blueprintId)));
    const officials = Math.max(Math.ceil(answers / ANSWERS_AN_OFFICIAL), Math.ceil(FIRST_SHARE * tests));
    const first = Math.round(FIRST_SHARE * tests);
    const began = performance.now();
    const connection = await pool.connect();
    let models;
    try {
      models = await new Multiplied(connection, this.tenantId, (line) => console.log(`  ${line}`)).make({
        cohortId,
        name,
        officials,
        units: this.units,
        waves: [
          { id: waves[0].id, sat: first },
          { id: waves[1].id, sat: tests - first },
        ],
      });
    } finally {
      connection.release();
    }
    await pool.query('VACUUM ANALYZE');
    const waveIds = waves.map(({ id }) => id);
    const stored = await this.#one(
      `SELECT count(*)::int AS n FROM answer x JOIN attempt a ON a.tenant_id = x.tenant_id AND a.id = x.attempt_id
       WHERE a.tenant_id = $1 AND a.wave_id = ANY ($2)`,
      [this.tenantId, waveIds],
    );
    const seconds = (performance.now() - began) / 1000;
    const made = `${seconds.toFixed(1)} s, ${tests} tests copied from ${models}, ${officials} officials in ${this.units} units`;
    this.rows.note(`${name.toLowerCase()} campaign: answers written`, stored, made);
    return { cohortId, waveIds };
  }

  /** The blueprint on which most tests were scored. */
  #mostSat = () =>
    this.#one(
      `SELECT a.blueprint_id AS n FROM attempt a JOIN blueprint b ON b.tenant_id = a.tenant_id AND b.id = a.blueprint_id
       JOIN result r ON r.tenant_id = a.tenant_id AND r.attempt_id = a.id AND r.calibration_id = b.calibration_id
       WHERE a.tenant_id = $1 GROUP BY a.blueprint_id ORDER BY count(*) DESC LIMIT 1`,
      [this.tenantId],
    );

  #answersEach = (blueprintId) =>
    this.#one(
      `SELECT avg(r.answered)::float AS n FROM attempt a JOIN result r ON r.tenant_id = a.tenant_id AND r.attempt_id = a.id
       WHERE a.tenant_id = $1 AND a.blueprint_id = $2`,
      [this.tenantId, blueprintId],
    );

  /** Asks for results to be summarised as scoring asks, and waits until the worker has done it. */
  async #ingest({ waveIds }, what) {
    const asked = await this.#one(
      `WITH asked AS (
         INSERT INTO outbox (tenant_id, id, name, payload, created_at)
         SELECT r.tenant_id, gen_random_uuid(), 'summarise-result',
           jsonb_build_object('attemptId', r.attempt_id, 'scoringVersion', r.scoring_version), now()
         FROM attempt a JOIN result r ON r.tenant_id = a.tenant_id AND r.attempt_id = a.id
         WHERE a.tenant_id = $1 AND a.wave_id = ANY ($2) LIMIT $3 RETURNING 1
       ) SELECT count(*)::int AS n FROM asked`,
      [this.tenantId, waveIds, INGESTED],
    );
    const waiting = () =>
      this.#one(
        `SELECT count(*)::int AS n FROM outbox WHERE tenant_id = $1 AND name = 'summarise-result' AND done_at IS NULL`,
        [this.tenantId],
      );
    const seconds = await this.#until(async () => (await waiting()) === 0);
    this.rows.note(`scored tests of ${what} into summaries`, asked, `${(asked / seconds).toFixed(0)}/s`);
  }

  /** Seconds that it took the workers. */
  async #rebuild(what) {
    const [worker] = this.#workers();
    const words = [
      'bench',
      'rebuild',
      '--tenant',
      await this.#one('SELECT slug AS n FROM tenant WHERE id = $1', [this.tenantId]),
    ];
    // At night the figures of every agency are verified.
    await this.#until(
      async () =>
        (await this.#one(
          `SELECT count(*)::int AS n FROM summary_run WHERE tenant_id = $1 AND finished_at IS NULL`,
          [this.tenantId],
        )) === 0,
    );
    const cpuBefore = this.#cpu();
    const runId = execFileSync(process.execPath, [join(this.root, 'dist/cli/main.mjs'), ...words], {
      env: environmentOf(worker),
      encoding: 'utf8',
    }).trim();
    const state = () => this.#one('SELECT state AS n FROM summary_run WHERE id = $1', [runId]);
    const seconds = await this.#until(async () => ['done', 'failed', 'cancelled'].includes(await state()));
    if ((await state()) !== 'done')
      throw new Error(await this.#one('SELECT failure AS n FROM summary_run WHERE id = $1', [runId]));
    const results = await this.#one('SELECT results AS n FROM summary_run WHERE id = $1', [runId]);
    const workers = this.#workers();
    const peak = Math.max(...workers.map(peakMegabytesOf));
    const cpu = `${(this.#cpu() - cpuBefore).toFixed(1)} s of CPU in ${workers.length} workers`;
    const figures = `${seconds.toFixed(1)} s, ${(results / seconds).toFixed(0)} results/s, ${cpu}, largest worker ${peak.toFixed(0)} MB`;
    this.rows.note(`rebuild of ${what}`, results, figures);
    return seconds;
  }

  async #scan() {
    const began = performance.now();
    const { rows } = await this.system.pool.query(SCAN, [this.tenantId]);
    return { rows: rows[0].rows, seconds: (performance.now() - began) / 1000 };
  }

  async #timePages({ cohortId, waveIds }) {
    const { trainer, lead } = this;
    const timed = [];
    const pages = [
      ...dashboardsOf({ trainer, lead, cohortId, waveId: waveIds.at(-1) }),
      ...(await openedUnitOf({ lead, cohortId })),
    ];
    for (const page of pages) {
      try {
        const { times, first, rows, median, p99 } = await timePage(page);
        const shown = rows === undefined ? '' : `, ${rows} groups shown`;
        const figures = `first ${first.toFixed(0)} ms, median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${shown}`;
        this.rows.note(page.name, times.length, figures);
        timed.push({ name: page.name, p99 });
      } catch (failure) {
        this.rows.note(page.name, 0, `failed: ${failure.message.slice(0, 120)}`);
      }
    }
    return timed;
  }

  async #sizes() {
    for (const table of ['answer', 'attempt', 'result', 'competence_result', 'participant', 'person']) {
      const { rows } = await this.system.pool.query(
        `SELECT pg_total_relation_size($1::regclass)::float AS bytes, (SELECT reltuples FROM pg_class WHERE oid = $1::regclass) AS n`,
        [table],
      );
      const [{ bytes, n }] = rows;
      const figures = `${(bytes / 2 ** 20).toFixed(0)} MiB with indexes, ${(bytes / n).toFixed(0)} bytes each`;
      this.rows.note(`stored in ${table}`, n, figures);
    }
  }

  #workers() {
    return processesOf('dist/worker/main.mjs', [this.system.launcher, process.pid]);
  }

  #cpu = () => this.#workers().reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);

  /** Beside the one that the system has started, and in its surroundings. */
  #secondWorker() {
    const [worker] = this.#workers();
    const env = environmentOf(worker);
    return spawn(process.execPath, [join(this.root, 'dist/worker/main.mjs')], { env, stdio: 'ignore' });
  }

  /** Seconds until it holds. */
  async #until(holds) {
    const began = performance.now();
    while (!(await holds())) await new Promise((done) => setTimeout(done, POLL_MS));
    return (performance.now() - began) / 1000;
  }

  async #one(sql, values) {
    const { rows } = await this.system.pool.query(sql, values);
    return rows[0]?.n;
  }
}
