import { aContentPack } from '@qabilet/application/testing';
import type { ContentPack } from '@qabilet/application';
import { ScoreAttempt } from '@qabilet/application';
import type { AttemptView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import {
  answerTo,
  openTestWave,
  send,
  sitToTheEnd,
  start,
  startTestApp,
  type TestApp,
  type TestPerson,
  type TestWave,
} from '../testing';

const CANARY = 'c4n4ry';
const ANSWER = 31_337.25;

/** Content in which everything a person must not see before, while and after a test is a word of its own. */
function tattlingPack(): ContentPack {
  const pack = aContentPack();
  const secret = { en: `${CANARY} rationale` };
  return {
    ...pack,
    items: pack.items.map((item) => {
      const named = { ...item, code: `${CANARY}-${item.code}`, enemies: [], rationale: secret };
      switch (named.kind) {
        case 'text':
          return { ...named, accepted: { en: [`${CANARY} accepted`], ru: [`${CANARY} accepted`] } };
        case 'numeric':
          return { ...named, answer: ANSWER };
        case 'single':
        case 'multiple':
          return {
            ...named,
            options: named.options.map((option) => ({
              ...option,
              id: `${CANARY}-${option.id}`,
              rationale: secret,
            })),
          };
        default:
          return item;
      }
    }),
  };
}

describe('what a person who sits a test never gets to see', () => {
  let test: TestApp;
  let wave: TestWave;
  let official: TestPerson;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { pack: tattlingPack() });
    official = await wave.addParticipant('confirmed');
  });
  afterAll(() => test.stop());

  const get = (path: string) => test.call('GET', path, { as: official });
  const secretsOfItems = async () => {
    const { rows } = await test.database.query<{ id: string; difficulty: number; parameters: { b: number } }>(
      `SELECT i.id, i.difficulty, p.parameters FROM item i JOIN item_parameters p ON p.tenant_id = i.tenant_id AND p.item_id = i.id
       WHERE i.tenant_id = $1`,
      [wave.tenantId],
    );
    return rows.flatMap(({ id, difficulty, parameters }) => [id, String(difficulty), String(parameters.b)]);
  };

  it('is any key, rationale, difficulty, item name or estimate, in any reply, good or bad', async () => {
    const replies = [...(await sitToTheEnd(test, official, wave.waveId, () => ({ omitted: true })))];
    const first = replies[0]?.body as AttemptView;
    const colleague = await wave.addParticipant('confirmed');
    const { body: other } = await start(test, colleague, wave.waveId);
    const answer = answerTo(other);
    const bad = [
      await send(test, official, first.id, answerTo(first)),
      await send(test, colleague, other.id, { ...answer, position: 2 }),
      await send(test, colleague, other.id, { ...answer, body: { ...answer.body, questionId: 'x' } }),
      await send(test, colleague, other.id, { ...answer, body: { ...answer.body, options: ['x', 'y'] } }),
      await send(test, colleague, other.id, answerTo(other, { omitted: true })),
      await send(test, colleague, other.id, answerTo(other, { omitted: true })),
    ];
    await test.app.get(ScoreAttempt).execute(idOf(wave.tenantId), { attemptId: idOf(first.id) });
    const pages = [
      await get('/my/assignments'),
      await get(`/my/waves/${wave.waveId}/self-assessment`),
      await get(`/my/attempts/${first.id}`),
      await get(`/my/waves/${wave.waveId}/result`),
      await get('/my/results'),
    ];

    const secrets = [CANARY, String(ANSWER), 'theta', 'difficulty', 'category', ...(await secretsOfItems())];
    const isNumber = (secret: string) => /^-?\d+(\.\d+)?$/.test(secret);
    for (const { text, headers, status } of [...replies, ...bad, ...pages]) {
      const spoken = `${text} ${JSON.stringify(headers)}`;
      // The bounds of the levels are no secret and may coincide with a round difficulty.
      const found = secrets.filter((secret) =>
        isNumber(secret) && secret.length < 6 ? false : spoken.includes(secret),
      );
      expect({ status, found }).toEqual({ status, found: [] });
    }
    expect(replies.length).toBeGreaterThan(10);
    expect(bad.map(({ status }) => status >= 400)).toEqual([true, true, true, true, false, true]);
  });

  it('is not told by the place of an option either', async () => {
    const places = new Map<number, number>();
    for (let person = 0; person < 24; person += 1) {
      const one = await wave.addParticipant('confirmed');
      let { body: view } = await start(test, one, wave.waveId);
      for (let asked = 0; asked < 4; asked += 1) {
        const { question } = view;
        if (question && question.options.length > 0) {
          const place = question.options.findIndex(({ text }) => text === 'Option a');
          places.set(place, (places.get(place) ?? 0) + 1);
        }
        view = (await send(test, one, view.id, answerTo(view, { omitted: true }))).body;
      }
    }

    const total = [...places.values()].reduce((sum, count) => sum + count, 0);
    expect([...places.keys()].sort()).toEqual([0, 1, 2, 3]);
    for (const count of places.values()) expect(count / total).toBeLessThan(0.5);
  });

  it('is closed to the login that delivers', async () => {
    await test.database.query('BEGIN; SET LOCAL ROLE qabilet_app');
    await expect(test.database.query('SELECT key FROM item_key LIMIT 1')).rejects.toThrow(
      /permission denied/,
    );
    await test.database.query('ROLLBACK');
  });

  it('is another name for the same question in another attempt', async () => {
    const one = await wave.addParticipant('confirmed');
    const two = await wave.addParticipant('confirmed');
    const { body: first } = await start(test, one, wave.waveId);
    const { body: second } = await start(test, two, wave.waveId);
    await test.database.query(
      'UPDATE attempt SET asked_item_id = (SELECT asked_item_id FROM attempt WHERE id = $1) WHERE id = $2',
      [first.id, second.id],
    );
    const { body: same } = await test.call<AttemptView>('GET', `/my/attempts/${second.id}`, { as: two });

    expect(same.question?.stem).toBe(first.question?.stem);
    expect(same.question?.id).not.toBe(first.question?.id);
    const known = new Set(first.question?.options.map(({ id }) => id));
    expect(same.question?.options.filter(({ id }) => known.has(id))).toEqual([]);
  });
});
