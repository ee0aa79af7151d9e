import { AuditLog, Transaction, VerifyAuditChain, AuditChain } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { randomUUID } from 'node:crypto';
import { migrate } from '../provision';
import { TypeOrmTransaction } from '../transactions';
import { startTestContext, type TestContext } from '../testing/index';

describe('the audit chain of an agency', () => {
  let context: TestContext;
  let agency: Id<'Tenant'>;

  beforeAll(async () => {
    context = await startTestContext([VerifyAuditChain]);
  });
  beforeEach(async () => {
    agency = await context.openAgency();
  });
  afterAll(() => context.stop());

  const inAgency = <T>(work: () => Promise<T>, tenantId = agency) =>
    context.get(Transaction).run(tenantId, work);
  const record = (action = 'people.seen', tenantId = agency) =>
    inAgency(
      () =>
        context.get(AuditLog).record({
          actorId: idOf(randomUUID()),
          action,
          subjectKind: 'person',
          subjectId: randomUUID(),
        }),
      tenantId,
    );
  const recordMany = async (count: number) => {
    for (let i = 0; i < count; i++) await record(`people.seen-${i}`);
  };
  const verify = (head?: { entries: number; hash: string }) =>
    context.get(VerifyAuditChain).execute(agency, head);
  const head = () => inAgency(() => context.get(AuditChain).head());
  /** As somebody who has the database itself in hand. */
  const tamper = async (sql: string, values: unknown[] = [agency]) => {
    await context.database.query("SET session_replication_role = 'replica'");
    await context.database.query(sql, values);
    await context.database.query("SET session_replication_role = 'origin'");
  };
  const sequenceAt = async (place: number) =>
    (
      await context.database.query<{ sequence: string }>(
        'SELECT sequence FROM audit_link WHERE tenant_id = $1 AND place = $2',
        [agency, place],
      )
    ).rows[0]?.sequence;

  it('is whole, and empty before anything happened', async () => {
    expect(await verify()).toEqual({ head: { entries: 0, hash: '0'.repeat(64) }, fault: undefined });
    await recordMany(3);
    expect(await verify()).toEqual({ head: await head(), fault: undefined });
    expect((await head()).entries).toBe(3);
  });

  it('keeps nothing of a transaction that was undone', async () => {
    await recordMany(1);
    const before = await head();
    const undone = inAgency(async () => {
      await record('people.undone');
      throw new Error('not this time');
    });
    await expect(undone).rejects.toThrow('not this time');
    expect(await head()).toEqual(before);
  });

  it.each([
    ['a letter of what was done', "action = overlay(action placing 'x' from 1 for 1)"],
    ['who did it', 'actor_id = gen_random_uuid()'],
    ['whom it was done to', "subject_id = 'somebody else'"],
    ['when it was done', "at = at + interval '1 microsecond'"],
  ])('names the row in which the superuser changed %s', async (_, change) => {
    await recordMany(5);
    const sequence = await sequenceAt(3);
    await tamper(`UPDATE audit_entry SET ${change} WHERE tenant_id = $1 AND sequence = $2`, [
      agency,
      sequence,
    ]);

    expect((await verify()).fault).toMatchObject({ kind: 'changed', sequence });
  });

  it('names the row after a hole, the row that is gone and the row that was slipped in', async () => {
    await recordMany(5);
    const [second, third] = [await sequenceAt(2), await sequenceAt(3)];
    await tamper('DELETE FROM audit_entry WHERE tenant_id = $1 AND sequence = $2', [agency, second]);
    expect((await verify()).fault).toMatchObject({ kind: 'removed', sequence: second });
    await tamper('DELETE FROM audit_link WHERE tenant_id = $1 AND sequence = $2', [agency, second]);
    expect((await verify()).fault).toMatchObject({ kind: 'out-of-order', sequence: third });

    agency = await context.openAgency();
    await recordMany(2);
    await tamper(
      `INSERT INTO audit_entry (tenant_id, at, action, subject_kind, subject_id) VALUES ($1, now(), 'a', 'b', 'c')`,
    );
    expect((await verify()).fault).toMatchObject({ kind: 'unlinked' });
  });

  it('is known to be cut short by a head that was exported before, however well the cut was made', async () => {
    await recordMany(6);
    const exported = await head();
    const fifth = await sequenceAt(5);
    for (const table of ['audit_entry', 'audit_link'])
      await tamper(`DELETE FROM ${table} WHERE tenant_id = $1 AND sequence >= $2`, [agency, fifth]);
    expect((await verify()).fault).toMatchObject({ kind: 'head-differs' });

    await tamper(
      `UPDATE audit_head h SET (entries, hash) =
         (SELECT l.place, l.hash FROM audit_link l WHERE l.tenant_id = h.tenant_id ORDER BY l.place DESC LIMIT 1)
       WHERE tenant_id = $1`,
    );
    expect((await verify()).fault).toBeUndefined();
    expect((await verify(exported)).fault).toMatchObject({ kind: 'cut-off' });
    await recordMany(2);
    expect((await verify(exported)).fault).toMatchObject({ kind: 'cut-off' });
  });

  it('has no broken link when twenty write at once, in two agencies', async () => {
    const other = await context.openAgency();
    const writers = Array.from({ length: 20 }, async (_, writer) => {
      for (let i = 0; i < 15; i++) await record('people.seen', writer % 2 === 0 ? agency : other);
    });
    await Promise.all(writers);

    for (const tenantId of [agency, other]) {
      const { head: reached, fault } = await context.get(VerifyAuditChain).execute(tenantId);
      expect({ entries: reached.entries, fault }).toEqual({ entries: 150, fault: undefined });
    }
  });

  it('takes no link and no head from the application, only entries', async () => {
    await recordMany(1);
    const forge = (sql: string) => inAgency(() => context.get(TypeOrmTransaction).query(sql, [agency]));
    for (const sql of [
      `INSERT INTO audit_link (tenant_id, place, sequence, prev_hash, hash) VALUES ($1, 2, 1, '', '')`,
      'UPDATE audit_head SET entries = 0 WHERE tenant_id = $1',
    ])
      await expect(forge(sql)).rejects.toThrow('written by its entries alone');
    for (const sql of [
      'DELETE FROM audit_link WHERE tenant_id = $1',
      'DELETE FROM audit_head WHERE tenant_id = $1',
    ])
      await expect(forge(sql)).rejects.toThrow('permission denied');
  });

  it('is made by its migration for the entries of a log that had none', async () => {
    await recordMany(4);
    const made = await head();
    await context.database.query(`
      DROP TABLE audit_link, audit_head;
      DROP TRIGGER audit_entry_chained ON audit_entry;
      DROP FUNCTION chain_audit_entry, refuse_forged_link, audit_origin, audit_hash;
      DELETE FROM migration WHERE name = 'AuditChain1700000011000'`);

    expect(await migrate({ url: context.url })).toEqual(['AuditChain1700000011000']);

    expect(await verify(made)).toEqual({ head: made, fault: undefined });
    await record();
    expect((await verify(made)).head.entries).toBe(5);
  });
});
