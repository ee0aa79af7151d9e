#!/usr/bin/env node
/** `npm test`: everything, on a machine that has Node and npm: unit, integration and component tests, then the browser journeys. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { Tasks } from '../start/tasks.mjs';
import { ensureChromium } from './chromium.mjs';
import { failedFiles, lastOf, unsteadyIn } from './second-look.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (line) => console.log(line);
const tasks = new Tasks();
const scratch = mkdtempSync(join(tmpdir(), 'qabilet-tests-'));
let failed = 0;
/** More than this is a break, not a test that wavers. */
const MOST_LOOKED_AT_AGAIN = 8;

try {
  await ensureInstalled({ root, tasks, say });
  await ensureInstalled({ root: join(root, 'tools/test/engine'), tasks, say });
  await jest();
  await ensureBuilt({ root, tasks, say });
  await journeys();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

async function jest() {
  const first = await jestReport([]);
  const again = failedFiles(first);
  const second =
    again.length > 0 && again.length <= MOST_LOOKED_AT_AGAIN ? await jestReport(again) : undefined;
  if (second) for (const line of unsteadyIn(first, second)) say(line);
  const results = second ? lastOf(first, second) : first.testResults;
  const counts = { passed: 0, failed: 0, pending: 0 };
  for (const { status, assertionResults } of results) {
    const has = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
    counts.passed += has('passed');
    counts.failed += Math.max(has('failed'), status === 'failed' ? 1 : 0);
    counts.pending += has('pending');
  }
  if (results.length === 0) counts.failed += 1;
  failed += counts.failed;
  say(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.pending} skipped`);
}

/** What Jest reports of the files, or of every file when none is named. */
async function jestReport(files) {
  const report = join(scratch, files.length === 0 ? 'jest.json' : 'jest-again.json');
  const which = files.length === 0 ? ['--maxWorkers=2'] : ['--runInBand', '--runTestsByPath', ...files];
  const flags = ['--ci', '--forceExit', '--json', `--outputFile=${report}`];
  await run([bin('jest', 'bin/jest.js'), ...flags, ...which]);
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { testResults: [] };
}

async function journeys() {
  const chromium = ensureChromium(say);
  const report = join(scratch, 'journeys.json');
  const code = await run(
    [bin('@playwright/test', 'cli.js'), 'test', '--config', 'apps/e2e/playwright.config.ts'],
    {
      QABILET_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  const stats = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8')).stats
    : { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
  if (stats.flaky > 0) say(`UNSTEADY: ${stats.flaky} journeys failed once and passed when walked again`);
  const faults = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  failed += faults;
  say(`journeys: ${stats.expected + stats.flaky} passed, ${faults} failed, ${stats.skipped} skipped`);
}

function bin(name, file) {
  return join(root, 'node_modules', name, file);
}

function run(words, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('close', (code) => done(code ?? 1));
    child.once('error', () => done(1));
  });
}
