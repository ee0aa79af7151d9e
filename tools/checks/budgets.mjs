#!/usr/bin/env node
/** Budgets that keep the code readable: file length, drawer names, constructor needs, import cycles, tests of domain libs. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const MOST_LINES = 300;
const MOST_NEEDS = 5;
const LEAST_TEST_RATIO = 1.5;
const DRAWERS = /(^|\/)(util|helper|misc|common|shared)s?(\/|\.)|-(util|helper)s?(\/|\.)/;
/** The few words every lib speaks hold hardly a decision: what they have reached may not fall, and is printed as short. */
const REACHED = { kernel: 0.15 };
const DATA =
  /\/migrations\/|^libs\/content\/|\/messages\/|\/refs\/|^libs\/api-client\/src\/(schema\.d|types)\.ts$/;
const TESTS = /\.spec\.tsx?$|\/testing\/|\.e2e\.ts$/;
const DOMAIN = ['kernel', 'psychometrics', 'framework', 'item-bank', 'assessment', 'scoring', 'analytics'];

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs', 'tools'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path));
const text = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const faults = [];

for (const [path, source] of text) {
  const isCode = !DATA.test(path) && !TESTS.test(path);
  const lines = source.split('\n').length - 1;
  if (isCode && lines > MOST_LINES) faults.push(`${path}: ${lines} lines, at most ${MOST_LINES}`);
  if (DRAWERS.test(path)) faults.push(`${path}: a drawer; name the file after what it is`);
  if (isCode && /@(Injectable|Controller)\(/.test(source)) {
    const needs =
      source.match(/constructor\(([^)]*)\)/)?.[1].match(/(private|public|protected)? ?readonly /g)?.length ??
      0;
    if (needs > MOST_NEEDS) faults.push(`${path}: ${needs} constructor needs, at most ${MOST_NEEDS}`);
  }
  const muted = source.match(/(eslint-disable|@ts-(ignore|expect-error|nocheck))(?!.*--? \w)/);
  if (isCode && muted && path !== 'tools/checks/budgets.mjs')
    faults.push(`${path}: ${muted[1]} without a reason on its line`);
}

for (const cycle of cycles()) faults.push(`import cycle: ${cycle.join(' -> ')}`);

for (const lib of DOMAIN) {
  const own = files.filter((path) => path.startsWith(`libs/${lib}/src/`) && !path.includes('/refs/'));
  const count = (paths) =>
    paths.reduce(
      (sum, path) =>
        sum +
        text
          .get(path)
          .split('\n')
          .filter((line) => line.trim()).length,
      0,
    );
  const code = count(own.filter((path) => !TESTS.test(path) && !path.endsWith('index.ts')));
  const tests = count(own.filter((path) => TESTS.test(path)));
  const ratio = code === 0 ? Infinity : tests / code;
  console.log(
    `${lib.padEnd(14)} ${String(code).padStart(6)} lines of code, ${String(tests).padStart(6)} of tests, ratio ${ratio.toFixed(2)}`,
  );
  if (ratio < LEAST_TEST_RATIO && lib in REACHED) console.log(`${lib}: short of ${LEAST_TEST_RATIO}`);
  if (ratio < (REACHED[lib] ?? LEAST_TEST_RATIO))
    faults.push(
      `libs/${lib}: ${ratio.toFixed(2)} lines of tests a line of code, at least ${LEAST_TEST_RATIO}`,
    );
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} over budget.`);
  process.exitCode = 1;
} else {
  console.log(`${files.length} files within budget.`);
}

/** Strongly connected groups of files that import each other at run time (Tarjan). */
function cycles() {
  const graph = new Map(files.map((path) => [path, importsOf(path)]));
  const index = new Map();
  const low = new Map();
  const stack = [];
  const found = [];
  const visit = (node) => {
    index.set(node, index.size);
    low.set(node, index.get(node));
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) {
        visit(next);
        low.set(node, Math.min(low.get(node), low.get(next)));
      } else if (stack.includes(next)) low.set(node, Math.min(low.get(node), index.get(next)));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

function importsOf(path) {
  const imports = text.get(path).matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm);
  return [...imports]
    .map(([, target]) => resolveImport(path, target))
    .filter((target) => target !== undefined);
}

function resolveImport(from, target) {
  const library = /^@qabilet\/([\w-]+)(\/testing)?$/.exec(target);
  const base = library
    ? `libs/${library[1]}/src/${library[2] ? 'testing/' : ''}index`
    : target.startsWith('.')
      ? normalize(join(dirname(from), target))
      : undefined;
  if (base === undefined) return undefined;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`, `${base}/index.ts`].find((path) =>
    text.has(path),
  );
}
