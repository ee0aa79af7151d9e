import { execFile, fork } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { cpuSecondsOf, cpuSeconds } from './processes.mjs';
import { freePort } from './system.mjs';

const CONNECTIONS = 10;
const SCRIPT = `INSERT INTO bare_answer (tenant_id, attempt_id, position, given)
VALUES (gen_random_uuid(), gen_random_uuid(), 1, '{"questionId":"qqqqqqqqqqqqqqqqqqqqqqqq","options":["a1b2c3d4e5f6"]}');\n`;

/** What the same PostgreSQL can do for somebody who asks for less: a bare server, and pgbench. */
export class Beside {
  #system;
  #root;
  #url;
  #server;
  port = 0;

  constructor({ root, system }) {
    this.#root = root;
    this.#system = system;
    const url = new URL(system.databaseUrl);
    url.pathname = '/bare';
    this.#url = url.href;
  }

  async start() {
    await this.#system.pool.query('CREATE DATABASE bare');
    this.port = await freePort();
    this.#server = fork(join(this.#root, 'tools/bench/bare-server.mjs'), [], {
      cwd: this.#root,
      env: { ...process.env, DATABASE_URL: this.#url, PORT: String(this.port) },
    });
    await new Promise((ready) => this.#server.once('message', ready));
  }

  cpu() {
    const { postgres } = cpuSeconds(this.#system);
    return { server: cpuSecondsOf(this.#server.pid), PostgreSQL: postgres };
  }

  stop() {
    this.#server?.disconnect();
  }

  /** Inserts a second, and who did them. */
  async inserts(seconds) {
    const binary = pgbench();
    if (!binary)
      return {
        by: `node-postgres, ${CONNECTIONS} prepared inserts at once (no pgbench here)`,
        ...(await this.#insertLoop(seconds)),
      };
    const script = join(this.#system.home, 'insert.sql');
    writeFileSync(script, SCRIPT);
    const told = await new Promise((done, failed) =>
      execFile(
        binary,
        [
          '-n',
          '-M',
          'prepared',
          '-c',
          String(CONNECTIONS),
          '-j',
          '1',
          '-T',
          String(seconds),
          '-f',
          script,
          this.#url,
        ],
        (failure, output) => (failure ? failed(failure) : done(output)),
      ),
    );
    const [, count] = /actually processed: (\d+)/.exec(told) ?? [];
    const [, rate] = /^tps = ([\d.]+)/m.exec(told) ?? [];
    return { by: `pgbench, ${CONNECTIONS} clients, prepared`, count: Number(count), rate: Number(rate) };
  }

  async #insertLoop(seconds) {
    const pool = new pg.Pool({ connectionString: this.#url, max: CONNECTIONS });
    const until = performance.now() + seconds * 1_000;
    let count = 0;
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (; performance.now() < until; count++) await pool.query({ name: 'insert', text: SCRIPT });
      }),
    );
    await pool.end();
    return { count, rate: count / seconds };
  }
}

/** On the path, or where Debian keeps it. */
function pgbench() {
  const debian = '/usr/lib/postgresql';
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...(existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : []),
  ];
  return folders.map((folder) => join(folder, 'pgbench')).find((path) => existsSync(path));
}
