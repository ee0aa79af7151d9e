import type { EventEmitter } from 'node:events';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index';

export interface ConnectionSettings {
  readonly url: string;
  /** What the session becomes after it has signed in; absent when the login is already the role. */
  readonly role?: string;
  readonly poolSize?: number;
  /** Longest a statement may take, milliseconds. */
  readonly statementTimeoutMs?: number;
  /** Longest a statement may wait for a lock, milliseconds; without end unless said. */
  readonly lockTimeoutMs?: number;
  readonly applicationName?: string;
  /** Under which secrets are kept; a process without them reads and writes none. */
  readonly secretKeys?: readonly string[];
}

/**
 * A connection that is killed in the very packet that opened it has nobody yet who listens, and what it says would end
 * the process. Whoever borrows it is told by their own statement.
 */
function outlive(connection: EventEmitter): void {
  connection.on('error', () => undefined);
}

/** A pool of connections to PostgreSQL; only this library ever holds one. */
export function createDataSource(settings: ConnectionSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    poolSize: settings.poolSize ?? 10,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    connectTimeoutMS: 10_000,
    applicationName: settings.applicationName ?? 'qabilet',
    extra: {
      onConnect: outlive,
      statement_timeout: settings.statementTimeoutMs ?? 5_000,
      ...(settings.lockTimeoutMs === undefined ? {} : { lock_timeout: settings.lockTimeoutMs }),
      idle_in_transaction_session_timeout: 30_000,
      ...(settings.role === undefined ? {} : { options: `-c role=${settings.role}` }),
    },
  });
}
