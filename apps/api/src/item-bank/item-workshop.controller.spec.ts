import type {
  AuthorItemView,
  ItemBody,
  ItemCommentView,
  ItemHistoryView,
  ItemOnBenchView,
  ItemPage,
  ItemPreviewView,
  MeasurableCompetenceView,
  Problem,
  TriedAnswerView,
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
  const create = (item: ItemBody, as = aida) =>
    test.call<{ id: string }>('POST', '/items', { as, body: { item } });
  const bench = async (id: string, as = aida) =>
    (await test.call<ItemOnBenchView>('GET', `/items/${id}/draft`, { as })).body;
  const edit = (id: string, item: ItemBody, after: number, as = aida) =>
    test.call<Problem>('PUT', `/items/${id}/draft`, { as, body: { item, after } });
  const move = (id: string, to: string, as: TestPerson, reason?: string) =>
    test.call<Problem>('POST', `/items/${id}/moves`, { as, body: { to, reason } });
  const history = async (id: string) =>
    (await test.call<ItemHistoryView>('GET', `/items/${id}/history`, { as: aida })).body;
  return { agency, aida, bakyt, create, bench, edit, move, history };
}

async function arrangeDraft() {
  const tools = await arrange();
  const { body } = await tools.create(anItemBody());
  return { ...tools, id: body.id };
}

describe('A new item', () => {
  it('goes by the name of its competence before any bank has released it', async () => {
    const { id, aida } = await arrangeDraft();
    const { body } = await test.call<AuthorItemView>('GET', `/items/${id}`, { as: aida });
    expect(body.competenceLabel).toMatchObject({ code: '1.1', name: { text: 'Searching' } });
  });

  it('is a draft that reads as it was written, key included', async () => {
    const { bench, id } = await arrangeDraft();
    expect(await bench(id)).toMatchObject({
      version: 1,
      state: 'draft',
      step: 1,
      canEdit: true,
      canStartVersion: false,
      writers: ['Aida'],
      item: anItemBody(),
    });
  });

  it.each<[string, Partial<ItemBody>]>([
    ['several choices', { kind: 'multiple', credit: 'parts' }],
    [
      'an order',
      {
        kind: 'order',
        options: anItemBody().options?.map(({ correct: _key, ...option }) => option),
        credit: 'parts',
      },
    ],
    [
      'a text',
      {
        kind: 'text',
        options: undefined,
        accepted: { en: ['open data'], ru: ['данные'] },
        comparison: { typos: 1 },
      },
    ],
    [
      'a sheet',
      {
        kind: 'sheet',
        options: undefined,
        sheet: {
          rows: [
            { cells: [{ text: { en: 'Office', ru: 'Отдел' } }, { text: { en: 'Days', ru: 'Дней' } }] },
            { cells: [{ text: { en: 'North', ru: 'Север' } }, { number: 12 }] },
            { cells: [{ text: { en: 'South', ru: 'Юг' } }, { number: 5 }] },
            { cells: [{ text: { en: 'South', ru: 'Юг' } }, { number: 7 }] },
            { cells: [{}, {}] },
            { cells: [{ text: { en: 'Sum', ru: 'Сумма' } }, {}] },
          ],
          altered: [
            { cell: 'A2', same: 'A3' },
            { cell: 'B2', number: 13 },
          ],
        },
        parts: [
          { id: 'sum', cell: 'B6', formula: '=SUM(B2:B4)', tolerance: 0.5 },
          { id: 'filter', filter: 'A3' },
          { id: 'sort', sort: 'B desc' },
        ].map((step) => ({ ...step, text: { en: step.id, ru: step.id }, rationale: { en: 'So.' } })),
        credit: 'parts',
      },
    ],
    ['a number', { kind: 'numeric', options: undefined, answer: 4.5, tolerance: 0.1, unit: { en: 'hours' } }],
  ])('comes back as it was written: %s', async (_kind, different) => {
    const { create, bench } = await arrange();
    const item = anItemBody(different);
    const { body } = await create(item);
    expect((await bench(body.id)).item).toEqual(JSON.parse(JSON.stringify(item)));
  });

  it('is refused field by field', async () => {
    const { create } = await arrange();
    const { status, body } = await create(
      anItemBody({ competence: '9.9', stem: { en: ' ' }, seconds: 1, options: [] }),
    );
    expect(status).toBe(422);
    expect((body as unknown as Problem).faults?.map(({ at, code }) => [at, code])).toEqual([
      ['competence', 'competence-unknown'],
      ['seconds', 'seconds-range'],
      ['stem.en', 'english-missing'],
      ['key', 'key-does-not-fit'],
      ['key', 'key-does-not-fit'],
    ]);
  });

  it('is refused where its sheet says of a cell that it changes, and not to what', async () => {
    const { create } = await arrange();
    const text = { en: 'Sum' };
    const cells = [{ text }, { number: 1 }];
    const sheet = { rows: [{ cells }, { cells }, { cells: [{}, {}] }], altered: [{ cell: 'B2' }] };
    const parts = [{ id: 'sum', cell: 'B3', formula: '=B2', text, rationale: text }];
    const { status, body } = await create(anItemBody({ kind: 'sheet', options: undefined, sheet, parts }));
    expect(status).toBe(422);
    expect((body as unknown as Problem).faults).toMatchObject([{ at: 'key', code: 'key-does-not-fit' }]);
  });

  it('takes no code of another', async () => {
    const { create } = await arrangeDraft();
    expect(await create(anItemBody({ code: '1.1-01' }))).toMatchObject({
      status: 409,
      body: { code: 'item-bank.code-taken', faults: [{ at: 'code', code: 'code-taken' }] },
    });
  });

  it('is refused where it is larger than any item', async () => {
    const { create } = await arrange();
    const { status } = await create(anItemBody({ stem: { en: 'x'.repeat(4001) } }));
    expect(status).toBe(422);
  });
});

