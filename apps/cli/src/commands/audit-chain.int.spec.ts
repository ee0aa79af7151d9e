import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditLog, Transaction } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { auditHeadCommand, auditVerifyCommand } from './audit-chain';

describe('qabilet audit', () => {
  const environment = process.env.DATABASE_URL;
  let context: TestContext;
  let agency: Id<'Tenant'>;
  let folder: string;
  let said: string[];

  beforeAll(async () => {
    context = await startTestContext([]);
    process.env.DATABASE_URL = context.url;
    folder = await mkdtemp(join(tmpdir(), 'qabilet-audit-'));
    agency = await context.openAgency();
    await context.openAgency();
  });
  afterAll(async () => {
    if (environment === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = environment;
    await rm(folder, { recursive: true, force: true });
    await context.stop();
  });
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());

  const record = () =>
    context
      .get(Transaction)
      .run(agency, () =>
        context.get(AuditLog).record({ action: 'people.seen', subjectKind: 'person', subjectId: 'x' }),
      );

  it('prints a head an agency, by which a later check finds the log whole', async () => {
    await record();
    await auditHeadCommand.run([]);
    expect(said.map((line) => (JSON.parse(line) as { entries: number }).entries).sort()).toEqual([0, 1]);

    const heads = join(folder, 'heads');
    await writeFile(heads, said.join('\n'));
    await record();
    await auditVerifyCommand.run(['--heads', heads]);
    expect(said.slice(2)).toEqual(
      expect.arrayContaining([expect.stringContaining('2 entries, whole since the exported head.')]),
    );
  });

  it('names the first row that does not fit', async () => {
    await context.database.query(`SET session_replication_role = 'replica'`);
    const { rows } = await context.database.query<{ sequence: string }>(
      `UPDATE audit_entry SET action = 'people.hidden' WHERE tenant_id = $1 RETURNING sequence`,
      [agency],
    );
    await context.database.query(`SET session_replication_role = 'origin'`);
    await expect(auditVerifyCommand.run([])).rejects.toMatchObject({
      code: 'audit.chain-broken',
      fault: { kind: 'changed', sequence: rows[0]?.sequence },
    });
  });

  it('says which line of a file is no head', async () => {
    const heads = join(folder, 'no-heads');
    await writeFile(heads, 'something else');
    await expect(auditVerifyCommand.run(['--heads', heads])).rejects.toThrow('Line 1 of');
  });
});
