import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { cpuSeconds } from './processes.mjs';

/** The whole product as `npm start` runs it, with a demo of its own. */
export class System {
  #child;
  #poolFile;

  constructor({ root, home }) {
    this.root = root;
    this.home = home;
    this.#poolFile = join(home, 'pool.json');
  }

  /** Seconds until it was ready. */
  async start() {
    this.port = await freePort();
    this.address = `http://127.0.0.1:${this.port}`;
    const began = performance.now();
    this.#child = spawn(process.execPath, [join(this.root, 'tools/start/start.mjs')], {
      cwd: this.root,
      env: {
        ...process.env,
        PORT: String(this.port),
        QABILET_HOME: this.home,
        QABILET_MINISTRY: 'off',
        // The same two people ask for costly pages again and again.
        QABILET_COSTLY_REQUESTS: '1000000',
        QABILET_BENCH_POOL: this.#poolFile,
        LOG_LEVEL: 'warn',
        NODE_OPTIONS: [
          process.env.NODE_OPTIONS,
          `--import ${pathToFileURL(join(this.root, 'tools/bench/pool-watch.mjs')).href}`,
        ]
          .filter(Boolean)
          .join(' '),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((ready, failed) => {
      let text = '';
      this.#child.stdout.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        if (text.includes('Qabilet is ready at')) ready();
      });
      this.#child.once('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${text}`)));
    });
    const seconds = (performance.now() - began) / 1000;
    this.launcher = this.#child.pid;
    const { startEmbedded } = await import(pathToFileURL(join(this.root, 'dist/embedded/main.mjs')).href);
    this.databaseUrl = (await startEmbedded({ home: this.home })).databaseUrl;
    this.pool = new pg.Pool({ connectionString: this.databaseUrl, max: 2 });
    return seconds;
  }

  cpu() {
    const { api, postgres } = cpuSeconds(this);
    return { API: api, PostgreSQL: postgres };
  }

  /** How long requests have waited for connections to the database so far, as the API process last said. */
  poolWait() {
    return existsSync(this.#poolFile)
      ? JSON.parse(readFileSync(this.#poolFile, 'utf8'))
      : { borrowed: 0, waitedMs: 0 };
  }

  async stop() {
    await this.pool?.end();
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGTERM');
    await gone;
  }
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