describe('A draft', () => {
  it('is written on, each change kept, and not over what somebody wrote meanwhile', async () => {
    const { id, edit, bench, bakyt, history } = await arrangeDraft();

    expect((await edit(id, anItemBody({ seconds: 55 }), 1)).status).toBe(200);
    expect(await edit(id, anItemBody({ seconds: 70 }), 1, bakyt)).toMatchObject({
      status: 409,
      body: { code: 'item-bank.written-meanwhile' },
    });
    expect((await edit(id, anItemBody({ seconds: 70 }), 2, bakyt)).status).toBe(200);

    expect(await bench(id)).toMatchObject({ step: 3, item: { seconds: 70 }, writers: ['Aida', 'Bakyt'] });
    expect((await history(id)).steps).toMatchObject([
      { number: 3, by: 'Bakyt', action: 'edited', changes: [{ at: 'seconds', before: '55', after: '70' }] },
      { number: 2, by: 'Aida', action: 'edited', changes: [{ at: 'seconds', before: '40', after: '55' }] },
      { number: 1, by: 'Aida', action: 'written', changes: [] },
    ]);
  });

  it('is not changed by saving the same words', async () => {
    const { id, edit, bench } = await arrangeDraft();
    expect((await edit(id, anItemBody(), 1)).status).toBe(200);
    expect((await bench(id)).step).toBe(1);
  });

  it('reads again as it did before, and that can be undone in turn', async () => {
    const { id, edit, bench, aida } = await arrangeDraft();
    await edit(
      id,
      anItemBody({ stem: { en: 'Worded anew?' }, options: anItemBody().options?.slice(0, 2) }),
      1,
    );
    const restore = (number: number, after: number) =>
      test.call('POST', `/items/${id}/restorations`, { as: aida, body: { number, after } });

    expect((await restore(1, 2)).status).toBe(204);
    expect((await bench(id)).item).toEqual(anItemBody());
    expect((await restore(2, 3)).status).toBe(204);
    expect(await bench(id)).toMatchObject({ step: 4, item: { stem: { en: 'Worded anew?' } } });
    expect((await restore(9, 4)).body).toMatchObject({ code: 'item-bank.wording-not-found' });
  });

  it('keeps its code and is left alone once in review', async () => {
    const { id, edit, bench, move, aida } = await arrangeDraft();
    await edit(id, anItemBody({ code: '1.1-77' }), 1);
    expect((await bench(id)).item.code).toBe('1.1-50');
    await move(id, 'review', aida);
    expect((await edit(id, anItemBody({ seconds: 66 }), 2)).body).toMatchObject({
      code: 'item-bank.not-a-draft',
    });
  });
});

