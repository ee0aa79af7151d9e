import { resolve } from 'node:path';
import { CannotServe } from './cannot-serve';
import { makePassable } from './folders';
import { Guard, type Guardable } from './guard';
import { takeOwnership, type Ownership } from './owner';
import { findRunningPostgres, revivePostgres, startPostgres, stopPostgres } from './postgres';
import { findRunningRedis, reviveRedis, startRedis, stopRedis } from './redis';
import { unprivilegedUser } from './run-as';
import type { RunningServer } from './server-process';

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

interface Kept {
  /** Nothing where the machine has no Redis server. */
  readonly redisUrl?: string;
  /** False when another process keeps the services and this one only joined. */
  readonly owned: boolean;
  /** Stops what this process answers for; leaves alone what it only joined. May be called twice. */
  stop(): Promise<void>;
}

/** The services of a machine that runs none itself. */
export interface EmbeddedServices extends Kept {
  /** The superuser on the database `qabilet`, over TCP on loopback. */
  readonly databaseUrl: string;
}

/**
 * Starts PostgreSQL, and Redis where its server is installed, on loopback at free ports, with data under `home`.
 * What a killed run left is adopted or cleaned up; a home another process keeps is joined; a watchdog stops the
 * servers when this process dies without `stop`.
 */
export function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServices> {
  const { durable = true, redis: wantsRedis = true, log = () => undefined } = options;
  const home = resolve(options.home);
  return keepOrJoin(home, {
    log,
    async start(keep) {
      const postgres = await startPostgres({ home, durable, log });
      keep(guardedPostgres(postgres, { home, durable }));
      const redis = wantsRedis ? await startRedis({ home, durable, log, runAs: postgres.runAs }) : undefined;
      if (redis !== undefined) keep(guardedRedis(redis, { home, durable }));
      return { databaseUrl: postgres.url, ...(redis && { redisUrl: redis.url }) };
    },
    async join() {
      const postgres = await findRunningPostgres(home);
      if (postgres === undefined) throw new CannotServe(doesNotAnswer(home));
      const redis = await findRunningRedis(home);
      return { databaseUrl: postgres.url, ...(redis && { redisUrl: redis.url }) };
    },
  });
}

/** Starts Redis alone, where its server is installed, beside a database of the installation's own. */
export function startEmbeddedRedis({
  home: folder,
  log = () => undefined,
}: Pick<EmbeddedOptions, 'home' | 'log'>): Promise<Kept> {
  const home = resolve(folder);
  return keepOrJoin(home, {
    log,
    async start(keep) {
      const redis = await startRedis({ home, durable: true, log, runAs: unprivilegedUser() });
      if (redis !== undefined) keep(guardedRedis(redis, { home, durable: true }));
      return { ...(redis && { redisUrl: redis.url }) };
    },
    async join() {
      const redis = await findRunningRedis(home);
      return { ...(redis && { redisUrl: redis.url }) };
    },
  });
}

interface Where {
  readonly home: string;
  readonly durable: boolean;
}

function guardedPostgres(server: RunningServer, where: Where): Guardable {
  return { server, stop: stopPostgres, revive: (dead) => revivePostgres(dead, where) };
}

function guardedRedis(server: RunningServer, where: Where): Guardable {
  return { server, stop: stopRedis, revive: (dead) => reviveRedis(dead, where) };
}

interface Ways<Addresses> {
  readonly log: (line: string) => void;
  readonly start: (keep: (started: Guardable) => void) => Promise<Addresses>;
  readonly join: () => Promise<Addresses>;
}

async function keepOrJoin<Addresses extends object>(
  home: string,
  { log, start, join }: Ways<Addresses>,
): Promise<Addresses & Omit<Kept, 'redisUrl'>> {
  makePassable(home);
  const ownership = takeOwnership(home);
  if (ownership === undefined) return { ...(await join()), owned: false, stop: () => Promise.resolve() };
  const guards: Guard[] = [];
  const keep = (started: Guardable) => void guards.push(new Guard(started, log));
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= stopAll(guards, ownership));
  try {
    return { ...(await start(keep)), owned: true, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function stopAll(guards: readonly Guard[], ownership: Ownership): Promise<void> {
  await Promise.all(guards.map((guard) => guard.stop()));
  ownership.release();
}

function doesNotAnswer(home: string): string {
  return `Another process keeps the data in ${home} but its database does not answer. Stop it, or set QABILET_HOME to another folder.`;
}
