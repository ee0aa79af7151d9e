import type { AuthorItemView, BlueprintView, ItemPage } from '@qabilet/contracts';
import { installContent, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const agency = await test.openAgency();
  await installContent(test, agency);
  const author = await test.addPerson(agency, ['author']);
  const trainer = await test.addPerson(agency, ['trainer']);
  const list = (query = '') => test.call<ItemPage>('GET', `/items${query}`, { as: author });
  const codesOf = async (query: string) => (await list(query)).body.rows.map(({ code }) => code);
  return { agency, author, trainer, list, codesOf };
}

describe('The list of items', () => {
  it('gives one page and how many there are', async () => {
    const { list } = await arrange();
    const { body } = await list('?page=2&size=10');
    expect(body.total).toBe(24);
    expect(body.rows).toHaveLength(10);
    expect(body.rows[0]).toMatchObject({ code: '1.2-03', kind: 'text', state: 'operational', level: 2 });
  });

  it('still tells how many there are past the last page', async () => {
    const { list } = await arrange();
    expect((await list('?page=9')).body).toEqual({
      rows: [],
      total: 24,
      states: [
        { state: 'draft', count: 0 },
        { state: 'review', count: 0 },
        { state: 'pilot', count: 0 },
        { state: 'operational', count: 24 },
        { state: 'retired', count: 0 },
        { state: 'quarantined', count: 0 },
      ],
      waiting: 0,
    });
  });

  it('is narrowed by competence, level, kind and words of any language', async () => {
    const { codesOf } = await arrange();
    expect(await codesOf('?competence=CS.1&level=1')).toEqual(['CS.1-01', 'CS.1-02']);
    expect(await codesOf('?kind=numeric&competence=1.1')).toEqual(['1.1-04', '1.1-08']);
    expect(await codesOf(`?search=${encodeURIComponent('ВОПРОС 1.1-03')}`)).toEqual(['1.1-03']);
    expect(await codesOf('?search=cs.1-07')).toEqual(['CS.1-07']);
    expect(await codesOf('?search=%25')).toEqual([]);
  });

  it('is narrowed by whether somebody has reviewed every language, and whether one is missing', async () => {
    const { agency, codesOf } = await arrange();
    await test.database.query(
      `INSERT INTO item (tenant_id, id, code, version, competence_code, level, kind, state, difficulty, seconds, languages, drafted_languages, stem, options)
       SELECT tenant_id, gen_random_uuid(), code, 2, competence_code, level, kind, 'draft', difficulty, seconds,
         CASE code WHEN '1.1-01' THEN '{en,ru}'::text[] ELSE '{en,ru,kk,uz,ko}' END,
         CASE code WHEN '1.1-01' THEN '{}'::text[] ELSE '{ko}' END, stem, options
       FROM item WHERE tenant_id = $1 AND code IN ('1.1-01', '1.1-02')`,
      [agency],
    );
    const ofTwo = (wording: string) => codesOf(`?state=draft&wording=${wording}`);
    expect(await ofTwo('drafted')).toEqual(['1.1-02']);
    expect(await ofTwo('reviewed')).toEqual(['1.1-01']);
    expect(await ofTwo('incomplete')).toEqual(['1.1-01']);
  });

  it('shows the latest version of each item alone', async () => {
    const { agency, list } = await arrange();
    await test.database.query(
      `INSERT INTO item (tenant_id, id, code, version, competence_code, level, kind, state, difficulty, seconds, languages, stem, options)
       SELECT tenant_id, gen_random_uuid(), code, 2, competence_code, level, kind, 'draft', difficulty, seconds, languages, stem, options
       FROM item WHERE tenant_id = $1 AND code = '1.1-01'`,
      [agency],
    );
    const { body } = await list('?competence=1.1&level=1');
    expect(body.rows.map(({ code, state }) => [code, state])).toEqual([
      ['1.1-01', 'draft'],
      ['1.1-02', 'operational'],
    ]);
  });

  it('refuses a level that does not exist', async () => {
    const { list } = await arrange();
    expect((await list('?level=7')).status).toBe(422);
  });
});

