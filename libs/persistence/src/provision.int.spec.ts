import { Client } from 'pg';
import { createDataSource } from './connection';
import { migrate } from './provision';
import { createTestDatabase, type TestDatabase } from './testing/index';

const LAST = `DELETE FROM migration WHERE name = 'SignOutNotices1700000022000'`;
const UNDO = `DROP POLICY sign_out_by_provider ON identity_provider; DROP TABLE sign_out_notice;
  ALTER TABLE session DROP COLUMN provider_id, DROP COLUMN provider_session; ${LAST}`;

describe('a migration', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('gives way to whoever it would hold up, and runs when the table is free', async () => {
    await client.query(UNDO);
    const reader = new Client({ connectionString: database.url });
    await reader.connect();
    await reader.query('BEGIN; LOCK TABLE session IN ACCESS SHARE MODE');

    const migrating = migrate({ url: database.url });
    const gaveWay = await untilRefused(client);
    await reader.query('COMMIT');
    await reader.end();

    expect(gaveWay).toBe(true);
    expect(await migrating).toEqual(['SignOutNotices1700000022000']);
  });

  it('is given two seconds for a lock; other connections wait as long as their statements may', async () => {
    const timeoutOf = async (lockTimeoutMs?: number) => {
      const source = createDataSource({ url: database.url, ...(lockTimeoutMs && { lockTimeoutMs }) });
      await source.initialize();
      const [{ lock_timeout }] = await source.query<[{ lock_timeout: string }]>('SHOW lock_timeout');
      await source.destroy();
      return lock_timeout;
    };
    expect([await timeoutOf(2_000), await timeoutOf()]).toEqual(['2s', '0']);
  });
});

/** Whether the waiting statement was seen, and then seen to be gone while the table was still held. */
async function untilRefused(client: Client): Promise<boolean> {
  const isWaiting = async () => {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%ALTER TABLE session%'`,
    );
    return (rowCount ?? 0) > 0;
  };
  const until = async (wanted: boolean) => {
    for (let tries = 0; tries < 400; tries++) {
      if ((await isWaiting()) === wanted) return true;
      await new Promise((go) => setTimeout(go, 25));
    }
    return false;
  };
  return (await until(true)) && (await until(false));
}
