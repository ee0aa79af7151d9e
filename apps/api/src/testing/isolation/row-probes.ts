import type { Client } from 'pg';

export interface TwoTenants {
  readonly own: string;
  readonly foreign: string;
}

/** What one table promises: asked of the database as a role, it gives the findings of a broken promise. */
export interface RowProbe {
  readonly table: string;
  readonly ask: () => Promise<readonly string[]>;
}

/** Roles that sign in or are taken on, and the owner, on whom isolation is forced. */
const ROLES = ['qabilet_app', 'qabilet_worker', 'qabilet_marker'] as const;
type Role = (typeof ROLES)[number] | 'qabilet_owner';

/** What a role may do across agencies, each with the reason. */
const ACROSS: Readonly<Record<string, string>> = {
  'qabilet_worker SELECT tenant': 'sweeps one agency after the other',
  'qabilet_worker INSERT tenant': "the operator's command line opens agencies",
  'qabilet_worker SELECT outbox': 'relays the jobs of every agency',
  'qabilet_worker UPDATE outbox': 'marks the jobs of every agency',
};

/** Rights that nobody who signs in has, whatever the row. */
const NOBODYS_RIGHTS: readonly (readonly [table: string, rights: readonly string[]])[] = [
  ['item_key', ['SELECT', 'DELETE']],
  ['item_wording', ['SELECT', 'UPDATE', 'DELETE']],
  ['item_step', ['UPDATE', 'DELETE', 'TRUNCATE']],
  ['answer', ['UPDATE', 'DELETE', 'TRUNCATE']],
  ['audit_entry', ['UPDATE', 'DELETE', 'TRUNCATE']],
  ['audit_link', ['UPDATE', 'DELETE', 'TRUNCATE']],
  ['audit_head', ['DELETE', 'TRUNCATE']],
  ['figure_query', ['UPDATE', 'TRUNCATE']],
];

