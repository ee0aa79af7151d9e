import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './connection';

/** Creates or updates the tables of the PostgreSQL queue, owned by `qabilet_owner`, for the two server roles. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new Client({ connectionString: url, options: '-c role=qabilet_owner' });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO qabilet_app;
      -- The queue makes a sequence of its own when it is first used.
      GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO qabilet_worker;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO qabilet_worker;
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO qabilet_worker;
      GRANT SELECT ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO qabilet_app;
    `);
  } finally {
    await client.end();
  }
}
