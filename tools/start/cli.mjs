#!/usr/bin/env node
/** `npm run qabilet -- <command>`: one command of the line, with the embedded services where it needs them and none is named. */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { applicationEnvironment, settingsFrom } from './settings.mjs';
import { Tasks } from './tasks.mjs';

/** Commands on an agency's data; every other one works on files alone. */
const ON_DATA = [
  'migrate',
  'seed',
  'import',
  'content install',
  'tenant',
  'person',
  'secrets',
  'audit',
  'results',
  'retention',
];

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const words = process.argv.slice(2);
const tasks = new Tasks();
const say = (line) => console.error(line);
let services = {};

try {
  const settings = settingsFrom(root, process.env);
  await ensureInstalled({ root, tasks, say });
  await ensureBuilt({ root, tasks, say });
  if (settings.embedded && isOnData()) {
    const { startEmbedded, makePassable } = await import(
      pathToFileURL(join(root, 'dist/embedded/main.mjs')).href
    );
    makePassable(settings.home);
    services = await startEmbedded({ home: settings.home, redis: false, log: say });
  }
  const env = services.databaseUrl ? applicationEnvironment(settings, process.env, services) : process.env;
  process.exitCode = await run(env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await services.stop?.();
}

function isOnData() {
  return ON_DATA.some((name) => name.split(' ').every((word, at) => words[at] === word));
}

/** The command has the terminal; paths it is given are those of the person who typed them. */
function run(env) {
  return new Promise((done) => {
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const child = spawn(process.execPath, [join(root, 'dist/cli/main.mjs'), ...words], {
      cwd,
      env,
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.once('close', (code) => done(code ?? 1));
  });
}
