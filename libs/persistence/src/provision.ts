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
    });
    await owner.initialize();
    try {
      const ran = await owner.runMigrations();
      return ran.map((migration) => migration.name);
    } finally {
      await owner.destroy();
    }
  } finally {
    await gate.destroy();
  }
}
