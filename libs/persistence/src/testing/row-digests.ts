import type { Client } from 'pg';

/** Rows that looking at the API may move, each with the reason. */
const MOVED_BY_LOOKING: Readonly<Record<string, string>> = {
  session: 'probes sign in, and are seen',
  audit_entry: 'what is read of others is written down',
  audit_head: 'as audit_entry',
  costly_request: 'whoever asks for much is counted',
  refusal: 'what was refused is written down',
  result_viewing: 'whoever has seen a result is written down',
};

/** One digest a table over the rows of an agency. */
export async function rowsOf(database: Client, tenantId: string): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    if (name in MOVED_BY_LOOKING) continue;
    const { rows } = await database.query<{ digest: string }>(
      `SELECT coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest
       FROM ${name} AS t WHERE tenant_id = $1`,
      [tenantId],
    );
    digests[name] = rows[0]?.digest ?? '';
  }
  return digests;
}
