import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { hasGone, isRunning, signal } from '../processes';
import type { EmbeddedServices } from '../start-embedded';

/** Another process that keeps embedded services: it can be killed. */
export interface Keeper extends Omit<EmbeddedServices, 'stop'> {
  readonly process: ChildProcess;
  readonly log: readonly string[];
  /** Asks it to stop its services and waits until it has ended. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface KeeperOptions {
  readonly home: string;
  readonly durable?: boolean;
  readonly redis?: boolean;
  readonly uid?: number;
  readonly gid?: number;
  readonly umask?: number;
}

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

/** Builds the library as the launcher uses it; a child process runs no TypeScript. */
export function buildForKeepers(): string {
  const folder = mkdtempSync(join(ROOT, 'dist', 'embedded-keeper-'));
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(ROOT, 'libs', 'embedded', 'vite.config.ts');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '-c', config, '--outDir', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  return join(folder, 'main.mjs');
}

export function startKeeper(built: string, { uid, gid, ...options }: KeeperOptions): Promise<Keeper> {
  const words = ['--input-type=module', '-e', SCRIPT, JSON.stringify({ built, ...options })];
  const child = spawn(process.execPath, words, {
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return new Promise((ready, failed) => {
    child.once('exit', (code, signal) => failed(new Error(`The keeper ended: ${code ?? signal}`)));
    child.once('message', (told: Omit<Keeper, 'process' | 'stop' | 'kill'> & { failure?: string }) => {
      if (told.failure !== undefined) return failed(new Error(told.failure));
      ready({
        ...told,
        process: child,
        stop: () => (child.connected && child.send('stop'), ended),
        kill: () => (child.kill('SIGKILL'), ended),
      });
    });
  });
}

/** A home that any user may pass through, as a clone in a public place has. */
export function openHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qabilet-embedded-'));
  spawnSync('chmod', ['755', folder]);
  return join(folder, '.qabilet');
}

/** Process ids of the servers on a home, as their own files tell them. */
export function serverPids(home: string): { readonly postgres: number; readonly redis?: number } {
  const postgres = Number.parseInt(
    readFileSync(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8'),
    10,
  );
  const note = join(home, 'redis.json');
  return { postgres, ...(existsSync(note) && { redis: JSON.parse(readFileSync(note, 'utf8')).pid }) };
}

/** Ends what a test left running on a home. */
export async function endServersOf(home: string): Promise<void> {
  if (!existsSync(join(home, 'postgres', 'data', 'postmaster.pid'))) return;
  const { postgres, redis = 0 } = serverPids(home);
  for (const pid of [postgres, redis].filter(isRunning)) {
    if (await hasGone(pid, 2_000)) continue;
    signal(pid, 'SIGQUIT');
    await hasGone(pid, 10_000);
  }
}
