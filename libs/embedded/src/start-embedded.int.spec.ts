import { spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { readOwner } from './owner';
import { hasGone, isRunning, signal } from './processes';
import { findRedisServer } from './redis';
import { startEmbedded } from './start-embedded';
import {
  buildForKeepers,
  endServersOf,
  openHome,
  serverPids,
  startKeeper,
  type Keeper,
} from './testing/keeper';

jest.setTimeout(90_000);

const asRoot = process.getuid?.() === 0;
const withRedis = findRedisServer() !== undefined;
const NOBODY = 65_534;

let built: string;
let home: string;
const kept: Keeper[] = [];

beforeAll(() => {
  built = buildForKeepers();
});
beforeEach(() => {
  home = openHome();
});
afterEach(async () => {
  for (const keeper of kept.splice(0)) await keeper.kill();
  await endServersOf(home);
  const elsewhere = lstatSync(join(home, 'postgres'), { throwIfNoEntry: false })?.isSymbolicLink();
  if (elsewhere) rmSync(dirname(readlinkSync(join(home, 'postgres'))), { recursive: true, force: true });
  rmSync(dirname(home), { recursive: true, force: true });
});
afterAll(() => rmSync(dirname(built), { recursive: true, force: true }));

async function keeper(options: Partial<Parameters<typeof startKeeper>[1]> = {}): Promise<Keeper> {
  const started = await startKeeper(built, { home, ...options });
  kept.push(started);
  return started;
}

async function query<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

const remember = (url: string, text: string) =>
  query(url, `create table if not exists note (said text); insert into note values ('${text}')`);
const remembered = async (url: string) =>
  (await query<{ said: string }>(url, 'select said from note order by said')).map(({ said }) => said);

async function withRedisClient<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { disconnectTimeout: 0 });
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

