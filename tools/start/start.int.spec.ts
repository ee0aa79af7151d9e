import { createServer } from 'node:net';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Installation, STAND_IN_WORKER } from './testing/installation';
import { end, ended, ready, running, until } from './testing/processes';

jest.setTimeout(90_000);

let installation: Installation;

beforeEach(async () => {
  installation = await Installation.create();
});
afterEach(() => installation.clear());

describe('npm start', () => {
  it('brings everything up, says where, and names the demo accounts', async () => {
    const { said } = await ready(installation.launch());

    expect(said()).toContain(`Qabilet is ready at http://127.0.0.1:${installation.port}`);
    expect(said()).toContain('trainer@demo.example  opens a wave');
    expect(await installation.health()).toMatchObject({ seeds: 1, demo: 'on' });
  });

  it('fills the large agency of the demo beside the running system', async () => {
    const { said, says } = await ready(installation.launch());

    await says('Ministry: 100 %');
    expect(said().indexOf('Ministry: 100 %')).toBeGreaterThan(said().indexOf('Qabilet is ready'));
  });

  it('leaves the large agency out when told to', async () => {
    const { launcher, said } = await ready(installation.launch({ QABILET_MINISTRY: 'off' }));
    await end(launcher, 'SIGTERM');

    expect(said()).not.toContain('Ministry');
  });

  it('stops everything in order on SIGTERM', async () => {
    const { launcher } = await ready(installation.launch());
    const pids = installation.processes();

    expect(await end(launcher, 'SIGTERM')).toBe(0);

    expect(running(pids)).toEqual([]);
    expect(existsSync(join(installation.root, '.qabilet', 'launcher.json'))).toBe(false);
  });

  it('stops everything on Ctrl-C while it is still starting', async () => {
    installation.write('cli', `console.log('slow'); setTimeout(() => undefined, 60_000);`);
    const { launcher, says } = installation.launch();
    await says('slow');
    const pids = installation.processes();

    expect(await end(launcher, 'SIGINT')).toBe(0);

    expect(running(pids)).toEqual([]);
  });

  it('leaves nothing running when it is killed', async () => {
    const { launcher } = await ready(installation.launch());
    const pids = installation.processes();

    expect(pids.length).toBeGreaterThanOrEqual(5);
    await end(launcher, 'SIGKILL');

    await until(() => running(pids).length === 0);
  });

  it('starts again after it was killed, with its data', async () => {
    const { launcher } = await ready(installation.launch());
    await end(launcher, 'SIGKILL');
    await ready(installation.launch());

    expect(await installation.health()).toMatchObject({ seeds: 1 });
  });

  it('starts an application again that crashed', async () => {
    await ready(installation.launch());
    const { pid } = await installation.health();
    await fetch(`http://127.0.0.1:${installation.port}/crash`).catch(() => undefined);

    await until(async () => (await installation.health().catch(() => ({ pid })))?.pid !== pid);
  });

  it('gives up on an application that never starts, and repeats its last words', async () => {
    installation.write('worker', `console.error('worker: no such table'); process.exit(1);`);
    installation.write('api', STAND_IN_WORKER);
    const { launcher, said } = installation.launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('The worker does not start (exit code 1)');
    expect(said()).toContain('worker: no such table');
    expect(running(installation.processes())).toEqual([]);
  });

  it('says so when a migration fails, and leaves nothing running', async () => {
    installation.write('cli', `console.error('migration 7 failed'); process.exit(1);`);
    const { launcher, said } = installation.launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('migration 7 failed');
    expect(said()).toContain('The database could not be migrated');
    expect(running(installation.processes())).toEqual([]);
  });

  it('names the port that is taken and how to choose another, before anything else', async () => {
    const other = createServer().listen(installation.port, '127.0.0.1');
    const { launcher, said } = installation.launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain(
      `Port ${installation.port} on 127.0.0.1 is in use by another program. Choose another: PORT=${installation.port + 1} npm start`,
    );
    expect(existsSync(join(installation.root, '.qabilet'))).toBe(false);
    other.close();
  });

  it('starts nothing twice', async () => {
    await ready(installation.launch());
    const { launcher, said } = installation.launch();

    expect(await ended(launcher)).toBe(0);
    expect(said()).toContain('already running');
    expect(await installation.health()).toMatchObject({ seeds: 1 });
  });

  it('has no demo accounts where other machines can reach it', async () => {
    const { said } = await ready(installation.launch({ HOST: '0.0.0.0' }));

    expect(said()).not.toContain('trainer@demo.example');
    expect(await installation.health()).toMatchObject({ seeds: 0, demo: 'off' });
  });

  it('installs the packages where they are missing, in the second way when the first is refused', async () => {
    rmSync(join(installation.root, 'node_modules'));
    const { said } = await ready(installation.launch({ npm_execpath: installation.npm() }));

    expect(readFileSync(join(installation.root, 'npm.log'), 'utf8')).toBe('ci install ');
    expect(said()).toContain('`npm ci` refused the lock file');
  });

  it('installs again when the lock file has changed since', async () => {
    const lock = join(installation.root, 'package-lock.json');
    writeFileSync(lock, readFileSync(lock, 'utf8').replace(/("node_modules\/pg": {\s+"version": ")/, '$10.'));
    installation.markBuilt();

    await ready(installation.launch({ npm_execpath: installation.npm() }));

    expect(readFileSync(join(installation.root, 'npm.log'), 'utf8')).toBe('ci install ');
  });

  it('says what to do when the packages cannot be installed', async () => {
    rmSync(join(installation.root, 'node_modules'));
    const { launcher, said } = installation.launch({ npm_execpath: installation.npm({ failing: true }) });

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('Check the network and the registry');
  });

  it('names each setting it cannot use', async () => {
    const { launcher, said } = installation.launch({ PORT: 'eighty' });

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('PORT: "eighty" is not a whole number');
  });
});
