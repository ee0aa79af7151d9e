import { randomUUID } from 'node:crypto';
import {
  ADD_ITEM_DRAFTS,
  AddItemDrafts,
  INSTALL_CONTENT,
  InstallContent,
  ItemSteps,
  Items,
  Transaction,
  type Actor,
  type PackItem,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { idOf } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '../testing/index';
import { TypeOrmTransaction } from '../transactions';

let context: TestContext;
beforeAll(async () => (context = await startTestContext([...INSTALL_CONTENT, ...ADD_ITEM_DRAFTS])));
afterAll(() => context.stop());

async function arrange() {
  const tenantId = await context.openAgency();
  await context.get(InstallContent).execute(tenantId, aContentPack());
  const author = async (name: string): Promise<Actor> => {
    const personId = idOf<'Person'>(randomUUID());
    await context.database.query(
      `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, $3, $4, now())`,
      [tenantId, personId, name, `${personId}@agency.example`],
    );
    return { tenantId, personId, roles: ['author'], language: 'en' };
  };
  const aida = await author('Aida');
  const add = (items: readonly PackItem[], actor = aida) => context.get(AddItemDrafts).execute(actor, items);
  const inside = <T>(work: () => Promise<T>) => context.get(Transaction).run(tenantId, work);
  const versionsOf = async (code: string) =>
    (
      await context.database.query<{ id: string; version: number; state: string }>(
        'SELECT id, version, state FROM item WHERE tenant_id = $1 AND code = $2 ORDER BY version',
        [tenantId, code],
      )
    ).rows;
  return { tenantId, aida, author, add, inside, versionsOf };
}

/** Question 1.1-01 under another code. */
function aQuestion(different: Partial<PackItem> = {}): PackItem {
  const [first] = aContentPack().items;
  return { ...first, code: '1.1-50', enemies: [], ...different } as PackItem;
}

describe('Adding drafts', () => {
  it('stores new items as drafts that read as they were written', async () => {
    const { add, inside, aida } = await arrange();
    const [report] = await add([aQuestion({ outcome: '1.1.1', drafted: ['ru'] })]);

    expect(report).toMatchObject({ code: '1.1-50', outcome: 'added', faults: [] });
    const id = report?.itemId ?? idOf<'Item'>('');
    expect(await inside(() => context.get(Items).read(id))).toMatchObject({
      version: 1,
      state: 'draft',
      drafted: ['ru'],
      content: { outcome: '1.1.1', key: { kind: 'single', correct: 'a' }, rationale: { en: 'Why 1.1-01.' } },
    });
    expect(await inside(() => context.get(ItemSteps).of(id))).toMatchObject([
      { number: 1, action: 'written', actorId: aida.personId, actorName: 'Aida' },
    ]);
  });

  it('changes nothing a second time', async () => {
    const { add, versionsOf } = await arrange();
    const [first] = await add([aQuestion()]);
    const before = await context.countRows();

    expect(await add([aQuestion()])).toEqual([
      { code: '1.1-50', outcome: 'unchanged', faults: [], itemId: first?.itemId },
    ]);
    expect(await context.countRows()).toEqual(before);
    expect(await versionsOf('1.1-50')).toHaveLength(1);
  });

  it('keeps support for accessibility through words that say nothing of it', async () => {
    const { add, inside } = await arrange();
    const entry = { id: 'c1', cards: '<qti-card support="spoken"/>', at: [{ of: 'a', words: 'open' }] };
    const catalogue = { en: [entry], ru: [{ ...entry, at: [{}] }] };
    const [{ itemId = idOf<'Item'>('') } = {}] = await add([aQuestion({ catalogue })]);
    const kept = async () => (await inside(() => context.get(Items).read(itemId)))?.content.catalogue;

    expect(await kept()).toEqual(catalogue);
    expect(await add([aQuestion()])).toMatchObject([{ outcome: 'unchanged' }]);
    await add([aQuestion({ stem: { en: 'Worded anew?' } })]);
    expect(await kept()).toEqual(catalogue);
    await add([aQuestion({ stem: { en: 'Worded anew?' }, catalogue: {} })]);
    expect(await kept()).toBeUndefined();
  });

  it('writes over a draft and keeps how it read', async () => {
    const { add, author, inside, versionsOf } = await arrange();
    const [{ itemId = idOf<'Item'>('') } = {}] = await add([aQuestion()]);
    const bakyt = await author('Bakyt');

    const [report] = await add([aQuestion({ seconds: 55, stem: { en: 'Worded anew?' } })], bakyt);

    expect(report).toMatchObject({ outcome: 'edited', itemId });
    expect(await versionsOf('1.1-50')).toHaveLength(1);
    const wordings = await inside(async () => {
      const steps = context.get(ItemSteps);
      return [await steps.wording(itemId, 1), await steps.wording(itemId, 2), await steps.wording(itemId, 3)];
    });
    expect(wordings.map((wording) => wording?.content.stem.en)).toEqual([
      'Question 1.1-01?',
      'Worded anew?',
      undefined,
    ]);
    const now = await inside(() => context.get(Items).read(itemId));
    expect(now?.content).toEqual(wordings[1]?.content);
  });

  it('writes over the sheet of a draft too', async () => {
    const { add, inside } = await arrange();
    const aSheet = (hours: number): PackItem => ({
      code: '1.1-60',
      competence: '1.1',
      level: 2,
      difficulty: -1,
      seconds: 90,
      stem: { en: 'Add the hours up.' },
      rationale: { en: 'The sum follows the data.' },
      kind: 'sheet',
      rows: [[{ en: 'Hours' }], [hours], [3], [null]],
      altered: { A2: 9 },
      parts: [
        { id: 'sum', text: { en: 'All hours' }, rationale: { en: '' }, cell: 'A4', formula: '=SUM(A2:A3)' },
      ],
    });
    const [added] = await add([aSheet(2)]);
    expect(added).toMatchObject({ outcome: 'added', faults: [] });
    const [{ itemId = idOf<'Item'>(''), outcome } = {}] = await add([aSheet(5)]);

    expect(outcome).toBe('edited');
    const stored = await inside(() => context.get(Items).read(itemId));
    expect(stored?.content.sheet).toEqual([[{ en: 'Hours' }], [5], [3], [null]]);
  });

  it('drafts a new version of an item that is in use, which stays as it is', async () => {
    const { add, versionsOf } = await arrange();

    expect(await add([aQuestion({ code: '1.1-01', seconds: 55 })])).toMatchObject([
      { outcome: 'new-version' },
    ]);
    expect(await versionsOf('1.1-01')).toMatchObject([
      { version: 1, state: 'operational' },
      { version: 2, state: 'draft' },
    ]);
  });

  it('keeps out what cannot be answered and stores the rest', async () => {
    const { add, versionsOf } = await arrange();
    const keyless = aQuestion({ code: '1.1-51' });
    const options = 'options' in keyless ? keyless.options.map((each) => ({ ...each, correct: false })) : [];

    const reports = await add([{ ...keyless, options } as PackItem, aQuestion()]);

    expect(reports).toMatchObject([
      { code: '1.1-51', outcome: 'refused', faults: [{ at: 'key', code: 'key-does-not-fit' }] },
      { code: '1.1-50', outcome: 'added' },
    ]);
    expect(await versionsOf('1.1-51')).toEqual([]);
  });

  it('tells beforehand what it would do, and does nothing', async () => {
    const { aida } = await arrange();
    const before = await context.countRows();
    const preview = await context
      .get(AddItemDrafts)
      .preview(aida, [aQuestion(), aQuestion({ code: '1.1-01', seconds: 9 })]);

    expect(preview.map(({ outcome }) => outcome)).toEqual(['added', 'new-version']);
    expect(await context.countRows()).toEqual(before);
  });

  it('is written down once an item', async () => {
    const { add, aida } = await arrange();
    await add([aQuestion(), aQuestion({ code: '1.1-51' })]);
    await add([aQuestion({ seconds: 55 })]);
    const { rows } = await context.database.query(
      `SELECT action, count(*)::int AS n FROM audit_entry WHERE actor_id = $1 GROUP BY 1 ORDER BY 1`,
      [aida.personId],
    );
    expect(rows).toEqual([
      { action: 'item-bank.item-edited', n: 1 },
      { action: 'item-bank.item-written', n: 2 },
    ]);
  });

  it('is not what content is shipped with, though it read the same', async () => {
    const { tenantId, add, versionsOf } = await arrange();
    const item = aQuestion();
    await add([item]);

    const pack = aContentPack({ version: '2', items: [...aContentPack().items, item] });
    await context.get(InstallContent).execute(tenantId, pack);

    expect(await versionsOf('1.1-50')).toMatchObject([
      { state: 'draft' },
      { version: 2, state: 'operational' },
    ]);
  });
});

describe('The database', () => {
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'allowed',
      (refusal: { code?: string }) => refusal.code,
    );

  it('lets nobody release what they wrote, and nothing that nobody released', async () => {
    const { tenantId, aida, author, add } = await arrange();
    const [{ itemId } = {}] = await add([aQuestion()]);
    const bakyt = await author('Bakyt');
    const release = (by: Actor) =>
      context.database.query(
        `INSERT INTO item_step (tenant_id, item_id, number, at, actor_id, action, to_state)
         VALUES ($1, $2, 2, now(), $3, 'moved', 'pilot')`,
        [tenantId, itemId, by.personId],
      );
    const move = (state: string) =>
      context.database.query('UPDATE item SET state = $2 WHERE id = $1', [itemId, state]);

    expect(await codeOf(move('pilot'))).toBe('QB002');
    expect(await codeOf(release(aida))).toBe('QB002');
    expect(await codeOf(release(bakyt))).toBe('allowed');
    expect(await codeOf(move('operational'))).toBe('QB002');
    expect(await codeOf(move('pilot'))).toBe('allowed');
  });

  it('keeps earlier words, which hold the key, from whoever delivers questions', async () => {
    const { add, inside } = await arrange();
    await add([aQuestion()]);
    const read = inside(() => context.get(TypeOrmTransaction).query('SELECT content FROM item_wording'));
    await expect(read).rejects.toMatchObject({ code: '42501' });
  });
});
