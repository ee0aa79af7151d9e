/**
 * `npm run bench -- psychometrics`: calibrations, the next item and whole tests of the measurement core, each in fresh
 * processes as an analyst would run them, beside what was measured for the peers of the field. Medians of three; whole
 * tests and the peer of the next item, which take long, once.
 * It measures and prints; nothing here passes or fails.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 3;
const PEOPLE = 10_000;
const BANKS = [500, 5_000];
const JSCAT = '5.2.3';
const INSTALL_MILLISECONDS = 150_000;
const here = dirname(fileURLToPath(import.meta.url));

/**
 * What R took for data of the same kind on a machine of this kind (two cores, AMD EPYC, R 4.2.2): mirt 1.45.1, 61 nodes,
 * TOL 1e-4, without standard errors; wall seconds of the fit call and peak memory of its process.
 */
const RECORDED = {
  '2pl-10000x100': 'mirt 4.0 to 8 s, 357 MB',
  '2pl-50000x100-block-missing': 'mirt 27.8 to 35 s, 660 MB',
  '2pl-20000x500-30-each': 'mirt 18.8 to 24 s, 1,133 MB',
  'grm-10000x50x4': 'mirt 3.7 s',
  'gpcm-10000x50x4': 'mirt 15.1 s',
  '3pl-10000x60-prior': 'mirt 8.7 s',
};

/** Of @bdelab/jscat 5.2.3 on the same machine: median milliseconds of the next item of one ability, with p95. */
const RECORDED_JSCAT = { 500: '2.9 to 3.4 ms, p95 7 to 8 ms', 5_000: '35 to 57 ms, p95 66 to 86 ms' };

export function psychometrics({ root, rows }) {
  const cli = join(root, 'dist/cli/main.mjs');
  const ours = (...words) =>
    JSON.parse(execFileSync(process.execPath, [cli, 'bench', ...words], { encoding: 'utf8' }));
  const scratch = mkdtempSync(join(tmpdir(), 'qabilet-bench-'));
  try {
    calibrations({ ours, cli, scratch, rows });
    nextItem({ ours, scratch, rows });
    wholeTests({ ours, rows });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function calibrations({ ours, cli, scratch, rows }) {
  const withMirt = hasMirt();
  if (!withMirt) console.log('R with mirt is not on this machine: its figures are the recorded ones.');
  for (const [name, recorded] of Object.entries(RECORDED)) {
    const alone = Array.from({ length: RUNS }, () => ours('fit', '--case', name, '--threads', '1'));
    const runs = Array.from({ length: RUNS }, () => ours('fit', '--case', name));
    const of = (what, these = runs) => median(these.map((run) => run[what]));
    const { logLikelihood, errorMethod, converged, passes } = runs[0];
    const how = `${passes} passes${converged ? '' : ', NOT converged'}, standard errors: ${errorMethod}`;
    rows.note(
      `calibrate ${name}`,
      RUNS,
      `one thread: CPU ${of('cpuSeconds', alone).toFixed(2)} s, wall ${of('wallSeconds', alone).toFixed(2)} s, peak ${of('peakMegabytes', alone).toFixed(0)} MB; all threads: CPU ${of('cpuSeconds').toFixed(2)} s, wall ${of('wallSeconds').toFixed(2)} s, peak ${of('peakMegabytes').toFixed(0)} MB; logLik ${logLikelihood.toFixed(2)} (${how}); recorded: ${recorded}`,
    );
    if (withMirt) mirtRow({ name, cli, scratch, rows });
  }
}

/** The same answers through mirt, in this run. */
function mirtRow({ name, cli, scratch, rows }) {
  const file = join(scratch, `${name}.csv.gz`);
  execFileSync(process.execPath, [cli, 'bench', 'fit', '--case', name, '--out', file]);
  const model = { '2pl': '2PL', '3pl': '3PL', grm: 'graded', gpcm: 'gpcm' }[name.split('-')[0]];
  const runs = Array.from({ length: RUNS }, () => {
    const { status, stdout, stderr } = spawnSync('Rscript', [join(here, 'mirt.R'), file, model], {
      encoding: 'utf8',
    });
    if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1));
    console.log(`mirt on ${name} failed: ${stderr.trim().split('\n').at(-1)}`);
    return undefined;
  }).filter(Boolean);
  if (runs.length === 0) return;
  const of = (what) => median(runs.map((run) => run[what]));
  rows.note(
    `  mirt ${runs[0].version}, ${name}`,
    runs.length,
    `CPU ${of('cpuSeconds').toFixed(2)} s, wall ${of('wallSeconds').toFixed(2)} s, peak ${of('peakMegabytes').toFixed(0)} MB, logLik ${runs[0].logLikelihood.toFixed(2)} (no standard errors)`,
  );
}

function nextItem({ ours, scratch, rows }) {
  for (const items of BANKS) {
    const runs = Array.from({ length: RUNS }, () => ours('choice', '--items', String(items)));
    const of = (what) => median(runs.map((run) => run[what])).toFixed(4);
    rows.note(
      `next item, ${items} items, 21 correlated abilities: selection alone`,
      runs[0].calls,
      `median ${of('selectMedianMs')} ms, p95 ${of('selectP95Ms')} ms`,
    );
    rows.note(
      '  estimate and standard errors beside it',
      runs[0].calls,
      `median ${of('estimateMedianMs')} ms, p95 ${of('estimateP95Ms')} ms`,
    );
  }
  const folder = installJscat(scratch);
  for (const items of BANKS) {
    const what = `  @bdelab/jscat ${JSCAT}, ${items} items, one ability`;
    if (folder === undefined) {
      rows.note(what, 0, `not to be had here; recorded: ${RECORDED_JSCAT[items]}`);
      continue;
    }
    const taken = JSON.parse(
      execFileSync(process.execPath, [join(here, 'jscat.mjs'), folder, String(items)], { encoding: 'utf8' }),
    );
    const of = (field) => taken[field].toFixed(3);
    rows.note(
      what,
      taken.calls,
      `selection median ${of('selectMedianMs')} ms, p95 ${of('selectP95Ms')} ms; estimate (EAP) median ${of('estimateMedianMs')} ms, p95 ${of('estimateP95Ms')} ms; recorded: ${RECORDED_JSCAT[items]}`,
    );
  }
}

/** Into a folder that goes again: it brings hundreds of packages that the product has no use for. */
function installJscat(scratch) {
  writeFileSync(
    join(scratch, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { '@bdelab/jscat': JSCAT },
      // Its own range names a git address.
      overrides: { 'optimization-js': '1.5.0' },
    }),
  );
  const { status } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
    { cwd: scratch, timeout: INSTALL_MILLISECONDS, stdio: 'ignore' },
  );
  return status === 0 ? scratch : undefined;
}

function wholeTests({ ours, rows }) {
  // Once: it is 350,000 questions already.
  const { questions, threads, seconds, cpuSeconds } = ours('tests', '--people', String(PEOPLE));
  rows.note(
    `${PEOPLE} people take a test of ${questions / PEOPLE} questions, 500 items, 21 competences, scored`,
    1,
    `wall ${seconds.toFixed(1)} s on ${threads} threads, CPU ${cpuSeconds.toFixed(1)} s: ${((1000 * cpuSeconds) / questions).toFixed(3)} ms a question; ${cpus().length} cores`,
  );
}

function hasMirt() {
  const { status } = spawnSync('Rscript', ['-e', 'library(mirt)'], { stdio: 'ignore' });
  return status === 0;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
