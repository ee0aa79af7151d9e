import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { RunAs } from './run-as';
import { hasGone, processFacts, runningProcesses, signal } from './processes';

interface Watched {
  readonly pid: number;
  readonly stopSignal: 'INT' | 'TERM';
  readonly runAs: RunAs;
}

/** Stops a server when this process is no more, even after `kill -9`. */
export interface Watchdog {
  /** Sends the watchdog away without stopping the server. */
  dismiss(): Promise<void>;
}

/** A little longer than the script below waits itself. */
const WATCHDOG_LIMIT_MS = 35_000;
const MARK = 'qabilet-watchdog';

/**
 * A shell that reads a pipe held by this process alone: the pipe ends when the process does, however it does.
 * It then signals the server and stays until it has gone, so that who finds the watchdog knows to wait.
 */
const SCRIPT =
  'while read -r _; do :; done; kill -s "$1" "$2" 2>/dev/null; n=0; while kill -0 "$2" 2>/dev/null && [ "$n" -lt 300 ]; do sleep 0.1; n=$((n+1)); done';

export function watch({ pid, stopSignal, runAs }: Watched): Watchdog {
  // Windows has no shell to lean on: a left-over is adopted by the next start instead.
  if (process.platform === 'win32') return { dismiss: () => Promise.resolve() };
  const child = spawn('/bin/sh', ['-c', SCRIPT, MARK, stopSignal, String(pid)], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  return {
    async dismiss() {
      if (child.pid === undefined || child.exitCode !== null) return;
      signal(-child.pid, 'SIGKILL');
      await hasGone(child.pid, 5_000);
    },
  };
}

/** The watchdog of a server, whoever started it. */
export function watchdogOf(serverPid: number | undefined): number | undefined {
  if (serverPid === undefined) return undefined;
  const ending = new RegExp(`${MARK} (INT|TERM) ${serverPid}$`);
  return runningProcesses().find((pid) => ending.test(processFacts(pid)?.command ?? ''));
}

/** Waits while the watchdog a dead process left is stopping the server. */
export async function awaitWatchdogOf(serverPid: number): Promise<void> {
  const watchdog = watchdogOf(serverPid);
  if (watchdog !== undefined) await hasGone(watchdog, WATCHDOG_LIMIT_MS);
}
