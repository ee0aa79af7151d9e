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

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const say = (line) => console.log(line);
const tasks = new Tasks();
const scratch = mkdtempSync(join(tmpdir(), 'qabilet-tests-'));
let failed = 0;

try {
  await ensureInstalled({ root, tasks, say });
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
  const report = join(scratch, 'jest.json');
  const code = await run([
    bin('jest', 'bin/jest.js'),
    '--ci',
    '--forceExit',
    '--maxWorkers=2',
    '--json',
    `--outputFile=${report}`,
  ]);
  if (!existsSync(report)) {
    failed += 1;
    return say('tests: 0 passed, 1 failed');
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const faults = Math.max(numFailedTests, numFailedTestSuites, code === 0 ? 0 : 1);
  failed += faults;
  say(`tests: ${numPassedTests} passed, ${faults} failed, ${numPendingTests} skipped`);
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
