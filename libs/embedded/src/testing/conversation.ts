import { Redis } from 'ioredis';
import { Client } from 'pg';

export async function query<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Writes a line which `remembered` reads back, in this run or a later one. */
export async function remember(url: string, text: string): Promise<void> {
  await query(url, `create table if not exists note (said text); insert into note values ('${text}')`);
}

export async function remembered(url: string): Promise<readonly string[]> {
  return (await query<{ said: string }>(url, 'select said from note order by said')).map(({ said }) => said);
}

export async function withRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { disconnectTimeout: 0, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => undefined);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** Repeats the check until it passes; fails with its last complaint. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  for (const deadline = Date.now() + 15_000; ; await new Promise((done) => setTimeout(done, 100))) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
}
