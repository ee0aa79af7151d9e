import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { CannotStart } from './settings.mjs';

const noteFile = (home) => join(home, 'launcher.json');
const LINGER_MS = 10_000;

/** Notes which processes are ours, for the start after this one. */
export function noteRun({ home, port }, processFacts, pids) {
  const file = noteFile(home);
  const processes = [process.pid, ...pids].map((pid) => ({ pid, began: processFacts(pid)?.began }));
  writeFileSync(`${file}.new`, JSON.stringify({ port, processes }));
  renameSync(`${file}.new`, file);
}

export function forgetRun({ home }) {
  rmSync(noteFile(home), { force: true });
}

/** Says early, before anything is installed or built, that the port is taken by somebody else. */
export async function refuseForeignPort(settings) {
  if (!existsSync(noteFile(settings.home)) && !(await isFree(settings))) throw portTaken(settings);
}

/**
 * What a run that was killed left behind ends here: its applications notice by themselves, and are made to where they
 * do not. Answers true when an earlier run is alive and serves the same port.
 */
export async function settlePreviousRun(settings, { processFacts, hasGone, signal }) {
  const note = readNote(settings.home);
  const alive = (note?.processes ?? []).filter(
    ({ pid, began }) => began && processFacts(pid)?.began === began,
  );
  const [launcher] = note?.processes ?? [];
  if (alive.some(({ pid }) => pid === launcher.pid)) {
    if (note.port === settings.port) return true;
    throw new CannotStart(
      `Qabilet already runs from this folder on port ${note.port} (process ${launcher.pid}). Stop it first, or set QABILET_HOME to another folder.`,
    );
  }
  for (const { pid } of alive) {
    if (!(await hasGone(pid, LINGER_MS))) signal(pid, 'SIGKILL');
    await hasGone(pid, LINGER_MS);
  }
  if (!(await isFree(settings))) throw portTaken(settings);
  return false;
}

function readNote(home) {
  try {
    return JSON.parse(readFileSync(noteFile(home), 'utf8'));
  } catch {
    return undefined;
  }
}

function portTaken({ host, port }) {
  return new CannotStart(
    `Port ${port} on ${host} is in use by another program. Choose another: PORT=${port + 1} npm start`,
  );
}

function isFree({ host, port }) {
  return new Promise((told, failed) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') return told(false);
      failed(
        new CannotStart(
          `HOST=${host} PORT=${port} cannot be listened on (${error.code}). Set HOST=127.0.0.1 and a PORT above 1024.`,
        ),
      );
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => told(true)));
  });
}
