#!/usr/bin/env node
/**
 * `npm run bench -- smoke`: start-up, answers a second through the real HTTP stack beside a bare Fastify + pg server in the
 * same run, the next item, and the dashboards. `npm run bench -- rush`: 5,000 people who start at once, and answers at a
 * steady rate, and a large extract beside answers, which `npm run bench -- extract` measures by itself.
 * `npm run bench -- live`: answers while 500 status boards are open. `npm run bench -- psychometrics`: the measurement core beside its peers.
 * It measures and prints; nothing here passes or fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../start/build.mjs';
import { ensureInstalled } from '../start/install.mjs';
import { Tasks } from '../start/tasks.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const target = process.argv[2];
if (!['smoke', 'rush', 'extract', 'live', 'psychometrics'].includes(target)) {
  console.error('Say what to measure: npm run bench -- smoke | rush | extract | live | psychometrics');
  process.exit(2);
}

const step = { root, tasks: new Tasks(), say: (line) => console.log(line) };
await ensureInstalled(step);
await ensureBuilt(step);
// Only now are the packages there that these need.
const { Rows } = await import('./rows.mjs');
const rows = new Rows();
if (target === 'psychometrics') {
  const { psychometrics } = await import('./psychometrics.mjs');
  psychometrics({ root, rows });
} else {
  await measureSystem();
}
rows.print(root);

async function measureSystem() {
  const { System } = await import('./system.mjs');
  const home = mkdtempSync(join(tmpdir(), 'qabilet-bench-'));
  const system = new System({ root, home });
  try {
    if (target === 'smoke') {
      const { smoke } = await import('./smoke.mjs');
      await smoke({ root, rows, system });
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
