import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

jest.setTimeout(90_000);

const REPOSITORY = resolve(__dirname, '../..');
let root: string;
let port: number;
const launched: ChildProcess[] = [];

/** Stand-ins for the applications: they do what the launcher relies on and nothing else. */
const API = `
  import { createServer } from 'node:http';
  import pg from 'pg';
  console.log('api here');
  const answer = async (request, response) => {
    if (request.url === '/crash') process.exit(3);
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as seeds from seed');
    await client.end();
    response.end(JSON.stringify({ pid: process.pid, ...rows[0], redis: process.env.REDIS_URL ?? null, demo: process.env.QABILET_DEMO }));
  };
  const server = createServer((request, response) => answer(request, response).catch(() => response.writeHead(503).end()));
  server.listen(Number(process.env.PORT), process.env.HOST);
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
`;
const WORKER = `
  setInterval(() => undefined, 1000);
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
`;
const CLI = `
  import pg from 'pg';
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const [command, what] = process.argv.slice(2);
  if (command === 'migrate') await client.query('create table if not exists seed (id int primary key)');
  if (command === 'seed') await client.query('insert into seed values (1) on conflict do nothing');
  if (command === 'demo') console.log('trainer@demo.example  opens a wave');
  await client.end();
`;

beforeEach(async () => {
  mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
  root = mkdtempSync(join(REPOSITORY, 'dist', 'launcher-'));
  spawnSync('chmod', ['755', root]);
  port = await freePort();
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(REPOSITORY, name), join(root, name));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
  cpSync(__dirname, join(root, 'tools', 'start'), { recursive: true });
  for (const [name, source] of Object.entries({ api: API, worker: WORKER, cli: CLI }))
    writeApplication(name, source);
  mkdirSync(join(root, 'dist', 'web'));
  writeFileSync(join(root, 'dist', 'web', 'index.html'), '<!doctype html>');
  const words = [
    'node_modules/vite/bin/vite.js',
    'build',
    '-c',
    'libs/embedded/vite.config.ts',
    '--outDir',
    join(root, 'dist', 'embedded'),
  ];
  spawnSync(process.execPath, words, { cwd: REPOSITORY });
  const script = `import('./tools/start/build.mjs').then(({ fingerprintOf }) => process.stdout.write(fingerprintOf(${JSON.stringify(root)})))`;
  writeFileSync(
    join(root, 'dist', '.built'),
    spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }).stdout,
  );
});

afterEach(async () => {
  for (const launcher of launched.splice(0)) await end(launcher, 'SIGTERM');
  rmSync(root, { recursive: true, force: true });
});

