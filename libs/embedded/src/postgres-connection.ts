import { realpathSync } from 'node:fs';
import { Client } from 'pg';

const DATABASE = 'qabilet';
const OWNER = 'qabilet';

export function urlOf(port: number, database = DATABASE): string {
  return `postgres://${OWNER}@127.0.0.1:${port}/${database}`;
}

/** True when the server of exactly this data folder accepts connections there. */
export async function connectsTo(url: string, data: string): Promise<boolean> {
  try {
    const [row] = await ask<{ data_directory: string }>(withDatabase(url, 'postgres'), 'show data_directory');
    return row !== undefined && realpathSync(row.data_directory) === realpathSync(data);
  } catch {
    return false;
  }
}

/** Creates the database where it is missing. */
export async function ensureDatabase(url: string): Promise<void> {
  const maintenance = withDatabase(url, 'postgres');
  const found = await ask(maintenance, `select 1 from pg_database where datname = '${DATABASE}'`);
  if (found.length === 0) await ask(maintenance, `create database ${DATABASE}`);
}

async function ask<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url, ssl: false, connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
