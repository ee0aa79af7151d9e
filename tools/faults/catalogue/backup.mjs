import { createHash } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pause } from '../waiting.mjs';

const DAMAGES = 20;

/**
 * Dumped by the role that may read everything and change nothing, while officials answer; restored into a PostgreSQL that
 * has never seen the tables; every table compared with the moment of the dump, the scores and the audit logs read again
 * there. Then single bytes of the backup are changed, which has to be noticed.
 */
export async function drill(system, { seconds, chance }) {
  const { cluster } = system;
  const folder = join(cluster.home, 'backup');
  mkdirSync(folder);
  if (cluster.runAs.uid !== undefined) chownSync(folder, cluster.runAs.uid, cluster.runAs.gid);
  const [roles, dump] = [join(folder, 'roles.sql'), join(folder, 'qabilet.dump')];
  await pause(seconds / 2);
  const began = performance.now();
  const source = await snapshot(cluster);
  const faults = [];
  const must = async (what, outcome) => {
    const { code, output } = await outcome;
    if (code !== 0) faults.push(`${what} ended with ${code}: ${output.trim().slice(-300)}`);
  };
  await must(
    'pg_dumpall',
    cluster.tool(
      'pg_dumpall',
      '--roles-only',
      '--no-role-passwords',
      '-d',
      cluster.url('postgres'),
      '-f',
      roles,
    ),
  );
  await must(
    'pg_dump',
    cluster.tool(
      'pg_dump',
      '-Fc',
      `--snapshot=${source.name}`,
      '-d',
      cluster.url('qabilet', 'qabilet_backup'),
      '-f',
      dump,
    ),
  );
  const expected = await source.digests();
  const digest = sha256(dump);
  const dumped = performance.now();

  const restored = cluster.sibling();
  try {
    await restored.start();
    // The first superuser is there already, and says so; every other role must come to be.
    await restored.tool('psql', '-d', restored.url('postgres'), '-q', '-f', roles);
    await must('pg_restore', restored.tool('pg_restore', '--exit-on-error', '-d', restored.url(), dump));
    const found = await digestsOf((sql) => restored.query(sql));
    faults.push(...differences(expected, found));
    for (const words of [
      ['results', 'verify'],
      ['audit', 'verify'],
    ])
      await must(`qabilet ${words.join(' ')} on the restored data`, system.cliOn(restored.url(), ...words));
    const back = performance.now();
    const damage = await damagesNoticed({ restored, dump, digest, chance });
    if (damage.noticed < DAMAGES)
      faults.push(`${DAMAGES - damage.noticed} damaged backups were taken for whole`);
    const rows = [...expected.values()].reduce((sum, line) => sum + Number(line.split(' ')[0]), 0);
    return {
      notes: `${expected.size} tables, ${rows} rows, ${(statSync(dump).size / 2 ** 20).toFixed(1)} MB, dumped in ${((dumped - began) / 1000).toFixed(0)} s, restored and checked in ${((back - dumped) / 1000).toFixed(0)} s, ${damage.noticed} of ${DAMAGES} damaged backups noticed by their checksum, ${damage.byReading} by pg_restore itself`,
      faults,
    };
  } finally {
    await restored.remove();
  }
}

/** A moment of the database that others can look at as long as it is held. */
async function snapshot(cluster) {
  const client = cluster.client();
  await client.connect();
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await client.query('SELECT pg_export_snapshot() AS name');
  return {
    name: rows[0].name,
    digests: async () => {
      const digests = await digestsOf(async (sql) => (await client.query(sql)).rows);
      await client.end();
      return digests;
    },
  };
}

/** Each table by its number of rows and a digest of them all, in order. */
async function digestsOf(query) {
  const tables = await query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'queue') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const digests = new Map();
  for (const { name } of tables) {
    const [{ line }] = await query(
      `SELECT count(*) || ' ' || coalesce(encode(sha256(convert_to(string_agg(md5(t::text), '' ORDER BY md5(t::text)), 'UTF8')), 'hex'), '') AS line FROM ${name} t`,
    );
    digests.set(name, line);
  }
  return digests;
}

function differences(expected, found) {
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names]
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => `${name} is not the same after the restoration`);
}

/** One byte changed each time: the checksum kept beside the backup must tell, and reading it through often does. */
async function damagesNoticed({ restored, dump, digest, chance }) {
  const whole = readFileSync(dump);
  let [noticed, byReading] = [0, 0];
  for (let n = 0; n < DAMAGES; n++) {
    const damaged = Buffer.from(whole);
    const at = Math.floor(chance.next() * damaged.length);
    damaged[at] ^= 1 << Math.floor(8 * chance.next());
    writeFileSync(dump, damaged);
    if (sha256(dump) !== digest) noticed += 1;
    const { code } = await restored.tool('pg_restore', '-f', '/dev/null', dump);
    if (code !== 0) byReading += 1;
  }
  writeFileSync(dump, whole);
  return { noticed, byReading };
}

function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
