import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { hasGone, isRunning, signal } from './processes';
import { findRedisServer } from './redis';
import { startEmbedded } from './start-embedded';
import { watchdogOf } from './watchdog';
import { eventually, query, remember, remembered, withRedis } from './testing/conversation';
import { buildForKeepers, Keepers } from './testing/keepers';

jest.setTimeout(90_000);

const hasRedis = findRedisServer() !== undefined;
let built: string;
let keepers: Keepers;

let stocked: Keepers;

beforeAll(async () => {
  built = buildForKeepers();
  stocked = new Keepers(built);
  await (await stocked.start()).stop();
});
beforeEach(() => {
  keepers = new Keepers(built);
  keepers.beginWith(stocked);
});
afterEach(() => keepers.clear());
afterAll(async () => {
  await stocked.clear();
  rmSync(dirname(built), { recursive: true, force: true });
});

function kill(pids: readonly (number | undefined)[]): void {
  for (const pid of pids) if (pid !== undefined) signal(pid, 'SIGKILL');
}

describe('startEmbedded', () => {
  it('answers on loopback alone, by TCP alone, in UTF-8', async () => {
    const { databaseUrl } = await keepers.start();

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
    const { databaseUrl } = await keepers.start({ durable: false, redis: false });

    expect(await query(databaseUrl, 'show fsync')).toEqual([{ fsync: 'off' }]);
  });

  (hasRedis ? it : it.skip)('runs Redis so that no job is evicted or forgotten', async () => {
    const { redisUrl = '' } = await keepers.start();

    const settings = await withRedis(redisUrl, (redis) =>
      redis.config('GET', 'maxmemory-policy', 'appendonly', 'bind'),
    );
    expect(settings).toEqual(expect.arrayContaining(['noeviction', 'yes', '127.0.0.1']));
  });

  it('keeps what was written from one run to the next', async () => {
    const first = await keepers.start();
    await remember(first.databaseUrl, 'first');
    if (first.redisUrl) await withRedis(first.redisUrl, (redis) => redis.set('said', 'first'));
    await first.stop();

    const second = await keepers.start();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
    if (second.redisUrl) expect(await withRedis(second.redisUrl, (redis) => redis.get('said'))).toBe('first');
  });

  it('leaves no process behind when it stops, sessions open or not', async () => {
    const first = await keepers.start();
    const { postgres, redis } = keepers.serverPids();
    const watchdogs = [postgres, redis].flatMap((pid) => watchdogOf(pid) ?? []);
    expect(watchdogs).toHaveLength(redis === undefined ? 1 : 2);
    const idle = new Client({ connectionString: first.databaseUrl });
    idle.on('error', () => undefined);
    await idle.connect();

    await first.stop();

    expect([postgres, redis ?? 0, ...watchdogs].filter(isRunning)).toEqual([]);
    expect(existsSync(join(keepers.home, 'owner.json'))).toBe(false);
  });

  it('may be stopped twice', async () => {
    const services = await startEmbedded({ home: keepers.home, durable: false, redis: false });

    await services.stop();

    await expect(services.stop()).resolves.toBeUndefined();
  });

  it('stops its servers when its process is killed', async () => {
    const first = await keepers.start();
    const { postgres, redis } = keepers.serverPids();

    await first.kill();

    expect(await hasGone(postgres, 15_000)).toBe(true);
    if (redis !== undefined) expect(await hasGone(redis, 15_000)).toBe(true);
  });

  it('starts again at once after a kill, while the servers are still being stopped', async () => {
    const first = await keepers.start();
    await remember(first.databaseUrl, 'first');

    await first.kill();
    const second = await keepers.start();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await remembered(second.databaseUrl)).toEqual(['first']);
  });

  it('adopts servers that outlived everything else, and answers for them', async () => {
    const first = await keepers.start();
    const before = keepers.serverPids();
    kill([before.postgres, before.redis].map(watchdogOf));
    await first.kill();

    const second = await keepers.start();

    expect(second.databaseUrl).toBe(first.databaseUrl);
    expect(second.redisUrl).toBe(first.redisUrl);
    await second.stop();
    expect(await hasGone(before.postgres, 1_000)).toBe(true);
  });

  it('recovers what was acknowledged after everything was killed at once', async () => {
    const first = await keepers.start();
    await remember(first.databaseUrl, 'first');
    const { postgres, redis } = keepers.serverPids();
    kill([watchdogOf(postgres), watchdogOf(redis), postgres, redis]);
    await first.kill();

    const second = await keepers.start();

    expect(await remembered(second.databaseUrl)).toEqual(['first']);
  });

  it('starts servers again that died under it, at the address they had', async () => {
    const first = await keepers.start();
    await remember(first.databaseUrl, 'first');
    const { postgres, redis } = keepers.serverPids();
    kill([postgres, redis]);

    await eventually(async () => expect(await remembered(first.databaseUrl)).toEqual(['first']));
    if (first.redisUrl) {
      const url = first.redisUrl;
      await eventually(async () => expect(await withRedis(url, (client) => client.ping())).toBe('PONG'));
    }
    const after = keepers.serverPids();
    await first.kill();
    expect(await hasGone(after.postgres, 15_000)).toBe(true);
  });

  it('is not misled by a process id that belongs to another process by now', async () => {
    const first = await keepers.start({ redis: false });
    await first.stop();
    const stranger = spawn('sleep', ['60']);
    const data = join(keepers.home, 'postgres', 'data');
    writeFileSync(join(data, 'postmaster.pid'), `${stranger.pid}\n${data}\n1\n54321\n\n127.0.0.1\n`);

    const second = await keepers.start({ redis: false });

    expect(await query(second.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isRunning(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
  });

  it('begins anew where a first start was killed half-way', async () => {
    rmSync(join(keepers.home, 'postgres'), { recursive: true });
    mkdirSync(join(keepers.home, 'postgres', 'data.new', 'base'), { recursive: true });
    writeFileSync(join(keepers.home, 'owner.json'), '{"pid":');

    const { databaseUrl } = await keepers.start({ redis: false });

    expect(await query(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is joined by a second process, which stops nothing', async () => {
    const first = await keepers.start();
    const second = await keepers.start();

    expect(second).toMatchObject({ owned: false, databaseUrl: first.databaseUrl });
    expect(second.redisUrl).toBe(first.redisUrl);
    await second.stop();
    expect(await query(first.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('has one owner when two start at the same moment', async () => {
    const both = await Promise.all([keepers.start(), keepers.start()]);

    expect(both.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ databaseUrl }) => databaseUrl)).size).toBe(1);
  });

  it('says which data it cannot serve', async () => {
    const first = await keepers.start({ redis: false });
    await first.stop();
    writeFileSync(join(keepers.home, 'postgres', 'data', 'PG_VERSION'), '9\n');

    await expect(keepers.start({ redis: false })).rejects.toThrow(
      /No PostgreSQL 9, which wrote the data kept here/,
    );
  });
});
