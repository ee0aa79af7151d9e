#!/usr/bin/env node
/**
 * `npm run faults -- smoke|full [--only key,key] [--people N] [--seed N] [--record]`: officials answer while processes are killed, servers restart and the
 * network misbehaves; after each fault the database is asked whether an acknowledged answer is missing or stored twice.
 * Real processes, on this machine's loopback only, bounded in number and time; ends with 1 when a promise was broken.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { Tasks } from '../start/tasks.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const USAGE = 'npm run faults -- smoke | full [--only key,key] [--people N] [--seed N] [--record]';

const { values, positionals } = argumentsOf(process.argv.slice(2));
const [extent] = positionals;
const say = (line) => console.log(line);
const step = { root, tasks: new Tasks(), say };
await ensureInstalled(step);
await ensureBuilt(step);

const { runFaults } = await import('./run.mjs');
const { reportOf, totalOf } = await import('./report.mjs');
const seed = values.seed ?? '1';
const order = [...process.argv.slice(2), ...(values.seed ? [] : ['--seed', seed])].join(' ');
say(`Seed ${seed}`);
const rows = await runFaults({
  root,
  extent,
  only: values.only?.split(','),
  people: values.people && Number(values.people),
  seed,
  say,
  keep: (soFar) => {
    if (values.record) writeFileSync(join(root, 'docs/faults.md'), reportOf({ root, order, ...soFar }));
  },
});
const broken = rows.filter(({ faults }) => faults.length > 0);
for (const { name, faults } of broken) say(`${name}: ${faults.join('; ')}`);
say(`${totalOf(rows)} answers acknowledged`);
say(`faults: ${rows.length - broken.length} passed, ${broken.length} failed`);
process.exitCode = broken.length === 0 ? 0 : 1;

function argumentsOf(words) {
  try {
    const parsed = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        only: { type: 'string' },
        people: { type: 'string' },
        record: { type: 'boolean' },
      },
    });
    if (['smoke', 'full'].includes(parsed.positionals[0]) && parsed.positionals.length === 1) return parsed;
  } catch {
    // Told below, as every other slip is.
  }
  console.error(USAGE);
  process.exit(2);
}
