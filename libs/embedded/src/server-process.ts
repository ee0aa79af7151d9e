import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasGone, isRunning, processFacts, signal } from './processes';
import type { RunAs } from './run-as';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  readonly runAs: RunAs;
  /** False when it was found running. */
  readonly started: boolean;
}

/** What a file of an earlier run says; it may have stopped being true. */
export interface NotedServer {
  readonly url: string;
  readonly pid: number;
}

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
  /** Told the process id before the server answers. */
  readonly onSpawn?: (pid: number) => void;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 30_000;
const LAST_WORDS = 2_000;

export const logFileOf = (folder: string): string => join(folder, 'server.log');

/** Starts a server in a session of its own, out of reach of the terminal's Ctrl-C; answers its last words when it ends. */
export async function launch({
  program,
  words,
  env,
  folder,
  runAs,
  url,
  answers,
  onSpawn,
}: Launch): Promise<RunningServer | string> {
  const out = openSync(logFileOf(folder), 'w', 0o644);
  const child = spawn(program, words, {
    ...runAs,
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  const { pid } = child;
  if (pid !== undefined) onSpawn?.(pid);
  const deadline = Date.now() + START_LIMIT_MS;
  while (pid !== undefined && failure === undefined && isRunning(pid)) {
    if (await answers(url)) return { url, pid, runAs, started: true };
    if (Date.now() > deadline) {
      signal(pid, 'SIGQUIT');
      return `No answer within ${START_LIMIT_MS / 1000} s.`;
    }
    await pause(50);
  }
  return failure?.message ?? readFileSync(logFileOf(folder), 'utf8').slice(-LAST_WORDS);
}

/**
 * Takes over what an earlier run left, once it has answered as the server of these data. The process id it noted may by
 * now be a zombie or belong to somebody else: then there is nothing to take over.
 */
export async function adopt(
  noted: NotedServer | undefined,
  {
    programs,
    answers,
    runAs,
  }: { readonly programs: readonly string[]; readonly answers: Answers; readonly runAs: RunAs },
): Promise<RunningServer | undefined> {
  if (noted === undefined) return undefined;
  const deadline = Date.now() + START_LIMIT_MS;
  while (programs.some((program) => processFacts(noted.pid)?.command.includes(program))) {
    if (await answers(noted.url)) return { ...noted, runAs, started: false };
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${noted.pid} (${programs.join(' or ')}) of an earlier run does not answer. Stop it and start again.`,
      );
    }
    await pause(100);
  }
  return undefined;
}

/** Asks the server to stop and makes it when it does not obey in time. */
export async function stopServer(
  { pid }: RunningServer,
  gently: NodeJS.Signals,
  firmly: NodeJS.Signals,
): Promise<void> {
  signal(pid, gently);
  if (await hasGone(pid, STOP_LIMIT_MS)) return;
  signal(pid, firmly);
  await hasGone(pid, STOP_LIMIT_MS);
}
