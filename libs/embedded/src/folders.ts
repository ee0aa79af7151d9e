import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canEnter, type RunAs } from './run-as';

/** Where root keeps what an unprivileged server must reach although the clone lies under a private home. */
export const REACHABLE_ROOT = '/var/lib/qabilet';

/** Creates the folder and its missing parents so that other users may pass through them, whatever the umask. */
export function makePassable(folder: string): void {
  if (existsSync(folder)) return;
  makePassable(dirname(folder));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
}

/** The folder a server keeps its data in: `<home>/<name>`, or behind a link of that name where its user cannot get there. */
export function serverFolder(home: string, name: string, runAs: RunAs): string {
  const folder = join(home, name);
  makePassable(home);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    return ownedBy(resolve(home, readlinkSync(folder)), runAs);
  if (canEnter(home, runAs)) return ownedBy(folder, runAs);
  const elsewhere = join(REACHABLE_ROOT, `${basename(dirname(home))}-${shortHash(home)}`, name);
  if (!existsSync(folder)) symlinkSync(elsewhere, folder);
  return ownedBy(elsewhere, runAs);
}

/** Also where a start that was killed made the folder and did not come to hand it over. */
function ownedBy(folder: string, { uid, gid }: RunAs): string {
  makePassable(dirname(folder));
  if (!existsSync(folder)) mkdirSync(folder);
  if (uid !== undefined && gid !== undefined && statSync(folder).uid !== uid) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return folder;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
