import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  CancelImport,
  ClearImports,
  ConfirmImport,
  INSTALL_CONTENT,
  ImportItems,
  InstallContent,
  MOST_OPEN_IMPORTS,
  ReadImports,
  RunImport,
  UploadImport,
  type Actor,
  type ImportFile,
  type ImportRunId,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext(
    [
      ...INSTALL_CONTENT,
      ...IMPORT_WORK_PROVIDERS,
      AskAgain,
      CancelImport,
      ConfirmImport,
      ReadImports,
      UploadImport,
    ],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());

const HEADINGS =
  'code,competence,level,kind,difficulty,seconds,stem.en,option1.en,option2.en,right,rationale.en';
const row = (code: string, stem = `What about ${code}?`) =>
  `${code},1.1,2,single,-1,40,${stem},Yes,No,a,Because.`;
const csv = (...rows: readonly string[]): ImportFile => ({
  name: 'items.csv',
  bytes: Buffer.from([HEADINGS, ...rows].join('\n')),
});

async function arrange() {
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada Author', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const upload = async (file: ImportFile) =>
    (await context.get(UploadImport).execute(actor, 'items', file)).runId;
  const work = (runId: ImportRunId) => context.get(RunImport).execute(tenantId, { runId });
  const confirm = (runId: ImportRunId) => context.get(ConfirmImport).execute(actor, runId);
  const cancel = (runId: ImportRunId) => context.get(CancelImport).execute(actor, runId);
  const read = (runId: ImportRunId) => context.get(ReadImports).one(actor, runId);
  const entries = (runId: ImportRunId, filter: { fate?: 'left'; withFaults?: boolean } = {}) =>
    context.get(ReadImports).entries(actor, runId, { page: 1, size: 50, ...filter });
  const stored = async (...files: readonly ImportFile[]) => {
    const runs: ImportRunId[] = [];
    for (const file of files) {
      const run = await upload(file);
      await work(run);
      await confirm(run);
      await work(run);
      runs.push(run);
    }
    return runs;
  };
  const count = async (sql: string) =>
    Number((await context.database.query(`SELECT count(*) AS n FROM ${sql}`, [tenantId])).rows[0]?.n);
  const drafts = () => count(`item WHERE tenant_id = $1 AND state = 'draft'`);
  const files = () => count('import_run WHERE tenant_id = $1 AND file IS NOT NULL');
  const age = (runId: ImportRunId, column: 'seen_at' | 'requested_at', hours: number) =>
    context.database.query(
      `UPDATE import_run SET ${column} = now() - make_interval(hours => $2) WHERE id = $1`,
      [runId, hours],
    );
  return { tenantId, actor, upload, work, confirm, cancel, read, entries, stored, count, drafts, files, age };
}

