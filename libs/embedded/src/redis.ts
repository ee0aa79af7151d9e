import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { serverFolder } from './folders';
import type { RunningServer } from './postgres';
import { freeLoopbackPort, hasGone, isRunning, processFacts, signal } from './processes';
import type { RunAs } from './run-as';

interface RedisOptions {
  /** Folder of the installation; data go to `<home>/redis`. */
  readonly home: string;
  /** False keeps nothing on disk. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
  readonly runAs: RunAs;
}

const PROGRAMS = ['redis-server', 'valkey-server'];
/** The oldest server the queue works on. */
const OLDEST = { major: 6, minor: 2 };
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 15_000;
const ATTEMPTS = 5;

/** The server program on this machine, when there is one recent enough. */
export function findRedisServer(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/sbin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)))
    .find((program) => existsSync(program) && isRecent(program));
}

/** Brings Redis up on loopback; nothing where the machine has no server. */
export async function startRedis({
  home,
  durable,
  log,
  runAs,
}: RedisOptions): Promise<RunningServer | undefined> {
  const program = findRedisServer();
  if (program === undefined) return undefined;
  const folder = serverFolder(home, 'redis', runAs);
  const adopted = await adopt(home, folder, runAs);
  if (adopted !== undefined) {
    log(`Redis of an earlier run answers at ${adopted.url}`);
    return adopted;
  }
  for (let attempt = 1; ; attempt++) {
    const outcome = await launch(program, { home, folder, runAs, durable });
    if (typeof outcome !== 'string') {
      log(`Redis answers at ${outcome.url}`);
      return outcome;
    }
    if (attempt === ATTEMPTS || !/Address already in use/.test(outcome)) {
      throw new Error(`Redis did not start; its last words (${join(folder, 'server.log')}):\n${outcome}`);
    }
  }
}

/** The server running on this home, for a process that does not own it. */
export async function findRunningRedis(home: string): Promise<RunningServer | undefined> {
  const noted = notedServer(home);
  const answers = noted !== undefined && (await servesFolder(noted.url, join(home, 'redis')));
  return answers ? { ...noted, runAs: {}, started: false } : undefined;
}

export async function stopRedis({ pid }: RunningServer): Promise<void> {
  signal(pid, 'SIGTERM');
  if (await hasGone(pid, STOP_LIMIT_MS)) return;
  signal(pid, 'SIGKILL');
  await hasGone(pid, STOP_LIMIT_MS);
}

async function adopt(home: string, folder: string, runAs: RunAs): Promise<RunningServer | undefined> {
  const noted = notedServer(home);
  const deadline = Date.now() + START_LIMIT_MS;
  while (
    noted !== undefined &&
    PROGRAMS.some((program) => processFacts(noted.pid)?.command.includes(program))
  ) {
    if (await servesFolder(noted.url, folder)) return { ...noted, runAs, started: false };
    if (Date.now() > deadline)
      throw new Error(
        `Process ${noted.pid} holds the data in ${folder} but does not answer. Stop it and start again.`,
      );
    await pause(200);
  }
  return undefined;
}

interface Place {
  readonly home: string;
  readonly folder: string;
  readonly runAs: RunAs;
  readonly durable: boolean;
}

async function launch(
  program: string,
  { home, folder, runAs, durable }: Place,
): Promise<RunningServer | string> {
  const port = await freeLoopbackPort();
  const logFile = join(folder, 'server.log');
  const out = openSync(logFile, 'w', 0o644);
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: durable ? 'yes' : 'no',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(program, [...flags, '--save', ''], {
    ...runAs,
    cwd: folder,
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  const { pid } = child;
  const url = `redis://127.0.0.1:${port}`;
  // Before it answers: a start killed here must not leave a server nobody knows, with a second one on its files.
  if (pid !== undefined) note(home, { pid, url });
  const deadline = Date.now() + START_LIMIT_MS;
  while (pid !== undefined && failure === undefined && isRunning(pid)) {
    if (await servesFolder(url, folder)) return { url, pid, runAs, started: true };
    if (Date.now() > deadline) {
      signal(pid, 'SIGKILL');
      return `No answer within ${START_LIMIT_MS / 1000} s.`;
    }
    await pause(50);
  }
  return failure?.message ?? readFileSync(logFile, 'utf8').slice(-2000);
}

/** True when the server there has loaded its data and keeps them in exactly this folder. */
async function servesFolder(url: string, folder: string): Promise<boolean> {
  const client = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3_000,
    disconnectTimeout: 0,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const [, dir] = (await client.config('GET', 'dir')) as readonly string[];
    return dir !== undefined && realpathSync(dir) === realpathSync(folder);
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

function note(home: string, { pid, url }: Pick<RunningServer, 'pid' | 'url'>): void {
  const file = join(home, 'redis.json');
  writeFileSync(`${file}.new`, JSON.stringify({ pid, url }));
  renameSync(`${file}.new`, file);
}

function notedServer(home: string): { pid: number; url: string } | undefined {
  try {
    const { pid, url }: { pid?: unknown; url?: unknown } = JSON.parse(
      readFileSync(join(home, 'redis.json'), 'utf8'),
    );
    return typeof pid === 'number' && typeof url === 'string' ? { pid, url } : undefined;
  } catch {
    return undefined;
  }
}

function isRecent(program: string): boolean {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /v=(\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor);
}
