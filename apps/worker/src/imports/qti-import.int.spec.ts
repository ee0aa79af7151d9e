import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  CancelImport,
  ConfirmImport,
  INSTALL_CONTENT,
  InstallContent,
  ReadImports,
  RunImport,
  UploadImport,
  type Actor,
  type ImportRunId,
  type TakenFor,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { writeQtiPackage } from '@qabilet/interchange';
import { declared, itemOfThree, MATCH_CORRECT, qtiPackage } from '@qabilet/interchange/testing';
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

async function arrange() {
  const tenantId = await context.openAgency();
  const pack = aContentPack();
  await context.get(InstallContent).execute(tenantId, pack);
  const personId = idOf<'Person'>(randomUUID());
  await context.database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Ada Author', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  const actor: Actor = { tenantId, personId, roles: ['author'], language: 'en' };
  const work = (runId: ImportRunId) => context.get(RunImport).execute(tenantId, { runId });
  const brought = async (bytes: Uint8Array, takenFor: TakenFor = {}) => {
    const file = { name: 'items.zip', bytes, takenFor };
    const { runId } = await context.get(UploadImport).execute(actor, 'items', file);
    await work(runId);
    return runId;
  };
  const stored = async (runId: ImportRunId) => {
    await context.get(ConfirmImport).execute(actor, runId);
    await work(runId);
  };
  const read = (runId: ImportRunId) => context.get(ReadImports).one(actor, runId);
  const entries = async (runId: ImportRunId) =>
    (await context.get(ReadImports).entries(actor, runId, { page: 1, size: 50 })).rows;
  const count = async (what: string) =>
    Number(
      (await context.database.query(`SELECT count(*) AS n FROM ${what} WHERE tenant_id = $1`, [tenantId]))
        .rows[0]?.n,
    );
  return { pack, brought, stored, read, entries, count };
}

const SINGLE = {
  head: declared('identifier', 'single', ['A']),
  body: `<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Which?</qti-prompt>
    <qti-simple-choice identifier="A">This</qti-simple-choice><qti-simple-choice identifier="B">That</qti-simple-choice></qti-choice-interaction>`,
  tail: MATCH_CORRECT,
};

describe('A QTI package', () => {
  it('with the items of the bank brings nothing new', async () => {
    const { pack, brought, read } = await arrange();
    const { bytes } = await writeQtiPackage(pack.items);
    const run = await brought(bytes);

    expect(await read(run)).toMatchObject({
      state: 'ready',
      format: 'QTI 3.0',
      counts: { new: 0, changed: 0, same: pack.items.length, left: 0 },
    });
  });

  it('stores what can be represented and tells of each other item why not', async () => {
    const { pack, brought, stored, read, entries, count } = await arrange();
    const [first] = pack.items;
    const before = await count('item');
    const { bytes } = await writeQtiPackage(first ? [{ ...first, code: '1.1-70' }] : []);
    const run = await brought(bytes);
    expect(await count('item')).toBe(before);
    await stored(run);

    expect(await read(run)).toMatchObject({ state: 'done', counts: { new: 1, left: 0 } });
    expect(await count('item')).toBe(before + 1);

    const slider = '<qti-slider-interaction response-identifier="RESPONSE" lower-bound="0" upper-bound="9"/>';
    const other = await brought(
      qtiPackage({
        'slider.xml': itemOfThree({ ...SINGLE, id: 'S', body: slider }),
        'choice.xml': itemOfThree({ ...SINGLE, id: 'C' }),
      }),
    );
    expect(await entries(other)).toMatchObject([
      { place: 'slider.xml', code: 'S', fate: 'left', faults: [{ code: 'qti.interaction' }] },
      { place: 'choice.xml', code: 'C', fate: 'left' },
    ]);
    await expect(stored(other)).rejects.toMatchObject({ code: 'imports.nothing-to-store' });
    expect(await count('item')).toBe(before + 1);
  });

  it('of another system is taken for the competence and level that its author chose', async () => {
    const { brought, stored, read, entries } = await arrange();
    const foreign = qtiPackage({ 'choice.xml': itemOfThree({ ...SINGLE, id: 'C' }) });
    const without = await brought(foreign, { competence: '1.1' });
    const run = await brought(foreign, { competence: '1.1', level: 2 });

    expect(run).not.toBe(without);
    expect(await read(without)).toMatchObject({ counts: { new: 0, left: 1 } });
    expect(await entries(run)).toMatchObject([{ fate: 'new', faults: [{ code: 'qti.judged' }] }]);
    await stored(run);
    expect(await read(run)).toMatchObject({ state: 'done', counts: { new: 1 } });
  });
});
