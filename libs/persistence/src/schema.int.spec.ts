import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './testing/index';

/** Tables of no tenant, each with the reason why it may have none. */
const OF_NO_TENANT: Readonly<Record<string, string>> = {
  agency_distribution: 'quartiles over at least five agencies, with nothing that leads back to one',
  migration: 'names of migrations that ran',
  outage: 'when the installation served nobody',
  reset_request: 'who says that they forgot a password, before anybody is known and for seconds',
  service_pulse: 'when the installation last served',
  sign_in_throttle: 'counts failures before anybody is known, under hashed keys',
};

/** Policies beside tenant isolation, each with the reason it exists. */
const OTHER_POLICIES: Readonly<Record<string, string>> = {
  'badge_issuer.badge_issuer_by_address':
    'whoever checks a badge knows the issuer that it names and no tenant',
  'credential.sign_in_by_email': 'the tenant is not known before sign-in',
  'session.sign_in_by_session': 'the tenant is not known before the session is read',
  'invitation.sign_in_by_invitation': 'the tenant is not known before the invitation is read',
  'password_reset.sign_in_by_reset': 'the tenant is not known before the link is read',
  'identity_provider_domain.sign_in_by_domain': 'the tenant is not known before sign-in',
  'identity_provider.sign_out_by_provider': 'the provider that tells of a sign-out is asked whose it is',
  'sign_on_flow.sign_in_by_flow': 'the tenant is not known before the provider has answered',
  'tenant.sweep': 'the worker sweeps one tenant after the other',
  'tenant.open_agency': "only the operator's command line opens agencies",
  'release_sharing.read_catalogue': 'everybody may read what an agency shares with everybody',
  'outbox.relay': 'the relay takes the jobs of every tenant',
  'outbox.relay_mark': 'the relay marks the jobs of every tenant',
};

/** Indexes of tenant tables that do not begin with the tenant, each with the reason. */
const OTHER_INDEXES: Readonly<Record<string, string>> = {
  badge_issuer_id: 'whoever checks a badge knows the issuer that it names and no tenant',
  credential_email: 'the tenant is not known before sign-in',
  identity_provider_by_domain: 'the tenant is not known before sign-in',
  invitation_token: 'the tenant is not known before the invitation is read',
  outbox_waiting: 'the relay takes the jobs of every tenant',
  password_reset_token: 'the tenant is not known before the link is read',
  session_token: 'the tenant is not known before the session is read',
  sign_on_flow_secret: 'the tenant is not known before the provider has answered',
};

interface TableRow {
  name: string;
  tenant_column: string | null;
  enabled: boolean;
  forced: boolean;
  owner: string;
}

