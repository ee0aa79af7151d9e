import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The process as it is now: an id alone may since have been given to another one. */
export interface ProcessFacts {
  readonly command: string;
  /** When it began, in whatever unit the system counts; compared for equality alone. */
  readonly began: string;
}

/** What runs under the id; nothing for one that is gone or a zombie. */
export function processFacts(pid: number): ProcessFacts | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? factsFromProc(pid) : factsFromPs(pid);
}

export function isRunning(pid: number): boolean {
  return processFacts(pid) !== undefined;
}

/** The ids of all processes there are. */
export function runningProcesses(): readonly number[] {
  const listed =
    process.platform === 'linux'
      ? readdirSync('/proc')
      : (spawnSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' }).stdout ?? '').split('\n');
  return listed.map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
}

/** Sends the signal, to the whole group when the id is negative; a process that has already gone is no fault. */
export function signal(pid: number, name: NodeJS.Signals): void {
  // The system would take 0 for our own group and -1 for everything there is.
  if (!Number.isInteger(pid) || pid === 0 || pid === -1) throw new Error(`${pid} is no process.`);
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) throw error;
  }
}

/** True once the process is gone, false when it is still there after the given time. */
export async function hasGone(pid: number, withinMs: number): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await pause(25);
  }
  return true;
}

/** A TCP port on loopback that nothing listens on at this moment. */
export function freeLoopbackPort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') found(address.port);
        else failed(new Error('The system gave no port on loopback.'));
      });
    });
  });
}

export function isErrno(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function factsFromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold blanks and parentheses: count from the last one.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { command, began: fields[18] ?? '' };
  } catch {
    return undefined;
  }
}

function factsFromPs(pid: number): ProcessFacts | undefined {
  const ask = (column: string) =>
    spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const state = ask('state');
  if (state === '' || state.startsWith('Z')) return undefined;
  return { command: ask('command'), began: ask('lstart') };
}
