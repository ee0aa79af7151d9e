import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  CancelImport,
  ConfirmImport,
  INSTALL_CONTENT,
  InstallContent,
  ReadImports,
  RunImport,
  ExportTranslations,
  Transaction,
  Translations,
  UploadImport,
  type Actor,
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
      ExportTranslations,
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

async function arrange() {
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Tara Translator', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const work = (runId: ImportRunId) => context.get(RunImport).execute(tenantId, { runId });
  const read = (runId: ImportRunId) => context.get(ReadImports).one(actor, runId);
  const foresee = async (xliff: string) => {
    const file = { name: 'items-kk.xlf', bytes: Buffer.from(xliff) };
    const { runId } = await context.get(UploadImport).execute(actor, 'translations', file);
    await work(runId);
    return runId;
  };
  const store = async (xliff: string) => {
    const runId = await foresee(xliff);
    await context.get(ConfirmImport).execute(actor, runId);
    await work(runId);
    return runId;
  };
  const exported = () => context.get(ExportTranslations).execute(actor, { language: 'kk' });
  const proposals = () =>
    context.get(Transaction).run(tenantId, () => context.get(Translations).proposals('kk'));
  const entries = async (runId: ImportRunId) =>
    (await context.get(ReadImports).entries(actor, runId, { page: 1, size: 50 })).rows;
  return { tenantId, personId, read, foresee, store, exported, proposals, entries };
}

/** What a translation program does: a target behind every source. */
function filled(xliff: string): string {
  return xliff.replace(/<source>(.*?)<\/source>/gs, '<source>$1</source><target>Қаз $1</target>');
}

describe('A file of translations', () => {
  it('tells what it would bring and keeps nothing, then keeps all of it as proposals', async () => {
    const { exported, foresee, store, read, proposals, personId } = await arrange();
    const file = filled(await exported());
    const run = await foresee(file);
    expect(await read(run)).toMatchObject({
      state: 'ready',
      kind: 'translations',
      format: 'XLIFF 2.0',
      counts: { new: 24, changed: 0, same: 0, left: 0 },
    });
    expect((await proposals()).size).toBe(0);

    await store(file);
    const kept = [...(await proposals()).values()];
    expect(kept).toHaveLength(24);
    expect(kept[0]?.texts.stem?.words).toBe(`Қаз ${kept[0]?.texts.stem?.source}`);
    expect(kept.every(({ writers }) => writers.join() === personId)).toBe(true);
  });

  it('goes out again as it was brought, and changes nothing a second time', async () => {
    const { exported, store, foresee, read } = await arrange();
    const file = filled(await exported());
    await store(file);
    const again = await exported();
    expect(again.match(/<target>.*?<\/target>/gs)).toEqual(file.match(/<target>.*?<\/target>/gs));
    expect(await read(await foresee(again))).toMatchObject({
      counts: { new: 0, changed: 0, same: 24, left: 0 },
    });
  });

  it('leaves out what no longer fits with the reason, and takes the rest', async () => {
    const { exported, store, proposals, entries } = await arrange();
    const file = filled(await exported());
    const run = await store(
      file
        .replace('original="1.1-01"', 'original="9.9-99"')
        .replace(/(<file [^>]*original="1.1-02".*?<source>)/s, '$1Other words. '),
    );
    const faults = (await entries(run)).flatMap((entry) =>
      entry.faults.map(({ code }) => [entry.code, code]),
    );
    expect(faults).toEqual([
      ['9.9-99', 'translations.unknown-item'],
      ['1.1-02', 'translations.original-changed'],
    ]);
    const kept = await proposals();
    expect(kept.size).toBe(23);
    expect(kept.get('1.1-02')?.texts).not.toHaveProperty('stem');
  });

  it.each([
    [
      'entities',
      (xliff: string) =>
        xliff.replace('<xliff', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xliff'),
      'entities',
    ],
    ['broken XML', (xliff: string) => xliff.slice(0, -20), 'not well-formed'],
    ['a web page', () => '<html><body>Sign in</body></html>', 'not an XLIFF file'],
    [
      'another source language',
      (xliff: string) => xliff.replace('srcLang="en"', 'srcLang="ru"'),
      'translates from ru',
    ],
    [
      'a language that nobody reads here',
      (xliff: string) => xliff.replace('trgLang="kk"', 'trgLang="fr"'),
      'translates into fr',
    ],
    ['no language at all', (xliff: string) => xliff.replace(' trgLang="kk"', ''), 'does not say'],
  ])('with %s is refused in words, and nothing of it is kept', async (_what, spoil, words) => {
    const { exported, foresee, read, proposals } = await arrange();
    const run = await foresee(spoil(filled(await exported())));
    expect(await read(run)).toMatchObject({
      state: 'refused',
      failure: { message: expect.stringContaining(words) as string },
    });
    expect((await proposals()).size).toBe(0);
  });
});
