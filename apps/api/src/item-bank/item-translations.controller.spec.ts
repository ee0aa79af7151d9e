import type {
  ItemHistoryView,
  ItemOnBenchView,
  ItemPage,
  Problem,
  TextToTranslate,
  TranslationPage,
  TranslationView,
} from '@qabilet/contracts';
import { anItemBody, installContent, startTestApp, type TestApp, type TestPerson } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const agency = await test.openAgency();
  await installContent(test, agency);
  const aida = await test.addPerson(agency, ['author'], 'Aida');
  const bakyt = await test.addPerson(agency, ['author'], 'Bakyt');
  const { body } = await test.call<ItemPage>('GET', '/items?size=1', { as: aida });
  const [item] = body.rows;
  if (!item) throw new Error('There is no item.');
  const at = (language = 'kk', id = item.id) => `/items/${id}/translations/${language}`;
  const read = async (language = 'kk', as = aida, id = item.id) =>
    (await test.call<TranslationView>('GET', at(language, id), { as })).body;
  const list = async (query: string, as = aida) =>
    (await test.call<TranslationPage>('GET', `/translations?${query}`, { as })).body;
  const propose = (
    texts: readonly { id: string; words: string }[],
    { as = aida, seen, language = 'kk', id = item.id }: Partial<Choice> = {},
  ) => test.call<Problem>('PUT', `${at(language, id)}/proposal`, { as, body: { texts, seen } });
  const accept = (as: TestPerson, seen: string | undefined, language = 'kk', id = item.id) =>
    test.call<{ id: string } & Problem>('POST', `${at(language, id)}/proposal/acceptance`, {
      as,
      body: { seen },
    });
  const all = async (mark = 'қазақша') =>
    (await read()).texts.map((text) => ({ id: text.id, words: `${mark}: ${text.original}` }));
  return { agency, aida, bakyt, item, at, read, list, propose, accept, all };
}

interface Choice {
  readonly as: TestPerson;
  readonly seen: string | undefined;
  readonly language: string;
  readonly id: string;
}

const stem = (texts: readonly TextToTranslate[]) => texts.find(({ id }) => id === 'stem');

describe('The list of translations', () => {
  it('counts how items stand in each language, and finds them by it', async () => {
    const { list, propose, item } = await arrange();
    const before = await list('language=kk&size=1');
    expect(before.total).toBe(24);
    expect(before.languages).toContainEqual({
      ...{ language: 'kk', missing: 24, drafted: 0, stale: 0, reviewed: 0, proposed: 0 },
    });
    expect(before.languages).toContainEqual(expect.objectContaining({ language: 'ru', reviewed: 24 }));

    await propose([{ id: 'stem', words: 'Қайсысы?' }]);
    const found = await list('language=kk&isProposed=true&status=missing');
    expect(found.rows).toEqual([expect.objectContaining({ code: item.code, isProposed: true })]);
    expect((await list('language=ru&status=missing')).total).toBe(0);
    expect((await list(`language=kk&competence=${item.competence}&state=draft`)).total).toBe(0);
  });
});

