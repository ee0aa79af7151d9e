#!/usr/bin/env node
/** Plants one forbidden import of each kind and one impurity, and expects lint and compiler to refuse every one. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const RULE = '@nx/enforce-module-boundaries';

/** Project, folder and the import that must be refused. */
const PLANTED = [
  ['a domain lib imports a package', 'libs/scoring', 'd3-scale'],
  ['a domain lib imports a later domain lib', 'libs/psychometrics', '@qabilet/scoring'],
  ['a domain lib imports the application', 'libs/analytics', '@qabilet/application'],
  ['a contract imports infrastructure', 'libs/contracts', '@qabilet/persistence'],
  ['the application imports a package', 'libs/application', 'typeorm'],
  ['the application imports infrastructure', 'libs/application', '@qabilet/queue'],
  ['infrastructure imports an app', 'libs/persistence', '@qabilet/api'],
  ['infrastructure imports the browser', 'libs/queue', 'react'],
  ['what both sides share imports the item bank', 'libs/spreadsheet', '@qabilet/item-bank'],
  ['content imports a lib', 'libs/content', '@qabilet/kernel'],
  ['a server imports the browser', 'apps/worker', 'react'],
  ['ui imports the domain', 'libs/ui', '@qabilet/scoring'],
  ['the browser imports the item bank', 'apps/web', '@qabilet/item-bank'],
  ['the browser imports content and its keys', 'apps/web', '@qabilet/content'],
  ['the browser imports contracts of the server', 'apps/web', '@qabilet/contracts'],
  ['a journey imports the domain', 'apps/e2e', '@qabilet/assessment'],
];

const files = PLANTED.map(([, project, target], index) => ({
  path: join(root, project, 'src', `planted-violation-${index}.ts`),
  source: `export * as planted from '${target}';\n`,
}));
const impure = {
  path: join(root, 'libs/scoring/src/planted-impurity.ts'),
  source: 'export const home = process.env.HOME;\n',
};

let passed = 0;
let failed = 0;
try {
  for (const { path, source } of [...files, impure]) writeFileSync(path, source);
  const projects = [...new Set(PLANTED.map(([, project]) => project.split('/')[1]))];
  const lint = run('node_modules/nx/dist/bin/nx.js', [
    'run-many',
    '-t',
    'lint',
    '-p',
    projects.join(','),
    '--skip-nx-cache',
    '--outputStyle=static',
    '--nxBail=false',
  ]);
  // ESLint heads the findings of each file with its path on a line of its own.
  const blocks = lint.split(/^\/.*\/(?=[\w-]+\.tsx?$)/m);
  for (const [index, [kind, project, target]] of PLANTED.entries()) {
    const block = blocks.find((text) => text.startsWith(`planted-violation-${index}.ts\n`));
    report(block?.includes(RULE) ?? false, `${kind} (${project} -> ${target})`);
  }
  const compiled = run('node_modules/typescript7/bin/tsc', ['--noEmit', '-p', 'tools/tsconfig.domain.json']);
  report(compiled.includes('planted-impurity.ts'), 'a domain lib reads the environment (compile error)');
} finally {
  for (const { path } of [...files, impure]) rmSync(path, { force: true });
}
console.log(`boundaries: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(script, words) {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return stdout + stderr;
}

function report(isRefused, what) {
  if (isRefused) passed += 1;
  else failed += 1;
  console.log(`${isRefused ? 'refused' : 'LET THROUGH'}: ${what}`);
}
