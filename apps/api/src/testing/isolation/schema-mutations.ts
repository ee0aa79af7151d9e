import type { Client } from 'pg';
import { tenantTables } from './row-probes';

/** One guard of the schema taken away. */
export interface SchemaMutation {
  readonly table: string;
  readonly name: string;
  readonly sql: string;
}

/** Mutations that change nothing anybody may do, each with the reason. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'tenant.tenant_isolation wide for writing':
    "nobody who signs in may change an agency, and the operator's command line may open any",
};

/** Every way in which a policy can go missing or wide, and every right that could be given by mistake. */
export async function schemaMutations(database: Client): Promise<readonly SchemaMutation[]> {
  const { rows: policies } = await database.query<{
    tablename: string;
    policyname: string;
    qual: string | null;
    with_check: string | null;
  }>('SELECT tablename, policyname, qual, with_check FROM pg_policies ORDER BY 1, 2');
  const mutations: SchemaMutation[] = [];
  for (const { tablename: table, policyname, qual, with_check: check } of policies) {
    const add = (what: string, sql: string) =>
      mutations.push({
        table,
        name: `${table}.${policyname} ${what}`,
        sql: sql.replaceAll('{}', `${policyname} ON ${table}`),
      });
    add('dropped', 'DROP POLICY {}');
    if (qual !== null && qual !== 'true')
      add(
        'wide for reading',
        `ALTER POLICY {} USING (true) ${check === null ? '' : `WITH CHECK (${check})`}`,
      );
    if (check !== null && check !== 'true') add('wide for writing', 'ALTER POLICY {} WITH CHECK (true)');
  }
  for (const { name: table } of await tenantTables(database)) {
    mutations.push(
      { table, name: `${table} not secured`, sql: `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY` },
      {
        table,
        name: `${table} not forced on its owner`,
        sql: `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
      },
    );
  }
  for (const [table, right] of [
    ['item_key', 'SELECT'],
    ['item_wording', 'SELECT'],
    ['item_step', 'UPDATE'],
    ['item_step', 'DELETE'],
    ['answer', 'UPDATE'],
    ['answer', 'DELETE'],
    ['audit_entry', 'UPDATE'],
    ['audit_entry', 'DELETE'],
    ['audit_link', 'UPDATE'],
    ['audit_head', 'DELETE'],
    ['figure_query', 'UPDATE'],
  ] as const) {
    for (const role of ['qabilet_app', 'qabilet_worker'])
      mutations.push({
        table,
        name: `${right} on ${table} given to ${role}`,
        sql: `GRANT ${right} ON ${table} TO ${role}`,
      });
  }
  return mutations.filter(({ name }) => !(name in EQUIVALENT));
}
