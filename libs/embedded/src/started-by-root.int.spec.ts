import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasGone } from './processes';
import { query, remember, remembered } from './testing/conversation';
import { buildForKeepers, Keepers } from './testing/keepers';

jest.setTimeout(90_000);

const asRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
let built: string;
let keepers: Keepers;

beforeAll(() => {
  built = buildForKeepers();
});
beforeEach(() => {
  keepers = new Keepers(built);
});
afterEach(() => keepers.clear());
afterAll(() => rmSync(dirname(built), { recursive: true, force: true }));

(asRoot ? describe : describe.skip)('startEmbedded, started by root', () => {
  it('runs no server as root', async () => {
    await keepers.start();

    const { postgres, redis } = keepers.serverPids();
    for (const pid of [postgres, ...(redis === undefined ? [] : [redis])])
      expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
  });

  it('works under a mask that hides new folders from others', async () => {
    const { databaseUrl } = await keepers.start({ umask: 0o077 });

    expect(await query(databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('keeps data within reach of their server when the home is private, without opening the home', async () => {
    const closed = dirname(keepers.home);
    spawnSync('chmod', ['700', closed]);
    const first = await keepers.start();
    await remember(first.databaseUrl, 'private');
    await first.stop();
    const second = await keepers.start();

    expect(await remembered(second.databaseUrl)).toEqual(['private']);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    const [row] = await query<{ data_directory: string }>(second.databaseUrl, 'show data_directory');
    expect(row?.data_directory).toMatch(/^\/var\/lib\/qabilet\//);
  });

  it('serves an ordinary user the same way, and then root on the data that user made', async () => {
    spawnSync('chown', [`${NOBODY}:${NOBODY}`, dirname(keepers.home)]);
    const ordinary = await keepers.start({ uid: NOBODY, gid: NOBODY });
    await remember(ordinary.databaseUrl, 'ordinary');
    const { postgres } = keepers.serverPids();
    expect(statSync(`/proc/${postgres}`).uid).toBe(NOBODY);
    await ordinary.stop();

    const root = await keepers.start();

    expect(await remembered(root.databaseUrl)).toEqual(['ordinary']);
  });

  it('says what to do where the user has no name', async () => {
    spawnSync('chown', ['54321:54321', dirname(keepers.home)]);

    await expect(keepers.start({ uid: 54_321, gid: 54_321 })).rejects.toThrow(
      /User 54321 has no name.*set DATABASE_URL/,
    );
  });

  it('stops what an ordinary user was running when that process is killed', async () => {
    spawnSync('chown', [`${NOBODY}:${NOBODY}`, dirname(keepers.home)]);
    const ordinary = await keepers.start({ uid: NOBODY, gid: NOBODY });
    const { postgres } = keepers.serverPids();

    await ordinary.kill();

    expect(await hasGone(postgres, 15_000)).toBe(true);
  });
});
