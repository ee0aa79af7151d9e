import type { INestApplicationContext } from '@nestjs/common';
import { PasswordHasher } from '@qabilet/application';
import { DEMO_PASSWORD } from '@qabilet/contracts';
import { countRows, createTestDatabase, type TestDatabase } from '@qabilet/persistence/testing';
import { Client } from 'pg';
import { seedMinistryCommand } from '../commands/seed-demo';
import { UsageError } from '../usage-error';
import { startDemoContext } from './demo-context';
import { ministryOfficials } from './ministry-people';
import { seedMinistry } from './seed-ministry';

const OFFICIALS = ministryOfficials(20);
const SITTINGS = [17, 18];

jest.setTimeout(120_000);

describe('seeding a demo agency', () => {
  let testDatabase: TestDatabase;
  let app: INestApplicationContext;
  let database: Client;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    app = await startDemoContext({ url: testDatabase.url, role: 'qabilet_worker' });
    database = new Client({ connectionString: testDatabase.url });
    await database.connect();
  });

  afterAll(async () => {
    await database.end();
    await app.close();
    await testDatabase.drop();
  });

  it('goes on after a break where it stopped', async () => {
    const until = (words: string) => (line: string) => {
      if (line.includes(words)) throw new Error('killed');
    };
    await expect(seedMinistry(app, until('30 %'), OFFICIALS)).rejects.toThrow('killed');
    const { attempt } = await countRows(database);
    expect(attempt).toBeGreaterThan(5);
    expect(attempt).toBeLessThan(17);

    await seedMinistry(app, () => undefined, OFFICIALS);
    const { rows } = await database.query(
      `SELECT n.invited, n.scored, count(a.id)::int AS finished, count(a.scored_at)::int AS with_result
       FROM wave w JOIN participation n ON n.wave_id = w.id AND n.group_kind = 'cohort'
       JOIN attempt a ON a.wave_id = w.id AND a.state = 'finished' GROUP BY w.id, n.invited, n.scored, w.opens_at ORDER BY w.opens_at`,
    );
    expect(rows).toEqual(
      SITTINGS.map((count) => ({ invited: 20, scored: count, finished: count, with_result: count })),
    );
  });

  it('changes nothing a second time, and says nothing', async () => {
    const before = await countRows(database);
    const said: string[] = [];
    await seedMinistry(app, (line) => said.push(line), OFFICIALS);
    expect(await countRows(database)).toEqual(before);
    expect(said).toEqual([]);
  });

  it('lets people sit in the time of their wave, at a reading pace', async () => {
    const { rows } = await database.query(
      `SELECT count(*) FILTER (WHERE a.started_at < w.opens_at OR a.finished_at >= w.closes_at)::int AS outside,
         (SELECT count(*)::int FROM answer WHERE answered_at - asked_at < interval '3 seconds') AS hasty,
         (SELECT count(*)::int FROM audit_entry WHERE at > now() - interval '1 day') AS recorded_today
       FROM attempt a JOIN wave w ON w.id = a.wave_id`,
    );
    expect(rows).toEqual([{ outside: 0, hasty: 0, recorded_today: 0 }]);
  });

  it('leaves no job waiting', async () => {
    const { rows } = await database.query('SELECT count(*)::int AS jobs FROM outbox WHERE done_at IS NULL');
    expect(rows).toEqual([{ jobs: 0 }]);
  });

  it('gives the account of the demo its password by the real hasher', async () => {
    const { rows } = await database.query<{ password_hash: string }>(
      "SELECT password_hash FROM credential WHERE email = 'lead@ministry.example'",
    );
    const isRight = await app.get(PasswordHasher).verify(rows[0]?.password_hash ?? '', DEMO_PASSWORD);
    expect(isRight).toBe(true);
  });
});

describe('the command that seeds a demo', () => {
  it('refuses in words where everybody could use the known password', async () => {
    const before = process.env;
    process.env = { ...before, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere', QABILET_DEMO: 'off' };
    try {
      await expect(seedMinistryCommand.run([])).rejects.toThrow(UsageError);
    } finally {
      process.env = before;
    }
  });
});
