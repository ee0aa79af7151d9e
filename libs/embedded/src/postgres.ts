import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverFolder } from './folders';
import { connectsTo, ensureDatabase, urlOf } from './postgres-connection';
import { findPostgres, type PostgresBinaries } from './postgres-binaries';
import { freeLoopbackPort, hasGone, isRunning, processFacts, signal } from './processes';
import { unprivilegedUser, type RunAs } from './run-as';

export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly runAs: RunAs;
  /** False when it was found running. */
  readonly started: boolean;
}

interface PostgresOptions {
  /** Folder of the installation; data go to `<home>/postgres`. */
  readonly home: string;
  /** False leaves out every fsync: for data that may be thrown away. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
/** What a server says that may start a moment later: the port was taken in between, or a killed one's last processes linger. */
const TRY_AGAIN = /Address already in use|shared memory block|lock file "postmaster\.pid"/;
const ATTEMPTS = 20;

/** For a machine shared with an API, a worker and a browser. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  checkpoint_completion_target: '0.9',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const THROW_AWAY: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** Brings PostgreSQL up on loopback, with an empty database at the first start. */
export async function startPostgres({ home, durable, log }: PostgresOptions): Promise<RunningServer> {
  const runAs = unprivilegedUser(existingData(home));
  const folder = serverFolder(home, 'postgres', runAs);
  const data = join(folder, 'data');
  const adopted = await adopt(data, runAs);
  if (adopted !== undefined) {
    log(`PostgreSQL of an earlier run answers at ${adopted.url}`);
    return adopted;
  }
  const binaries = findPostgres({ runAs, copyTo: home, ...majorOf(data) });
  if (!existsSync(data)) await initialise(binaries, { data, runAs, folder });
  const settings = durable ? SETTINGS : { ...SETTINGS, ...THROW_AWAY };
  for (let attempt = 1; ; attempt++) {
    const outcome = await launch(binaries, { data, runAs, folder, settings });
    if (typeof outcome !== 'string') {
      await ensureDatabase(outcome.url);
      log(`PostgreSQL ${binaries.major} answers at ${outcome.url}`);
      return outcome;
    }
    if (attempt === ATTEMPTS || !TRY_AGAIN.test(outcome)) {
      throw new Error(
        `PostgreSQL did not start; its last words (${join(folder, 'server.log')}):\n${outcome}`,
      );
    }
    await pause(500);
  }
}

/** The server running on this home, for a process that does not own it; waits while it is still starting. */
export async function findRunningPostgres(home: string): Promise<RunningServer | undefined> {
  const deadline = Date.now() + START_LIMIT_MS;
  const data = join(home, 'postgres', 'data');
  for (;;) {
    const noted = notedServer(data);
    if (noted !== undefined && (await connectsTo(urlOf(noted.port), data))) {
      return { url: urlOf(noted.port), pid: noted.pid, runAs: {}, started: false };
    }
    if (Date.now() > deadline) return undefined;
    await pause(200);
  }
}

/** Ends sessions and stops in order; a server that does not obey in time is made to, and recovers at its next start. */
export async function stopPostgres({ pid }: RunningServer): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasGone(pid, STOP_LIMIT_MS)) return;
  signal(pid, 'SIGQUIT');
  await hasGone(pid, STOP_LIMIT_MS);
}

function existingData(home: string): string | undefined {
  const data = join(home, 'postgres', 'data');
  return existsSync(data) ? data : undefined;
}

function majorOf(data: string): { major?: number } {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? { major: Number.parseInt(readFileSync(file, 'utf8'), 10) } : {};
}

/** What `postmaster.pid` says, whether or not it is still true. */
function notedServer(data: string): { pid: number; port: number } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid !== undefined && port !== undefined && pid > 0 && port > 0 ? { pid, port } : undefined;
}

/**
 * A left-over is taken over only once it has answered as the server of these data. The process id in its file may by
 * now be a zombie or belong to somebody else: then the file is removed.
 */
async function adopt(data: string, runAs: RunAs): Promise<RunningServer | undefined> {
  const file = join(data, 'postmaster.pid');
  const noted = notedServer(data);
  if (noted === undefined) {
    if (existsSync(file)) rmSync(file);
    return undefined;
  }
  const deadline = Date.now() + START_LIMIT_MS;
  while (processFacts(noted.pid)?.command.includes('postgres')) {
    if (await connectsTo(urlOf(noted.port), data)) {
      await ensureDatabase(urlOf(noted.port));
      return { url: urlOf(noted.port), pid: noted.pid, runAs, started: false };
    }
    if (Date.now() > deadline)
      throw new Error(
        `Process ${noted.pid} holds the data in ${data} but does not answer. Stop it and start again.`,
      );
    await pause(200);
  }
  rmSync(file, { force: true });
  return undefined;
}

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly runAs: RunAs;
}

/** Written aside and renamed: a start that was killed half-way leaves nothing that looks like data. */
async function initialise(
  { initdb, major }: PostgresBinaries,
  { folder, data, runAs }: Place,
): Promise<void> {
  const draft = join(folder, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  const locale =
    major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  const { code, output } = await runToEnd(
    initdb,
    ['-D', draft, '-U', 'qabilet', '-A', 'trust', '-E', 'UTF8', '--no-instructions', ...locale],
    runAs,
  );
  if (code !== 0) throw new Error(`The database could not be created in ${folder}:\n${output}`);
  renameSync(draft, data);
}

function runToEnd(
  program: string,
  words: readonly string[],
  runAs: RunAs,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, {
      ...runAs,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', failed);
    child.once('close', (code) => done({ code, output }));
  });
}

/** Starts the server in a session of its own, out of reach of the terminal's Ctrl-C; answers its last words when it ends. */
async function launch(
  { postgres }: PostgresBinaries,
  { folder, data, runAs, settings }: Place & { readonly settings: Readonly<Record<string, string>> },
): Promise<RunningServer | string> {
  const port = await freeLoopbackPort();
  const logFile = join(folder, 'server.log');
  const out = openSync(logFile, 'w', 0o644);
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', data, '-p', String(port), ...flags], {
    ...runAs,
    cwd: folder,
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  const { pid } = child;
  const deadline = Date.now() + START_LIMIT_MS;
  while (pid !== undefined && failure === undefined && isRunning(pid)) {
    if (await connectsTo(urlOf(port), data)) return { url: urlOf(port), pid, runAs, started: true };
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      return `No answer within ${START_LIMIT_MS / 1000} s.`;
    }
    await pause(50);
  }
  return failure?.message ?? readFileSync(logFile, 'utf8').slice(-2000);
}

/** The caller's environment without what would redirect PostgreSQL or translate its messages. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG[A-Z]|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