describe('A translation that is written here', () => {
  it('is kept beside the item, which stays as it is', async () => {
    const { propose, read, aida, bakyt } = await arrange();
    expect((await propose([{ id: 'stem', words: 'Қайсысы?' }])).status).toBe(204);

    const seen = await read();
    expect(stem(seen.texts)).toMatchObject({ proposed: 'Қайсысы?', isNeeded: true, isOutdated: false });
    expect(stem(seen.texts)).not.toHaveProperty('translated');
    expect(seen).toMatchObject({ status: 'missing', state: 'operational' });
    expect(seen.proposal).toMatchObject({ writers: ['Aida'], isForOthers: true });
    expect((await read('kk', bakyt)).proposal).toMatchObject({ isForOthers: false });
    expect((await read('kk', aida)).proposal).toMatchObject({ isForOthers: true });
  });

  it('is refused where somebody else has written meanwhile, or gaps are lost', async () => {
    const { propose, bakyt, read } = await arrange();
    await propose([{ id: 'stem', words: 'Қайсысы?' }]);
    expect(await propose([{ id: 'stem', words: 'Мен де?' }], { as: bakyt })).toMatchObject({
      status: 409,
      body: { code: 'item-bank.written-meanwhile' },
    });
    const { proposal } = await read();
    const wrong = [
      { id: 'stem', words: 'Мына [[жоқ]] [[gap]]?' },
      { id: 'option.zz', words: 'x' },
    ];
    expect(await propose(wrong, { seen: proposal?.editedAt })).toMatchObject({
      status: 422,
      body: {
        code: 'item-bank.invalid-translation',
        faults: [
          { at: 'stem', code: 'gaps-differ' },
          { at: 'option.zz', code: 'unknown-text' },
        ],
      },
    });
  });

  it('is none once it reads as the item does, or is thrown away', async () => {
    const { propose, read, at, aida } = await arrange();
    const russian = stem((await read('ru')).texts)?.translated ?? '';
    await propose([{ id: 'stem', words: russian }], { language: 'ru' });
    expect(await read('ru')).not.toHaveProperty('proposal');

    await propose([{ id: 'stem', words: 'Қайсысы?' }]);
    expect((await test.call('DELETE', `${at()}/proposal`, { as: aida })).status).toBe(204);
    expect((await test.call('DELETE', `${at()}/proposal`, { as: aida })).status).toBe(404);
    expect(await read()).not.toHaveProperty('proposal');
  });
});

describe('A translation that is accepted', () => {
  it('stands in a draft of the next version, whose author is its translator, and can be taken back', async () => {
    const { propose, read, accept, all, aida, bakyt, item } = await arrange();
    await propose(await all());
    const { proposal } = await read();
    const { status, body } = await accept(bakyt, proposal?.editedAt);
    expect(status).toBe(200);

    const bench = async () =>
      (await test.call<ItemOnBenchView>('GET', `/items/${body.id}/draft`, { as: bakyt })).body;
    expect(await bench()).toMatchObject({ version: 2, state: 'draft', step: 2, writers: ['Aida'] });
    const now = await read();
    expect(now).toMatchObject({ id: body.id, version: 2, status: 'reviewed' });
    expect(now).not.toHaveProperty('proposal');
    expect(now.texts.every(({ translated }) => translated?.startsWith('қазақша: '))).toBe(true);
    expect((await test.call<ItemPage>('GET', `/items/${item.id}`, { as: aida })).body).toMatchObject({
      state: 'operational',
      languages: ['en', 'ru'],
    });

    await test.call('POST', `/items/${body.id}/restorations`, { as: aida, body: { number: 1, after: 2 } });
    expect(await read()).toMatchObject({ version: 2, status: 'missing' });
    const { body: history } = await test.call<ItemHistoryView>('GET', `/items/${body.id}/history`, {
      as: aida,
    });
    expect(history.steps.map(({ action }) => action)).toEqual(['restored', 'edited', 'written']);
  });

  it('is accepted by nobody who wrote some of it, and only as it was read', async () => {
    const { propose, read, accept, all, aida, bakyt, agency } = await arrange();
    const texts = await all();
    await propose(texts);
    const first = (await read()).proposal?.editedAt;
    expect(await accept(aida, first)).toMatchObject({
      status: 409,
      body: { code: 'item-bank.accepted-by-its-writer' },
    });

    await propose([...texts.slice(1), { id: 'stem', words: 'Басқаша?' }], { as: bakyt, seen: first });
    const second = (await read()).proposal;
    expect(second?.writers).toEqual(['Aida', 'Bakyt']);
    const dana = await test.addPerson(agency, ['author'], 'Dana');
    expect(await accept(dana, first)).toMatchObject({ body: { code: 'item-bank.written-meanwhile' } });
    for (const writer of [aida, bakyt])
      expect((await accept(writer, second?.editedAt)).body.code).toBe('item-bank.accepted-by-its-writer');
    expect((await accept(dana, second?.editedAt)).status).toBe(200);
    expect((await accept(dana, second?.editedAt)).status).toBe(404);
  });

  it('is refused while people would meet words that are not translated', async () => {
    const { propose, read, accept, all, bakyt } = await arrange();
    await propose((await all()).filter(({ id }) => id !== 'option.b'));
    expect(await accept(bakyt, (await read()).proposal?.editedAt)).toMatchObject({
      status: 409,
      body: { code: 'item-bank.translation-incomplete' },
    });
  });
});

