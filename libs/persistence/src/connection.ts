import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index';

export interface ConnectionSettings {
  readonly url: string;
  /** What the session becomes after it has signed in; absent when the login is already the role. */
  readonly role?: string;
  readonly poolSize?: number;
  /** Longest a statement may take, milliseconds. */
  readonly statementTimeoutMs?: number;
  readonly applicationName?: string;
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
      statement_timeout: settings.statementTimeoutMs ?? 5_000,
      idle_in_transaction_session_timeout: 30_000,
      ...(settings.role === undefined ? {} : { options: `-c role=${settings.role}` }),
    },
  });
}
