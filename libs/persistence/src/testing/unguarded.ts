import type { Client } from 'pg';

/** Runs work during which triggers and foreign keys look away, as they do for a replica. */
export async function unguarded<T>(database: Client, work: () => Promise<T>): Promise<T> {
  await database.query("SET session_replication_role = 'replica'");
  try {
    return await work();
  } finally {
    await database.query("SET session_replication_role = 'origin'");
  }
}