describe('An item in review', () => {
  async function arrangeReview() {
    const tools = await arrangeDraft();
    await tools.move(tools.id, 'review', tools.aida);
    return tools;
  }

  it('is released by somebody who wrote no word of it, and by nobody else', async () => {
    const { id, move, aida, bakyt, bench } = await arrangeReview();
    const isForOthers = async (as: TestPerson) =>
      (await bench(id, as)).moves.filter((one) => one.isForOthers).map(({ to }) => to);

    expect([await isForOthers(aida), await isForOthers(bakyt)]).toEqual([['pilot', 'operational'], []]);
    expect(await move(id, 'operational', aida)).toMatchObject({
      status: 409,
      body: { code: 'item-bank.released-by-its-writer' },
    });
    expect((await move(id, 'pilot', bakyt)).status).toBe(204);
    expect((await bench(id)).state).toBe('pilot');
  });

  it('has every writer of the version kept from releasing it', async () => {
    const { id, move, edit, aida, bakyt } = await arrangeReview();
    await move(id, 'draft', bakyt, 'Two options are true.');
    await edit(id, anItemBody({ seconds: 44 }), 3, bakyt);
    await move(id, 'review', aida);
    for (const writer of [aida, bakyt])
      expect((await move(id, 'pilot', writer)).body).toMatchObject({
        code: 'item-bank.released-by-its-writer',
      });
  });

  it('goes back with a reason, which stands in its history', async () => {
    const { id, move, bakyt, history } = await arrangeReview();
    expect((await move(id, 'draft', bakyt, '  ')).body).toMatchObject({
      code: 'item-bank.reason-missing',
      faults: [{ at: 'reason' }],
    });
    expect((await move(id, 'draft', bakyt, 'Two options are true.')).status).toBe(204);
    expect((await history(id)).steps[0]).toMatchObject({
      action: 'moved',
      to: 'draft',
      by: 'Bakyt',
      reason: 'Two options are true.',
    });
  });

  it('moves only by the table, and writes every move down', async () => {
    const { id, move, bakyt, agency } = await arrangeReview();
    expect((await move(id, 'quarantined', bakyt, 'Leaked.')).body).toMatchObject({
      code: 'item-bank.item-cannot-move',
    });
    await move(id, 'operational', bakyt);
    await move(id, 'quarantined', bakyt, 'Leaked.');
    const { rows } = await test.database.query(
      `SELECT action FROM audit_entry WHERE tenant_id = $1 AND subject_id = $2 ORDER BY sequence`,
      [agency, id],
    );
    expect(rows.map(({ action }: { action: string }) => action)).toEqual([
      'item-bank.item-written',
      'item-bank.item-moved:review',
      'item-bank.item-moved:operational',
      'item-bank.item-quarantined',
    ]);
  });

  it('waits for whoever has not written it', async () => {
    const { aida, bakyt } = await arrangeReview();
    const waitingFor = async (as: TestPerson) =>
      (await test.call<ItemPage>('GET', '/items?waiting=true', { as })).body.rows.map(({ code }) => code);
    expect([await waitingFor(aida), await waitingFor(bakyt)]).toEqual([[], ['1.1-50']]);
    const countsFor = async (as: TestPerson) => {
      const { waiting, states } = (await test.call<ItemPage>('GET', '/items', { as })).body;
      return [waiting, states.find(({ state }) => state === 'review')?.count];
    };
    expect([await countsFor(aida), await countsFor(bakyt)]).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const { body } = await test.call<ItemPage>('GET', '/items?state=review', { as: aida });
    expect(body.rows.map(({ code }) => code)).toEqual(['1.1-50']);
  });
});

