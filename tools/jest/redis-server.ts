import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { findRedisServer } from '@qabilet/embedded';

const POLICY = '/usr/sbin/policy-rc.d';
const LOUD = '!'.repeat(100);

/** Installs Debian's redis-server where this process may; says loudly when the Redis half of the tests is left out. */
export function ensureRedisServer(): void {
  if (findRedisServer() !== undefined) return;
  if (mayInstall() && install() && findRedisServer() !== undefined) return;
  const message =
    'No redis-server or valkey-server on this machine: THE REDIS HALF OF THE TESTS IS LEFT OUT.';
  const remedy = 'Install one (Debian, Ubuntu: apt-get install redis-server) and run the tests again.';
  if (process.env.TEST_REQUIRE_REDIS) throw new Error(`${message} ${remedy}`);
  process.stderr.write(`\n${LOUD}\n${message}\n${remedy}\n${LOUD}\n\n`);
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs the server without starting the service Debian ships with it. */
function install(): boolean {
  process.stderr.write('Installing redis-server for the tests ...\n');
  const ownPolicy = !existsSync(POLICY);
  if (ownPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    if (apt('install', '-y', '--no-install-recommends', 'redis-server')) return true;
    return apt('update') && apt('install', '-y', '--no-install-recommends', 'redis-server');
  } finally {
    if (ownPolicy) rmSync(POLICY, { force: true });
  }
}

function apt(...words: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`apt-get ${words[0]} failed: ${stderr?.trim() ?? ''}\n`);
  return status === 0;
}
