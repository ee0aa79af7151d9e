import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A process that lived this long has recovered: its next crash is a first one again. */
const HEALTHY_MS = 60_000;
const GRACE_MS = 15_000;
const TAIL = 3_000;

/**
 * One application process, started again with growing pauses when it crashes.
 * The IPC channel tells it when we are gone, however that happens; a session of its own keeps Ctrl-C from reaching it
 * before us.
 */
export class Child {
  #process;
  #timer;
  #stopping = false;
  #crashes = 0;

  /** `onCrash(crashes)` is called after each unexpected end; false from it means that no new try is made. */
  constructor({ name, entry, flags, env, logFile, onStart, onCrash }) {
    Object.assign(this, { name, entry, flags, env, logFile, onStart, onCrash });
  }

  get pid() {
    return this.#process?.pid;
  }

  start() {
    mkdirSync(dirname(this.logFile), { recursive: true });
    const log = openSync(this.logFile, this.#crashes === 0 ? 'w' : 'a');
    const began = Date.now();
    const child = fork(this.entry, {
      env: this.env,
      execArgv: [...process.execArgv, ...this.flags],
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.#process = child;
    child.once('error', () => undefined);
    child.once('exit', (code, signal) => this.#ended({ code, signal, livedMs: Date.now() - began }));
    this.onStart?.();
  }

  /** Asks the process to finish what it is at; makes it when it does not in time. */
  async stop() {
    this.#stopping = true;
    clearTimeout(this.#timer);
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
    await ended;
    clearTimeout(force);
  }

  kill() {
    this.#stopping = true;
    this.#process?.kill('SIGKILL');
  }

  lastWords() {
    try {
      return readFileSync(this.logFile, 'utf8').slice(-TAIL);
    } catch {
      return '';
    }
  }

  #ended({ code, signal, livedMs }) {
    if (this.#stopping) return;
    this.#crashes = livedMs > HEALTHY_MS ? 1 : this.#crashes + 1;
    if (this.onCrash({ how: signal ?? `exit code ${code}`, crashes: this.#crashes }) === false) return;
    this.#timer = setTimeout(
      () => this.start(),
      Math.min(FIRST_PAUSE_MS * 2 ** (this.#crashes - 1), LONGEST_PAUSE_MS),
    );
  }
}
