import { randomBytes } from 'node:crypto';
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { Client } from '../bench/client.mjs';
import { Balancer } from './balancer.mjs';

const APIS = 2;
const PASSWORD = 'four words to remember well';

/** Two API processes behind a proxy, a worker, PostgreSQL and Redis of its own: all on loopback, all ended with it. */
export class System {
  #children = new Map();
  #stopping = false;

  constructor({ root, chance, say }) {
    Object.assign(this, { root, chance, say });
    this.home = mkdtempSync(join(tmpdir(), 'qabilet-faults-'));
  }

  async start() {
    const embedded = await import(pathToFileURL(join(this.root, 'dist/embedded/main.mjs')).href);
    embedded.makePassable(this.home);
    this.services = await embedded.startEmbedded({ home: this.home });
    this.env = {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      QABILET_HOME: this.home,
      QABILET_EMBEDDED: 'on',
      QABILET_DEMO: 'on',
      WEB_ROOT: join(this.root, 'dist/web'),
      QABILET_SECRET_KEY: randomBytes(32).toString('base64'),
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.services.databaseUrl,
      ...(this.services.redisUrl && { REDIS_URL: this.services.redisUrl }),
    };
    this.pool = new pg.Pool({ connectionString: this.services.databaseUrl, max: 2 });
    this.pool.on('error', () => undefined);
    await this.cli('migrate');
    this.say('Preparing the demo of an institute ...');
    await this.cli('seed', 'demo');
    const ports = await Promise.all(Array.from({ length: APIS }, freePort));
    this.ports = new Map(ports.map((port, index) => [`api-${index + 1}`, port]));
    for (const [name, port] of this.ports) this.run(name, 'api', { PORT: String(port) });
    this.run('worker-1', 'worker', {});
    this.balancer = new Balancer({ targets: ports, chance: this.chance });
    this.port = await this.balancer.listen();
    this.address = `http://127.0.0.1:${this.port}`;
    for (const port of ports) await until(() => isReady(port), 60_000);
  }

  /** Starts a process under a name; one that ends although nobody wants it to is started again. */
  run(name, application, env) {
    const log = openSync(join(this.home, `${name}.log`), 'a');
    const child = fork(join(this.root, 'dist', application, 'main.mjs'), [], {
      env: { ...this.env, ...env },
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.#children.set(name, child);
    child.once('exit', () => {
      if (!this.#stopping && this.#children.get(name) === child)
        setTimeout(() => this.#stopping || this.run(name, application, env), 300);
    });
    return child;
  }

  signal(name, signal) {
    this.#children.get(name)?.kill(signal);
  }

  /** Ends an API process in good order and waits until its successor serves. */
  async renew(name) {
    const before = this.#children.get(name);
    before.kill('SIGTERM');
    await until(() => this.#children.get(name) !== before, 40_000);
    await until(() => isReady(this.ports.get(name)), 60_000);
  }

  /** A command of the line; its exit code and what it said. */
  cli(...words) {
    const entry = join(this.root, 'dist/cli/main.mjs');
    return new Promise((done) => {
      execFile(
        process.execPath,
        [entry, ...words],
        { env: this.env, maxBuffer: 64 * 2 ** 20 },
        (error, out, err) => done({ code: error?.code ?? 0, output: `${out}${err}` }),
      );
    });
  }

  /** A cohort of officials with accounts and as many open waves as tests will be sat. */
  async prepare({ people, waves }) {
    const accounts = await new Client(this.address).call('GET', '/demo-accounts');
    const trainer = await new Client(this.address).signIn(accounts.find(({ role }) => role === 'trainer'));
    const blueprint = (await trainer.call('GET', '/blueprints')).reduce((longest, next) =>
      next.maxItems > longest.maxItems ? next : longest,
    );
    const [role] = await trainer.call('GET', '/role-profiles');
    const today = new Date();
    const later = new Date(today.getTime() + 86_400_000);
    const { id: cohort } = await trainer.call('POST', '/cohorts', {
      name: `Faults ${today.toISOString()}`,
      startsOn: today.toISOString().slice(0, 10),
      endsOn: later.toISOString().slice(0, 10),
    });
    const names = Array.from({ length: people }, (_, i) => `Official ${i}, official${i}@faults.example`);
    const { invitations } = await trainer.call('POST', `/cohorts/${cohort}/members`, {
      text: `name,email\n${names.join('\n')}`,
      roleProfileId: role.id,
    });
    const waveIds = [];
    for (let wave = 0; wave < waves; wave++) {
      const { id } = await trainer.call('POST', `/cohorts/${cohort}/waves`, {
        name: `Wave ${wave + 1}`,
        kind: 'baseline',
        blueprintId: blueprint.id,
        opensAt: new Date(today.getTime() - 1000).toISOString(),
        closesAt: later.toISOString(),
      });
      waveIds.push(id);
    }
    const cookies = [];
    for (const { link } of invitations) {
      const official = new Client(this.address);
      await official.call('POST', '/invitation-acceptances', {
        token: link.split('#')[1],
        password: PASSWORD,
      });
      for (const waveId of waveIds)
        await official.call('PUT', `/my/waves/${waveId}/notice`, {
          version: '2026-1',
          shareWithTrainers: true,
        });
      cookies.push(official.cookie);
    }
    return waveIds.flatMap((waveId) => cookies.map((cookie) => ({ cookie, waveId })));
  }

  async stop() {
    this.#stopping = true;
    await Promise.all(
      [...this.#children.values()].map(
        (child) =>
          new Promise((done) => {
            if (child.exitCode !== null || child.signalCode !== null) return done();
            child.once('exit', done);
            child.kill('SIGCONT');
            child.kill('SIGTERM');
            setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
          }),
      ),
    );
    await this.balancer?.close();
    await this.pool?.end();
    await this.services?.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

export async function until(holds, limitMs) {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > limitMs) throw new Error('It did not come back in time.');
    await new Promise((go) => setTimeout(go, 100));
  }
  return performance.now() - began;
}

async function isReady(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
    signal: AbortSignal.timeout(2_000),
  }).catch(() => undefined);
  return answer?.ok === true;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
