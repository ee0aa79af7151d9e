import type { Client } from 'pg';
import { unguarded } from './unguarded';

/** Stands in every text of the foreign agency, and so in no reply to anybody else. */
export const CANARY = 'tenant-b-7f3a';

interface TextColumn {
  readonly table: string;
  readonly name: string;
  readonly type: 'text' | 'text[]' | 'jsonb';
  readonly owner: string;
}

export interface PlantedCanaries {
  readonly planted: readonly string[];
  /** Closed vocabularies and fixed forms, which take no foreign word. */
  readonly refused: readonly string[];
}

const MARKED: Readonly<Record<TextColumn['type'], (column: string) => string>> = {
  text: (column) => `'${CANARY}-' || ${column}`,
  'text[]': (column) => `ARRAY(SELECT '${CANARY}-' || word FROM unnest(${column}) AS word)`,
  // Texts by language, however deep they lie.
  jsonb: (column) =>
    `regexp_replace(${column}::text, '"(en|ru|kk|uz|ko|text|name|title)": "', '"\\1": "${CANARY}-', 'g')::jsonb`,
};

/** Marks every text of one agency alike, so that its rows still fit each other; triggers and foreign keys look away. */
export async function plantCanaries(database: Client, tenantId: string): Promise<PlantedCanaries> {
  const planted: string[] = [];
  const refused: string[] = [];
  await unguarded(database, async () => {
    for (const column of await textColumns(database)) {
      const name = `${column.table}.${column.name}`;
      const marked = await mark(database, column, tenantId);
      if (marked === 'refused') refused.push(name);
      else if (marked > 0) planted.push(name);
    }
  });
  return { planted, refused };
}

async function mark(
  database: Client,
  { table, name, type, owner }: TextColumn,
  tenantId: string,
): Promise<number | 'refused'> {
  try {
    const { rowCount } = await database.query(
      `UPDATE ${table} SET ${name} = ${MARKED[type](name)} WHERE ${owner} = $1 AND ${name} IS NOT NULL`,
      [tenantId],
    );
    return rowCount ?? 0;
  } catch (reason) {
    if ((reason as { code?: string }).code === CHECK_VIOLATED) return 'refused';
    throw reason;
  }
}

const CHECK_VIOLATED = '23514';

async function textColumns(database: Client): Promise<readonly TextColumn[]> {
  const { rows } = await database.query<TextColumn>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
       CASE c.relname WHEN 'tenant' THEN 'id' ELSE 'tenant_id' END AS owner
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND format_type(a.atttypid, NULL) IN ('text', 'text[]', 'jsonb')
       AND (c.relname = 'tenant' OR EXISTS
         (SELECT 1 FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'tenant_id' AND NOT t.attisdropped))
     ORDER BY 1, 2`,
  );
  return rows;
}
