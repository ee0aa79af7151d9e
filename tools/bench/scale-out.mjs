import { Chdb } from './chdb.mjs';
import { Client } from './client.mjs';
import { load } from './load-process.mjs';
import { ManyAnswers } from './many-answers.mjs';
import { Officials } from './officials.mjs';
import { cpuSecondsOf, processesOf } from './processes.mjs';
import { quantile, used } from './figures.mjs';
import { Scale } from './scale.mjs';
import { System } from './system.mjs';

const UNITS = 200;
const LANES = 20;
const ANSWERING = 300;
const ANSWER_SECONDS = 15;
const PAGES = 10;
const POLL_MS = 500;
/** Rows of one official, and rows of one test, beside the answers. */
const OF_OFFICIALS = ['person', 'access_grant', 'position', 'cohort_member', 'participant'];
const OF_TESTS = ['attempt', 'result', 'competence_result'];

/**
 * What answers cost past one machine: in PostgreSQL, on the way to ClickHouse and in it, with so many answers of the
 * product's own; then so many more in ClickHouse alone.
 */
export class ScaleOut {
  constructor({ root, rows, home, answers, analysed }) {
    Object.assign(this, { root, rows, home, answers, analysed });
  }

  async run() {
    const measured = await this.#product();
    const many = await new ManyAnswers({ root: this.root, rows: this.rows, answers: this.analysed }).run();
    return { ...measured, many };
  }

  async #product() {
    this.engine = await new Chdb({ root: this.root }).start();
    process.env.CLICKHOUSE_URL = this.engine.url;
    this.system = new System({ root: this.root, home: this.home });
    try {
      await this.system.start();
      const answering = await this.#answering();
      const scale = new Scale({ ...this, units: UNITS });
      await scale.signIn();
      const before = await this.#sizes();
      const worker = this.#workers();
      // It feeds what comes as it comes: what writing costs and what feeding costs would not be told apart.
      worker.forEach((pid) => process.kill(pid, 'SIGSTOP'));
      await scale.campaign('Large', this.answers);
      const postgres = this.#grown(before, await this.#sizes());
      const start = { cpu: this.#cpu(), answers: (await this.#standing()).answers };
      worker.forEach((pid) => process.kill(pid, 'SIGCONT'));
      const feed = await this.#fed(start);
      const pages = await this.#pages();
      return { answering, postgres, feed, pages };
    } finally {
      await this.system.stop();
      await this.engine.stop();
      delete process.env.CLICKHOUSE_URL;
    }
  }