describe('A new version', () => {
  it('starts from the words of the old one, which stays in use, and tells what it changed', async () => {
    const { aida, bench, edit, history } = await arrange();
    const { body: found } = await test.call<ItemPage>('GET', '/items?search=1.1-01', { as: aida });
    const before = found.rows[0]?.id ?? '';
    const start = () => test.call<{ id: string }>('POST', `/items/${before}/versions`, { as: aida });

    const { status, body } = await start();
    expect(status).toBe(201);
    expect((await start()).body).toMatchObject({ code: 'item-bank.version-in-progress' });
    const draft = await bench(body.id);
    expect(draft).toMatchObject({ version: 2, state: 'draft', canEdit: true });
    await edit(body.id, { ...(draft.item ?? anItemBody()), stem: { en: 'Worded anew?' } }, 1);

    const { versions, sinceVersionBefore } = await history(body.id);
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [2, 'draft'],
      [1, 'operational'],
    ]);
    expect(sinceVersionBefore).toEqual([
      {
        at: 'stem.en',
        before: 'Question 1.1-01?',
        after: 'Worded anew?',
        runs: [
          { kind: 'removed', text: 'Question 1.1-01?' },
          { kind: 'added', text: 'Worded anew?' },
        ],
      },
      {
        at: 'stem.ru',
        before: 'Вопрос 1.1-01?',
        after: '',
        runs: [{ kind: 'removed', text: 'Вопрос 1.1-01?' }],
      },
    ]);
    const old = (await test.call<AuthorItemView>('GET', `/items/${before}`, { as: aida })).body;
    expect(old).toMatchObject({ state: 'operational', stem: { text: 'Question 1.1-01?' } });
  });
});

describe('Comments', () => {
  it('are answered, dealt with, and open again when somebody answers', async () => {
    const { id, aida, bakyt } = await arrangeDraft();
    const say = async (as: TestPerson, text: string, commentId?: string) => {
      const path = commentId === undefined ? '' : `/${commentId}/replies`;
      return (await test.call<{ id: string }>('POST', `/items/${id}/comments${path}`, { as, body: { text } }))
        .body.id;
    };
    const list = async () =>
      (await test.call<ItemCommentView[]>('GET', `/items/${id}/comments`, { as: aida })).body;
    const first = await say(bakyt, 'Option b can be defended.');
    const settle = (isResolved: boolean) =>
      test.call('PUT', `/items/${id}/comments/${first}/resolution`, { as: aida, body: { isResolved } });

    expect((await settle(true)).status).toBe(204);
    expect(await list()).toMatchObject([
      { by: 'Bakyt', text: 'Option b can be defended.', resolvedBy: 'Aida' },
    ]);
    const answer = await say(aida, 'How?', first);
    await say(bakyt, 'By the law that the stem names.', answer);
    expect((await list()).map(({ by, replyTo, resolvedBy }) => [by, replyTo, resolvedBy])).toEqual([
      ['Bakyt', undefined, undefined],
      ['Aida', first, undefined],
      ['Bakyt', first, undefined],
    ]);
  });
});

