import { execFile, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, until } from './waiting.mjs';

const PROGRAMS = ['postgres', 'initdb', 'pg_basebackup', 'pg_dump', 'pg_dumpall', 'pg_restore', 'psql'];
const SIZE_MB = 400;
const run = promisify(execFile);

/** A PostgreSQL in the hands of a fault, with the programs that copy and restore it; its data on a disk of its own size. */
export class Cluster {
  static NEEDS =
    'there is no PostgreSQL with pg_dump and pg_basebackup beside its server (Debian: apt-get install postgresql)';
  #server;
  #siblings = [];
  isConfined = false;

  /** Nothing where the machine has no PostgreSQL with its tools. */
  static ofThisMachine() {
    const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
    const programs = versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join('/usr/lib/postgresql', version, 'bin'))
      .find((folder) => PROGRAMS.every((program) => existsSync(join(folder, program))));
    return programs && new Cluster({ programs });
  }

  constructor({ programs }) {
    this.programs = programs;
    this.runAs = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
    this.home = mkdtempSync(join(tmpdir(), 'qabilet-cluster-'));
    this.disk = join(this.home, 'disk');
    this.data = join(this.disk, 'data');
    mkdirSync(this.disk);
    this.#own(this.home);
    this.#own(this.disk);
  }

  /** Puts the data on a disk of a few hundred MB, where this process may mount one; says whether it is so. */
  confine() {
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=0755`, 'tmpfs', this.disk], {
        stdio: 'ignore',
      });
    } catch {
      return false;
    }
    this.isConfined = true;
    this.#own(this.disk);
    return true;
  }

  /** Another one, empty and not running, that ends with this one. */
  sibling() {
    const sibling = new Cluster({ programs: this.programs });
    this.#siblings.push(sibling);
    return sibling;
  }

  /** Creates the data where there are none, starts the server, and the database in it. */
  async start(settings = {}) {
    if (!existsSync(this.data))
      await this.tool(
        'initdb',
        '-D',
        this.data,
        '-U',
        'qabilet',
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
      );
    await this.serve(settings);
    const client = new pg.Client({ connectionString: this.url('postgres') });
    await client.connect();
    const { rows } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'qabilet'`);
    if (rows.length === 0) await client.query('CREATE DATABASE qabilet');
    await client.end();
  }

  async serve(settings = {}) {
    this.port ??= await freePort();
    const words = {
      port: this.port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      timezone: 'UTC',
      shared_buffers: '64MB',
      max_wal_size: '96MB',
      min_wal_size: '32MB',
      wal_level: 'replica',
      max_wal_senders: 5,
      ...settings,
    };
    const log = openSync(join(this.home, 'server.log'), 'a');
    this.#server = spawn(
      join(this.programs, 'postgres'),
      ['-D', this.data, ...Object.entries(words).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...this.runAs, cwd: this.home, stdio: ['ignore', log, log], env: { LC_ALL: 'C' } },
    );
    await until(() => this.answers(), 60_000, 'PostgreSQL answering');
  }

  get isRunning() {
    return this.#server !== undefined && this.#server.exitCode === null && this.#server.signalCode === null;
  }

  async answers() {
    const client = new pg.Client({ connectionString: this.url('postgres'), connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }

  url(database = 'qabilet', login = 'qabilet') {
    return `postgres://${login}@127.0.0.1:${this.port}/${database}`;
  }

  client(database = 'qabilet') {
    return new pg.Client({ connectionString: this.url(database) });
  }

  async query(sql, parameters = [], database = 'qabilet') {
    const client = this.client(database);
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  /** One of the server's own programs, under the server's user: {code, output}. */
  async tool(program, ...words) {
    try {
      const { stdout, stderr } = await run(join(this.programs, program), words, {
        ...this.runAs,
        cwd: this.home,
        env: { LC_ALL: 'C' },
        maxBuffer: 2 ** 26,
      });
      return { code: 0, output: `${stdout}${stderr}` };
    } catch (failure) {
      return { code: failure.code ?? 1, output: `${failure.stdout ?? ''}${failure.stderr ?? failure}` };
    }
  }

  async stop(signal = 'SIGINT') {
    if (!this.isRunning) return;
    const gone = new Promise((done) => this.#server.once('exit', done));
    this.#server.kill(signal);
    await gone;
  }

  async remove() {
    for (const sibling of this.#siblings.splice(0)) await sibling.remove();
    await this.stop('SIGQUIT');
    if (this.isConfined) execFileSync('umount', ['-l', this.disk], { stdio: 'ignore' });
    rmSync(this.home, { recursive: true, force: true });
  }

  #own(path) {
    if (this.runAs.uid !== undefined) chownSync(path, this.runAs.uid, this.runAs.gid);
  }
}

function idOf(flag) {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }).trim());
}
