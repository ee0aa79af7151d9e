import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../provision';

/** A database of a test's own, cloned from a migrated template, and how to be rid of it. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'qabilet_template';

/** Needs TEST_DATABASE_URL: a login of a throw-away server that may create databases and roles. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined)
    throw new Error(
      'TEST_DATABASE_URL is not set: run integration tests through Jest, which starts a server.',
    );
  await prepareTemplate(server);

  const name = `qabilet_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    // Rights on the database itself do not come with a template.
    await client.query(`GRANT CREATE ON DATABASE ${name} TO qabilet_owner`);
  });
  return {
    url: urlOf(server, name),
    drop: () => administer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

/** Migrates the template once a server, however many test files start together. */
async function prepareTemplate(server: string): Promise<void> {
  await administer(server, async (client) => {
    await client.query("SELECT pg_advisory_lock(hashtext('qabilet-template'))");
    const { rowCount } = await client.query(
      'SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate',
      [TEMPLATE],
    );
    if (rowCount !== 0) return;
    await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    await migrate({ url: urlOf(server, TEMPLATE) });
    await client.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
  });
}

async function administer(server: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: urlOf(server, 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}
