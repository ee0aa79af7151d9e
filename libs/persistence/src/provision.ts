import { QueryFailedError, type DataSource } from 'typeorm';
import { createDataSource, type ConnectionSettings } from './connection';

/** Roles of the installation. The owner of the tables cannot log in; nobody who can owns anything. */
const PROVISION_SQL = `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qabilet_owner') THEN CREATE ROLE qabilet_owner NOLOGIN; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qabilet_marker') THEN CREATE ROLE qabilet_marker NOLOGIN; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qabilet_app') THEN CREATE ROLE qabilet_app LOGIN NOINHERIT; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qabilet_worker') THEN CREATE ROLE qabilet_worker LOGIN NOINHERIT; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'qabilet_backup') THEN
      CREATE ROLE qabilet_backup LOGIN BYPASSRLS;
      GRANT pg_read_all_data TO qabilet_backup;
    END IF;
    EXECUTE format('GRANT CREATE ON DATABASE %I TO qabilet_owner', current_database());
  END $$;
  GRANT qabilet_marker TO qabilet_app, qabilet_worker;
  GRANT USAGE, CREATE ON SCHEMA public TO qabilet_owner;
  GRANT USAGE ON SCHEMA public TO qabilet_app, qabilet_worker, qabilet_marker, qabilet_backup;
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
`;

/** One migration at a time, whoever else starts at the same moment. */
const MIGRATION_LOCK = 20_260_401;

/** Whoever waits for a lock has everybody who comes later wait behind: a migration lets them pass, and tries again. */
const LOCK_TIMEOUT_MS = 2_000;
const LOCK_PAUSE_MS = 1_000;
const LOCK_TRIES = 30;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Creates the roles where they are missing and brings the schema up to date as `qabilet_owner`.
 * The login must be allowed to create roles the first time. Says which migrations ran.
 */
export async function migrate(login: ConnectionSettings): Promise<readonly string[]> {
  const gate = createDataSource({
    ...login,
    poolSize: 1,
    statementTimeoutMs: 0,
    applicationName: 'qabilet-migrate',
  });
  await gate.initialize();
  try {
    await gate.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await gate.query(PROVISION_SQL);

    const owner = createDataSource({
      url: login.url,
      role: 'qabilet_owner',
      poolSize: 1,
      statementTimeoutMs: 0,
      lockTimeoutMs: LOCK_TIMEOUT_MS,
    });
    await owner.initialize();
    try {
      return await runAll(owner);
    } finally {
      await owner.destroy();
    }
  } finally {
    await gate.destroy();
  }
}

/** Each migration by itself: what has run stays when a later one does not get its locks. */
async function runAll(owner: DataSource): Promise<readonly string[]> {
  const ran: string[] = [];
  for (let tries = 1; ; tries++) {
    try {
      for (const { name } of await owner.runMigrations()) ran.push(name);
      return ran;
    } catch (failure) {
      const isLocked = failure instanceof QueryFailedError && codeOf(failure) === LOCK_NOT_AVAILABLE;
      if (!isLocked || tries === LOCK_TRIES) throw failure;
      await new Promise((go) => setTimeout(go, LOCK_PAUSE_MS));
    }
  }
}

function codeOf({ driverError }: QueryFailedError): unknown {
  return 'code' in driverError ? driverError.code : undefined;
}