  /** Answers through HTTP, as in `smoke`: the CPU of each in the API and in PostgreSQL. */
  async #answering() {
    const officials = new Officials(this.system);
    const cookies = await officials.prepare(ANSWERING, 'scale');
    const waveId = await officials.openWave('Scale');
    const { port } = this.system;
    const { people } = await load(this.root, { kind: 'starts', port, waveId, cookies, lanes: LANES });
    const before = this.system.cpu();
    const most = officials.certain;
    const plan = { kind: 'answers', port, people, most, lanes: LANES, seconds: ANSWER_SECONDS };
    const { times } = await load(this.root, plan);
    const spent = used(before, this.system.cpu());
    const each = Object.fromEntries(
      Object.entries(spent).map(([name, cpu]) => [name, (1e3 * cpu) / times.length]),
    );
    const figures = Object.entries(each).map(([name, ms]) => `${name} ${ms.toFixed(2)} ms`);
    this.rows.note('CPU of an answer kept over HTTP', times.length, figures.join(' and '));
    return each;
  }

  async #sizes() {
    await this.system.pool.query('VACUUM ANALYZE');
    const { rows } = await this.system.pool.query(
      `SELECT c.relname AS name, pg_total_relation_size(c.oid)::float AS bytes, greatest(c.reltuples, 0)::float AS rows
       FROM pg_class c WHERE c.relname = ANY ($1)`,
      [['answer', ...OF_OFFICIALS, ...OF_TESTS]],
    );
    return new Map(rows.map((row) => [row.name, row]));
  }

  /** Bytes with indexes that the campaign has added. */
  #grown(before, after) {
    const added = (name, what) => after.get(name)[what] - before.get(name)[what];
    const sum = (names) => names.reduce((total, name) => total + added(name, 'bytes'), 0);
    const answer = sum(['answer']) / added('answer', 'rows');
    const official = sum(OF_OFFICIALS) / added('person', 'rows');
    const test = sum(OF_TESTS) / added('attempt', 'rows');
    const perTest = added('answer', 'rows') / added('attempt', 'rows');
    this.rows.note(
      'an answer in PostgreSQL',
      added('answer', 'rows'),
      `${answer.toFixed(0)} bytes with indexes`,
    );
    this.rows.note(
      'a test with its result, less the answers',
      added('attempt', 'rows'),
      `${test.toFixed(0)} bytes`,
    );
    this.rows.note('an official', added('person', 'rows'), `${official.toFixed(0)} bytes`);
    this.rows.note('answers a test', added('attempt', 'rows'), perTest.toFixed(1));
    return { answer, official, test, perTest };
  }

  /** Waits until the worker has fed everything that was scored since. */
  async #fed({ cpu, answers: before }) {
    const asked = await this.#until(async () => (await this.#standing()).answers > before);
    const first = await this.#standing();
    await this.#until(async () => !(await this.#standing()).due);
    const end = await this.#standing();
    const answers = end.answers - before;
    const rate = (end.answers - first.answers) / ((end.at - first.at) / 1000);
    const spent = used(cpu, this.#cpu());
    const each = Object.fromEntries(
      Object.entries(spent).map(([name, one]) => [name, (1e6 * one) / answers]),
    );
    const figures = Object.entries(each).map(([name, micros]) => `${name} ${micros.toFixed(0)} µs`);
    this.rows.note(
      'answers fed to ClickHouse',
      answers,
      `${rate.toFixed(0)}/s, CPU each: ${figures.join(', ')}`,
    );
    this.rows.note('the first of them after', 1, `${asked.toFixed(0)} s`);
    const [answer, days] = [await this.engine.stored('answer'), await this.engine.stored('item_day')];
    const bytes = (table) => `${(table.bytes / answer.rows).toFixed(1)} bytes an answer`;
    this.rows.note('fed answers in ClickHouse', answer.rows, bytes(answer));
    this.rows.note('what their days say of items', days.rows, bytes(days));
    return { each };
  }

  async #standing() {
    const { rows } = await this.system.pool.query(
      `SELECT coalesce((SELECT sum(answers) FROM analysis_feed), 0)::float AS answers,
         EXISTS (SELECT 1 FROM result r LEFT JOIN analysis_feed f ON f.tenant_id = r.tenant_id
          WHERE r.scored_at <= now() - interval '10 minutes' AND (f.tenant_id IS NULL
            OR (r.scored_at, r.attempt_id) > (f.scored_at, f.attempt_id))) AS due`,
    );
    return { ...rows[0], at: performance.now() };
  }

  /** The page of the item with most answers, from ClickHouse; and the statement that PostgreSQL would answer it by. */
  async #pages() {
    const accounts = await new Client(this.system.address).call('GET', '/demo-accounts');
    const author = await new Client(this.system.address).signIn(
      accounts.find(({ role }) => role === 'author'),
    );
    const { rows } = await this.system.pool.query(
      'SELECT item_id AS id, count(*)::int AS n FROM answer GROUP BY 1 ORDER BY 2 DESC LIMIT 1',
    );
    const times = [];
    for (let k = 0; k < PAGES; k++) {
      const sent = performance.now();
      await author.call('GET', `/items/${rows[0].id}/statistics`);
      times.push(performance.now() - sent);
    }
    const clickHouse = quantile(times, 0.5);
    this.rows.note(
      'statistics of one item, page over ClickHouse',
      rows[0].n,
      `median ${clickHouse.toFixed(0)} ms`,
    );
    const scan = performance.now();
    await this.system.pool.query(`SELECT count(*), avg(category) FROM answer WHERE item_id = $1`, [
      rows[0].id,
    ]);
    const postgres = performance.now() - scan;
    this.rows.note('one reading of its answers in PostgreSQL', rows[0].n, `${postgres.toFixed(0)} ms`);
    return { clickHouse, postgres };
  }

  #cpu() {
    const worker = this.#workers().reduce((sum, pid) => sum + cpuSecondsOf(pid), 0);
    return { worker, PostgreSQL: this.system.cpu().PostgreSQL, ClickHouse: this.engine.cpu() };
  }

  #workers = () => processesOf('dist/worker/main.mjs', [this.system.launcher]);

  async #until(holds) {
    const began = performance.now();
    while (!(await holds())) await new Promise((done) => setTimeout(done, POLL_MS));
    return (performance.now() - began) / 1000;
  }
}
