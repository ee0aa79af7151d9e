import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AskAgain,
  ConfirmImport,
  FrameworkParts,
  INSTALL_CONTENT,
  InstallContent,
  ListFrameworks,
  NothingToStore,
  PublishRelease,
  ReadImports,
  ROLE_USE_CASES,
  ListRoleTable,
  ReadRoles,
  PublishRole,
  RunImport,
  Transaction,
  UploadImport,
  type Actor,
  type ImportFile,
  type ImportKind,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { writeRoleTable, writeRoleWorkbook } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

const EXAMPLES = join(__dirname, '../../../../apps/web/public/examples/own-framework');
const example = (name: string): ImportFile => ({ name, bytes: readFileSync(join(EXAMPLES, name)) });
const csv = (text: string, name = 'roles.csv'): ImportFile => ({ name, bytes: Buffer.from(text) });

let context: TestContext;
beforeAll(async () => {
  const used = [AskAgain, ConfirmImport, ReadImports, UploadImport, ListFrameworks, PublishRelease];
  const shared = new Set<unknown>(ROLE_USE_CASES);
  const works = IMPORT_WORK_PROVIDERS.filter((provider) => !shared.has(provider));
  context = await startTestContext(
    [...INSTALL_CONTENT, ...works, ...ROLE_USE_CASES, ...used],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());

async function arrange() {
  const tenantId = await context.openAgency();
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada Author', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const look = async (kind: ImportKind, file: ImportFile) => {
    const { runId } = await context.get(UploadImport).execute(actor, kind, file);
    await context.get(RunImport).execute(tenantId, { runId });
    const run = await context.get(ReadImports).one(actor, runId);
    const { rows } = await context.get(ReadImports).entries(actor, runId, { page: 1, size: 100 });
    return { runId, run, rows };
  };
  const store = async (kind: ImportKind, file: ImportFile) => {
    const { runId } = await look(kind, file);
    await context.get(ConfirmImport).execute(actor, runId);
    await context.get(RunImport).execute(tenantId, { runId });
    return context.get(ReadImports).one(actor, runId);
  };
  const releases = async () =>
    (await context.get(ListFrameworks).execute(actor)).flatMap(({ releases: own }) => own);
  const publish = async () => {
    const [draft] = (await releases()).filter(({ state }) => state === 'draft');
    if (!draft) throw new Error('no draft');
    await context.get(PublishRelease).execute(actor, draft.id);
    return draft.id;
  };
  const roles = () => context.get(ReadRoles).list(actor);
  const publishRoles = async () => {
    for (const { draftId } of await roles()) {
      if (!draftId) continue;
      const { draft } = await context.get(ReadRoles).draft(actor, draftId);
      await context.get(PublishRole).execute(actor, { draftId, revision: draft.revision });
    }
  };
  const install = () => context.get(InstallContent).execute(tenantId, aContentPack());
  return { tenantId, actor, look, store, releases, publish, roles, publishRoles, install };
}

describe('A framework brought in as a flat table', () => {
  it('is foreseen, stored as a draft once, and can be published', async () => {
    const { look, store, releases, publish } = await arrange();
    const { run, rows } = await look('framework', example('framework.csv'));
    expect(run).toMatchObject({
      state: 'ready',
      format: 'CSV, Skills of our registry 1.0',
      counts: { new: 29, changed: 0, same: 0, left: 0 },
    });
    expect(rows[0]).toMatchObject({ place: 'row 2', code: 'R', title: 'Registers', fate: 'new' });
    expect(await releases()).toEqual([]);

    expect((await store('framework', example('framework.csv'))).state).toBe('done');
    expect(await releases()).toMatchObject([
      { title: 'Skills of our registry', version: '1.0', state: 'draft', source: 'table' },
    ]);
    const again = await look('framework', example('framework.csv'));
    expect(again.run.counts).toMatchObject({ new: 0, same: 29 });
    await publish();
    expect(await releases()).toMatchObject([{ state: 'released' }]);
  });

  it('is stored whole or not at all', async () => {
    const { actor, look, releases } = await arrange();
    const broken = csv(
      'area,area.name.en,competence,competence.name.en,level,statement.text.en\n1,Letters,1.1,Answering,7,I answer',
      'Broken 1.0.csv',
    );
    const { runId, run, rows } = await look('framework', broken);
    expect(run).toMatchObject({
      counts: { new: 0, left: 3 },
      faults: [{ code: 'table.all-or-nothing' }],
    });
    expect(rows.flatMap(({ faults }) => faults.map(({ code }) => code))).toEqual(['table.unknown-level']);
    await expect(context.get(ConfirmImport).execute(actor, runId)).rejects.toThrow(NothingToStore);
    expect(await releases()).toEqual([]);
  });

  it('keeps every text, in the order of the table', async () => {
    const { tenantId, store, releases } = await arrange();
    await store('framework', example('framework.csv'));
    const [release] = await releases();
    if (!release) throw new Error('no release');
    const parts = await context
      .get(Transaction)
      .run(tenantId, () => context.get(FrameworkParts).read(release.id));
    expect(
      parts.filter(({ part }) => part === 'competence').map(({ code, texts }) => [code, texts.name?.ru]),
    ).toEqual([
      ['R.1', 'Ведение реестра'],
      ['R.2', 'Выписки и справки'],
      ['S.1', 'Обманные письма'],
    ]);
    expect(parts.filter(({ part }) => part === 'step')).toHaveLength(12);
  });
});

describe('Roles brought in as a table', () => {
  it('become drafts for the framework that the table names, and hold once they are published', async () => {
    const { look, store, publish, roles, publishRoles } = await arrange();
    await store('framework', example('framework.csv'));
    await publish();
    const { run, rows } = await look('roles', example('roles.csv'));
    expect(run).toMatchObject({ state: 'ready', format: 'CSV, Skills of our registry 1.0', faults: [] });
    expect(rows).toMatchObject([
      { place: 'row 2', code: 'registrar', title: 'Registrar', fate: 'new', faults: [] },
      { place: 'row 5', code: 'front-office', fate: 'new', faults: [] },
    ]);
    expect(await roles()).toEqual([]);

    await store('roles', example('roles.csv'));
    expect(await roles()).toMatchObject([
      { code: 'front-office', versions: [] },
      { code: 'registrar', versions: [] },
    ]);
    await publishRoles();
    expect(await roles()).toMatchObject([{ inForce: { version: 1 } }, { inForce: { version: 1 } }]);
  });

  it('change nothing the second time, and neither as a table the other way round', async () => {
    const { look, store, publish, publishRoles } = await arrange();
    await store('framework', example('framework.csv'));
    await publish();
    await store('roles', example('roles.csv'));
    expect((await look('roles', example('roles-crossed.csv'))).run.counts).toMatchObject({ same: 2, new: 0 });
    await publishRoles();
    expect((await look('roles', example('roles.csv'))).run.counts).toMatchObject({ same: 2, changed: 0 });
  });

  it('are the same after they were taken out as a table', async () => {
    const { actor, look, install, store } = await arrange();
    const { frameworkReleaseId } = await install();
    await store(
      'roles',
      csv(
        'role,title.en,title.ko,valid.from,valid.through,1.1,CS.1\nnew-one,"=SUM(1)",이름,2026-04-01,2030-01-01,2 x 0.25,4',
      ),
    );
    const table = await context.get(ListRoleTable).execute(actor, frameworkReleaseId);
    expect(table.roles.length).toBeGreaterThan(2);
    const { run } = await look('roles', csv(writeRoleTable(table)));
    expect(run.counts).toEqual({ new: 0, changed: 0, same: table.roles.length, left: 0 });
    const workbook = { name: 'roles.xlsx', bytes: await writeRoleWorkbook(table) };
    const again = await look('roles', workbook);
    expect(again.run.format).toContain('XLSX');
    expect(again.run.counts).toEqual(run.counts);
  });

  it('become the next version where the role is there, keeping what the table does not have', async () => {
    const { actor, look, install, store, roles } = await arrange();
    await install();
    const changed = csv('role,1.1\nclerk,4');
    expect((await look('roles', changed)).rows).toMatchObject([{ code: 'clerk', fate: 'changed' }]);
    await store('roles', changed);
    const { draftId } = (await roles()).find(({ code }) => code === 'clerk') ?? {};
    if (!draftId) throw new Error('no draft');
    const { draft, difference } = await context.get(ReadRoles).draft(actor, draftId);
    expect(draft.content.requirements).toEqual([{ competence: '1.1', level: 4, weight: 1 }]);
    expect(difference?.texts).toEqual([]);
  });

  it('are left out with their reasons, and the others are stored', async () => {
    const { look, install, store, roles } = await arrange();
    await install();
    const file = csv(
      'role,title.en,1.1,1.2,Remarks\nfine,Fine,2,,good\nnone,None,,,\nuntitled,,2,,\nheavy,Heavy,2 x 9,,\nodd,Odd,2,high,',
    );
    const { run, rows } = await look('roles', file);
    expect(run.faults.map(({ code }) => code)).toEqual(['roles.unknown-column']);
    expect(rows.map(({ code, fate, faults }) => [code, fate, faults.map((one) => one.code)])).toEqual([
      ['fine', 'new', []],
      ['none', 'left', ['roles.no-demands']],
      ['untitled', 'left', ['roles.no-title']],
      ['heavy', 'left', ['roles.weight-range']],
      ['odd', 'left', ['table.not-a-demand']],
    ]);
    await store('roles', file);
    expect((await roles()).filter(({ draftId }) => draftId).map(({ code }) => code)).toEqual(['fine']);
  });

  it('are refused where no published framework is meant', async () => {
    const { look, install } = await arrange();
    expect((await look('roles', csv('role,title.en,A\nx,X,1'))).run).toMatchObject({
      state: 'refused',
      failure: expect.objectContaining({ code: 'file.no-framework' }) as object,
    });
    await install();
    expect((await look('roles', csv('role,framework,title.en,1.1\nx,Nonesuch,X,1'))).run).toMatchObject({
      state: 'refused',
      failure: expect.objectContaining({
        code: 'file.no-framework-named',
        details: { title: 'Nonesuch' },
      }) as object,
    });
  });
});
