import { spawn } from 'node:child_process';
import type { RunAs } from './run-as';
import { hasGone, isRunning, processFacts, signal } from './processes';

/** Stops a server when this process is no more, even after `kill -9`. */
export interface Watchdog {
  readonly pid: number | undefined;
  /** Sends the watchdog away without stopping the server. */
  dismiss(): Promise<void>;
}

const MARK = 'qabilet-watchdog';

/**
 * A shell that reads a pipe held by this process alone: the pipe ends when the process does, however it does.
 * It then signals the server and stays until it has gone, so that who finds the watchdog knows to wait.
 */
const SCRIPT =
  'while read -r _; do :; done; kill -s "$1" "$2" 2>/dev/null; n=0; while kill -0 "$2" 2>/dev/null && [ "$n" -lt 300 ]; do sleep 0.1; n=$((n+1)); done';

export function watch(server: {
  readonly pid: number;
  readonly stopSignal: 'INT' | 'TERM';
  readonly runAs: RunAs;
}): Watchdog {
  // Windows has no shell to lean on: a left-over is adopted by the next start instead.
  if (process.platform === 'win32') return { pid: undefined, dismiss: () => Promise.resolve() };
  const { pid, stopSignal, runAs } = server;
  const child = spawn('/bin/sh', ['-c', SCRIPT, MARK, stopSignal, String(pid)], {
    ...runAs,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.on('error', () => undefined);
  child.stdin.on('error', () => undefined);
  child.unref();
  if ('unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return {
    pid: child.pid,
    async dismiss() {
      if (child.pid === undefined || child.exitCode !== null) return;
      signal(-child.pid, 'SIGKILL');
      await hasGone(child.pid, 5_000);
    },
  };
}

/** Waits for the watchdog a dead process left, which is stopping the server at this moment. */
export async function awaitWatchdog(pid: number | undefined): Promise<void> {
  if (pid === undefined || !isRunning(pid)) return;
  if (processFacts(pid)?.command.includes(MARK)) await hasGone(pid, 35_000);
}
