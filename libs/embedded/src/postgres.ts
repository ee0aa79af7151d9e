import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotServe } from './cannot-serve';
import { REACHABLE_ROOT, serverFolder } from './folders';
import { connectsTo, ensureDatabase, urlOf } from './postgres-connection';
import { findPostgres } from './postgres-binaries';
import { initialise } from './postgres-initdb';
import { postgresEnvironment, settingsFor } from './postgres-settings';
import { freeLoopbackPort } from './processes';
import { unprivilegedUser, type RunAs } from './run-as';
import { adopt, launch, logFileOf, stopServer, type NotedServer, type RunningServer } from './server-process';

interface PostgresOptions {
  /** Folder of the installation; data go to `<home>/postgres`. */
  readonly home: string;
  /** False leaves out every fsync: for data that may be thrown away. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly runAs: RunAs;
}

interface Start {
  readonly home: string;
  readonly durable: boolean;
  /** The port to insist on; without it any free one. */
  readonly port?: number;
}

/** What a server says that may start a moment later: the port was taken in between, or a killed one's last processes linger. */
const TRY_AGAIN = /Address already in use|shared memory block|lock file "postmaster\.pid"/;
const ATTEMPTS = 20;
const JOIN_LIMIT_MS = 60_000;

/** Brings PostgreSQL up on loopback, with an empty database at the first start. */
export async function startPostgres({ home, durable, log }: PostgresOptions): Promise<RunningServer> {
  const runAs = unprivilegedUser(join(home, 'postgres', 'data'));
  const folder = serverFolder(home, 'postgres', runAs);
  const place = { folder, data: join(folder, 'data'), runAs };
  const server = (await adoptPostgres(place)) ?? (await startAnew(place, { home, durable }));
  try {
    await ensureDatabase(server.url);
  } catch (error) {
    await stopPostgres(server);
    throw error;
  }
  log(`PostgreSQL ${server.started ? 'answers' : 'of an earlier run answers'} at ${server.url}`);
  return server;
}

/** Starts a server that died again, at the address it had, on the data it left. */
export async function revivePostgres(
  { url, runAs }: RunningServer,
  { home, durable }: Start,
): Promise<RunningServer> {
  const folder = serverFolder(home, 'postgres', runAs);
  const place = { folder, data: join(folder, 'data'), runAs };
  if (!existsSync(place.data)) throw new CannotServe(`The data of PostgreSQL in ${place.data} are gone.`);
  return (await adoptPostgres(place)) ?? startAnew(place, { home, durable, port: Number(new URL(url).port) });
}

/** The server running on this home, for a process that does not own it; waits while it is still starting. */
export async function findRunningPostgres(home: string): Promise<NotedServer | undefined> {
  const data = join(home, 'postgres', 'data');
  for (const deadline = Date.now() + JOIN_LIMIT_MS; Date.now() < deadline; await pause(200)) {
    const noted = notedServer(data);
    if (noted !== undefined && (await connectsTo(noted.url, data))) return noted;
  }
  return undefined;
}

/** Ends sessions and stops in order; one that has to be forced recovers at its next start. */
export function stopPostgres(server: RunningServer): Promise<void> {
  return stopServer(server, 'SIGINT', 'SIGQUIT');
}

async function adoptPostgres({ data, runAs }: Place): Promise<RunningServer | undefined> {
  const answers = (url: string) => connectsTo(url, data);
  const adopted = await adopt(notedServer(data), {
    programs: ['postgres'],
    answers,
    runAs,
    stopSignal: 'INT',
  });
  // Nobody serves these data: the file would keep the next server from starting when its process id is in use again.
  if (adopted === undefined) rmSync(join(data, 'postmaster.pid'), { force: true });
  return adopted;
}

async function startAnew(place: Place, { home, durable, port: fixed }: Start): Promise<RunningServer> {
  const { data, folder, runAs } = place;
  const copyTo = runAs.uid === undefined ? home : REACHABLE_ROOT;
  const binaries = findPostgres({ runAs, copyTo, ...majorOf(data) });
  if (!existsSync(data)) await initialise(binaries, place);
  for (let attempt = 1; ; attempt++) {
    const port = fixed ?? (await freeLoopbackPort());
    const outcome = await launch({
      program: binaries.postgres,
      words: ['-D', data, '-p', String(port), ...settingsFor({ durable })],
      env: postgresEnvironment(),
      folder,
      runAs,
      url: urlOf(port),
      answers: (url) => connectsTo(url, data),
      stopSignal: 'INT',
    });
    if (typeof outcome !== 'string') return outcome;
    if (attempt === ATTEMPTS || !TRY_AGAIN.test(outcome)) {
      throw new CannotServe(`PostgreSQL did not start; its last words (${logFileOf(folder)}):\n${outcome}`);
    }
    await pause(500);
  }
}

function majorOf(data: string): { major?: number } {
  const file = join(data, 'PG_VERSION');
  return existsSync(file) ? { major: Number.parseInt(readFileSync(file, 'utf8'), 10) } : {};
}

function notedServer(data: string): NotedServer | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  return pid !== undefined && port !== undefined && pid > 0 && port > 0
    ? { pid, url: urlOf(port) }
    : undefined;
}
