import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotServe } from './cannot-serve';
import { hasGone, isRunning, processFacts, signal } from './processes';
import type { RunAs } from './run-as';
import { awaitWatchdogOf, watch, type Watchdog } from './watchdog';

/** A server that answers, and what sees to it that it does not outlive this process. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly runAs: RunAs;
  readonly watchdog: Watchdog;
  /** False when it was found running. */
  readonly started: boolean;
}

/** What a file of an earlier run says; it may have stopped being true. */
export interface NotedServer {
  readonly url: string;
  readonly pid: number;
}

type StopSignal = 'INT' | 'TERM';
type Answers = (url: string) => Promise<boolean>;

interface Launch {
  readonly program: string;
  readonly words: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Holds `server.log`. */
  readonly folder: string;
  readonly runAs: RunAs;
  readonly url: string;
  readonly answers: Answers;
  readonly stopSignal: StopSignal;
  /** Told the process id before the server answers. */
  readonly onSpawn?: (pid: number) => void;
}

interface Adoption extends Pick<Launch, 'answers' | 'runAs' | 'stopSignal'> {
  /** Names the server's program goes by. */
  readonly programs: readonly string[];
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const LAST_WORDS = 2_000;

export const logFileOf = (folder: string): string => join(folder, 'server.log');

/** Starts a server in a session of its own, out of reach of the terminal's Ctrl-C; answers its last words when it ends. */
export async function launch(order: Launch): Promise<RunningServer | string> {
  const { program, words, env, folder, runAs, url, answers, stopSignal, onSpawn } = order;
  const out = openSync(logFileOf(folder), 'w', 0o644);
  const child = spawn(program, words, {
    ...runAs,
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  child.unref();
  const { pid } = child;
  if (pid === undefined) return failureOf(child);
  const watchdog = watch({ pid, runAs, stopSignal });
  onSpawn?.(pid);
  const deadline = Date.now() + START_LIMIT_MS;
  while (isRunning(pid) && Date.now() < deadline) {
    if (await answers(url)) return { url, pid, runAs, watchdog, started: true };
    await pause(50);
  }
  await watchdog.dismiss();
  if (isRunning(pid)) signal(pid, 'SIGQUIT');
  return readFileSync(logFileOf(folder), 'utf8').slice(-LAST_WORDS);
}

function failureOf(child: ChildProcess): Promise<string> {
  return new Promise((told) => child.once('error', (error) => told(error.message)));
}

/**
 * Takes over what an earlier run left, once it has answered as the server of these data. The process id it noted may by
 * now be a zombie or belong to somebody else: then there is nothing to take over.
 */
export async function adopt(
  noted: NotedServer | undefined,
  order: Adoption,
): Promise<RunningServer | undefined> {
  if (noted === undefined) return undefined;
  const { programs, answers, runAs, stopSignal } = order;
  await awaitWatchdogOf(noted.pid);
  const deadline = Date.now() + START_LIMIT_MS;
  while (programs.some((program) => processFacts(noted.pid)?.command.includes(program))) {
    if (await answers(noted.url)) {
      return { ...noted, runAs, watchdog: watch({ pid: noted.pid, runAs, stopSignal }), started: false };
    }
    if (Date.now() > deadline) {
      throw new CannotServe(
        `Process ${noted.pid} of an earlier run does not answer. Stop it and start again.`,
      );
    }
    await pause(100);
  }
  return undefined;
}

/** Asks the server to stop and makes it when it does not obey in time. */
export async function stopServer(
  { pid, watchdog }: RunningServer,
  gently: NodeJS.Signals,
  firmly: NodeJS.Signals,
): Promise<void> {
  await watchdog.dismiss();
  signal(pid, gently);
  if (await hasGone(pid, STOP_LIMIT_MS)) return;
  signal(pid, firmly);
  await hasGone(pid, STOP_LIMIT_MS);
}
