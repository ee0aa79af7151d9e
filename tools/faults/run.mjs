import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { FAULTS } from './catalogue.mjs';
import { Chance } from './chance.mjs';
import { Invariants } from './invariants.mjs';
import { Officials } from './officials.mjs';
import { System } from './system.mjs';

const EXTENTS = {
  smoke: { people: 30, waves: 60, stretch: 1 },
  full: { people: 60, waves: 200, stretch: 3 },
};

/** Runs the faults of one extent; answers how many of them broke a promise. */
export async function runFaults({ root, extent, seed, record, say }) {
  const { people, waves, stretch } = EXTENTS[extent];
  const chosen = FAULTS.filter(({ smoke }) => extent === 'full' || smoke);
  const system = new System({ root, chance: new Chance(seed, 'network'), say });
  process.once('SIGINT', () => void system.stop().then(() => process.exit(130)));
  const rows = [];
  try {
    await system.start();
    say(`Inviting ${people} officials to ${waves} waves ...`);
    const sittings = await system.prepare({ people, waves });
    const queue = { next: () => sittings.shift(), giveBack: (open) => sittings.unshift(open) };
    const invariants = new Invariants({ client: () => system.pool, cli: (...words) => system.cli(...words) });
    for (const fault of chosen) {
      const seconds = fault.seconds * stretch;
      const row = await suffer({ fault, seconds, seed, system, invariants, queue, people });
      rows.push(row);
      say(lineOf(row));
    }
    say('Computing every result again ...');
    const wrong = await invariants.recompute();
    rows.push({
      name: 'every score computed again, every audit log read again',
      saved: '',
      seconds: '',
      faults: wrong,
    });
    say(wrong.length === 0 ? 'all the same' : wrong.join('\n'));
  } finally {
    await system.stop();
  }
  const broken = rows.filter(({ faults }) => faults.length > 0);
  if (record) writeFileSync(record, reportOf({ root, extent, seed, rows }));
  for (const { name, faults } of broken) say(`${name}: ${faults.join('; ')}`);
  say(`faults: ${rows.length - broken.length} passed, ${broken.length} failed`);
  return broken.length;
}

async function suffer({ fault, seconds, seed, system, invariants, queue, people }) {
  const officials = new Officials({
    port: system.port,
    chance: new Chance(seed, fault.name),
    double: fault.double,
    isFresh: fault.isFresh,
  });
  const began = performance.now();
  const working = officials.work(people, queue);
  await fault.inject(system, { seconds, chance: new Chance(seed, fault.name, 'fault') });
  officials.stop();
  await working;
  officials.close();
  const took = (performance.now() - began) / 1000;
  const { lost, doubled, settledMs, faults } = await invariants.check(officials.journal);
  return {
    name: fault.name,
    saved: officials.journal.length,
    seconds: took.toFixed(0),
    lost,
    doubled,
    retries: officials.retries,
    gap: (officials.longestGapMs / 1000).toFixed(1),
    settled: (settledMs / 1000).toFixed(1),
    faults: [
      ...faults,
      ...officials.refused.slice(0, 3),
      ...(officials.journal.length === 0
        ? ['no answer was acknowledged: there are no tests left to sit']
        : []),
    ],
  };
}

function lineOf({ name, saved, seconds, lost, doubled, retries, gap, settled }) {
  return `${name}: ${saved} answers acknowledged in ${seconds} s, ${lost} lost, ${doubled} doubled, ${retries} sent again, longest gap ${gap} s, settled after ${settled} s`;
}

function reportOf({ root, extent, seed, rows }) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const total = rows.reduce((sum, { saved }) => sum + Number(saved || 0), 0);
  const table = rows
    .filter(({ saved }) => saved !== '')
    .map(
      (row) =>
        `| ${row.name} | ${row.saved} | ${row.seconds} | ${row.lost} | ${row.doubled} | ${row.retries} | ${row.gap} | ${row.settled} | ${row.faults.length === 0 ? 'held' : row.faults.join('; ')} |`,
    );
  const last = rows.find(({ saved }) => saved === '');
  return `# What faults did

Written by \`npm run faults -- ${extent} --seed ${seed} --record\` at commit ${commit}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0].model}. Two API processes behind a TCP proxy, one worker, PostgreSQL and Redis, officials who answer as fast as they get a reply and send an answer again under the same key until they have one.

**${total} acknowledged answers.** Lost: acknowledged and not stored. Doubled: stored or scored twice. Sent again: tries beyond the first. Longest gap: time in which no answer of anybody was acknowledged. Settled: from the last answer until every ended test was scored, summarised and no job was left.

| Fault | Acknowledged | Seconds | Lost | Doubled | Sent again | Longest gap, s | Settled, s | Promises |
|---|---|---|---|---|---|---|---|---|
${table.join('\n')}

At the end ${last && last.faults.length === 0 ? 'every stored score was computed again from its answers and was the same, and the audit log of every agency was whole' : `this did not hold: ${last?.faults.join('; ') ?? 'the run was cut short'}`}.
`;
}
