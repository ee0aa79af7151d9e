/** The steps of CI, one after the other; a failing step does not hide the ones after it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const workbook = resolve('..', 'shared', 'data', 'DigComp-3.0-data-supplement-2025-11-24.xlsx');
const env = { ...process.env, CI: 'true', NX_DAEMON: 'false', NX_TUI: 'false', TEST_REQUIRE_REDIS: '1' };
if (existsSync(workbook)) env.DIGCOMP_WORKBOOK = workbook;
else console.log('The official DigComp workbook is not here: the checks that read it are left out.');

const STEPS = [
  ['tests and browser journeys (npm test)', 'npm', ['test']],
  ['lint', 'npm', ['run', 'lint']],
  ['type check', 'npm', ['run', 'typecheck']],
  ['budgets', 'npm', ['run', 'budgets']],
  ['boundaries refuse planted violations', 'npm', ['run', 'boundaries']],
  ['no secret in the repository', 'npm', ['run', 'secrets']],
  ['bill of materials', 'npm', ['run', 'sbom']],
  ['build', 'npm', ['run', 'build']],
  ['item bank keeps the rules of its guide', 'npm', ['run', 'qabilet', '--', 'content', 'check']],
  ['no answer lost or doubled under faults', 'npm', ['run', 'faults', '--', 'smoke']],
  ['compose file', 'npm', ['run', 'compose:check']],
];

let passed = 0;
let failed = 0;
for (const [name, program, words] of STEPS) {
  const started = Date.now();
  console.log(`\n=== ${name}`);
  const { code, counts } = await run(program, words);
  console.log(
    `=== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  passed += counts.passed + (code === 0 ? 1 : 0);
  failed += counts.failed + (code === 0 || counts.failed > 0 ? 0 : 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one step; adds up the closing lines `<what>: N passed, N failed` that it prints. */
function run(program, words) {
  return new Promise((done) => {
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const counts = { passed: 0, failed: 0 };
    let rest = '';
    const read = (chunk) => {
      process.stdout.write(chunk);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        const found = /^\w+: (\d+) passed, (\d+) failed/.exec(line);
        if (!found) continue;
        counts.passed += Number(found[1]);
        counts.failed += Number(found[2]);
      }
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', () => done({ code: 1, counts }));
    child.once('close', (code) => done({ code: code ?? 1, counts }));
  });
}
