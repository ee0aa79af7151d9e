import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** CPU seconds that the API process and PostgreSQL of one running system have used so far, where the system tells. */
export function cpuSeconds({ launcher, databaseUrl }) {
  const all = processes();
  const { port } = new URL(databaseUrl);
  const server = all.find(
    ({ command }) => command.includes('/postgres -D ') && command.includes(` -p ${port} `),
  );
  const used = { api: 0, postgres: 0 };
  for (const { pid, parent, command, seconds, ofEnded } of all) {
    if (parent === launcher && command.includes('dist/api/main.mjs')) used.api += seconds;
    if (server && (pid === server.pid || parent === server.pid)) used.postgres += seconds;
    // Connections that have been closed meanwhile.
    if (pid === server?.pid) used.postgres += ofEnded;
  }
  return used;
}

/** CPU seconds of one process. */
export function cpuSecondsOf(pid) {
  return read(pid)?.seconds ?? 0;
}

/** Processes of one program that one of these has started. */
export function processesOf(program, parents) {
  return processes()
    .filter(({ parent, command }) => parents.includes(parent) && command.includes(program))
    .map(({ pid }) => pid);
}

/** What a process was started with, but for the channel to whoever started it. */
export function environmentOf(pid) {
  const lines = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  const { NODE_CHANNEL_FD: _, ...environment } = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return environment;
}

/** The most memory that a process has held so far. */
export function peakMegabytesOf(pid) {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_024;
}

function processes() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => read(Number(name)) ?? []);
}

function read(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const inSeconds = (...places) =>
      places.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS_A_SECOND;
    const [seconds, ofEnded] = [inSeconds(11, 12), inSeconds(13, 14)];
    return { pid, parent: Number(fields[1]), command, seconds, ofEnded };
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return undefined;
  }
}
