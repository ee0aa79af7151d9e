#!/usr/bin/env node
/**
 * `npm run bench -- smoke`: start-up, answers a second through the real HTTP stack beside a bare Fastify + pg server in the
 * same run, the next item, and the dashboards. `npm run bench -- rush`: 5,000 people who start at once, and answers at a
 * steady rate, and a large extract beside answers, which `npm run bench -- extract` measures by itself.
 * `npm run bench -- live`: answers while 500 status boards are open.
 * `npm run bench -- scale [--answers 10000000] [--units 2000]`: what figures of groups cost when there are so many.
 * `npm run bench -- scale-out [--answers 300000] [--analysed 100000000] [--record]`: what answers cost in PostgreSQL, on the
 * way to ClickHouse and in it; writes docs/scale.md when asked.
 * `npm run bench -- psychometrics`: the measurement core beside its peers.
 * It measures and prints; nothing here passes or fails.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { Tasks } from '../start/tasks.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const { target, answers, units, analysed, record } = wanted();

const step = { root, tasks: new Tasks(), say: (line) => console.log(line) };
await ensureInstalled(step);
await ensureBuilt(step);
// Only now are the packages there that these need.
const { Rows } = await import('./rows.mjs');
const rows = new Rows();
if (target === 'psychometrics') {
  const { psychometrics } = await import('./psychometrics.mjs');
  psychometrics({ root, rows });
} else if (target === 'scale-out') {
  await measurePastOneMachine();
} else {
  await measureSystem();
}
rows.print(root);

function wanted() {
  const options = {
    answers: { type: 'string' },
    analysed: { type: 'string', default: '100000000' },
    record: { type: 'boolean', default: false },
    units: { type: 'string', default: '2000' },
  };
  const { positionals, values } = parseArgs({ options, allowPositionals: true });
  const [target] = positionals;
  const answers = Number(values.answers ?? (target === 'scale-out' ? '300000' : '10000000'));
  const [units, analysed] = [Number(values.units), Number(values.analysed)];
  if (
    ['smoke', 'rush', 'extract', 'live', 'scale', 'scale-out', 'psychometrics'].includes(target) &&
    answers > 0 &&
    units > 0 &&
    analysed > 0
  )
    return { target, answers, units, analysed, record: values.record };
  console.error(
    'Say what to measure: npm run bench -- smoke | rush | extract | live | scale [--answers N] [--units N] | scale-out [--answers N] [--analysed N] [--record] | psychometrics',
  );
  return process.exit(2);
}

async function measurePastOneMachine() {
  await ensureInstalled({ ...step, root: join(root, 'tools/test/engine') });
  const { ScaleOut } = await import('./scale-out.mjs');
  const { scalePage } = await import('./scale-page.mjs');
  const home = mkdtempSync(join(tmpdir(), 'qabilet-bench-'));
  const load = loadavg()[0].toFixed(1);
  try {
    const measured = await new ScaleOut({ root, rows, home, answers, analysed }).run();
    if (record) writeFileSync(join(root, 'docs/scale.md'), scalePage({ root, rows, measured, load }));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measureSystem() {
  const { System } = await import('./system.mjs');
  const home = mkdtempSync(join(tmpdir(), 'qabilet-bench-'));
  const system = new System({ root, home });
  try {
    if (target === 'smoke') {
      const { smoke } = await import('./smoke.mjs');
      await smoke({ root, rows, system });
    } else if (target === 'scale') {
      const { Scale } = await import('./scale.mjs');
      await system.start();
      await new Scale({ root, rows, system, answers, units }).run();
    } else {
      const { Rush } = await import('./rush.mjs');
      await system.start();
      const rush = new Rush({ root, rows, system });
      await { rush: () => rush.run(), extract: () => rush.runExtract(), live: () => rush.runLive() }[
        target
      ]();
    }
  } finally {
    await system.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
