import { statfsSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { APIS } from '../system.mjs';
import { pause, until } from '../waiting.mjs';
import { drill } from './backup.mjs';
import { promoteStandby } from './standby.mjs';

const FULL_SECONDS = 12;

export const STORAGE_FAULTS = [
  {
    key: 'database-late',
    name: 'every reply of PostgreSQL 0.2 s late, then up to 2 s',
    seconds: 15,
    inject: async (system, { seconds, officials }) => {
      await until(() => officials.journal.length > 0, 60_000, 'A first answer');
      const before = officials.journal.length;
      system.postgres.lag([200, 200]);
      await pause(seconds / 2);
      system.postgres.lag([200, 2_000]);
      await pause(seconds / 2);
      const meanwhile = officials.journal.length - before;
      system.postgres.lag(undefined);
      return {
        notes: `${meanwhile} answers acknowledged while it was late, ${await readiness(system)}`,
        faults: meanwhile === 0 ? ['no answer was acknowledged while it was late'] : [],
      };
    },
  },
  {
    key: 'disk-full',
    name: `the disk of PostgreSQL full for ${FULL_SECONDS} s`,
    seconds: 30,
    needs: ({ cluster }) => (cluster.isConfined ? undefined : 'a disk of limited size cannot be mounted'),
    inject: fillDisk,
  },
  { key: 'backup', name: 'dumped under way and restored into a new PostgreSQL', seconds: 10, inject: drill },
  {
    key: 'standby-promoted',
    name: 'PostgreSQL killed and its standby put in its place (synchronous_commit = remote_apply)',
    seconds: 20,
    inject: promoteStandby,
  },
];

async function readiness(system) {
  const ms = await until(
    async () => (await Promise.all(APIS.map((name) => system.isReady(name)))).every(Boolean),
    60_000,
    'Every API process ready',
  );
  return `ready again after ${(ms / 1000).toFixed(1)} s`;
}

/** Nothing can be written: what is acknowledged meanwhile or was before must be there when there is room again. */
async function fillDisk(system, { seconds, officials }) {
  const { cluster } = system;
  const filler = join(cluster.disk, 'filler');
  await pause(3);
  const { bavail, bsize } = statfsSync(cluster.disk);
  try {
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
  } catch (full) {
    if (full.code !== 'ENOSPC') throw full;
  }
  const before = officials.journal.length;
  await pause(FULL_SECONDS);
  const during = officials.journal.length - before;
  const fell = !cluster.isRunning;
  rmSync(filler);
  const freed = performance.now();
  officials.struck();
  if (!cluster.isRunning) await cluster.serve();
  const at = officials.journal.length;
  await until(() => officials.journal.length > at, 120_000, 'An answer after there was room again');
  const recovered = (performance.now() - freed) / 1000;
  await pause(seconds - FULL_SECONDS - 3);
  return {
    notes: `${during} answers acknowledged while it was full, PostgreSQL ${fell ? 'fell and was started again' : 'stayed up'}, answers again ${recovered.toFixed(1)} s after there was room`,
  };
}
