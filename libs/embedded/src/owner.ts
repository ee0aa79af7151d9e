import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isErrno, processFacts } from './processes';

/** Who answers for the servers under a home. */
interface OwnerRecord {
  readonly pid: number;
  readonly began: string;
}

export interface Ownership {
  release(): void;
}

const FILE = 'owner.json';

/** Takes the home for this process; answers nothing while another living process has it. */
export function takeOwnership(home: string): Ownership | undefined {
  const file = join(home, FILE);
  const mine: OwnerRecord = { pid: process.pid, began: processFacts(process.pid)?.began ?? '' };
  const earlier = readOwner(file);
  if (earlier !== undefined && isAlive(earlier)) return undefined;
  if (!setAside(file, earlier) || !create(file, mine)) return undefined;
  return { release: () => rmSync(file, { force: true }) };
}

function readOwner(file: string): OwnerRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isOwnerRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(owner: OwnerRecord): boolean {
  return processFacts(owner.pid)?.began === owner.began;
}

/** Moves a dead owner's record away; false when another process was quicker and the record is no longer the dead one. */
function setAside(file: string, dead: OwnerRecord | undefined): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return true;
    throw error;
  }
  const moved = readFileSync(aside, 'utf8');
  if (dead !== undefined && moved !== JSON.stringify(dead)) {
    renameSync(aside, file);
    return false;
  }
  rmSync(aside, { force: true });
  return true;
}

/** Written aside and linked into place: nobody ever reads half a record, and of two only one succeeds. */
function create(file: string, record: OwnerRecord): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isOwnerRecord(value: unknown): value is OwnerRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, began } = value as Partial<OwnerRecord>;
  return typeof pid === 'number' && typeof began === 'string';
}
