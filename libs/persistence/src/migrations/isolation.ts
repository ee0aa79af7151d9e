/** The tenant of the transaction; NULL outside one, so that nothing is seen and nothing can be written. */
const TENANT = `nullif(current_setting('qabilet.tenant', true), '')::uuid`;

/** SQL that closes a tenant table to every tenant but the one of the transaction, its owner included. */
export function isolateSql(table: string, column = 'tenant_id'): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant_isolation ON ${table} USING (${column} = ${TENANT}) WITH CHECK (${column} = ${TENANT});
  `;
}

/** SQL that lets the two server roles read and write a table. */
export function grantSql(table: string, rights = 'SELECT, INSERT, UPDATE, DELETE'): string {
  return `GRANT ${rights} ON ${table} TO qabilet_app, qabilet_worker;`;
}
