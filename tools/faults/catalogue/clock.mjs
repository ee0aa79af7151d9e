import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { APIS } from '../system.mjs';
import { pause } from '../waiting.mjs';

const SAMPLE = 20;
/** By how much what a person is told may differ from what the database knows: the answer's own way. */
const TOLERANCE_SECONDS = 5;

export const CLOCK_FAULTS = [
  {
    key: 'api-clock',
    name: 'the clock of one API process a day ahead, of the other a day behind',
    seconds: 10,
    needs: () => (libfaketime() ? undefined : 'libfaketime is not here (Debian: apt-get install faketime)'),
    inject: runAhead,
  },
];

/** Tests are sat by the clock of the database: deadlines and what is left of the time must not move. */
async function runAhead(system, { seconds, officials }) {
  const preload = { LD_PRELOAD: libfaketime(), FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  await system.renew(APIS[0], { ...preload, FAKETIME: '+1d' });
  await system.renew(APIS[1], { ...preload, FAKETIME: '-1d' });
  const worst = { seconds: 0 };
  try {
    await pause(seconds / 2);
    for (let n = 0; n < SAMPLE; n++)
      worst.seconds = Math.max(worst.seconds, await errorOf(system, officials));
    await pause(seconds / 2);
  } finally {
    for (const name of APIS) await system.renew(name);
  }
  const { rows } = await system.pool.query(
    `SELECT count(*)::int AS n FROM answer WHERE abs(extract(epoch FROM now() - answered_at)) > 12 * 3600
       AND idempotency_key = ANY($1)`,
    [officials.journal.map(({ key }) => key)],
  );
  const misdated = rows[0].n;
  return {
    notes: `time left off by ${worst.seconds.toFixed(1)} s at most, ${misdated} answers misdated`,
    faults: [
      ...(worst.seconds > TOLERANCE_SECONDS ? [`time left was off by ${worst.seconds.toFixed(0)} s`] : []),
      ...(misdated > 0 ? [`${misdated} answers bear the wrong day`] : []),
    ],
  };
}

/** Seconds between the time left that a person is told and the deadline that is stored. */
async function errorOf(system, officials) {
  const view = await officials.open(await system.sittings.next());
  if (view?.secondsLeft === undefined) return Number.POSITIVE_INFINITY;
  const { rows } = await system.pool.query(
    'SELECT extract(epoch FROM deadline_at - now())::float8 AS left FROM attempt WHERE id = $1',
    [view.id],
  );
  return Math.abs(rows[0].left - view.secondsLeft);
}

function libfaketime() {
  const found = () =>
    readdirSync('/usr/lib', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join('/usr/lib', name, 'faketime/libfaketime.so.1'))
      .find((path) => existsSync(path));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', 'install', '-y', 'faketime'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: 'ignore',
    });
  return found();
}
