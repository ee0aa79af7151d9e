import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './settings.mjs';

const SOURCES = ['apps', 'libs', 'tools', 'package.json', 'package-lock.json', 'nx.json', 'tsconfig.json'];
const SKIPPED = /^(node_modules|dist|\..*)$/;
const OUTPUTS = ['api/main.mjs', 'worker/main.mjs', 'cli/main.mjs', 'web/index.html', 'embedded/main.mjs'];
const STAMP = '.built';

/** Builds when any source has changed since the last build; Nx then decides which of the applications. */
export async function ensureBuilt({ root, tasks, say }) {
  const dist = join(root, 'dist');
  const stamp = join(dist, STAMP);
  const fingerprint = fingerprintOf(root);
  const complete = () => OUTPUTS.every((output) => existsSync(join(dist, output)));
  if (complete() && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  say('Building ...');
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const output = [];
  const code = await tasks.run(process.execPath, [nx, 'run-many', '-t', 'build', '--outputStyle=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    onOutput: (chunk) => output.push(chunk),
  });
  if (code !== 0 || !complete()) {
    const missing = OUTPUTS.filter((file) => !existsSync(join(dist, file))).map(
      (file) => `dist/${file} is missing.`,
    );
    throw new CannotStart(['The build failed:', ...output, ...missing].join('\n'));
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** Changes whenever a source file is added, removed or written. */
export function fingerprintOf(root) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of SOURCES) {
    const path = join(root, source);
    if (existsSync(path)) note(path, hash);
  }
  return hash.digest('hex');
}

function note(path, hash) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!SKIPPED.test(name)) note(join(path, name), hash);
  }
}
