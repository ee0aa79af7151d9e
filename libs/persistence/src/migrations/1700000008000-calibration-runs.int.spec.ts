import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../testing/index';
import { CalibrationRuns1700000008000 } from './1700000008000-calibration-runs';
import { MIGRATIONS } from './index';

/** A database as it stood before, with nobody's isolation in the way of arranging. */
async function databaseBefore(): Promise<{ client: Client; source: DataSource; drop(): Promise<void> }> {
  // Makes the roles of the server, too.
  const migrated = await createTestDatabase();
  await migrated.drop();
  const server = process.env.TEST_DATABASE_URL ?? '';
  const name = `qabilet_migration_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  await client.query('GRANT CREATE, USAGE ON SCHEMA public TO qabilet_owner');
  await client.query(`GRANT CREATE ON DATABASE ${name} TO qabilet_owner`);
  const source = new DataSource({
    type: 'postgres',
    url: url.toString(),
    extra: { options: '-c role=qabilet_owner' },
    migrationsTableName: 'migration',
    migrations: MIGRATIONS.slice(0, MIGRATIONS.indexOf(CalibrationRuns1700000008000)),
  });
  await source.initialize();
  await source.runMigrations();
  return {
    client,
    source,
    async drop() {
      await source.destroy();
      await client.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await admin.end();
    },
  };
}

describe('keying results by their calibration', () => {
  let cleanUp: (() => Promise<void>) | undefined;
  afterEach(() => cleanUp?.());

  it('gives the rows of every agency the calibration of their result, and isolates them as before', async () => {
    const { client, source, drop } = await databaseBefore();
    const rows = [1, 2].map(() => ({
      tenant: randomUUID(),
      attempt: randomUUID(),
      calibration: randomUUID(),
    }));
    cleanUp = drop;
    await client.query('SET session_replication_role = replica');
    for (const { tenant, attempt, calibration } of rows) {
      await client.query(
        `INSERT INTO result (tenant_id, attempt_id, scoring_version, calibration_id, receipt, evidence_precision, evidence_centre,
           answered, counted, rapid, next_steps, scored_at) VALUES ($1, $2, '1', $3, '{}', '{}', '{}', 0, 0, 0, '[]', now())`,
        [tenant, attempt, calibration],
      );
      await client.query(
        `INSERT INTO competence_result (tenant_id, attempt_id, scoring_version, competence_code, mean, sd, items, level_probabilities,
           agreement) VALUES ($1, $2, '1', '1.1', 0, 1, 0, '{}', 'cannot-say')`,
        [tenant, attempt],
      );
      await client.query(`INSERT INTO summary_ledger VALUES ($1, $2, '1', now())`, [tenant, attempt]);
    }

    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await new CalibrationRuns1700000008000().up(runner);
    await runner.commitTransaction();
    await runner.release();

    for (const table of ['competence_result', 'summary_ledger']) {
      const { rows: keyed } = await client.query(
        `SELECT t.calibration_id, r.calibration_id AS expected FROM ${table} t JOIN result r USING (tenant_id, attempt_id)`,
      );
      expect(keyed).toHaveLength(2);
      for (const { calibration_id, expected } of keyed) expect(calibration_id).toBe(expected);
    }
    const { rows: forced } = await client.query(
      `SELECT relname FROM pg_class WHERE relname IN ('result', 'competence_result', 'summary_ledger') AND relforcerowsecurity`,
    );
    expect(forced).toHaveLength(3);
  }, 60_000);
});
