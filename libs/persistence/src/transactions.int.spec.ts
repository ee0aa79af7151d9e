import { idOf, type Id } from '@qabilet/kernel';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from './connection';
import { createTestDatabase, type TestDatabase } from './testing/index';
import { OutsideTransaction, TypeOrmTransaction, UndoneInSilence } from './transactions';

describe('the transaction of a tenant', () => {
  let database: TestDatabase;
  let app: DataSource;
  let transaction: TypeOrmTransaction;
  const [first, second] = [idOf<'Tenant'>(randomUUID()), idOf<'Tenant'>(randomUUID())];

  beforeAll(async () => {
    database = await createTestDatabase();
    const owner = await createDataSource({ url: database.url }).initialize();
    for (const [id, slug] of [
      [first, 'first'],
      [second, 'second'],
    ]) {
      await owner.query('INSERT INTO tenant (id, slug, name) VALUES ($1, $2, $2)', [id, slug]);
    }
    await owner.destroy();
    app = await createDataSource({ url: database.url, role: 'qabilet_app', poolSize: 2 }).initialize();
    transaction = new TypeOrmTransaction(app);
  });
  afterAll(async () => {
    await app.destroy();
    await database.drop();
  });

  const addUnit = (tenantId: Id<'Tenant'>, name: string) =>
    transaction.query(
      'INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, $3, $3, $4)',
      [tenantId, randomUUID(), name, '2026-01-01'],
    );
  const unitNames = async () =>
    (await transaction.query<{ name: string }>('SELECT name FROM unit ORDER BY name')).map(
      ({ name }) => name,
    );

  it('sees its own tenant and no other, whatever the statement leaves out', async () => {
    await transaction.run(first, () => addUnit(first, 'north'));
    await transaction.run(second, () => addUnit(second, 'south'));

    expect(await transaction.run(first, unitNames)).toEqual(['north']);
    expect(await transaction.run(second, unitNames)).toEqual(['south']);
  });

  it('does work apart that what is open does not wait for, and that outlives it', async () => {
    let apart: Promise<string[]> | undefined;
    const undone = transaction.run(first, async () => {
      await addUnit(first, 'undone');
      apart = transaction.apart(first, unitNames);
      throw new Error('changed their mind');
    });
    await expect(undone).rejects.toThrow('changed their mind');
    expect(await apart).toEqual(['north']);
  });

  it('cannot write into another tenant', async () => {
    await expect(transaction.run(first, () => addUnit(second, 'smuggled'))).rejects.toThrow(
      'row-level security',
    );
  });

  it('cannot point at a row of another tenant', async () => {
    const [{ id } = { id: '' }] = await transaction.run(second, () =>
      transaction.query<{ id: string }>('SELECT id FROM unit'),
    );
    const child = () =>
      transaction.query(
        `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, 'child', 'child', '2026-01-01')`,
        [first, randomUUID(), id],
      );
    await expect(transaction.run(first, child)).rejects.toThrow('unit_parent_fk');
  });

  it('leaves nothing behind for the next borrower of the connection', async () => {
    await transaction.run(first, unitNames);
    for (let borrowed = 0; borrowed < 4; borrowed++)
      expect(await app.query('SELECT name FROM unit')).toEqual([]);
  });

  it('undoes everything when the work fails', async () => {
    const failing = transaction.run(first, async () => {
      await addUnit(first, 'half-written');
      throw new Error('the second half failed');
    });
    await expect(failing).rejects.toThrow('the second half failed');
    expect(await transaction.run(first, unitNames)).toEqual(['north']);
  });

  it('is joined by work for the same tenant and refused to work for another', async () => {
    await transaction.run(first, async () => {
      const outer = transaction.current.manager;
      await transaction.run(first, async () => expect(transaction.current.manager).toBe(outer));
      expect(() => transaction.run(second, unitNames)).toThrow('cannot reach into another');
    });
  });

  it('is the only way to the database', () => {
    expect(() => transaction.query('SELECT 1')).toThrow(OutsideTransaction);
  });

  it('keeps tenants apart while many share few connections', async () => {
    const reads = Array.from({ length: 200 }, (_, index) => {
      const [tenant, name] = index % 2 === 0 ? [first, 'north'] : [second, 'south'];
      return transaction.run(tenant, unitNames).then((seen) => ({ seen, expected: [name] }));
    });
    for (const { seen, expected } of await Promise.all(reads)) expect(seen).toEqual(expected);
  });

  it('reads keys only as the marker and gives the right up again', async () => {
    const keys = () => transaction.query('SELECT * FROM item_key');
    expect(await transaction.run(first, () => transaction.asMarker(keys))).toEqual([]);

    const afterwards = transaction.run(first, async () => {
      await transaction.asMarker(keys);
      await keys();
    });
    await expect(afterwards).rejects.toThrow('permission denied');
  });

  it('says so when a failure that was swallowed has undone the work', async () => {
    const silent = transaction.run(first, async () => {
      await addUnit(first, 'lost');
      await transaction.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(silent).rejects.toThrow(UndoneInSilence);
    expect(await transaction.run(first, unitNames)).toEqual(['north']);
  });

  it('gives back no connection on which it could not be undone', async () => {
    const broken = transaction.run(first, async () => {
      await transaction.query('SELECT pg_terminate_backend(pg_backend_pid())');
    });
    await expect(broken).rejects.toThrow();
    for (let borrowed = 0; borrowed < 4; borrowed++)
      expect(await app.query('SELECT name FROM unit')).toEqual([]);
  });

  it('prepares a statement once a connection and gives its rows', async () => {
    const statement = { name: 'units', text: 'SELECT name FROM unit WHERE name = $1' };
    for (let time = 0; time < 4; time++) {
      expect(await transaction.run(first, () => transaction.prepared(statement, ['north']))).toEqual([
        { name: 'north' },
      ]);
      expect(await transaction.run(second, () => transaction.prepared(statement, ['north']))).toEqual([]);
    }
  });
});
