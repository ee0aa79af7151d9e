import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A launcher that was started, and what it has said so far. */
export interface Launched {
  readonly launcher: ChildProcess;
  readonly said: () => string;
  /** Waits until it has said these words. */
  readonly says: (words: string) => Promise<void>;
}

export async function ready(started: Launched): Promise<Launched> {
  await started.says('Qabilet is ready at');
  return started;
}

export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode);
    else child.once('close', done);
  });
}

export function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return ended(child);
}

export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 45_000; !(await condition());) {
    if (Date.now() > deadline) throw new Error('It did not happen within 45 s.');
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Every process there is, with its command line; zombies have none. */
export function allProcesses(): readonly { readonly pid: number; readonly command: string }[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map((pid) => ({ pid, command: commandOf(pid) }))
    .filter(({ command }) => command !== '');
}

export function running(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => existsSync(`/proc/${pid}`) && commandOf(pid) !== '');
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}