describe('The preview', () => {
  const preview = (as: TestPerson, item: ItemBody, language = 'en') =>
    test.call<ItemPreviewView>('POST', '/item-previews', { as, body: { item, language } });
  const trial = (as: TestPerson, item: ItemBody, answer: object) =>
    test.call<TriedAnswerView>('POST', '/item-trials', { as, body: { item, language: 'en', answer } });

  it('advises where the item is not as the guide would have it, whatever else is wrong with it', async () => {
    const { aida } = await arrange();
    const long = { ...anItemBody(), seconds: 200, stem: { en: 'What does Excel do first?' } };
    const advice = async (item: ItemBody) => (await preview(aida, item, 'en')).body.advice;
    expect(await advice(long)).toEqual([
      { code: 'seconds', at: 'seconds', values: { low: 30, high: 120 } },
      { code: 'brand-name', at: 'stem.en', values: { words: 'Excel' } },
    ]);
    expect(await advice({ ...long, options: [] })).toContainEqual({ code: 'options-distinct', at: 'key' });
    expect(await advice(anItemBody({ rationale: { en: 'So.', ru: 'Так.' } }))).toEqual(
      ['a', 'b', 'c'].map((_, index) => ({ code: 'words-missing', at: `options[${index}].rationale.ru` })),
    );
  });

  it('shows what people would get in their language, and neither key nor reasons', async () => {
    const { aida } = await arrange();
    const { body, text } = await preview(aida, anItemBody(), 'ru');
    expect(body.question).toMatchObject({ language: 'ru', kind: 'single', stem: 'Что вы сделаете сначала?' });
    expect(body.question?.options.map((option) => option.text).sort()).toEqual([
      'Вариант a',
      'Вариант b',
      'Вариант c',
    ]);
    expect(text).not.toMatch(/correct|About|Because/);
    expect(body.question?.options.map((option) => option.id)).not.toContain('a');
  });

  it('does not give an order away by showing it', async () => {
    const { aida } = await arrange();
    const options = ['1', '2', '3', '4', '5', '6'].map((id) => ({
      id,
      text: { en: `Step ${id}` },
      rationale: { en: '' },
    }));
    const { body } = await preview(aida, anItemBody({ kind: 'order', options }));
    const shown = body.question?.options.map((option) => option.text) ?? [];
    expect([...shown].sort()).toEqual(options.map(({ text }) => text.en));
    expect(shown).not.toEqual(options.map(({ text }) => text.en));
  });

  it('tells what keeps the item from being saved', async () => {
    const { aida } = await arrange();
    const { body } = await preview(aida, anItemBody({ seconds: 1 }));
    expect(body.faults).toMatchObject([{ at: 'seconds', code: 'seconds-range' }]);
    expect(body.question).toBeDefined();
    const keyless = await preview(aida, anItemBody({ options: [] }));
    expect(keyless.body.question).toBeUndefined();
  });

  it('marks an answer on the server', async () => {
    const { aida } = await arrange();
    const item = anItemBody({
      kind: 'multiple',
      credit: 'parts',
      options: anItemBody().options?.map((option) => ({ ...option, correct: option.id !== 'c' })),
    });
    const { question } = (await preview(aida, item)).body;
    const idOf = (text: string) => question?.options.find((option) => option.text === text)?.id ?? '';
    expect((await trial(aida, item, { options: [idOf('Option a')] })).body).toEqual({
      points: 1,
      fullCredit: 2,
    });
    expect((await trial(aida, item, { options: [idOf('Option a'), idOf('Option b')] })).body).toEqual({
      points: 2,
      fullCredit: 2,
    });
    expect((await trial(aida, item, { options: ['a'] })).status).toBe(422);
  });
});

it('What an item may measure is told with the statements of its levels', async () => {
  const { aida } = await arrange();
  const { body } = await test.call<MeasurableCompetenceView[]>('GET', '/measurable-competences', {
    as: aida,
  });
  expect(body.map(({ code }) => code)).toEqual(['1.1', '1.2', 'CS.1']);
  expect(body[0]?.outcomes[0]).toMatchObject({ code: '1.1.1', level: 1, text: { language: 'en' } });
});
