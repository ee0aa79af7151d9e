import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Beside } from './beside.mjs';
import { Extract } from './extract.mjs';
import { quantile, spread, used } from './figures.mjs';
import { Officials } from './officials.mjs';

const OFFICIALS = 5_000;
const SIGN_INS = 120;
const EXTRACTED = 100_000;
const EXTRACT_OFFICIALS = 1_000;
const EXTRACT_RATE = 250;
const EXTRACT_SECONDS = 20;
const BARE_SECONDS = 10;
const INSERT_SECONDS = 5;
const LIVE_OFFICIALS = 2_000;
const LIVE_TRAINERS = 50;
const LIVE_BOARDS = 500;
const LIVE_RATE = 250;
const LIVE_SECONDS = 30;
/** Every board has been told what is there by then. */
const LIVE_SETTLING_MS = 30_000;
const LANES = 40;
const POOL_FILE_MS = 300;

/** Starts in a rush, answers at a steady rate, and sign-ins beside them, each by an open loop from a second process. */
export class Rush {
  constructor({ root, rows, system }) {
    Object.assign(this, { root, rows, system, officials: new Officials(system) });
  }

  async run() {
    const began = performance.now();
    const cookies = await this.officials.prepare(OFFICIALS, 'rush');
    const [first, second] = [
      await this.officials.openWave('Rush 1'),
      await this.officials.openWave('Rush 2'),
    ];
    const seconds = (performance.now() - began) / 1000;
    this.rows.note(
      `${OFFICIALS} officials in a cohort with two waves, signed in`,
      '1',
      `${seconds.toFixed(1)} s`,
    );

    let { sittings } = await this.#measure(`${OFFICIALS} starts in a minute`, {
      kind: 'starts',
      cookies,
      waveId: first,
      seconds: 60,
    });
    for (const [rate, seconds] of [
      [100, 10],
      [250, 20],
      [1_000, 15],
    ]) {
      ({ sittings } = await this.#measure(`answers, ${rate} a second for ${seconds} s`, {
        kind: 'answers',
        sittings,
        rate,
        seconds,
      }));
    }
    sittings = await this.#extractBeside(sittings);
    await this.#signInRush(sittings);
    await this.#measure(`${OFFICIALS} starts at the same instant`, {
      kind: 'starts',
      cookies,
      waveId: second,
      seconds: 0,
    });
    await this.#beside();
  }

  /** The part with the extract, by itself. */
  async runExtract() {
    const cookies = await this.officials.prepare(EXTRACT_OFFICIALS, 'extract');
    const { sittings } = await this.#measure(`${EXTRACT_OFFICIALS} starts in 20 s`, {
      kind: 'starts',
      cookies,
      waveId: await this.officials.openWave('Running'),
      seconds: 20,
    });
    await this.#extractBeside(sittings);
  }

  /** Answers and starts while many status boards are open, beside the same without. */
  async runLive() {
    const cookies = await this.officials.prepare(LIVE_OFFICIALS, 'live');
    await this.officials.promote(LIVE_TRAINERS);
    const waveId = await this.officials.openWave('Live');
    const quarter = Math.floor(cookies.length / 4);
    const times = [];
    for (const [part, boards] of [0, LIVE_BOARDS].entries()) {
      // New tests each time: later in a test there is more to choose from, and in the end there is a score.
      const [own, others] = [2 * part, 2 * part + 1].map((k) =>
        cookies.slice(k * quarter, (k + 1) * quarter),
      );
      const { sittings } = await this.#measure(`${quarter} starts in 20 s`, {
        kind: 'starts',
        cookies: own,
        waveId,
        seconds: 20,
      });
      const open = this.#openBoards(
        waveId,
        Array.from({ length: boards }, (_, k) => cookies[k % LIVE_TRAINERS]),
      );
      await new Promise((settled) => setTimeout(settled, LIVE_SETTLING_MS));
      const [answers] = await Promise.all([
        this.#measure(`answers, ${LIVE_RATE} a second for ${LIVE_SECONDS} s, with ${boards} boards open`, {
          kind: 'answers',
          sittings,
          rate: LIVE_RATE,
          seconds: LIVE_SECONDS,
        }),
        this.#load('open-loop', {
          kind: 'starts',
          cookies: others,
          waveId,
          seconds: LIVE_SECONDS,
        }),
      ]);
      times.push(answers.times);
      const seen = await open.close();
      if (boards > 0) {
        this.#note('boards read, each after it was told', {
          ...seen,
          seconds: LIVE_SECONDS + LIVE_SETTLING_MS / 1_000,
        });
      }
    }
    const [without, beside] = times.map((all) => quantile(all, 0.99));
    this.rows.note(
      `p99 of answers with ${LIVE_BOARDS} boards open`,
      String(times[1].length),
      `${beside.toFixed(1)} ms, without them ${without.toFixed(1)} ms: ${(beside / without).toFixed(2)} times`,
    );
  }

  #openBoards(waveId, cookies) {
    const child = fork(join(this.root, 'tools/bench/dashboards.mjs'));
    child.send({ kind: 'follow', port: this.system.port, waveId, cookies });
    return {
      close: () =>
        new Promise((done, failed) => {
          child.once('message', done);
          child.once('error', failed);
          child.send({ kind: 'end' });
        }),
    };
  }

  /** Answers go on while people sign in: hashing passwords is bounded, so they hardly feel it. */
  async #signInRush(sittings) {
    const accounts = await this.officials.accounts(SIGN_INS);
    const [saved, entered] = await Promise.all([
      this.#load('open-loop', { kind: 'answers', sittings, rate: 100, seconds: 10 }),
      this.#load('open-loop', { kind: 'sign-ins', accounts, seconds: 5 }),
    ]);
    this.#note(`answers, 100 a second, while ${SIGN_INS} people sign in within 5 s`, saved);
    this.#note(`${SIGN_INS} sign-ins with a password within 5 s, beside the answers`, entered);
  }

  /** The answers of a large wave are taken out while others are saved, beside the same without. */
  async #extractBeside(before) {
    const extract = new Extract(this.system);
    await extract.prepare(EXTRACTED, await this.officials.openWave('Extract'));
    const plan = { kind: 'answers', rate: EXTRACT_RATE, seconds: EXTRACT_SECONDS };
    const rate = `answers, ${EXTRACT_RATE} a second for ${EXTRACT_SECONDS} s`;
    const without = await this.#measure(`${rate}, before the extract`, { ...plan, sittings: before });

    let isOver = false;
    const taken = [];
    const takeOut = async () => {
      while (!isOver) taken.push(await extract.take());
    };
    const [beside] = await Promise.all([
      this.#measure(`${rate}, while ${EXTRACTED} rows are taken out`, {
        ...plan,
        sittings: without.sittings,
      }).finally(() => (isOver = true)),
      takeOut(),
    ]);
    for (const { rows, bytes, seconds } of taken)
      this.rows.note(
        'extract of answers, wide CSV, beside them',
        `${rows}`,
        `${seconds.toFixed(1)} s, ${(bytes / 2 ** 20).toFixed(0)} MiB`,
      );
    const [p99, p99Without] = [beside, without].map(({ times }) => quantile(times, 0.99));
    this.rows.note(
      'p99 of answers beside the extract',
      `${beside.times.length}`,
      `${p99.toFixed(1)} ms, without it ${p99Without.toFixed(1)} ms: ${(p99 / p99Without).toFixed(2)} times`,
    );
    return beside.sittings;
  }

  async #beside() {
    const beside = new Beside({ root: this.root, system: this.system });
    await beside.start();
    const plan = { kind: 'bare', port: beside.port, lanes: LANES, seconds: BARE_SECONDS };
    this.#note(
      `bare Fastify + pg, one prepared insert and select, ${LANES} at once`,
      await this.#load('load', plan),
    );
    const { by, count, rate } = await beside.inserts(INSERT_SECONDS);
    this.rows.note(`inserts by ${by}`, String(count), `${rate.toFixed(0)}/s`);
    beside.stop();
  }

  async #measure(name, plan) {
    const [before, waitedBefore] = [this.system.cpu(), this.system.poolWait()];
    const outcome = await this.#load('open-loop', plan);
    const cpu = used(before, this.system.cpu());
    await new Promise((written) => setTimeout(written, POOL_FILE_MS));
    const { borrowed, waitedMs } = used(waitedBefore, this.system.poolWait());
    const shares = Object.entries(cpu).map(
      ([process, spent]) => `${process} ${((100 * spent) / outcome.seconds).toFixed(0)} %`,
    );
    this.#note(name, outcome, [
      `CPU of one core: ${shares.join(', ')}`,
      `${(waitedMs / Math.max(1, borrowed)).toFixed(1)} ms a wait for a connection`,
    ]);
    return outcome;
  }

  #note(name, outcome, more = []) {
    const { times, late = 0, failures = {} } = outcome;
    const refused = Object.entries(failures).map(([what, count]) => `${count} x ${what}`);
    const figures = [
      spread(outcome),
      ...(refused.length > 0 ? [refused.join(' and ')] : []),
      ...(late > 0 ? [`${late} not sent: everybody was still waiting`] : []),
      ...more,
    ];
    this.rows.note(name, String(times.length), figures.join(', '));
  }

  #load(generator, plan) {
    return new Promise((done, failed) => {
      const child = fork(join(this.root, `tools/bench/${generator}.mjs`));
      child.once('message', done);
      child.once('error', failed);
      child.send({ port: this.system.port, ...plan });
    });
  }
}