describe('An import', () => {
  it('tells what the file would bring and stores nothing of it', async () => {
    const { upload, work, read, entries, drafts } = await arrange();
    const run = await upload(csv(row('1.1-50'), row('1.1-51', ''), row('1.1-52')));
    expect(await read(run)).toMatchObject({
      state: 'queued',
      fileName: 'items.csv',
      requestedBy: { name: 'Ada Author' },
    });
    await work(run);

    expect(await read(run)).toMatchObject({
      state: 'ready',
      format: 'CSV',
      counts: { new: 2, changed: 0, same: 0, left: 1 },
    });
    expect((await entries(run, { withFaults: true })).rows).toEqual([
      {
        place: 'row 3',
        code: '1.1-51',
        title: '',
        fate: 'left',
        faults: [
          {
            severity: 'error',
            code: 'items.missing',
            details: { column: 'stem.en' },
            message: '"stem.en" is empty. Fill it in.',
          },
        ],
      },
    ]);
    expect(await drafts()).toBe(0);
  });

  it('stores drafts once its author confirms, with who brought them, and lets the file go', async () => {
    const { stored, read, drafts, files, count } = await arrange();
    const [run = idOf<'ImportRun'>('')] = await stored(csv(row('1.1-50'), row('1.1-51', ''), row('1.1-52')));

    expect(await read(run)).toMatchObject({ state: 'done', counts: { new: 2, left: 1 }, failure: undefined });
    expect(await drafts()).toBe(2);
    expect(await files()).toBe(0);
    expect(await count(`audit_entry WHERE tenant_id = $1 AND action LIKE 'imports.%'`)).toBe(3);
    expect(await count(`audit_entry WHERE tenant_id = $1 AND action = 'item-bank.item-written'`)).toBe(2);
  });

  it('says of the same file again that it was stored, and changes nothing', async () => {
    const { stored, upload, work, read, confirm, drafts } = await arrange();
    await stored(csv(row('1.1-50')));
    const again = await upload(csv(row('1.1-50')));
    await work(again);

    expect(await read(again)).toMatchObject({
      state: 'ready',
      counts: { new: 0, changed: 0, same: 1, left: 0 },
    });
    expect((await read(again)).storedBeforeAt).toBeInstanceOf(Date);
    await expect(confirm(again)).rejects.toMatchObject({ code: 'imports.nothing-to-store' });
    expect(await drafts()).toBe(1);
  });

  it('is one while the same file waits', async () => {
    const { actor, upload } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    expect(await context.get(UploadImport).execute(actor, 'items', csv(row('1.1-50')))).toEqual({
      runId: run,
      created: false,
    });
  });

  it('warns when the bank has words in a language that the file does not', async () => {
    const { upload, work, entries } = await arrange();
    const run = await upload(csv(row('1.1-01')));
    await work(run);
    expect((await entries(run)).rows).toMatchObject([
      { code: '1.1-01', fate: 'changed', faults: [{ severity: 'warning', code: 'items.languages-lost' }] },
    ]);
  });

  it('refuses a file that cannot be read in words, and stores nothing', async () => {
    const { upload, work, read, files } = await arrange();
    const run = await upload({ name: 'x.csv', bytes: Buffer.from('<html>') });
    await work(run);
    expect(await read(run)).toMatchObject({
      state: 'refused',
      failure: expect.objectContaining({ code: 'file.web-page.table', details: {} }) as object,
    });
    expect(await files()).toBe(0);
  });

  it('can be cancelled until it is stored', async () => {
    const { upload, work, cancel, confirm, read, files, stored } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    await cancel(run);
    await work(run);
    expect(await read(run)).toMatchObject({ state: 'cancelled', counts: undefined });
    expect(await files()).toBe(0);
    await expect(confirm(run)).rejects.toMatchObject({ code: 'imports.run-cannot' });

    const [done = run] = await stored(csv(row('1.1-51')));
    await expect(cancel(done)).rejects.toThrow('The import cannot be cancelled: it has been stored.');
  });

  it('takes back what it stored when it is ended meanwhile', async () => {
    const { upload, work, confirm, read, drafts, count } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    await work(run);
    await confirm(run);
    const items = context.get(ImportItems);
    const store = jest.spyOn(items, 'store').mockImplementation(async (...given) => {
      store.mockRestore();
      const preview = await items.store(...given);
      await context.database.query(
        `UPDATE import_run SET state = 'failed', failure = 'ended', file = NULL WHERE id = $1`,
        [run],
      );
      return preview;
    });
    await work(run);

    expect(await read(run)).toMatchObject({
      state: 'failed',
      failure: { code: 'imports.failed', message: 'ended' },
    });
    expect(await drafts()).toBe(0);
    expect(await count(`audit_entry WHERE tenant_id = $1 AND action = 'item-bank.item-written'`)).toBe(0);
  });

  it('is not begun twice while a worker gives signs of life, and again once it does not', async () => {
    const { upload, work, read, age } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    await context.database.query(
      `UPDATE import_run SET state = 'reading', seen_at = now(), tries = 1 WHERE id = $1`,
      [run],
    );
    await work(run);
    expect(await read(run)).toMatchObject({ state: 'reading', tries: 1 });

    await age(run, 'seen_at', 1);
    await work(run);
    expect(await read(run)).toMatchObject({ state: 'ready', tries: 2 });
  });

  it('gives up when it ended its worker each time', async () => {
    const { upload, work, read, age } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    await context.database.query(`UPDATE import_run SET state = 'reading', tries = 5 WHERE id = $1`, [run]);
    await age(run, 'seen_at', 1);
    await work(run);
    expect(await read(run)).toMatchObject({
      state: 'failed',
      failure: expect.objectContaining({ code: 'file.begun-too-often' }) as object,
    });
  });
});

describe('Imports that nobody brings to an end', () => {
  it('are asked for again when their worker has gone', async () => {
    const { tenantId, upload, count, age } = await arrange();
    const run = await upload(csv(row('1.1-50')));
    await context.database.query(`UPDATE outbox SET done_at = now() WHERE tenant_id = $1`, [tenantId]);
    await context.database.query(`UPDATE import_run SET state = 'reading', tries = 1 WHERE id = $1`, [run]);
    await age(run, 'seen_at', 1);
    await context.get(ClearImports).requeueLost();
    await context.get(ClearImports).requeueLost();
    expect(await count(`outbox WHERE tenant_id = $1 AND name = 'run-import' AND done_at IS NULL`)).toBe(1);
  });

  it('let their files go after a day', async () => {
    const { upload, work, read, files, age } = await arrange();
    const [old, young] = [await upload(csv(row('1.1-50'))), await upload(csv(row('1.1-51')))];
    await work(old);
    await age(old, 'requested_at', 25);
    await age(young, 'requested_at', 23);
    await context.get(ClearImports).expire();

    expect(await read(old)).toMatchObject({ state: 'expired' });
    expect(await read(young)).toMatchObject({ state: 'queued' });
    expect(await files()).toBe(1);
  });

  it('are so many and no more', async () => {
    const { upload } = await arrange();
    for (let index = 0; index < MOST_OPEN_IMPORTS; index += 1) await upload(csv(row(`1.1-${index}`)));
    await expect(upload(csv(row('1.1-99')))).rejects.toMatchObject({ code: 'imports.too-many' });
  });
});
