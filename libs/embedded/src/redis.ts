import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { CannotServe } from './cannot-serve';
import { serverFolder } from './folders';
import { freeLoopbackPort } from './processes';
import type { RunAs } from './run-as';
import { adopt, launch, logFileOf, stopServer, type NotedServer, type RunningServer } from './server-process';

interface RedisOptions {
  /** Folder of the installation; data go to `<home>/redis`. */
  readonly home: string;
  /** False keeps nothing on disk. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
  readonly runAs: RunAs;
}

const PROGRAMS = ['redis-server', 'valkey-server'];
const USUAL_FOLDERS = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
/** The oldest server the queue works on. */
const OLDEST = { major: 6, minor: 2 };
const ATTEMPTS = 5;

/** The server program on this machine, when there is one recent enough. */
export function findRedisServer(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS];
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
  const answers = (url: string) => servesFolder(url, folder);
  const server =
    (await adopt(notedServer(home), { programs: PROGRAMS, answers, runAs, stopSignal: 'TERM' })) ??
    (await startAnew(program, { home, folder, runAs, durable }));
  log(`Redis ${server.started ? 'answers' : 'of an earlier run answers'} at ${server.url}`);
  return server;
}

/** Starts a server that died again, at the address it had. */
export async function reviveRedis(
  { url, runAs }: RunningServer,
  { home, durable }: { readonly home: string; readonly durable: boolean },
): Promise<RunningServer> {
  const program = findRedisServer();
  if (program === undefined) throw new CannotServe('The Redis server program is gone.');
  const folder = serverFolder(home, 'redis', runAs);
  return startAnew(program, { home, folder, runAs, durable, port: Number(new URL(url).port) });
}

/** The server running on this home, for a process that does not own it. */
export async function findRunningRedis(home: string): Promise<NotedServer | undefined> {
  const noted = notedServer(home);
  const answers = noted !== undefined && (await servesFolder(noted.url, join(home, 'redis')));
  return answers ? noted : undefined;
}

export function stopRedis(server: RunningServer): Promise<void> {
  return stopServer(server, 'SIGTERM', 'SIGKILL');
}

interface Place {
  readonly home: string;
  readonly folder: string;
  readonly runAs: RunAs;
  readonly durable: boolean;
  /** The port to insist on; without it any free one. */
  readonly port?: number;
}

async function startAnew(
  program: string,
  { home, folder, runAs, durable, port: fixed }: Place,
): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const port = fixed ?? (await freeLoopbackPort());
    const url = `redis://127.0.0.1:${port}`;
    const outcome = await launch({
      program,
      words: settingsFor({ port, folder, durable }),
      env: process.env,
      folder,
      runAs,
      url,
      answers: (address) => servesFolder(address, folder),
      stopSignal: 'TERM',
      // Before it answers: a start killed here must not leave a server nobody knows, with a second one on its files.
      onSpawn: (pid) => note(home, { pid, url }),
    });
    if (typeof outcome !== 'string') return outcome;
    if (attempt === ATTEMPTS || !outcome.includes('Address already in use')) {
      throw new CannotServe(`Redis did not start; its last words (${logFileOf(folder)}):\n${outcome}`);
    }
  }
}

function settingsFor({
  port,
  folder,
  durable,
}: {
  port: number;
  folder: string;
  durable: boolean;
}): readonly string[] {
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: durable ? 'yes' : 'no',
    save: '',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
  };
  return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
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

function note(home: string, server: NotedServer): void {
  const file = join(home, 'redis.json');
  writeFileSync(`${file}.new`, JSON.stringify(server));
  renameSync(`${file}.new`, file);
}

function notedServer(home: string): NotedServer | undefined {
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
