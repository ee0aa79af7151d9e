import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hasGone, isRunning, signal } from '../processes';
import type { EmbeddedServices } from '../start-embedded';

/** Another process that keeps embedded services: it can be killed. */
export interface Keeper extends Omit<EmbeddedServices, 'stop'> {
  readonly log: readonly string[];
  /** Asks it to stop its services and waits until it has ended. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface KeeperOptions {
  readonly durable?: boolean;
  readonly redis?: boolean;
  readonly uid?: number;
  readonly gid?: number;
  readonly umask?: number;
}

type Told = Omit<Keeper, 'stop' | 'kill'> & { readonly failure?: string };

const ROOT = resolve(__dirname, '../../../..');
const SCRIPT = `
  const { built, umask, ...options } = JSON.parse(process.argv[1]);
  if (umask !== undefined) process.umask(umask);
  const { startEmbedded } = await import(built);
  const log = [];
  try {
    const services = await startEmbedded({ ...options, log: (line) => log.push(line) });
    process.on('message', async () => { await services.stop(); process.disconnect(); });
    process.send({ ...services, log });
  } catch (error) {
    process.send({ failure: error.message });
    process.disconnect();
  }
`;

/** One home of its own, and the processes a test lets keep it. */
export class Keepers {
  readonly home: string;
  private readonly started: Keeper[] = [];

  constructor(private readonly built: string) {
    const folder = mkdtempSync(join(tmpdir(), 'qabilet-embedded-'));
    spawnSync('chmod', ['755', folder]);
    this.home = join(folder, '.qabilet');
  }

  async start({ uid, gid, ...options }: KeeperOptions = {}): Promise<Keeper> {
    const words = JSON.stringify({ built: this.built, home: this.home, ...options });
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, words], {
      ...(uid !== undefined && { uid }),
      ...(gid !== undefined && { gid }),
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const keeper = await keeperOf(child);
    this.started.push(keeper);
    return keeper;
  }

  /** Begins with what another home has become, which saves the making of a database. */
  beginWith(other: Keepers): void {
    spawnSync('cp', ['-a', other.home, this.home]);
  }

  /** Process ids of the servers, as their own files tell them. */
  serverPids(): { readonly postgres: number; readonly redis: number | undefined } {
    const note = join(this.home, 'redis.json');
    return {
      postgres: Number.parseInt(
        readFileSync(join(this.home, 'postgres', 'data', 'postmaster.pid'), 'utf8'),
        10,
      ),
      redis: existsSync(note) ? Number(JSON.parse(readFileSync(note, 'utf8')).pid) : undefined,
    };
  }

  /** Ends whatever the test left running, and removes the home. */
  async clear(): Promise<void> {
    for (const keeper of this.started.splice(0)) await keeper.kill();
    if (existsSync(join(this.home, 'postgres', 'data', 'postmaster.pid'))) {
      const { postgres, redis = 0 } = this.serverPids();
      for (const pid of [postgres, redis].filter(isRunning)) {
        if (!(await hasGone(pid, 3_000))) signal(pid, 'SIGQUIT');
        await hasGone(pid, 10_000);
      }
    }
    const folder = join(this.home, 'postgres');
    if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
      rmSync(dirname(readlinkSync(folder)), { recursive: true, force: true });
    }
    rmSync(dirname(this.home), { recursive: true, force: true });
  }
}

/** Builds the library as the launcher uses it; a child process runs no TypeScript. */
export function buildForKeepers(): string {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, 'dist', 'embedded-keeper-'));
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(ROOT, 'libs', 'embedded', 'vite.config.ts');
  const words = [vite, 'build', '-c', config, '--outDir', folder];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return join(folder, 'main.mjs');
}

function keeperOf(child: ChildProcess): Promise<Keeper> {
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return new Promise((ready, failed) => {
    child.once('exit', (code, name) => failed(new Error(`The keeper ended: ${code ?? name}`)));
    child.once('message', ({ failure, ...told }: Told) => {
      if (failure !== undefined) return failed(new Error(failure));
      const stop = () => (child.connected && child.send('stop'), ended);
      const kill = () => (child.kill('SIGKILL'), ended);
      ready({ ...told, stop, kill });
    });
  });
}
