import { Client } from 'pg';
import { SYSTEM } from './start-system';

const READING_SECONDS = 45;

/**
 * As if the person had spent the time of a careful reader on the open question: what is answered faster than it can be
 * read does not count, and nobody wants to wait for that here.
 */
export async function readQuestion(attemptId: string): Promise<void> {
  const client = new Client({ connectionString: process.env[SYSTEM.database] });
  await client.connect();
  try {
    await client.query(
      "UPDATE attempt SET asked_at = asked_at - make_interval(secs => $2) WHERE id = $1 AND state = 'in-progress'",
      [attemptId, READING_SECONDS],
    );
  } finally {
    await client.end();
  }
}
