import { resolve } from 'node:path';
import { makePassable } from './folders';
import { takeOwnership, type Ownership } from './owner';
import { findRunningPostgres, startPostgres, stopPostgres } from './postgres';
import { findRunningRedis, startRedis, stopRedis } from './redis';
import type { RunningServer } from './server-process';
import { awaitWatchdog, watch, type Watchdog } from './watchdog';

export interface EmbeddedOptions {
  /** Folder all data are kept under. */
  readonly home: string;
  /** False gives up every promise about a crash for speed: tests. Default true. */
  readonly durable?: boolean;
  /** False leaves Redis out although its server is installed. Default true. */
  readonly redis?: boolean;
  /** Told in a line what has been started or found. */
  readonly log?: (line: string) => void;
}

/** The services of a machine that runs none itself. */
export interface EmbeddedServices {
  /** The superuser on the database `qabilet`, over TCP on loopback. */
  readonly databaseUrl: string;
  /** Nothing where the machine has no Redis server. */
  readonly redisUrl?: string;
  /** False when another process keeps the services and this one only joined. */
  readonly owned: boolean;
  /** Stops what this process answers for; leaves alone what it only joined. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL, and Redis where its server is installed, on loopback at free ports, with data under `home`.
 * What a killed run left is adopted or cleaned up; a home another process keeps is joined; a watchdog stops the
 * servers when this process dies without `stop`.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServices> {
  const home = resolve(options.home);
  makePassable(home);
  const ownership = takeOwnership(home);
  if (ownership === undefined) return join(home);
  const running: Watched[] = [];
  try {
    for (const watchdog of ownership.leftOver?.watchdogs ?? []) await awaitWatchdog(watchdog);
    return await startOwned({ ...options, home }, ownership, running);
  } catch (error) {
    await stopAll(running, ownership);
    throw error;
  }
}

interface Watched {
  readonly watchdog: Watchdog;
  readonly stop: () => Promise<void>;
}

async function startOwned(
  options: EmbeddedOptions,
  ownership: Ownership,
  running: Watched[],
): Promise<EmbeddedServices> {
  const { home, durable = true, redis: wanted = true, log = () => undefined } = options;
  const keep = (
    server: RunningServer,
    stopSignal: 'INT' | 'TERM',
    stop: (server: RunningServer) => Promise<void>,
  ) => {
    running.push({ watchdog: watch({ ...server, stopSignal }), stop: () => stop(server) });
    ownership.note(running.flatMap(({ watchdog }) => watchdog.pid ?? []));
  };
  const postgres = await startPostgres({ home, durable, log });
  keep(postgres, 'INT', stopPostgres);
  const redis = wanted ? await startRedis({ home, durable, log, runAs: postgres.runAs }) : undefined;
  if (redis !== undefined) keep(redis, 'TERM', stopRedis);

  let stopped: Promise<void> | undefined;
  return {
    databaseUrl: postgres.url,
    ...(redis && { redisUrl: redis.url }),
    owned: true,
    stop: () => (stopped ??= stopAll(running, ownership)),
  };
}

async function stopAll(running: readonly Watched[], ownership: Ownership): Promise<void> {
  await Promise.all(
    running.map(async ({ watchdog, stop }) => {
      await watchdog.dismiss();
      await stop();
    }),
  );
  ownership.release();
}

async function join(home: string): Promise<EmbeddedServices> {
  const postgres = await findRunningPostgres(home);
  if (postgres === undefined)
    throw new Error(
      `Another process keeps the data in ${home} but its database does not answer. Stop it, or set QABILET_HOME to another folder.`,
    );
  const redis = await findRunningRedis(home);
  return {
    databaseUrl: postgres.url,
    ...(redis && { redisUrl: redis.url }),
    owned: false,
    stop: () => Promise.resolve(),
  };
}