describe('One item', () => {
  async function itemOf(search: string, language = 'en') {
    const { author, list } = await arrange();
    const id = (await list(`?search=${search}`)).body.rows[0]?.id ?? '';
    const headers = { 'accept-language': language };
    return (await test.call<AuthorItemView>('GET', `/items/${id}`, { as: author, headers })).body;
  }

  it('shows its author which options are right and why', async () => {
    const item = await itemOf('1.1-02');
    expect(item.options.map(({ id, correct }) => [id, correct])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    expect(item.options[2]?.rationale.text).toBe('About c.');
    expect(item.competenceLabel).toMatchObject({ code: '1.1', areaCode: '1', name: { text: 'Searching' } });
    expect(item.accepted).toBeUndefined();
  });

  it('shows what is accepted where there is nothing to choose', async () => {
    expect((await itemOf('1.1-03', 'ru')).accepted).toBe('открытые данные / open data');
    expect((await itemOf('1.1-04', 'ru')).accepted).toBe('42 ± 0,5 часов');
  });

  it('is found by nobody of another agency', async () => {
    const { list } = await arrange();
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    const id = (await list()).body.rows[0]?.id ?? '';
    expect((await test.call('GET', `/items/${id}`, { as: stranger })).status).toBe(404);
  });

  it('is shown to authors alone', async () => {
    const { trainer, list } = await arrange();
    const id = (await list()).body.rows[0]?.id ?? '';
    expect((await test.call('GET', `/items/${id}`, { as: trainer })).status).toBe(403);
    expect((await test.call('GET', '/items', { as: trainer })).status).toBe(403);
  });
});

describe('A key', () => {
  interface Document {
    readonly components: { readonly schemas: Readonly<Record<string, { readonly properties?: object }>> };
    readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: object }>>>>;
  }

  /** Groups go by a key that answers nothing; an item of a release is accepted by somebody, which is no answer either. */
  const NAMED_ALIKE = ['CaseItemGroup', 'FigureGroup', 'HeatMapGroup', 'ReleaseItemChange'];

  /** Schemas with a key or a reason among their properties, and whatever leads to each schema. */
  async function arrangeDocument() {
    const { body } = await test.call<Document>('GET', '/openapi.json');
    const { schemas } = body.components;
    const withKey = Object.entries(schemas)
      .filter(([, { properties = {} }]) =>
        Object.keys(properties).some((name) =>
          /^(key|right|correct|accepted|tolerance|rationale)/i.test(name),
        ),
      )
      .map(([name]) => name)
      .filter((name) => !NAMED_ALIKE.includes(name));
    const namedIn = (value: unknown) =>
      [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name);
    const within = (value: unknown) => {
      const seen = new Set(namedIn(value));
      for (const name of seen) for (const inner of namedIn(schemas[name] ?? {})) seen.add(inner);
      return seen;
    };
    return { body, withKey, within };
  }

  it('is in no schema but those of an item for its authors', async () => {
    const { withKey } = await arrangeDocument();
    expect(withKey.sort()).toEqual([
      'AuthorItemView',
      'AuthorOption',
      'AuthorPart',
      'ItemBody',
      'OptionBody',
      'OptionStatistics',
      'PartBody',
    ]);
  });

  it('is in no reply but those for the author of an item', async () => {
    const { body, withKey, within } = await arrangeDocument();
    const telling = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, { responses }]) => {
        const reached = within(responses);
        return withKey.some((name) => reached.has(name)) ? [`${method} ${path}`] : [];
      }),
    );
    expect(telling.map((one) => one.replace('/api/', '/')).sort()).toEqual([
      'get /items/{id}',
      'get /items/{id}/draft',
      'get /items/{id}/statistics',
    ]);
  });

  it('does not travel with lists', async () => {
    const { author, trainer } = await arrange();
    for (const [path, as] of [
      ['/items', author],
      ['/blueprints', trainer],
      ['/role-profiles', trainer],
      ['/frameworks', trainer],
    ] as const) {
      const { status, text } = await test.call('GET', path, { as });
      expect(status).toBe(200);
      expect(text).not.toMatch(/correct|rationale|Why |open data|"accepted"/);
    }
  });
});

describe('The tests that can be given', () => {
  it('are named in the language of the page, with their length and time', async () => {
    const { trainer } = await arrange();
    const { body } = await test.call<BlueprintView[]>('GET', '/blueprints', { as: trainer });
    expect(body.map(({ minutes, maxItems, bankItems }) => ({ minutes, maxItems, bankItems }))).toEqual([
      { minutes: 60, maxItems: 35, bankItems: 24 },
      { minutes: undefined, maxItems: 35, bankItems: 24 },
    ]);
    expect(body[0]?.name).toEqual({ text: 'Adaptive test of the role', language: 'en' });
  });
});
