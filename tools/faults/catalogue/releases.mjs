import pg from 'pg';
import { APIS } from '../system.mjs';
import { pause } from '../waiting.mjs';

/** What a next version may do to the tables while this one serves: add what the old one does not miss. */
const EXPANSION = [
  'ALTER TABLE answer ADD COLUMN next_version text',
  'ALTER TABLE attempt ADD COLUMN next_version integer NOT NULL DEFAULT 0',
  'CREATE TABLE next_version_table (tenant_id uuid NOT NULL REFERENCES tenant (id), id uuid NOT NULL, PRIMARY KEY (tenant_id, id))',
  'CREATE INDEX CONCURRENTLY next_version_index ON answer (tenant_id, answered_at)',
];
const CONTRACTION = [
  'DROP INDEX CONCURRENTLY next_version_index',
  'DROP TABLE next_version_table',
  'ALTER TABLE attempt DROP COLUMN next_version',
  'ALTER TABLE answer DROP COLUMN next_version',
];
/** Longer than this a change does not stand in the queue for a lock, where everybody would stand behind it. */
const LOCK_TIMEOUT_MS = 2_000;

export const NEW_VERSION_FAULTS = [
  {
    key: 'new-version',
    name: 'API processes ended and started anew in turn, as a new version is brought in',
    seconds: 15,
    smoke: true,
    // The expansion below is this and more.
    smokeOnly: true,
    inject: async (system) => {
      await renewAll(system);
      await renewAll(system);
    },
  },
];

export const MIGRATION_FAULTS = [
  {
    key: 'migration',
    name: 'tables expanded under way, API processes started anew in turn, tables contracted',
    seconds: 20,
    inject: async (system) => {
      const expanded = await change(system, EXPANSION);
      await renewAll(system);
      const contracted = await change(system, CONTRACTION);
      const all = [...expanded, ...contracted];
      const longest = all.reduce((most, next) => (next.ms > most.ms ? next : most));
      const retries = all.reduce((sum, { tries }) => sum + tries - 1, 0);
      return {
        notes: `${all.length} changes, longest ${longest.ms.toFixed(0)} ms waiting and held (${longest.statement.split(' ').slice(0, 3).join(' ')}), ${retries} tried again`,
      };
    },
  },
];

async function renewAll(system) {
  for (const name of APIS) {
    await pause(1);
    await system.renew(name);
  }
}

/** Each statement by itself; one that does not get its lock in time is tried again a little later. */
async function change(system, statements) {
  const client = new pg.Client({ connectionString: system.env.DATABASE_URL });
  await client.connect();
  const changes = [];
  try {
    for (const statement of statements) {
      await pause(1);
      // The concurrent kind waits for those who read, and nobody waits for it.
      await client.query(`SET lock_timeout = ${statement.includes('CONCURRENTLY') ? 0 : LOCK_TIMEOUT_MS}`);
      changes.push({ statement, ...(await insist(client, statement)) });
    }
  } finally {
    await client.end();
  }
  return changes;
}

async function insist(client, statement) {
  for (let tries = 1; ; tries++) {
    const began = performance.now();
    try {
      await client.query(statement);
      return { tries, ms: statement.includes('CONCURRENTLY') ? 0 : performance.now() - began };
    } catch (error) {
      if (error.code !== '55P03' || tries === 20) throw error;
      await pause(0.5);
    }
  }
}