/** A policy that opens rows by a secret before the agency is known. */
const OPENED_BY_SETTING = /\((\w+) = (decode\()?\(?NULLIF\(current_setting\('(qabilet\.\w+)'/;

/** A policy that opens what is marked for everybody, to whoever says the word. */
const OPENED_BY_WORD = /^\((\w+) AND \(current_setting\('(qabilet\.\w+)'::text, true\) = '(\w+)'::text\)\)$/;

interface TenantTable {
  readonly name: string;
  readonly column: string;
}

/** Every probe of every tenant table, planned while the schema is as it should be. */
export async function planRowProbes(database: Client, tenants: TwoTenants): Promise<readonly RowProbe[]> {
  const prober = new RowProber(database, tenants);
  const probes: RowProbe[] = [];
  for (const table of await tenantTables(database)) {
    const rights = await rightsOn(database, table.name);
    const sample = await prober.sample(table);
    probes.push({ table: table.name, ask: () => prober.ask(table, rights, sample) });
  }
  probes.push(...(await planSecrets(database, prober)));
  for (const [table, rights] of NOBODYS_RIGHTS)
    probes.push({ table, ask: () => prober.askRights(table, rights) });
  return probes;
}

export async function tenantTables(database: Client): Promise<readonly TenantTable[]> {
  const { rows } = await database.query<TenantTable>(
    `SELECT c.relname AS name, a.attname AS column FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
       AND a.attname = CASE c.relname WHEN 'tenant' THEN 'id' ELSE 'tenant_id' END
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  return rows;
}

/** '<role> <right>' for what each role may do with the table. */
async function rightsOn(database: Client, table: string): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ held: string }>(
    `SELECT role || ' ' || what AS held FROM unnest($1::text[]) AS role, unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE']) AS what
     WHERE has_table_privilege(role, $2, what)`,
    [ROLES, table],
  );
  return new Set(rows.map(({ held }) => held));
}

async function planSecrets(database: Client, prober: RowProber): Promise<readonly RowProbe[]> {
  const { rows } = await database.query<{
    tablename: string;
    policyname: string;
    qual: string;
    roles: string;
  }>(
    `SELECT tablename, policyname, qual, roles::text FROM pg_policies WHERE policyname <> 'tenant_isolation' AND qual IS NOT NULL`,
  );
  const probes: RowProbe[] = [];
  for (const { tablename: table, policyname, qual } of rows.filter(({ roles }) => roles === '{public}')) {
    const [, mark, door, word] = OPENED_BY_WORD.exec(qual) ?? [];
    if (mark && door && word) {
      probes.push({ table, ask: () => prober.askByWord(table, mark, { setting: door, word }) });
      continue;
    }
    const [, column, decoded, setting] = OPENED_BY_SETTING.exec(qual) ?? [];
    if (!column || !setting) throw new Error(`No probe is known for the policy ${policyname} of ${table}.`);
    const secret = await prober.secret(table, decoded ? `encode(${column}, 'hex')` : column);
    probes.push({ table, ask: () => prober.askBySecret(table, column, setting, secret) });
  }
  return probes;
}

interface Sample {
  readonly ownRows: number;
  readonly allRows: number;
  /** A row of the other agency, to be smuggled in. */
  readonly foreignRow: unknown;
}

class RowProber {
  constructor(
    private readonly database: Client,
    private readonly tenants: TwoTenants,
  ) {}

  async sample({ name, column }: TenantTable): Promise<Sample> {
    const { rows } = await this.database.query<Sample>(
      `SELECT count(*) FILTER (WHERE ${column} = $1)::int AS "ownRows", count(*)::int AS "allRows",
         (SELECT to_jsonb(f) FROM ${name} f WHERE f.${column} = $2 LIMIT 1) AS "foreignRow" FROM ${name}`,
      [this.tenants.own, this.tenants.foreign],
    );
    const [sample] = rows;
    if (!sample?.foreignRow || sample.ownRows === 0)
      throw new Error(`${name} has no row to try isolation on.`);
    return sample;
  }

  async ask(table: TenantTable, rights: ReadonlySet<string>, sample: Sample): Promise<readonly string[]> {
    const findings: string[] = [];
    for (const role of ROLES) {
      for (const right of ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const) {
        // Without reading nobody names a row to change; the right to insert needs no reading.
        if (!rights.has(`${role} ${right}`) || (right !== 'INSERT' && !rights.has(`${role} SELECT`)))
          continue;
        const isOpen = `${role} ${right} ${table.name}` in ACROSS;
        const fault = await this.as(role, () => this.try(right, table, sample, isOpen));
        if (fault) findings.push(`${role} ${right} ${table.name}: ${fault}`);
      }
    }
    const seen = await this.as('qabilet_owner', () => this.count(table, `${table.column} <> $1`));
    if (seen > 0) findings.push(`qabilet_owner sees ${seen} rows of another agency in ${table.name}`);
    return findings;
  }

  private async try(
    right: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE',
    table: TenantTable,
    sample: Sample,
    isOpen: boolean,
  ): Promise<string | undefined> {
    const { name, column } = table;
    const { own, foreign } = this.tenants;
    switch (right) {
      case 'SELECT': {
        const expected = isOpen ? sample.allRows : sample.ownRows;
        const seen = await this.count(table, '$1::uuid IS NOT NULL');
        if (seen !== expected) return `sees ${seen} rows and not ${expected}`;
        await this.set('qabilet.tenant', '');
        const outside = await this.count(table, '$1::uuid IS NOT NULL');
        return outside === (isOpen ? sample.allRows : 0) ? undefined : `sees ${outside} rows of no agency`;
      }
      case 'INSERT': {
        const refusal = await this.refusal(
          `INSERT INTO ${name} OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(NULL::"${name}", $1)).*`,
          [sample.foreignRow],
        );
        const isRefused = refusal === REFUSED;
        return isRefused === isOpen ? `is ${isRefused ? 'refused' : 'let through'} (${refusal})` : undefined;
      }
      case 'UPDATE': {
        const touched = await this.touched(`UPDATE ${name} SET ${column} = ${column} WHERE ${column} = $1`, [
          foreign,
        ]);
        if (touched > 0 !== isOpen) return `changes ${touched} rows of another agency`;
        if (isOpen) return undefined;
        const refusal = await this.refusal(`UPDATE ${name} SET ${column} = $2 WHERE ${column} = $1`, [
          own,
          foreign,
        ]);
        return refusal === REFUSED ? undefined : `gives rows away (${refusal})`;
      }
      case 'DELETE': {
        const touched = await this.touched(`DELETE FROM ${name} WHERE ${column} = $1`, [foreign]);
        return touched > 0 ? `deletes ${touched} rows of another agency` : undefined;
      }
    }
  }

  /** How a row of one's own is opened, and how many rows that opens. */
  async secret(
    table: string,
    expression: string,
  ): Promise<{ readonly value: string; readonly rows: number }> {
    const { rows } = await this.database.query<{ value: string; rows: number }>(
      `SELECT ${expression} AS value, count(*)::int AS rows FROM ${table}
       WHERE ${expression} IN (SELECT ${expression} FROM ${table} WHERE tenant_id = $1) GROUP BY 1 LIMIT 1`,
      [this.tenants.own],
    );
    const [found] = rows;
    if (!found) throw new Error(`${table} has no row to be opened by ${expression}.`);
    return found;
  }

  askBySecret(
    table: string,
    column: string,
    setting: string,
    { value, rows }: { readonly value: string; readonly rows: number },
  ): Promise<readonly string[]> {
    return this.as('qabilet_app', async () => {
      await this.set('qabilet.tenant', '');
      await this.set(setting, value);
      const seen = await this.count({ name: table, column: 'tenant_id' }, '$1::uuid IS NOT NULL');
      return seen === rows
        ? []
        : [`qabilet_app sees ${seen} rows of ${table} by one ${column}, and not ${rows}`];
    });
  }

  /** One row of the other agency is for everybody, and nothing else; another word opens nothing. */
  async askByWord(
    table: string,
    mark: string,
    { setting, word }: { readonly setting: string; readonly word: string },
  ): Promise<readonly string[]> {
    await this.database.query(
      `UPDATE ${table} SET ${mark} = ctid = (SELECT min(ctid) FROM ${table} WHERE tenant_id = $1)`,
      [this.tenants.foreign],
    );
    return this.as('qabilet_app', async () => {
      await this.set('qabilet.tenant', '');
      const seenWith = async (said: string) => {
        await this.set(setting, said);
        return this.count({ name: table, column: 'tenant_id' }, '$1::uuid IS NOT NULL');
      };
      const [open, closed] = [await seenWith(word), await seenWith(`not ${word}`)];
      return open === 1 && closed === 0
        ? []
        : [`qabilet_app sees ${open} rows of ${table} for everybody, and ${closed} without the word`];
    });
  }

  async askRights(table: string, rights: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.database.query<{ held: string }>(
      `SELECT role || ' may ' || what || ' ' || $2 AS held FROM unnest(ARRAY['qabilet_app', 'qabilet_worker']) AS role,
         unnest($1::text[]) AS what WHERE has_table_privilege(role, $2, what)`,
      [rights, table],
    );
    return rows.map(({ held }) => held);
  }

  /** As a role, in the agency of one's own; nothing stays of it. */
  private async as<T>(role: Role, work: () => Promise<T>): Promise<T> {
    await this.database.query(`SAVEPOINT as_role; SET LOCAL ROLE ${role}`);
    try {
      await this.set('qabilet.tenant', this.tenants.own);
      return await work();
    } finally {
      await this.database.query('ROLLBACK TO SAVEPOINT as_role');
    }
  }

  private async set(setting: string, value: string): Promise<void> {
    await this.database.query('SELECT set_config($1, $2, true)', [setting, value]);
  }

  private async count({ name }: TenantTable, condition: string): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${name} WHERE ${condition}`,
      [this.tenants.own],
    );
    return rows[0]?.count ?? 0;
  }

  private async touched(sql: string, values: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.database.query(sql, [...values]);
    return rowCount ?? 0;
  }

  /** The code by which a statement is refused; 'nothing' when it is let through. */
  private async refusal(sql: string, values: readonly unknown[]): Promise<string> {
    await this.database.query('SAVEPOINT refusal');
    try {
      await this.database.query(sql, [...values]);
      return 'nothing';
    } catch (reason) {
      return (reason as { code?: string }).code ?? String(reason);
    } finally {
      await this.database.query('ROLLBACK TO SAVEPOINT refusal');
    }
  }
}

/** Row-level security says no. */
const REFUSED = '42501';
