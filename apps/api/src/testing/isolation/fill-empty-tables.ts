import { unguarded } from '@qabilet/persistence/testing';
import type { Client } from 'pg';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly parent: string | null;
  readonly parent_column: string | null;
  /** The first word of a closed vocabulary, or the form a text must have. */
  readonly rule: string | null;
}

/** A value of each type that nothing but a rule of its own refuses. */
const SAMPLES: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `'sample'`,
  integer: '1',
  smallint: '1',
  bigint: '1',
  'double precision': '0.5',
  boolean: 'false',
  'timestamp with time zone': 'now()',
  date: 'current_date',
  jsonb: `'{}'`,
  bytea: `sha256('sample')`,
  interval: `interval '1 day'`,
};

/** Columns whose form a rule prescribes. */
const FORMS: Readonly<Record<string, string>> = {
  'identity_provider.client_secret_variable': `'QABILET_OIDC_SECRET'`,
};

/**
 * Puts one row of the agency into every table that holds none, by what the catalogue says of its columns: so a new
 * table is under test from its first day. A table whose rules refuse such a row says which, and is to be seeded by hand.
 */
export async function fillEmptyTables(database: Client, tenantId: string): Promise<readonly string[]> {
  const tables = await emptyTables(database, tenantId);
  await unguarded(database, async () => {
    for (const table of tables) await addRow(database, table, tenantId);
  });
  return tables;
}

async function addRow(database: Client, table: string, tenantId: string): Promise<void> {
  const columns = await neededColumns(database, table);
  const names = ['tenant_id', ...columns.map(({ name }) => name)];
  const values = ['$1', ...columns.map((column) => FORMS[`${table}.${column.name}`] ?? valueOf(column))];
  try {
    await database.query(`INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')}`, [
      tenantId,
    ]);
  } catch (reason) {
    throw new Error(`No row could be made up for ${table}; seed one.`, { cause: reason });
  }
}

async function emptyTables(database: Client, tenantId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.oid`,
  );
  const empty: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await database.query(`SELECT 1 FROM ${name} WHERE tenant_id = $1 LIMIT 1`, [
      tenantId,
    ]);
    if (rowCount === 0) empty.push(name);
  }
  return empty;
}

/** Columns that must be given, with the table their foreign key points at. */
async function neededColumns(database: Client, table: string): Promise<readonly Column[]> {
  const { rows } = await database.query<Column>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, f.parent, f.parent_column,
       (SELECT (regexp_match(pg_get_constraintdef(k.oid), '''([^'']+)'''))[1] FROM pg_constraint k
        WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum]
          AND pg_get_constraintdef(k.oid) ~ 'ARRAY' LIMIT 1) AS rule
     FROM pg_attribute a
     LEFT JOIN LATERAL (
       SELECT k.confrelid::regclass::text AS parent, p.attname AS parent_column
       FROM pg_constraint k, unnest(k.conkey, k.confkey) AS pair(child, parent)
       JOIN pg_attribute p ON p.attnum = pair.parent
       WHERE k.conrelid = a.attrelid AND k.contype = 'f' AND pair.child = a.attnum AND p.attrelid = k.confrelid LIMIT 1
     ) f ON true
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND NOT a.atthasdef
       AND a.attidentity = '' AND a.attname <> 'tenant_id' ORDER BY a.attnum`,
    [table],
  );
  return rows;
}

function valueOf({ type, parent, parent_column: key, rule }: Column): string {
  if (parent) return `(SELECT ${key} FROM ${parent} WHERE tenant_id = $1 ORDER BY ctid LIMIT 1)`;
  if (rule !== null) return `'${rule}'`;
  if (type.endsWith('[]')) return `ARRAY[${SAMPLES[type.slice(0, -2)]}]::${type}`;
  return SAMPLES[type] ?? 'NULL';
}
