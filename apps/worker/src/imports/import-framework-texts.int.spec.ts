import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  ConfirmImport,
  DraftLog,
  EditDraft,
  ExportFrameworkTexts,
  INSTALL_CONTENT,
  FrameworkParts,
  ReadImports,
  RunImport,
  StartDraft,
  Transaction,
  TurnEdit,
  UploadImport,
  type Actor,
  type FrameworkEdit,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { IMPORT_WORK_PROVIDERS } from './import-works';

let context: TestContext;
beforeAll(async () => {
  const used = [AskAgain, ConfirmImport, ReadImports, UploadImport];
  const drafts = [EditDraft, ExportFrameworkTexts, StartDraft, TurnEdit];
  context = await startTestContext(
    [...INSTALL_CONTENT, ...IMPORT_WORK_PROVIDERS, ...used, ...drafts],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());

const EDITS: readonly FrameworkEdit[] = [
  { kind: 'add', part: 'area', code: 'A 1', text: 'Letters & forms' },
  { kind: 'add', part: 'competence', code: '1.1', parent: 'A 1', text: 'Answering letters' },
  { kind: 'add', part: 'statement', code: 's', parent: '1.1', level: 1, text: 'I answer a letter' },
  { kind: 'add', part: 'competence', code: '1.2', parent: 'A 1', text: 'Filing letters' },
];

/** A draft of an agency with an area, two competences and a statement. */
async function arrange(title = 'Skills of our ministry 1.0') {
  const tenantId = await context.openAgency();
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Tara Translator', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const releaseId = await context.get(StartDraft).framework(actor, title);
  let revision = 0;
  const edit = async (change: FrameworkEdit) => {
    revision = await context.get(EditDraft).execute(actor, { releaseId, revision, edit: change });
  };
  for (const one of EDITS) await edit(one);

  const look = async (xliff: string) => {
    const file = { name: 'framework-ru.xlf', bytes: Buffer.from(xliff) };
    const { runId } = await context.get(UploadImport).execute(actor, 'texts', file);
    await context.get(RunImport).execute(tenantId, { runId });
    const run = await context.get(ReadImports).one(actor, runId);
    const { rows } = await context.get(ReadImports).entries(actor, runId, { page: 1, size: 50 });
    return { runId, run, rows };
  };
  const store = async (xliff: string) => {
    const { runId } = await look(xliff);
    await context.get(ConfirmImport).execute(actor, runId);
    await context.get(RunImport).execute(tenantId, { runId });
    return context.get(ReadImports).one(actor, runId);
  };
  const within = <Value>(work: () => Promise<Value>) => context.get(Transaction).run(tenantId, work);
  const words = async (code: string) => {
    const parts = await within(() => context.get(FrameworkParts).read(releaseId));
    const { name, text } = parts.find((part) => part.code === code)?.texts ?? {};
    return (name ?? text)?.ru;
  };
  const undo = async () => {
    const head = await within(() => context.get(FrameworkParts).head(releaseId));
    const turn = { releaseId, revision: head?.revision ?? 0, direction: 'undo' as const };
    return context.get(TurnEdit).execute(actor, turn);
  };
  const latest = () => within(() => context.get(DraftLog).lastApplied(releaseId));
  const exported = () => context.get(ExportFrameworkTexts).execute(actor, releaseId, 'ru');
  return { exported, look, store, words, undo, latest, edit };
}

/** What a translation program does: a target behind every source. */
function filled(xliff: string): string {
  return xliff.replace(
    /<source>(.*?)<\/source>(<target>.*?<\/target>)?/gs,
    '<source>$1</source><target>Рус $1</target>',
  );
}

describe('The texts of a draft in another language', () => {
  it('go out whole, are looked at, and come in as one change that is undone as any other', async () => {
    const { exported, look, store, words, undo, latest } = await arrange();
    const file = filled(await exported());
    const { run, rows } = await look(file);
    expect(run).toMatchObject({
      ...{ state: 'ready', format: 'XLIFF 2.0, Skills of our ministry 1.0' },
      counts: { new: 0, changed: 3, same: 0, left: 0 },
    });
    expect(rows.map(({ code, title, fate }) => [code, title, fate])).toEqual([
      ['', 'Skills of our ministry', 'changed'],
      ['1.1', 'Answering letters', 'changed'],
      ['1.2', 'Filing letters', 'changed'],
    ]);
    expect(await words('1.1')).toBeUndefined();

    expect((await store(file)).state).toBe('done');
    expect([await words('A 1'), await words('1.1'), await words('s')]).toEqual([
      'Рус Letters & forms',
      'Рус Answering letters',
      'Рус I answer a letter',
    ]);
    expect((await latest())?.edit).toMatchObject({ kind: 'bring', language: 'ru' });
    await undo();
    expect([await words('A 1'), await words('1.1'), await words('s')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('go out again as they came in, and change nothing a second time', async () => {
    const { exported, store, look } = await arrange();
    const file = filled(await exported());
    await store(file);
    const again = await exported();
    const targets = (xliff: string) => xliff.match(/<target>.*?<\/target>/gs);
    expect(targets(again)).toEqual(targets(file));
    expect((await look(again)).run.counts).toEqual({ new: 0, changed: 0, same: 3, left: 0 });
  });

  it('leave out what no longer fits, line by line, and take the rest', async () => {
    const { exported, store, look, words, edit } = await arrange();
    const file = filled(await exported()).replace('id="competence:1.2:name"', 'id="competence:9.9:name"');
    await edit({
      kind: 'write',
      part: 'competence',
      code: '1.1',
      field: 'name',
      language: 'en',
      text: 'Replying',
    });
    const { rows } = await look(file);
    expect(rows.map(({ code, fate, faults }) => [code, fate, faults.map((fault) => fault.code)])).toEqual([
      ['', 'changed', []],
      ['1.1', 'changed', ['translations.words-changed']],
      ['', 'left', ['translations.no-such-text']],
    ]);
    await store(file);
    expect([await words('1.1'), await words('s')]).toEqual([undefined, 'Рус I answer a letter']);
  });

  it.each([
    ['too long', 'ы'.repeat(4_001), 'translations.too-long'],
    ['not to be seen', 'а\u0007б', 'translations.controls'],
  ])('are not taken where they are %s', async (_what, said, code) => {
    const { exported, look } = await arrange();
    const file = (await exported()).replace(
      '<source>Filing letters</source>',
      `<source>Filing letters</source><target>${said.replace('\u0007', '<cp hex="0007"/>')}</target>`,
    );
    const { rows } = await look(file);
    expect(rows.flatMap(({ faults }) => faults.map((fault) => fault.code))).toEqual([code]);
  });

  it('find the draft that they were exported from, and no published or unknown one', async () => {
    const { exported, look } = await arrange('Skills: a draft 2.0');
    const file = filled(await exported());
    expect((await look(file)).run.format).toBe('XLIFF 2.0, Skills: a draft 2.0');
    const other = await arrange('Something else 1.0');
    expect((await other.look(file)).run).toMatchObject({
      state: 'refused',
      failure: { code: 'file.no-draft-named', details: { name: 'Skills: a draft 2.0' } },
    });
  });
});
