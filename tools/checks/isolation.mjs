#!/usr/bin/env node
/**
 * Drops every policy, every table's security and every route's permission in turn, expects the isolation suite to turn
 * red each time, and prints the share that was caught. With `--rush` agencies also share few connections for a minute.
 */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const RUSH_SECONDS = '60';
const env = { ...process.env, ISOLATION_REPORT: '1' };
if (process.argv.includes('--rush')) env.ISOLATION_RUSH_SECONDS = RUSH_SECONDS;

const jest = spawn(
  process.execPath,
  [
    resolve(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects',
    'int',
    '--',
    'apps/api/src/testing/isolation',
  ],
  { cwd: root, env, stdio: 'inherit' },
);
jest.once('close', (code) => {
  console.log(
    code === 0 ? 'isolation: whole, and every missing guard was caught' : 'isolation: BROKEN, see above',
  );
  process.exitCode = code ?? 1;
});
