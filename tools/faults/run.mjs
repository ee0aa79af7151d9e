import { loadavg } from 'node:os';
import { SYSTEMS } from './catalogue.mjs';
import { CANARY } from './calls.mjs';
import { Chance } from './chance.mjs';
import { Cluster } from './cluster.mjs';
import { Invariants } from './invariants.mjs';
import { Officials } from './officials.mjs';
import { lineOf } from './report.mjs';
import { Sittings } from './sittings.mjs';
import { System } from './system.mjs';

const EXTENTS = {
  smoke: { people: 30, stretch: 1 },
  full: { people: 60, stretch: 2 },
};

/**
 * Runs the faults of one extent, or those named: a row each, of what was seen and which promises broke. `keep` is given
 * the rows so far after each.
 */
export async function runFaults({ root, extent, only, people, seed, say, keep }) {
  const isOfExtent = ({ smoke, smokeOnly }) => (extent === 'full' ? !smokeOnly : smoke === true);
  const isChosen = (fault) => (only ? only.includes(fault.key) : isOfExtent(fault));
  const load = loadavg()[1].toFixed(1);
  const chosen = SYSTEMS.map((each) => ({ ...each, faults: each.faults.filter(isChosen) }));
  const places = chosen.flatMap(({ faults }) => faults.map(({ name }) => name));
  const rows = [];
  const add = (row) => {
    rows.push(row);
    rows.sort((a, b) => places.indexOf(a.name) - places.indexOf(b.name));
    keep({ rows, load, isWhole: false });
  };
  const systems = new Set();
  const interrupted = () =>
    void Promise.allSettled([...systems].map((system) => system.stop())).then(() => process.exit(130));
  process.once('SIGINT', interrupted);
  const order = { root, seed, say, add, systems, ...EXTENTS[extent], ...(people && { people }) };
  await Promise.all(
    chosen.filter(({ faults }) => faults.length > 0).map((each) => sufferAll({ ...order, ...each })),
  );
  keep({ rows, load, isWhole: true });
  process.off('SIGINT', interrupted);
  return rows;
}

/** One system for all the faults that it can suffer one after the other. */
async function sufferAll(order) {
  const { root, seed, say, add, systems, people, stretch, faults, keepsCluster = false } = order;
  const chance = new Chance(seed, 'network');
  const cluster = keepsCluster ? Cluster.ofThisMachine() : undefined;
  if (keepsCluster && !cluster) return faults.forEach(({ name }) => add(leftOut(name, Cluster.NEEDS, say)));
  const system = new System({ root, chance, say, cluster });
  systems.add(system);
  try {
    await system.start();
    await system.cli('tenant', 'open', 'canary', '--name', CANARY);
    say(`Inviting ${people} officials ...`);
    system.sittings = await Sittings.of(system.address, people);
    const invariants = new Invariants(system);
    for (const fault of faults) {
      const missing = await fault.needs?.(system);
      if (missing) {
        add(leftOut(fault.name, missing, say));
        continue;
      }
      const row = await suffer({ fault, seconds: fault.seconds * stretch, seed, system, invariants, people });
      add(row);
      say(lineOf(row));
      for (const fault of row.faults) say(`  ${fault}`);
    }
    say('Computing every result again ...');
    const wrong = await invariants.recompute();
    add({
      name: 'every score computed again, every audit log read again',
      isCheck: true,
      faults: wrong,
    });
    say(wrong.length === 0 ? 'all the same' : wrong.join('\n'));
  } finally {
    await system.stop();
  }
}

async function suffer({ fault, seconds, seed, system, invariants, people }) {
  const officials = new Officials({
    port: system.port,
    chance: new Chance(seed, fault.name),
    copies: fault.copies,
    isFresh: fault.isFresh,
  });
  const began = performance.now();
  const failures = [];
  const working = officials
    .work(fault.people ?? people, system.sittings)
    .catch((failure) => failures.push(`the officials gave up: ${failure.stack ?? failure}`));
  let seen;
  system.onBlow = () => officials.struck();
  try {
    seen = await fault.inject(system, { seconds, officials, chance: new Chance(seed, fault.name, 'fault') });
    await officials.recover();
  } catch (failure) {
    seen = {
      ...seen,
      faults: [...(seen?.faults ?? []), `it could not be carried through: ${failure.stack ?? failure}`],
    };
  }
  system.onBlow = () => undefined;
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
    recovered: (officials.recoveredMs / 1000).toFixed(1),
    settled: (settledMs / 1000).toFixed(1),
    notes: seen?.notes ?? '',
    faults: [
      ...faults,
      ...(seen?.faults ?? []),
      ...failures,
      ...officials.refused.slice(0, 3),
      ...(officials.journal.length === 0 ? ['no answer was acknowledged'] : []),
    ],
  };
}

function leftOut(name, why, say) {
  say(`${name}: LEFT OUT, ${why}`);
  return { name, leftOut: why, faults: [] };
}
