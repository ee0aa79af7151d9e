import { randomBytes } from 'node:crypto';
import { execFile, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';
import { TcpProxy } from './tcp-proxy.mjs';
import { freePort, until } from './waiting.mjs';

export const APIS = ['api-1', 'api-2'];

/**
 * Two API processes behind a proxy, a worker, PostgreSQL and Redis of its own, Redis behind a proxy too: all on loopback,
 * all ended with it. `cluster`: a PostgreSQL that a fault keeps in its own hands, reached through a proxy.
 */
export class System {
  #children = new Map();
  #stopping = false;
  #stops = [];

  constructor({ root, chance, say, cluster }) {
    Object.assign(this, { root, chance, say, cluster });
    this.home = mkdtempSync(join(tmpdir(), 'qabilet-faults-'));
    // The servers run as another user: where that one cannot go, their data would be kept elsewhere and stay behind.
    chmodSync(this.home, 0o755);
    this.#stops.push(() => rmSync(this.home, { recursive: true, force: true, maxRetries: 5 }));
  }

  async start() {
    const embedded = await import(pathToFileURL(join(this.root, 'dist/embedded/main.mjs')).href);
    embedded.makePassable(this.home);
    const { databaseUrl, redisUrl } = this.cluster
      ? await this.#besideCluster(embedded)
      : await this.#embedded(embedded);
    this.redis = redisUrl && new TcpProxy({ targets: [Number(new URL(redisUrl).port)], chance: this.chance });
    this.env = {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      QABILET_HOME: this.home,
      QABILET_EMBEDDED: 'on',
      QABILET_DEMO: 'on',
      QABILET_MINISTRY: 'off',
      WEB_ROOT: join(this.root, 'dist/web'),
      QABILET_SECRET_KEY: randomBytes(32).toString('base64'),
      LOG_LEVEL: 'warn',
      DATABASE_URL: databaseUrl,
      ...(this.redis && { REDIS_URL: await this.#listening(this.redis, 'redis:') }),
    };
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
    this.pool.on('error', () => undefined);
    this.#stops.push(() => this.pool.end());
    await this.cli('migrate');
    this.say('Preparing the demo of an institute ...');
    await this.cli('seed', 'demo');
    this.#stops.push(() => this.#endChildren());
    this.ports = new Map(await Promise.all(APIS.map(async (name) => [name, await freePort()])));
    for (const name of APIS) this.run(name);
    this.run('worker-1');
    this.balancer = new TcpProxy({ targets: [...this.ports.values()], chance: this.chance });
    this.address = await this.#listening(this.balancer, 'http:');
    this.port = this.balancer.port;
    for (const name of APIS) await this.untilReady(name);
  }

  /** Starts a process under a name (api-1, worker-2); one that ends although nobody wants it to is started again. */
  run(name, env = {}) {
    const log = openSync(join(this.home, `${name}.log`), 'a');
    const child = fork(join(this.root, 'dist', name.split('-')[0], 'main.mjs'), [], {
      env: { ...this.env, ...(this.ports.has(name) && { PORT: String(this.ports.get(name)) }), ...env },
      stdio: ['ignore', log, log, 'ipc'],
    });
    this.#children.set(name, child);
    child.once('exit', () => {
      if (!this.#stopping && this.#children.get(name) === child)
        setTimeout(() => this.#stopping || this.#children.get(name) !== child || this.run(name, env), 300);
    });
    return child;
  }

  /** Told whenever something is killed, stopped or emptied. */
  onBlow = () => undefined;

  signal(name, signal) {
    this.#children.get(name)?.kill(signal);
    this.onBlow();
  }

  hitPostgres(signal) {
    process.kill(this.postmaster, signal);
    this.onBlow();
  }

  /** Ends an API process in good order and waits until its successor serves, in the environment given. */
  async renew(name, env = {}) {
    const before = this.#children.get(name);
    const gone = new Promise((done) => before.once('exit', done));
    this.#children.delete(name);
    before.kill('SIGTERM');
    await gone;
    this.run(name, env);
    await this.untilReady(name);
  }

  /** Ends a process and does not start it again. */
  async dismiss(name) {
    const child = this.#children.get(name);
    this.#children.delete(name);
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await gone;
  }

  isReady(name) {
    return isReady(this.ports.get(name));
  }

  untilReady(name) {
    return until(() => this.isReady(name), 120_000, `${name} ready`);
  }

  /** A command of the line; its exit code and what it said. */
  cli(...words) {
    return this.cliOn(this.env.DATABASE_URL, ...words);
  }

  cliOn(databaseUrl, ...words) {
    const entry = join(this.root, 'dist/cli/main.mjs');
    const env = { ...this.env, DATABASE_URL: databaseUrl };
    return new Promise((done) => {
      execFile(process.execPath, [entry, ...words], { env, maxBuffer: 64 * 2 ** 20 }, (error, out, err) =>
        done({ code: error?.code ?? 0, output: `${out}${err}` }),
      );
    });
  }

  /** PostgreSQL by the number its postmaster wrote down. */
  get postmaster() {
    const data = this.cluster?.data ?? join(this.home, 'postgres/data');
    return Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  async onRedis(work) {
    if (!this.redis) return;
    const redis = new Redis({ host: '127.0.0.1', port: this.redis.targets[0], maxRetriesPerRequest: 1 });
    redis.on('error', () => undefined);
    await work(redis).catch(() => undefined);
    this.onBlow();
    redis.disconnect();
  }

  async stop() {
    this.#stopping = true;
    for (const end of this.#stops.splice(0).reverse()) await end();
  }

  async #embedded(embedded) {
    const services = await embedded.startEmbedded({ home: this.home });
    this.#stops.push(() => services.stop());
    return services;
  }

  async #besideCluster(embedded) {
    const { cluster } = this;
    this.#stops.push(() => cluster.remove());
    cluster.confine();
    await this.cluster.start();
    this.postgres = new TcpProxy({ targets: [this.cluster.port], chance: this.chance });
    const databaseUrl = `${await this.#listening(this.postgres, 'postgres:')}/qabilet`;
    const services = await embedded.startEmbeddedRedis({ home: this.home });
    this.#stops.push(() => services.stop());
    return { databaseUrl: databaseUrl.replace('//', '//qabilet@'), redisUrl: services.redisUrl };
  }

  async #listening(proxy, scheme) {
    const port = await proxy.listen();
    this.#stops.push(() => proxy.close());
    return `${scheme}//127.0.0.1:${port}`;
  }

  #endChildren() {
    const ended = [...this.#children.values()].map(
      (child) =>
        new Promise((done) => {
          if (child.exitCode !== null || child.signalCode !== null) return done();
          child.once('exit', done);
          child.kill('SIGCONT');
          child.kill('SIGTERM');
          setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
        }),
    );
    return Promise.all(ended);
  }
}

async function isReady(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, {
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  return answer?.ok === true;
}
