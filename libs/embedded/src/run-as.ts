import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { CannotServe } from './cannot-serve';

/** The system user a server runs under; empty for the user who started us. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. Root therefore runs it under the user who already owns the data,
 * else under `postgres`, else under `nobody`.
 */
export function unprivilegedUser(existingData?: string): RunAs {
  if (process.getuid?.() !== 0) return {};
  const owner = existingData === undefined ? undefined : statSync(existingData, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of UNPRIVILEGED) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined && uid !== 0) return { uid, gid };
  }
  throw new CannotServe(
    'PostgreSQL does not run as root and this system has neither a user "postgres" nor "nobody". Start as an ordinary user, or set DATABASE_URL.',
  );
}

/** True when that user can list the folder, whatever stands in the way: mode bits, parents, access lists. */
export function canEnter(folder: string, runAs: RunAs): boolean {
  if (runAs.uid === undefined) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -r .', 'sh', folder], {
    ...runAs,
    cwd: '/',
    stdio: 'ignore',
  });
  return status === 0;
}

function idOf(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? Number(stdout.trim()) : undefined;
}
