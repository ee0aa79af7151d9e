import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Beside } from './beside.mjs';
import { Client } from './client.mjs';
import { dashboardsOf, timePage } from './pages.mjs';
import { cpuEach, spread, used } from './figures.mjs';
import { load } from './load-process.mjs';
import { Officials } from './officials.mjs';

/** So many answer at once, and so many come one after the other. No test ends: scoring is the work of another process. */
const AT_ONCE = 40;
const OFFICIALS = 2_500;
const WARM_SECONDS = 3;
/** All servers in turns, so that whatever else this machine does meets both. */
const TURNS = 3;
const TURN_SECONDS = 5;
const INSERT_SECONDS = 5;

/** Start-up, answers a second beside a bare server, the dashboards and the engine. */
export async function smoke({ root, rows, system }) {
  const note = (...row) => rows.note(...row);
  note('first start, demo of the institute seeded', '1', `${(await system.start()).toFixed(1)} s`);
  await system.stop();
  note('second start', '1', `${(await system.start()).toFixed(1)} s`);
  await dashboards(system, note);
  await answers({ root, system, note });
  engine(root, note);
}

async function answers({ root, system, note }) {
  const officials = new Officials(system);
  const cookies = await officials.prepare(OFFICIALS, 'bench');
  const waveId = await officials.openWave('Bench');
  const { port } = system;
  const started = await load(root, { kind: 'starts', port, waveId, cookies, lanes: AT_ONCE });
  note(`tests started, ${AT_ONCE} officials at once`, `${started.times.length}`, spread(started));

  const beside = new Beside({ root, system });
  await beside.start();
  try {
    const ours = {
      name: `answer saved and next question brought, ${AT_ONCE} officials at once`,
      cpu: () => system.cpu(),
    };
    const bare = { name: 'bare Fastify + pg: one prepared insert and select', cpu: () => beside.cpu() };
    let { people } = started;
    const answer = async (seconds) => {
      const outcome = await load(root, {
        kind: 'answers',
        port,
        people,
        most: officials.certain,
        lanes: AT_ONCE,
        seconds,
      });
      ({ people } = outcome);
      return outcome;
    };
    const gathered = {
      name: 'bare Fastify + pg, answers of a moment in one insert',
      cpu: () => beside.cpu(),
    };
    const store = (route) => (seconds) =>
      load(root, { kind: 'bare', port: beside.port, lanes: AT_ONCE, seconds, route });
    const sums = [sum(ours, answer), sum(bare, store('answers')), sum(gathered, store('gathered'))];
    for (const each of sums) await each.work(WARM_SECONDS);
    for (let turn = 0; turn < TURNS; turn++) for (const each of sums) await each.measure();
    for (const { outcome, name, cpu } of sums)
      note(
        name,
        `${outcome.times.length}`,
        `${spread(outcome)}, CPU each: ${cpuEach(cpu, outcome.times.length)}`,
      );
    const [rate, bareRate, gatheredRate] = sums.map(({ outcome }) => outcome.times.length / outcome.seconds);
    const share = (one) => `${((100 * one) / bareRate).toFixed(0)} %`;
    note('answers beside the bare server', `${TURNS} turns`, share(rate));
    note('the bare server with gathered answers beside itself', `${TURNS} turns`, share(gatheredRate));
    const { by, count, rate: insertRate } = await beside.inserts(INSERT_SECONDS);
    note(`inserts by ${by}`, `${count}`, `${insertRate.toFixed(0)}/s`);
  } finally {
    beside.stop();
  }
}

/** Adds up what is measured in turns. */
function sum({ name, cpu }, work) {
  const total = { name, work, cpu: {}, outcome: { times: [], seconds: 0, errors: 0 } };
  return Object.assign(total, {
    async measure() {
      const before = cpu();
      const { times, seconds, errors } = await work(TURN_SECONDS);
      for (const [process, spent] of Object.entries(used(before, cpu())))
        total.cpu[process] = (total.cpu[process] ?? 0) + spent;
      total.outcome.times.push(...times);
      total.outcome.seconds += seconds;
      total.outcome.errors += errors;
    },
  });
}

async function dashboards({ address }, note) {
  const accounts = await new Client(address).call('GET', '/demo-accounts');
  const trainer = await new Client(address).signIn(accounts.find(({ role }) => role === 'trainer'));
  const lead = await new Client(address).signIn(accounts.find(({ role }) => role === 'agency-lead'));
  const cohort = (await trainer.call('GET', '/cohorts')).reduce((most, next) =>
    next.waves.length > most.waves.length ? next : most,
  );
  const pages = dashboardsOf({ trainer, lead, cohortId: cohort.id, waveId: cohort.waves.at(-1).id });
  for (const page of pages) {
    const { times, median, p99 } = await timePage(page);
    note(page.name, `${times.length}`, `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  }
}

function engine(root, note) {
  const told = execFileSync(process.execPath, [join(root, 'dist/cli/main.mjs'), 'bench', 'engine'], {
    encoding: 'utf8',
  });
  for (const { items, competences, calls, medianMs, p99Ms } of JSON.parse(told)) {
    note(
      `next question, ${items} items, ${competences} correlated competences`,
      `${calls}`,
      `median ${medianMs} ms, p99 ${p99Ms} ms`,
    );
  }
}
