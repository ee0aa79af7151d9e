import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './settings.mjs';

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs the packages when they are missing or not the ones of package-lock.json. */
export async function ensureInstalled({ root, tasks, say }) {
  if (isInstalled(root)) return;
  say('Installing packages (a minute or two the first time) ...');
  if ((await npm(tasks, root, 'ci')) === 0) return;
  say('`npm ci` refused the lock file on this machine; installing with `npm install` instead.');
  if ((await npm(tasks, root, 'install')) === 0) return;
  throw new CannotStart(
    'The packages could not be installed; npm says why above. Check the network and the registry, then run `npm start` again.',
  );
}

/** npm notes in node_modules what it has put there, as its last act: that note is compared with the lock file. */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (present === undefined) return false;
  return Object.entries(wanted ?? {}).every(
    ([path, { version, optional, devOptional }]) =>
      !path.startsWith('node_modules/') || optional || devOptional || present[path]?.version === version,
  );
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function npm(tasks, root, command) {
  const words = [command, '--include=dev', '--no-audit', '--no-fund'];
  const own = process.env.npm_execpath;
  const [program, ...first] = own?.endsWith('.js') ? [process.execPath, own] : [NPM];
  return tasks.run(program, [...first, ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: program === 'npm.cmd',
  });
}
