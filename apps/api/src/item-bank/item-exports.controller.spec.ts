import type { ItemExportOutlineView, ReleasedBankView } from '@qabilet/contracts';
import { AnyItemFileReader } from '@qabilet/interchange';
import { installContent, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

async function arrange() {
  const agency = await test.openAgency();
  await installContent(test, agency);
  const author = await test.addPerson(agency, ['author'], 'Ada Author');
  const trainer = await test.addPerson(agency, ['trainer']);
  const get = <Body>(query: string, as = author) => test.call<Body>('GET', `/item-exports${query}`, { as });
  const file = async (query: string) => {
    const { headers, rawPayload: bytes } = await test.app.inject({
      method: 'GET',
      url: `/api/item-exports?${query}`,
      headers: { cookie: author.cookie },
    });
    const watch = { onProgress: () => undefined };
    return { headers, read: await new AnyItemFileReader().read({ name: 'items', bytes }, watch) };
  };
  const count = async (sql: string) =>
    Number((await test.database.query(`SELECT count(*) AS n FROM ${sql}`, [agency])).rows[0]?.n);
  return { agency, author, trainer, get, file, count };
}

describe('Items of the bank', () => {
  it.each(['qti', 'csv'])('are a file (%s) that reads as it was written', async (format) => {
    const { file, get, count } = await arrange();
    const { body: outline } = await get<ItemExportOutlineView>('/outline');
    const { headers, read } = await file(`format=${format}`);

    expect(headers['content-disposition']).toMatch(/^attachment; filename="items/);
    expect(outline.items).toBe(await count(`item WHERE tenant_id = $1 AND kind <> 'sheet'`));
    expect(read.faults).toEqual([]);
    expect(read.items).toHaveLength(outline.items);
    expect(read.items.filter(({ item }) => item === undefined)).toEqual([]);
    expect(await count(`audit_entry WHERE tenant_id = $1 AND action = 'item-bank.items-exported'`)).toBe(1);
  });

  it('are narrowed by competence, level, state, release and language', async () => {
    const { file, get, count } = await arrange();
    const codes = async (query: string) =>
      (await file(`format=qti&${query}`)).read.items.map(({ code }) => code);
    const { body: banks } = await get<ReleasedBankView[]>('/banks');

    expect((await codes('competence=1.1')).every((code) => code.startsWith('1.1'))).toBe(true);
    expect(await codes('level=2')).toHaveLength(
      await count(`item WHERE tenant_id = $1 AND level = 2 AND kind <> 'sheet'`),
    );
    expect(banks).toMatchObject([{ items: await count('item WHERE tenant_id = $1') }]);
    expect(await codes(`bankReleaseId=${banks[0]?.id}`)).toHaveLength(
      await count(`item WHERE tenant_id = $1 AND kind <> 'sheet'`),
    );
    const { body: korean } = await get<ItemExportOutlineView>('/outline?language=ko');
    const incomplete = await count(
      `item WHERE tenant_id = $1 AND kind <> 'sheet' AND NOT 'ko' = ANY (languages)`,
    );
    expect(korean.left.filter(({ why }) => why === 'language')).toHaveLength(incomplete);
    expect((await get('?format=qti&state=draft')).status).toBe(404);
  });

  it('are for authors alone, in forms that are known, and of their own agency', async () => {
    const { get, trainer } = await arrange();
    expect((await get('?format=qti', trainer)).status).toBe(403);
    expect((await get('?format=pdf')).status).toBe(422);
    const other = await arrange();
    const { body: banks } = await other.get<ReleasedBankView[]>('/banks');
    expect((await get(`?format=qti&bankReleaseId=${banks[0]?.id}`)).status).toBe(404);
  });
});