describe('the schema', () => {
  let database: TestDatabase;
  let client: Client;
  let tables: TableRow[];

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    ({ rows: tables } = await client.query<TableRow>(`
      SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, pg_get_userbyid(c.relowner) AS owner,
        (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
          AND (a.attname = 'tenant_id' OR (c.relname = 'tenant' AND a.attname = 'id'))) AS tenant_column
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') ORDER BY 1`));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const tenantTables = () => tables.filter(({ name }) => !(name in OF_NO_TENANT));

  it('gives every table a tenant or a stated reason to have none', () => {
    expect(tables.filter(({ tenant_column }) => tenant_column === null).map(({ name }) => name)).toEqual(
      Object.keys(OF_NO_TENANT).sort(),
    );
    expect(tables.length).toBeGreaterThan(30);
  });

  it('forces row-level security on every tenant table', () => {
    expect(tenantTables().filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
  });

  it('isolates every tenant table for reading and for writing', async () => {
    const { rows } = await client.query<{
      tablename: string;
      qual: string;
      with_check: string;
      cmd: string;
      roles: string;
    }>(
      `SELECT tablename, qual, with_check, cmd, roles::text FROM pg_policies WHERE policyname = 'tenant_isolation'`,
    );
    const isolated = new Map(rows.map((row) => [row.tablename, row]));

    for (const { name, tenant_column: column } of tenantTables()) {
      const rule = `(${column} = (NULLIF(current_setting('qabilet.tenant'::text, true), ''::text))::uuid)`;
      expect({ name, ...isolated.get(name) }).toEqual({
        name,
        tablename: name,
        qual: rule,
        with_check: rule,
        cmd: 'ALL',
        roles: '{public}',
      });
    }
  });

  it('has no other policy than the ones with a reason', async () => {
    const { rows } = await client.query<{ policy: string }>(
      `SELECT tablename || '.' || policyname AS policy FROM pg_policies WHERE policyname <> 'tenant_isolation' ORDER BY 1`,
    );
    expect(rows.map(({ policy }) => policy)).toEqual(Object.keys(OTHER_POLICIES).sort());
  });

  it('begins every primary, unique and foreign key of a tenant table with the tenant', async () => {
    const { rows } = await client.query<{ constraint: string }>(`
      SELECT c.conname AS constraint FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
      WHERE n.nspname = 'public' AND c.contype IN ('p', 'u', 'f') AND a.attname <> 'tenant_id'
        AND t.relname NOT IN ('tenant', ${Object.keys(OF_NO_TENANT)
          .map((name) => `'${name}'`)
          .join(', ')})`);
    expect(rows).toEqual([]);
  });

  it('begins every unique index of a tenant table with the tenant, and lets foreign keys point from tenant to tenant', async () => {
    const ofTenants = `n.nspname = 'public' AND t.relname <> 'tenant' AND NOT t.relname = ANY ($1)`;
    const { rows: indexes } = await client.query<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
       JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
       LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
       WHERE ${ofTenants} AND t.relkind IN ('r', 'p') AND i.indisunique AND a.attname IS DISTINCT FROM 'tenant_id'`,
      [Object.keys(OF_NO_TENANT)],
    );
    expect(indexes).toEqual([]);
    const { rows: foreignKeys } = await client.query<{ name: string }>(
      `SELECT c.conname AS name FROM pg_constraint c
       JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = c.confkey[1]
       WHERE ${ofTenants} AND c.contype = 'f'
         AND a.attname <> CASE WHEN c.confrelid = 'tenant'::regclass THEN 'id' ELSE 'tenant_id' END`,
      [Object.keys(OF_NO_TENANT)],
    );
    expect(foreignKeys).toEqual([]);
  });

  it('begins every other index of a tenant table with the tenant too, or has a reason', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT i.indexrelid::regclass::text AS name FROM pg_index i
       JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
       LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
       WHERE n.nspname = 'public' AND t.relname <> 'tenant' AND NOT t.relname = ANY ($1)
         AND NOT i.indisunique AND a.attname IS DISTINCT FROM 'tenant_id' ORDER BY 1`,
      [Object.keys(OF_NO_TENANT)],
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(OTHER_INDEXES).sort());
  });

  it('has no view, materialised view or function that runs with rights other than those of the caller', async () => {
    const { rows } = await client.query(`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND (c.relkind = 'm' OR (c.relkind = 'v' AND NOT coalesce(c.reloptions @> '{security_invoker=true}', false)))
      UNION ALL
      SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'public' AND p.prosecdef`);
    expect(rows).toEqual([]);
  });

  it('is owned by a role that nobody signs in as, and served by roles that own nothing', async () => {
    const { rows } = await client.query(`
      SELECT rolname, rolcanlogin, rolsuper, rolbypassrls, rolinherit FROM pg_roles
      WHERE rolname IN ('qabilet_owner', 'qabilet_app', 'qabilet_worker') ORDER BY 1`);

    expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(['qabilet_owner']));
    expect(rows).toEqual([
      { rolname: 'qabilet_app', rolcanlogin: true, rolsuper: false, rolbypassrls: false, rolinherit: false },
      {
        rolname: 'qabilet_owner',
        rolcanlogin: false,
        rolsuper: false,
        rolbypassrls: false,
        rolinherit: true,
      },
      {
        rolname: 'qabilet_worker',
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolinherit: false,
      },
    ]);
  });

  it('lets the application neither read answer keys nor change answers or the audit log', async () => {
    const may = async (role: string, table: string, right: string) =>
      (
        await client.query<{ may: boolean }>('SELECT has_table_privilege($1, $2, $3) AS may', [
          role,
          table,
          right,
        ])
      ).rows[0]?.may;

    for (const role of ['qabilet_app', 'qabilet_worker']) {
      expect(await may(role, 'item_key', 'SELECT')).toBe(false);
      for (const right of ['UPDATE', 'DELETE', 'TRUNCATE']) {
        expect(await may(role, 'answer', right)).toBe(false);
        expect(await may(role, 'audit_entry', right)).toBe(false);
      }
    }
    expect(await may('qabilet_marker', 'item_key', 'SELECT')).toBe(true);
  });
});
