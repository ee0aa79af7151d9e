#!/usr/bin/env node
/**
 * `npm run bench -- smoke`: start-up, answers a second through the real HTTP stack, the next item, and the dashboards, beside a
 * bare Fastify + pg server in the same run. `npm run bench -- rush`: 5,000 people who start at once, and answers at a steady
 * rate. `npm run bench -- psychometrics`: the measurement core beside its peers.
 * It measures and prints; nothing here passes or fails.
 */
import { execFileSync, fork, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { Tasks } from '../start/tasks.mjs';
import { Client } from './client.mjs';
import { psychometrics } from './psychometrics.mjs';
import { Rows } from './rows.mjs';
import { Rush } from './rush.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const OFFICIALS = 40;
const LOAD_SECONDS = 15;
const DASHBOARD_CALLS = 200;

const target = process.argv[2];
if (!['smoke', 'rush', 'psychometrics'].includes(target)) {
  console.error('Say what to measure: npm run bench -- smoke | rush | psychometrics');
  process.exit(2);
}

const step = { root, tasks: new Tasks(), say: (line) => console.log(line) };
await ensureInstalled(step);
await ensureBuilt(step);
const home = mkdtempSync(join(tmpdir(), 'qabilet-bench-'));
const rows = new Rows();
try {
  if (target === 'smoke') await smoke();
  else if (target === 'rush') await rush();
  else psychometrics({ root, rows });
} finally {
  rmSync(home, { recursive: true, force: true });
}
rows.print(root);

async function smoke() {
  const first = await start();
  note('first start, demo of the institute seeded', '1', `${first.seconds.toFixed(1)} s`);
  await stop(first);
  const second = await start();
  note('second start', '1', `${second.seconds.toFixed(1)} s`);
  await answers(second);
  await dashboards(second);
  await stop(second);
  await bareServer();
  engine();
}

async function rush() {
  const system = await start();
  const { startEmbedded } = await import(pathToFileURL(join(root, 'dist/embedded/main.mjs')).href);
  const { databaseUrl } = await startEmbedded({ home });
  await new Rush({ root, rows, ...system, databaseUrl }).run();
  await stop(system);
  await bareServer();
}

async function start() {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'tools/start/start.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      QABILET_HOME: home,
      QABILET_MINISTRY: 'off',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready, failed) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      if (text.includes('Qabilet is ready at')) ready();
    });
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${text}`)));
  });
  return { child, port, address: `http://127.0.0.1:${port}`, seconds: (performance.now() - began) / 1000 };
}

async function stop({ child }) {
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}

/** Officials are invited, set their passwords and start their tests over HTTP; then all answer as fast as they can. */
async function answers({ address, port }) {
  const accounts = await new Client(address).call('GET', '/demo-accounts');
  const trainer = await new Client(address).signIn(accounts.find(({ role }) => role === 'trainer'));
  const blueprint = (await trainer.call('GET', '/blueprints')).reduce((longest, next) =>
    next.maxItems > longest.maxItems ? next : longest,
  );
  const [role] = await trainer.call('GET', '/role-profiles');
  const today = new Date();
  const later = new Date(today.getTime() + 86_400_000);
  const { id: cohort } = await trainer.call('POST', '/cohorts', {
    name: `Bench ${today.toISOString()}`,
    startsOn: today.toISOString().slice(0, 10),
    endsOn: later.toISOString().slice(0, 10),
  });
  const text = Array.from(
    { length: OFFICIALS },
    (_, index) => `Official ${index}, bench${index}-${today.getTime()}@bench.example`,
  ).join('\n');
  const { invitations } = await trainer.call('POST', `/cohorts/${cohort}/members`, {
    text: `name,email\n${text}`,
    roleProfileId: role.id,
  });
  await trainer.call('POST', `/cohorts/${cohort}/waves`, {
    name: 'Bench',
    kind: 'baseline',
    blueprintId: blueprint.id,
    opensAt: new Date(today.getTime() - 1000).toISOString(),
    closesAt: later.toISOString(),
  });
  const people = [];
  for (const { link } of invitations) {
    const official = new Client(address);
    await official.call('POST', '/invitation-acceptances', {
      token: link.split('#')[1],
      password: 'four words to remember well',
    });
    const assignment = (await official.call('GET', '/my/assignments')).find(({ isOpen }) => isOpen);
    await official.call('PUT', `/my/waves/${assignment.waveId}/notice`, {
      version: '2026-1',
      shareWithTrainers: true,
    });
    people.push({
      cookie: official.cookie,
      attempt: await official.call('POST', `/my/waves/${assignment.waveId}/attempt`, { language: 'en' }),
    });
  }
  summary(
    `answer saved and next question brought, ${OFFICIALS} officials at once`,
    await load({ kind: 'officials', port, people, seconds: LOAD_SECONDS }),
  );
}

async function dashboards({ address }) {
  const accounts = await new Client(address).call('GET', '/demo-accounts');
  const trainer = await new Client(address).signIn(accounts.find(({ role }) => role === 'trainer'));
  const lead = await new Client(address).signIn(accounts.find(({ role }) => role === 'agency-lead'));
  const cohort = (await trainer.call('GET', '/cohorts')).reduce((most, next) =>
    next.waves.length > most.waves.length ? next : most,
  );
  const pages = [
    ['heat map and ranked gaps of a wave', trainer, `/waves/${cohort.waves.at(-1).id}/heat-map`],
    ['progress of a cohort over its waves', trainer, `/cohorts/${cohort.id}/progress`],
    ['overview of the agency with its units', lead, '/agency-overview'],
  ];
  for (const [name, client, path] of pages) {
    const times = [];
    for (let call = 0; call < DASHBOARD_CALLS; call++) {
      const sent = performance.now();
      await client.call('GET', path);
      times.push(performance.now() - sent);
    }
    note(name, `${times.length}`, `median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms`);
  }
}

async function bareServer() {
  const { startEmbedded } = await import(pathToFileURL(join(root, 'dist/embedded/main.mjs')).href);
  const services = await startEmbedded({ home, redis: false });
  const port = await freePort();
  const server = fork(join(root, 'tools/bench/bare-server.mjs'), [], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: services.databaseUrl, PORT: String(port) },
  });
  await new Promise((ready) => server.once('message', ready));
  summary(
    'bare Fastify + pg: one prepared insert and select',
    await load({ kind: 'bare', port, connections: OFFICIALS, seconds: LOAD_SECONDS }),
  );
  server.disconnect();
  await services.stop();
}

function engine() {
  const cli = join(root, 'dist/cli/main.mjs');
  for (const { items, competences, calls, medianMs, p99Ms } of JSON.parse(
    execFileSync(process.execPath, [cli, 'bench', 'engine'], { encoding: 'utf8' }),
  )) {
    note(
      `next question, ${items} items, ${competences} correlated competences`,
      `${calls}`,
      `median ${medianMs} ms, p99 ${p99Ms} ms`,
    );
  }
}

function load(plan) {
  return new Promise((done, failed) => {
    const child = fork(join(root, 'tools/bench/load.mjs'));
    child.once('message', done);
    child.once('error', failed);
    child.send(plan);
  });
}

function summary(name, { times, seconds, errors }) {
  const rate = (times.length / seconds).toFixed(0);
  note(
    name,
    `${times.length}`,
    `${rate}/s, median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms, ${errors} errors`,
  );
}

function quantile(times, share) {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
}

function note(what, n, figure) {
  rows.note(what, n, figure);
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
