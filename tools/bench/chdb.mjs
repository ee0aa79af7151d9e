import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuSecondsOf, peakMegabytesOf } from './processes.mjs';

/** ClickHouse inside a process (chdb), behind its HTTP interface. */
export class Chdb {
  #child;

  constructor({ root, settings = {} }) {
    Object.assign(this, { root, settings });
    this.home = mkdtempSync(join(tmpdir(), 'qabilet-bench-chdb-'));
  }

  async start() {
    this.#child = fork(join(this.root, 'libs/clickhouse/src/testing/chdb-server.mjs'), {
      env: { ...process.env, CHDB_HOME: this.home },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.url = await new Promise((ready, failed) => {
      this.#child.stdout.setEncoding('utf8').once('data', (line) => ready(line.trim()));
      this.#child.once('exit', (code) => failed(new Error(`chdb ended with ${code}`)));
    });
    return this;
  }

  /** Rows, seconds that passed and seconds of CPU. */
  async measure(query, parameters = {}) {
    const search = new URLSearchParams(this.settings);
    for (const [name, value] of Object.entries(parameters)) search.set(`param_${name}`, value);
    const [began, cpu] = [performance.now(), this.cpu()];
    const text = await this.#post(`${this.url}/?${search}`, query);
    const rows = /FORMAT JSONEachRow\s*$/.test(query)
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
    return { rows, seconds: (performance.now() - began) / 1000, cpu: this.cpu() - cpu };
  }

  /** Without an end: a statement may take minutes. */
  #post(url, body) {
    return new Promise((done, failed) => {
      const sent = request(url, { method: 'POST' }, async (response) => {
        const chunks = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) done(text);
        else failed(new Error(text));
      });
      sent.once('error', failed).end(body);
    });
  }

  /** Rows and bytes on the disk. */
  async stored(table) {
    const { rows } = await this.measure(
      `SELECT toFloat64(sum(rows)) AS rows, toFloat64(sum(bytes_on_disk)) AS bytes FROM system.parts
       WHERE active AND table = '${table}' FORMAT JSONEachRow`,
    );
    return { rows: Number(rows[0].rows), bytes: Number(rows[0].bytes) };
  }

  cpu = () => cpuSecondsOf(this.#child.pid);

  peakMegabytes = () => peakMegabytesOf(this.#child.pid);

  async stop() {
    const gone = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGKILL');
    await gone;
    rmSync(this.home, { recursive: true, force: true });
  }
}
