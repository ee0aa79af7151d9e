import { startTestContext, type TestContext } from '../testing/index';
import { PERSONAL_TABLES } from './personal-tables';

/** Tables that only seem to hold rows about a person, each with the reason. */
const ABOUT_NOBODY: Readonly<Record<string, string>> = {};

describe('what is stored about a person', () => {
  let context: TestContext;

  beforeAll(async () => {
    context = await startTestContext([]);
  });
  afterAll(() => context.stop());

  /** By foreign key to a person, to their attempt or participation, or by the name of a column. */
  const personalTables = async () => {
    const { rows } = await context.database.query<{ name: string }>(`
      SELECT DISTINCT c.relname AS name FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND (
        c.relname = 'person'
        OR (format_type(a.atttypid, NULL) = 'uuid' AND a.attname ~ '(person|actor|viewer|author|attempt|about)_id$|_by$')
        OR (format_type(a.atttypid, NULL) = 'uuid[]' AND a.attname ~ '(person|actor|viewer|author|attempt|about)_ids$')
        OR EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f'
          AND f.confrelid IN ('person'::regclass, 'attempt'::regclass, 'participant'::regclass, 'result'::regclass)))
      ORDER BY 1`);
    return rows.map(({ name }) => name).filter((name) => !(name in ABOUT_NOBODY));
  };

  it('is known table by table', async () => {
    expect(await personalTables()).toEqual(PERSONAL_TABLES.map(({ table }) => table).sort());
  });

  it('is shown column by column, or withheld for a reason', async () => {
    const { rows } = await context.database.query<{ table: string; columns: string[] }>(
      `SELECT relname::text AS table, array_agg(attname::text ORDER BY attname) AS columns
       FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1) AND attnum > 0 AND NOT attisdropped
         AND attname NOT IN ('tenant_id', 'person_id', 'requested_by') GROUP BY 1`,
      [PERSONAL_TABLES.map(({ table }) => table)],
    );
    const stored = Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
    for (const { table, shown, withheld } of PERSONAL_TABLES) {
      expect({ table, columns: [...new Set([...shown, ...Object.keys(withheld)])].sort() }).toEqual({
        table,
        columns: stored[table] ?? [],
      });
    }
  });

  it('is noticed in a table that comes anew', async () => {
    await context.database.query(`CREATE TABLE praise (tenant_id uuid, praised_by uuid, words text)`);
    expect(await personalTables()).toContain('praise');
    await context.database.query('DROP TABLE praise');
  });
});
