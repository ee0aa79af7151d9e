import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { AnswerExtracts } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { addSatAttempts } from '@qabilet/persistence/testing';
import { openTestWave, startTestApp, type TestApp } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

type Row = Readonly<Record<string, string>>;

async function arrange({ count = 20, easier = {} as Record<string, number> } = {}) {
  const wave = await openTestWave(test);
  const author = await test.addPerson(wave.tenantId, ['author']);
  const attempts = await addSatAttempts(test, wave, { count, easier });
  const end = (waveId = wave.waveId) =>
    test.database.query(
      `UPDATE wave SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 second' WHERE id = $1`,
      [waveId],
    );
  await end();
  const base = `/calibrations/${wave.content.calibrationId}`;
  const get = (path: string) => test.call<{ code?: string }>('GET', `${base}/${path}`, { as: author });
  const rows = async (query = '') => table((await get(`answers?${query}`)).text);
  return { wave, author, attempts, base, get, rows, end };
}

const table = (text: string): Row[] => parse(text, { columns: true });
const itemsOf = (row: Row | undefined) =>
  Object.keys(row ?? {}).filter((name) => !['id', 'language', 'wave'].includes(name));

describe('answers taken out for a calibration outside', () => {
  it('have one row a test and one column an item, with the points that were given', async () => {
    const { rows, attempts, wave } = await arrange();
    const found = await rows();

    expect(found).toHaveLength(attempts.length);
    const [first] = found;
    const codes = itemsOf(first);
    expect(codes).toHaveLength(24);
    const { rows: stored } = await test.database.query<{ code: string; points: number }>(
      `SELECT i.code, sum(n.category)::int AS points FROM answer n
       JOIN item i ON i.tenant_id = n.tenant_id AND i.id = n.item_id WHERE n.tenant_id = $1 GROUP BY i.code`,
      [wave.tenantId],
    );
    expect(Object.fromEntries(codes.map((code) => [code, sum(found, code)]))).toEqual(
      Object.fromEntries(stored.map(({ code, points }) => [code, points])),
    );
    expect(new Set(found.map(({ language }) => language))).toEqual(new Set(['en', 'ru']));
    expect(new Set(found.map(({ wave: group }) => group))).toEqual(new Set(['w1']));
  });
  const sum = (rows: readonly Row[], code: string) =>
    rows.reduce((points, row) => points + Number(row[code]), 0);

  it('name nobody: names and places are made up each time', async () => {
    const { get, rows, wave } = await arrange();
    const { text } = await get('answers?form=long');
    const [once, again] = [await rows(), await rows()];

    const ids = (found: readonly Row[]) => found.map(({ id }) => id);
    expect(new Set([...ids(once), ...ids(again)]).size).toBe(40);
    const faces = (found: readonly Row[]) =>
      found.map((row) =>
        itemsOf(row)
          .map((code) => row[code])
          .join(''),
      );
    expect(faces(again)).not.toEqual(faces(once));
    expect([...faces(again)].sort()).toEqual([...faces(once)].sort());
    const { rows: named } = await test.database.query<{ id: string }>(
      `SELECT unnest(ARRAY[a.id, a.person_id, a.wave_id, a.tenant_id, n.item_id, n.idempotency_key]) AS id
       FROM attempt a JOIN answer n ON n.tenant_id = a.tenant_id AND n.attempt_id = a.id WHERE a.tenant_id = $1`,
      [wave.tenantId],
    );
    expect(named.length).toBeGreaterThan(1_000);
    expect(named.filter(({ id }) => text.includes(id))).toEqual([]);
  });

  it('leave empty what was guessed or met before, count an omitted question as wrong, and say so in the long form', async () => {
    const { rows, wave, attempts } = await arrange();
    const answer = async (change: string, code: string) =>
      test.database.query(
        `UPDATE answer n SET ${change} FROM item i WHERE i.tenant_id = n.tenant_id AND i.id = n.item_id
         AND n.attempt_id = $1 AND i.code = $2`,
        [attempts[0], code],
      );
    const [rapid, omitted, met, pilot] = itemsOf((await rows())[0]) as [string, string, string, string];
    await answer(`answered_at = asked_at + interval '1 second', category = 1`, rapid);
    await answer(`given = '{"kind": "omitted"}', category = 0`, omitted);
    await answer(`category = 1`, met);
    await answer(`pilot = true, category = 1`, pilot);
    await test.database.query(
      `UPDATE attempt SET seen_before = ARRAY(SELECT id FROM item WHERE tenant_id = $1 AND code = $2) WHERE id = $3`,
      [wave.tenantId, met, attempts[0]],
    );

    const [touched] = (await rows()).filter((row) => row[rapid] === '');
    expect([touched?.[rapid], touched?.[omitted], touched?.[met], touched?.[pilot]]).toEqual([
      '',
      '0',
      '',
      '1',
    ]);
    const long = await rows('form=long');
    expect(long).toHaveLength(20 * 24);
    const marked = (mark: string) =>
      long.filter((row) => row[mark] === '1').map(({ item, category }) => [item, category]);
    expect(marked('rapid')).toEqual([[rapid, '1']]);
    expect(marked('omitted')).toEqual([[omitted, '0']]);
    expect(marked('repeated')).toEqual([[met, '1']]);
    expect(marked('pilot')).toEqual([[pilot, '1']]);
    expect(long.filter(({ seconds }) => seconds === '1').map(({ item }) => item)).toEqual([rapid]);
    expect(long.filter(({ seconds }) => seconds === '40')).toHaveLength(20 * 24 - 1);
  });

  it('leave out whole what was clicked through', async () => {
    const { rows, attempts } = await arrange();
    await test.database.query(`UPDATE answer SET answered_at = asked_at WHERE attempt_id = $1`, [
      attempts[0],
    ]);
    expect(await rows()).toHaveLength(19);
    expect(await rows('form=long')).toHaveLength(20 * 24);
  });

  it('never have people of one wave and language who are fewer than the smallest group', async () => {
    const { rows, wave, get, attempts } = await arrange({ count: 14 });
    const speak = (ids: readonly string[], language: string) =>
      test.database.query('UPDATE attempt SET language = $2 WHERE id = ANY ($1)', [ids, language]);
    await speak(attempts, 'en');
    await speak(attempts.slice(0, 4), 'ko');
    expect((await rows()).map(({ language }) => language)).toEqual(Array(10).fill('en'));

    await speak(attempts.slice(0, 5), 'ko');
    expect((await rows()).filter(({ language }) => language === 'ko')).toHaveLength(5);

    await test.database.query('UPDATE tenant SET minimum_cell = 10 WHERE id = $1', [wave.tenantId]);
    const { status, body } = await get(`answers?waveId=${wave.waveId}`);
    expect([status, body.code]).toEqual([409, 'item-bank.too-few-to-extract']);
    expect((await get('items')).body.code).toBe('item-bank.too-few-to-extract');
  });

  it('are those of waves that have ended, of one or of all', async () => {
    const { rows, wave, get, end } = await arrange();
    const later = await wave.addWave();
    await addSatAttempts(test, wave, { count: 12, waveId: later, seed: 'later' });

    expect(await rows()).toHaveLength(20);
    const open = await get(`answers?waveId=${later}`);
    expect([open.status, open.body.code]).toEqual([409, 'item-bank.wave-still-open']);

    await end(later);
    await test.database.query(`UPDATE wave SET opens_at = now() - interval '1 day' WHERE id = $1`, [later]);
    expect(await rows()).toHaveLength(32);
    expect((await rows()).filter(({ wave: group }) => group === 'w2')).toHaveLength(12);
    expect(await rows(`waveId=${later}`)).toHaveLength(12);
  });

  it('come packed, and with the items that a program has to know of', async () => {
    const { author, base, get, rows } = await arrange();
    const reply = await test.app.inject({
      method: 'GET',
      url: `/api${base}/answers?packed=yes`,
      headers: { cookie: author.cookie },
    });
    expect(reply.headers['content-type']).toBe('application/gzip');
    expect(reply.headers['content-disposition']).toBe('attachment; filename="answers-wide.csv.gz"');
    expect(table(gunzipSync(reply.rawPayload).toString())).toHaveLength(20);

    const { text, headers } = await get('items');
    expect(headers['content-disposition']).toBe('attachment; filename="items.csv"');
    const items = table(text);
    expect(items.map(({ id }) => id)).toEqual(itemsOf((await rows())[0]));
    expect(new Set(items.map(({ dimension }) => dimension))).toEqual(new Set(['1.1', '1.2', 'CS.1']));
    expect(Object.keys(items[0] ?? {})).toEqual(['id', 'model', 'dimension', 'seconds']);
  });

  it('hold no connection once nobody reads on', async () => {
    const { wave } = await arrange({ count: 220 });
    const groups = (['en', 'ru'] as const).map((language) => ({
      waveId: idOf<'Wave'>(wave.waveId),
      language,
      people: 110,
    }));
    const scope = { calibrationId: idOf<'Calibration'>(wave.content.calibrationId), groups };
    const read = () => test.app.get(AnswerExtracts).sittings(idOf(wave.tenantId), scope);
    const open = async () => {
      const { rows } = await test.database.query<{ open: number }>(
        `SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
      );
      return rows[0]?.open;
    };
    for await (const some of read()) {
      expect(some).toHaveLength(100);
      expect(await open()).toBe(1);
      break;
    }
    expect(await open()).toBe(0);

    let count = 0;
    for await (const some of read()) count += some.length;
    expect(count).toBe(220);
  });

  it('are written down, and are for authors of the agency alone', async () => {
    const { wave, get, base } = await arrange();
    await get('answers');
    await get(`answers?waveId=${wave.waveId}&form=long`);
    const { rows: entries } = await test.database.query(
      `SELECT subject_kind, subject_id FROM audit_entry WHERE tenant_id = $1
       AND action = 'item-bank.answers-extracted' ORDER BY subject_kind`,
      [wave.tenantId],
    );
    expect(entries).toEqual([
      { subject_kind: 'calibration', subject_id: wave.content.calibrationId },
      { subject_kind: 'wave', subject_id: wave.waveId },
    ]);

    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    const trainer = await test.addPerson(wave.tenantId, ['trainer']);
    expect((await test.call('GET', `${base}/answers`, { as: stranger })).status).toBe(404);
    expect((await test.call('GET', `${base}/answers`, { as: trainer })).status).toBe(403);
    expect((await get(`answers?waveId=${randomUUID()}`)).status).toBe(404);
    expect((await get('answers?form=tall')).status).toBe(422);
  });
});
