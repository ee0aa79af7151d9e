import { aDraftedPack } from '@qabilet/application/testing';
import type { AttemptView, AuthorItemView, BlueprintView, ItemPage } from '@qabilet/contracts';
import { installContent, openTestWave, start, startTestApp, type TestApp } from '../testing';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const agency = await test.openAgency();
  await installContent(test, agency, aDraftedPack());
  const author = await test.addPerson(agency, ['author']);
  const { body } = await test.call<ItemPage>('GET', '/items?search=1.1-01', { as: author });
  const id = body.rows[0]?.id ?? '';
  const item = async () => (await test.call<AuthorItemView>('GET', `/items/${id}`, { as: author })).body;
  const accept = (language: string) =>
    test.call('POST', `/items/${id}/translations/${language}/acceptance`, { as: author });
  return { agency, author, row: body.rows[0], item, accept };
}

describe('The translations of an item', () => {
  it('are shown to the author beside the English words, drafts as drafts', async () => {
    const { row, item } = await arrange();
    const { drafted, translations } = await item();

    expect([row?.drafted, drafted]).toEqual([['kk'], ['kk']]);
    expect(translations.map(({ language, isDraft }) => [language, isDraft])).toEqual([
      ['ru', false],
      ['kk', true],
    ]);
    expect(translations[1]?.texts.slice(0, 2)).toEqual([
      { part: 'stem', original: 'Question 1.1-01?', translated: 'Question 1.1-01? (kk)' },
      { part: 'option', of: 'a', original: 'Option a', translated: 'Option a (kk)' },
    ]);
  });

  it('are accepted language by language, which is written down once', async () => {
    const { author, item, accept } = await arrange();
    const replies = [await accept('kk'), await accept('kk')];

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    expect(await item()).toMatchObject({
      drafted: [],
      translations: [{ isDraft: false }, { isDraft: false }],
    });
    const { rows } = await test.database.query(
      `SELECT action, subject_kind FROM audit_entry WHERE actor_id = $1 AND action LIKE 'item-bank.%'`,
      [author.personId],
    );
    expect(rows).toEqual([{ action: 'item-bank.translation-accepted:kk', subject_kind: 'item' }]);
  });

  it('cannot be accepted in a language that the item or the product lacks', async () => {
    const { accept } = await arrange();
    expect((await accept('uz')).body).toMatchObject({ code: 'item-bank.translation-not-found' });
    expect((await accept('fr')).status).toBe(422);
  });
});

describe('A question in a drafted language', () => {
  it('comes with its originals, option for option; in a reviewed language with none', async () => {
    const wave = await openTestWave(test, { pack: aDraftedPack() });
    const asked = async (language: string) => {
      const official = await wave.addParticipant('confirmed');
      const { body } = await start(test, official, wave.waveId, language);
      return (body as AttemptView).question;
    };

    const inKazakh = await asked('kk');
    expect(inKazakh).toMatchObject({ language: 'kk', originals: [{ language: 'en' }, { language: 'ru' }] });
    const [english] = inKazakh?.originals ?? [];
    expect(`${english?.stem} (kk)`).toBe(inKazakh?.stem);
    expect(english?.options.map(({ id, text }) => ({ id, text: `${text} (kk)` }))).toEqual(inKazakh?.options);
    expect((await asked('ru'))?.originals).toEqual([]);
  });
});

describe('Tests of reviewed wording only', () => {
  it('are offered by an author, once, and then there to choose', async () => {
    const { author } = await arrange();
    const offer = () => test.call<BlueprintView[]>('POST', '/blueprints/reviewed-only', { as: author });

    expect((await offer()).body).toHaveLength(2);
    expect(await offer()).toMatchObject({ status: 201, body: [] });
    const { body } = await test.call<BlueprintView[]>('GET', '/blueprints', { as: author });
    expect(body.filter(({ name }) => name.text.endsWith('(reviewed wording only)'))).toHaveLength(2);
    const { rows } = await test.database.query(
      `SELECT count(*)::int AS n FROM audit_entry WHERE actor_id = $1 AND action = 'item-bank.reviewed-test-offered'`,
      [author.personId],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });
});