describe('startEmbedded', () => {
  it('answers on loopback alone, by TCP alone, in UTF-8', async () => {
    const { databaseUrl } = await keeper();

    const [row] = await query(
      databaseUrl,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
              current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
              current_database() as database, (select rolsuper from pg_roles where rolname = current_user) as super`,
    );
    expect(row).toEqual({
      addresses: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
      fsync: 'on',
      database: 'qabilet',
      super: true,
    });
  });

  it('gives up fsync only where asked to', async () => {
    const { databaseUrl } = await keeper({ durable: false, redis: false });

    expect(await query(databaseUrl, 'show fsync')).toEqual([{ fsync: 'off' }]);
  });

  (withRedis ? it : it.skip)('runs Redis so that no job is evicted or forgotten', async () => {
    const { redisUrl = '' } = await keeper();

    const settings = await withRedisClient(redisUrl, (redis) =>
      redis.config('GET', 'maxmemory-policy', 'appendonly', 'bind'),
    );
    expect(settings).toEqual(expect.arrayContaining(['noeviction', 'yes', '127.0.0.1']));
  });

  it('keeps what was written from one run to the next', async () => {
    const first = await keeper();
    await remember(first.databaseUrl, 'first');
    if (first.redisUrl) await withRedisClient(first.redisUrl, (redis) => redis.set('said', 'first'));
    await first.stop();

    const second = await keeper();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
    if (second.redisUrl)
      expect(await withRedisClient(second.redisUrl, (redis) => redis.get('said'))).toBe('first');
  });

  it('leaves no process behind when it stops, sessions open or not', async () => {
    const first = await keeper();
    const { postgres, redis } = serverPids(home);
    const watchdogs = readOwner(home)?.watchdogs ?? [];
    const idle = new Client({ connectionString: first.databaseUrl });
    idle.on('error', () => undefined);
    await idle.connect();

    await first.stop();

    expect([postgres, redis ?? 0, ...watchdogs].filter(isRunning)).toEqual([]);
    expect(existsSync(join(home, 'owner.json'))).toBe(false);
  });

  it('may be stopped twice', async () => {
    const services = await startEmbedded({ home, durable: false, redis: false });

    await services.stop();

    await expect(services.stop()).resolves.toBeUndefined();
  });

  it('stops its servers when its process is killed', async () => {
    const first = await keeper();
    const { postgres, redis } = serverPids(home);

    await first.kill();

    expect(await hasGone(postgres, 15_000)).toBe(true);
    if (redis !== undefined) expect(await hasGone(redis, 15_000)).toBe(true);
  });

  it('starts again at once after a kill, while the servers are still being stopped', async () => {
    const first = await keeper();
    await remember(first.databaseUrl, 'first');

    await first.kill();
    const second = await keeper();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await remembered(second.databaseUrl)).toEqual(['first']);
  });

  it('adopts servers that outlived everything else, and answers for them', async () => {
    const first = await keeper();
    const before = serverPids(home);
    for (const watchdog of readOwner(home)?.watchdogs ?? []) signal(watchdog, 'SIGKILL');
    await first.kill();

    const second = await keeper();

    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(second.redisUrl).toBe(first.redisUrl);
    await second.stop();
    expect(await hasGone(before.postgres, 1_000)).toBe(true);
  });

  it('recovers what was acknowledged after everything was killed at once', async () => {
    const first = await keeper();
    await remember(first.databaseUrl, 'first');
    const { postgres, redis } = serverPids(home);
    for (const pid of [...(readOwner(home)?.watchdogs ?? []), postgres, redis ?? 0])
      if (pid > 0) signal(pid, 'SIGKILL');
    await first.kill();

    const second = await keeper();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
  });

  it('is not misled by a process id that belongs to another process by now', async () => {
    const first = await keeper({ redis: false });
    await first.stop();
    const stranger = spawn('sleep', ['60']);
    const data = join(home, 'postgres', 'data');
    writeFileSync(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n1\n54321\n\n127.0.0.1\n`);

    const second = await keeper({ redis: false });

    expect(await query(second.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isRunning(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  });

  it('begins anew where a first start was killed half-way', async () => {
    mkdirSync(join(home, 'postgres', 'data.new', 'base'), { recursive: true });
    writeFileSync(join(home, 'owner.json'), '{"pid":');

    const { databaseUrl } = await keeper({ redis: false });

    expect(await query(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is joined by a second process, which stops nothing', async () => {
    const first = await keeper();
    const second = await keeper();

    expect(second).toMatchObject({ owned: false, databaseUrl: first.databaseUrl });
    expect(second.redisUrl).toBe(first.redisUrl);
    await second.stop();
    expect(await query(first.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('has one owner when two start at the same moment', async () => {
    const both = await Promise.all([keeper(), keeper()]);

    expect(both.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ databaseUrl }) => databaseUrl)).size).toBe(1);
  });

  it('says which data it cannot serve', async () => {
    const first = await keeper({ redis: false });
    await first.stop();
    writeFileSync(join(home, 'postgres', 'data', 'PG_VERSION'), '9\n');

    await expect(keeper({ redis: false })).rejects.toThrow(/No PostgreSQL 9, which wrote the data kept here/);
  });

  (asRoot ? describe : describe.skip)('started by root', () => {
    it('runs no server as root', async () => {
      await keeper();

      const { postgres, redis } = serverPids(home);
      for (const pid of [postgres, ...(redis === undefined ? [] : [redis])])
        expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    });

    it('works under a mask that hides new folders from others', async () => {
      const { databaseUrl } = await keeper({ umask: 0o077 });

      expect(await query(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    });

    it('keeps data within reach of their server when the home is private, without opening the home', async () => {
      const closed = dirname(home);
      spawn('chmod', ['700', closed]);
      const first = await keeper();
      await remember(first.databaseUrl, 'private');
      await first.stop();
      const second = await keeper();

      expect(await remembered(second.databaseUrl)).toEqual(['private']);
      expect(statSync(closed).mode & 0o777).toBe(0o700);
      const [row] = await query<{ data_directory: string }>(second.databaseUrl, 'show data_directory');
      expect(row?.data_directory).toMatch(/^\/var\/lib\/qabilet\//);
    });

    it('serves an ordinary user the same way, and then root on the data that user made', async () => {
      spawn('chown', [`${NOBODY}:${NOBODY}`, dirname(home)]);
      const ordinary = await keeper({ uid: NOBODY, gid: NOBODY });
      await remember(ordinary.databaseUrl, 'ordinary');
      const { postgres } = serverPids(home);
      expect(statSync(`/proc/${postgres}`).uid).toBe(NOBODY);
      await ordinary.stop();

      const root = await keeper();

      expect(await remembered(root.databaseUrl)).toEqual(['ordinary']);
    });

    it('stops what an ordinary user was running when that process is killed', async () => {
      spawn('chown', [`${NOBODY}:${NOBODY}`, dirname(home)]);
      const ordinary = await keeper({ uid: NOBODY, gid: NOBODY });
      const { postgres } = serverPids(home);

      await ordinary.kill();

      expect(await hasGone(postgres, 15_000)).toBe(true);
    });
  });
});