describe('npm start', () => {
  it('brings everything up, says where, and names the demo accounts', async () => {
    const { said } = await ready(launch());

    expect(said()).toContain(`Qabilet is ready at http://127.0.0.1:${port}`);
    expect(said()).toContain('trainer@demo.example  opens a wave');
    expect(await health()).toMatchObject({ seeds: 1, demo: 'on' });
  });

  it('stops everything in order on SIGTERM', async () => {
    const { launcher } = await ready(launch());
    const pids = await ourProcesses();

    expect(await end(launcher, 'SIGTERM')).toBe(0);

    expect(running(pids)).toEqual([]);
    expect(existsSync(join(root, '.qabilet', 'launcher.json'))).toBe(false);
  });

  it('stops everything on Ctrl-C while it is still starting', async () => {
    writeApplication('cli', `console.log('slow'); setTimeout(() => undefined, 60_000);`);
    const { launcher, says } = launch();
    await says('slow');
    const pids = await ourProcesses();

    expect(await end(launcher, 'SIGINT')).toBe(0);

    expect(running(pids)).toEqual([]);
  });

  it('leaves nothing running when it is killed', async () => {
    const { launcher } = await ready(launch());
    const pids = await ourProcesses();

    expect(pids.length).toBeGreaterThan(3);
    await end(launcher, 'SIGKILL');

    await until(() => running(pids).length === 0);
  });

  it('starts again at once after it was killed, within 15 s, with its data', async () => {
    const { launcher } = await ready(launch());
    await end(launcher, 'SIGKILL');
    const began = Date.now();

    await ready(launch());

    expect(Date.now() - began).toBeLessThan(15_000);
    expect(await health()).toMatchObject({ seeds: 1 });
  });

  it('starts an application again that crashed', async () => {
    await ready(launch());
    const { pid } = await health();
    await fetch(`http://127.0.0.1:${port}/crash`).catch(() => undefined);

    await until(async () => (await health().catch(() => ({ pid })))?.pid !== pid);
  });

  it('gives up on an application that never starts, and repeats its last words', async () => {
    writeApplication('worker', `console.error('worker: no such table'); process.exit(1);`);
    writeApplication('api', WORKER);
    const { launcher, said } = launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('The worker does not start (exit code 1)');
    expect(said()).toContain('worker: no such table');
    expect(running(await ourProcesses())).toEqual([]);
  });

  it('says so when a migration fails, and leaves nothing running', async () => {
    writeApplication('cli', `console.error('migration 7 failed'); process.exit(1);`);
    const { launcher, said } = launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('migration 7 failed');
    expect(said()).toContain('The database could not be migrated');
    expect(running(await ourProcesses())).toEqual([]);
  });

  it('names the port that is taken and how to choose another, before anything else', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    const { launcher, said } = launch();

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain(
      `Port ${port} on 127.0.0.1 is in use by another program. Choose another: PORT=${port + 1} npm start`,
    );
    expect(existsSync(join(root, '.qabilet'))).toBe(false);
    other.close();
  });

  it('starts nothing twice', async () => {
    await ready(launch());
    const { launcher, said } = launch();

    expect(await ended(launcher)).toBe(0);
    expect(said()).toContain('already running');
    expect(await health()).toMatchObject({ seeds: 1 });
  });

  it('has no demo accounts where other machines can reach it', async () => {
    const { said } = await ready(launch({ HOST: '0.0.0.0' }));

    expect(said()).not.toContain('trainer@demo.example');
    expect(await health()).toMatchObject({ seeds: 0, demo: 'off' });
  });

  it('names each setting it cannot use', async () => {
    const { launcher, said } = launch({ PORT: 'eighty' });

    expect(await ended(launcher)).toBe(1);
    expect(said()).toContain('PORT: "eighty" is not a whole number');
  });
});

function writeApplication(name: string, source: string): void {
  mkdirSync(join(root, 'dist', name), { recursive: true });
  writeFileSync(join(root, 'dist', name, 'main.mjs'), source);
}

function launch(env: Readonly<Record<string, string>> = {}) {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = process.env;
  const launcher = spawn(process.execPath, [join(root, 'tools', 'start', 'start.mjs')], {
    cwd: root,
    env: { ...rest, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  launched.push(launcher);
  let text = '';
  for (const stream of [launcher.stdout, launcher.stderr])
    stream.on('data', (chunk) => (text += String(chunk)));
  const says = (words: string) =>
    until(() => {
      if (launcher.exitCode !== null && !text.includes(words))
        throw new Error(`It ended without "${words}":\n${text}`);
      return text.includes(words);
    });
  return { launcher, said: () => text, says };
}

async function ready<T extends ReturnType<typeof launch>>(started: T): Promise<T> {
  await started.says('Qabilet is ready at');
  return started;
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) =>
    (child.exitCode ?? child.signalCode) === null ? child.once('close', done) : done(child.exitCode),
  );

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return ended(child);
}

async function health() {
  const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`);
  return (await answer.json()) as { pid: number; seeds: number; demo: string };
}

/** Every process of this launch: all name the temporary folder in their command line, or watch one that does. */
async function ourProcesses(): Promise<readonly number[]> {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  const named = stdout.split('\n').filter((line) => line.includes(root) && !line.includes('start.mjs'));
  return named.map((line) => Number.parseInt(line, 10));
}

function running(pids: readonly number[]): readonly number[] {
  return pids.filter(
    (pid) => existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '),
  );
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (
    const deadline = Date.now() + 45_000;
    !(await condition());
    await new Promise((done) => setTimeout(done, 100))
  ) {
    if (Date.now() > deadline) throw new Error('It did not happen within 45 s.');
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => found(free));
    });
  });
}