describe('A translation whose English changes', () => {
  async function arrangeDraft() {
    const tools = await arrange();
    const body = (en: string) => anItemBody({ stem: { en, ru: 'Что открыто?' } });
    const { body: made } = await test.call<{ id: string }>('POST', '/items', {
      as: tools.aida,
      body: { item: body('What is open?') },
    });
    const edit = (en: string, after: number) =>
      test.call('PUT', `/items/${made.id}/draft`, { as: tools.aida, body: { item: body(en), after } });
    const russian = () => tools.read('ru', tools.aida, made.id);
    return { ...tools, id: made.id, edit, russian };
  }

  it('is stale and tells the former English, until that is back', async () => {
    const { edit, russian, list } = await arrangeDraft();
    expect((await russian()).status).toBe('reviewed');
    await edit('What is open data?', 1);
    const stale = await russian();
    expect(stale.status).toBe('stale');
    expect(stem(stale.texts)).toMatchObject({ madeFrom: 'What is open?', original: 'What is open data?' });
    expect((await list('language=ru&status=stale')).rows).toMatchObject([{ code: '1.1-50' }]);

    await edit('What is open?', 2);
    expect((await russian()).status).toBe('reviewed');
    expect((await list('language=ru&status=stale')).total).toBe(0);
  });

  it('is reviewed again once somebody finds it right as it is', async () => {
    const { edit, russian, at, id, bakyt } = await arrangeDraft();
    await edit('What is open, then?', 1);
    expect((await russian()).status).toBe('stale');
    expect((await test.call('POST', `${at('ru', id)}/acceptance`, { as: bakyt })).status).toBe(204);
    expect((await russian()).status).toBe('reviewed');
  });

  it('is not accepted over other English than it was written from', async () => {
    const { edit, russian, propose, accept, id, bakyt } = await arrangeDraft();
    const texts = [{ id: 'stem', words: 'Что же открыто?' }];
    await propose(texts, { language: 'ru', id });
    const seen = (await russian()).proposal?.editedAt;
    await edit('What is open data?', 1);

    expect(stem((await russian()).texts)).toMatchObject({ isOutdated: true });
    expect(await accept(bakyt, seen, 'ru', id)).toMatchObject({
      status: 409,
      body: { code: 'item-bank.original-changed' },
    });
    await propose(texts, { language: 'ru', id, seen });
    const again = (await russian()).proposal?.editedAt;
    expect((await accept(bakyt, again, 'ru', id)).body).toEqual({ id });
    expect(await russian()).toMatchObject({ status: 'reviewed', version: 1 });
  });
});

describe('Translations for translators', () => {
  it('go out as XLIFF with what waits to be accepted, narrowed as the list is', async () => {
    const { propose, aida, item } = await arrange();
    await propose([{ id: 'stem', words: 'Қайсысы <осы>?' }]);
    const query = `language=kk&isProposed=true&competence=${item.competence}`;
    const { status, headers, text } = await test.call('GET', `/translations/export?${query}`, { as: aida });
    expect([status, headers['content-type']]).toEqual([200, 'application/xliff+xml']);
    expect(headers['content-disposition']).toBe('attachment; filename="items-kk.xlf"');
    expect(text).toContain('trgLang="kk"');
    expect(text.match(/<file /g)).toHaveLength(1);
    expect(text).toContain('<target>Қайсысы &lt;осы&gt;?</target>');
  });
});
