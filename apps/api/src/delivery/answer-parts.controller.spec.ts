import { ScoreAttempt, VerifyResult, type ContentPack } from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import type { AnswerRequest, AttemptView, Question } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { openTestWave, sitToTheEnd, startTestApp, type TestApp, type TestWave } from '../testing';

type PackItem = ContentPack['items'][number];
type Head = Pick<PackItem, 'code' | 'competence' | 'level' | 'difficulty' | 'seconds' | 'stem' | 'rationale'>;
type Task = (head: Head) => PackItem;

const both = (en: string) => ({ en, ru: `${en} по-русски` });
const why = both('Because');
const option = (id: string) => ({ id, text: both(`Option ${id}`), rationale: why });
const options = ['a', 'b', 'c'].map(option);
const part = (id: string) => ({ id, text: both(`Part ${id}`), rationale: why });

const TASKS: readonly Task[] = [
  (head) => ({ ...head, kind: 'order', credit: 'parts', options }),
  (head) => ({
    ...head,
    kind: 'match',
    credit: 'parts',
    options,
    parts: [
      { ...part('p'), option: 'b' },
      { ...part('q'), option: 'a' },
    ],
  }),
  (head) => ({
    ...head,
    kind: 'cloze',
    stem: both('Save as [[p]] with [[q]] rows'),
    parts: [
      { ...part('p'), options: options.map((each) => ({ ...each, correct: each.id === 'c' })) },
      { ...part('q'), answer: 12, tolerance: 0 },
    ],
  }),
  (head) => ({
    ...head,
    kind: 'inbox',
    credit: 'parts',
    options,
    parts: [
      { ...part('p'), right: ['a', 'b'], letter: { from: both('sender p'), subject: both('Subject p') } },
      { ...part('q'), right: ['c'], letter: { from: both('sender q'), subject: both('Subject q') } },
    ],
  }),
  (head) => ({
    ...head,
    kind: 'hotspot',
    options: options.map((each) => ({ ...each, correct: each.id === 'b' })),
    picture: {
      source: both('data:image/svg+xml,%3Csvg/%3E'),
      width: 10,
      height: 10,
      description: both('A page'),
      places: { a: { x: 0, y: 0, width: 0.3, height: 0.3 }, b: { x: 0.5, y: 0, width: 0.3, height: 0.3 } },
    },
  }),
  (head) => ({
    ...head,
    kind: 'sheet',
    credit: 'parts',
    rows: [
      [both('District'), both('Days')],
      [both('North'), 4],
      [both('South'), 6],
      [both('North'), 8],
      [null, null],
      [both('Total'), null],
    ],
    altered: { B3: 60 },
    parts: [
      { ...part('p'), cell: 'B6', formula: '=SUM(B2:B4)' },
      { ...part('q'), filter: 'A2' },
    ],
  }),
];

/** The small pack with tasks in the place of its questions. */
function taskPack(): ContentPack {
  const pack = aContentPack();
  return {
    ...pack,
    items: pack.items.map((item, at) => {
      const { code, competence, level, difficulty, seconds, stem, rationale } = item;
      const head = { code, competence, level, difficulty, seconds, stem, rationale };
      return (TASKS[at % TASKS.length] as Task)(head);
    }),
  };
}

const named = (list: Question['options'], id: string) => {
  const found = list.find(({ text }) => text.startsWith(`Option ${id}`));
  if (!found) throw new Error(`Option ${id} is not offered.`);
  return found.id;
};
const partOf = ({ parts = [] }: Question, id: string) => {
  const found = parts.find(({ text }) => text.startsWith(`Part ${id}`));
  if (!found) throw new Error(`Part ${id} is not asked.`);
  return found;
};

type Answer = Pick<AnswerRequest, 'options' | 'order' | 'parts'>;

function fill(question: Question, values: Readonly<Record<string, string>>): Answer {
  return { parts: Object.entries(values).map(([id, value]) => ({ id: partOf(question, id).id, value })) };
}

/** The right answer, as far as `isWhole`; otherwise with one of its parts wrong. */
function answerOf(question: Question, isWhole: boolean): Answer {
  const choose = (id: string) => named(question.options, id);
  switch (question.kind) {
    case 'order':
      return { order: (isWhole ? ['a', 'b', 'c'] : ['b', 'c', 'a']).map(choose) };
    case 'match':
      return fill(question, { p: choose('b'), q: choose(isWhole ? 'a' : 'c') });
    case 'cloze': {
      const list = partOf(question, 'p').options ?? [];
      return fill(question, { p: named(list, 'c'), q: isWhole ? '12' : '13' });
    }
    case 'inbox':
      return fill(question, { p: choose('b'), q: choose(isWhole ? 'c' : 'a') });
    case 'sheet':
      return fill(question, { p: isWhole ? '=SUM(B2:B4)' : '18', q: 'A4' });
    case 'hotspot':
      return { options: [choose(isWhole ? 'b' : 'a')] };
    default:
      throw new Error(`No ${question.kind} was to be asked.`);
  }
}

describe('tasks that are answered part by part', () => {
  let test: TestApp;
  let wave: TestWave;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { pack: taskPack() });
  });
  afterAll(() => test.stop());

  async function sit(isWhole: boolean) {
    const official = await wave.addParticipant('confirmed');
    const replies = await sitToTheEnd(test, official, wave.waveId, ({ question }) =>
      question ? answerOf(question, isWhole) : {},
    );
    const { id } = replies[0]?.body as AttemptView;
    const { rows } = await test.database.query<{ kind: string; category: number; full: number }>(
      `SELECT i.kind, n.category, i.full_credit AS full FROM answer n
       JOIN item i ON i.tenant_id = n.tenant_id AND i.id = n.item_id WHERE n.attempt_id = $1`,
      [id],
    );
    const tenant = idOf<'Tenant'>(wave.tenantId);
    await test.app.get(ScoreAttempt).execute(tenant, { attemptId: idOf(id) });
    const questions = replies.flatMap(({ body }) => (body?.question ? [body.question] : []));
    return { id, tenant, rows, questions };
  }

  it('are worth full credit when they are right, each kind of them', async () => {
    const rows = [...(await sit(true)).rows, ...(await sit(true)).rows, ...(await sit(true)).rows];
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(TASKS.length);
    expect(rows.filter(({ category, full }) => category !== full)).toEqual([]);
  });

  it('are worth the parts that are right', async () => {
    const worth: Readonly<Record<string, number>> = {
      order: 1,
      match: 1,
      inbox: 1,
      cloze: 0,
      hotspot: 0,
      sheet: 1,
    };
    const { rows } = await sit(false);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ kind, category }) => category !== worth[kind])).toEqual([]);
  });

  it('give the same result when it is computed again', async () => {
    const { id, tenant } = await sit(false);
    expect(await test.app.get(VerifyResult).execute(tenant, idOf(id))).toMatchObject({ differences: [] });
  });

  it('bear names of their own in every attempt and say nothing of the key', async () => {
    const [first, second] = [await sit(true), await sit(true)];
    const namesIn = ({ questions }: typeof first) =>
      questions.flatMap(({ options: own, parts = [] }) => [
        ...own.map(({ id }) => id),
        ...parts.flatMap(({ id, options: list = [] }) => [id, ...list.map((each) => each.id)]),
      ]);
    const known = new Set(namesIn(first));
    expect(known.size).toBeGreaterThan(20);
    expect(namesIn(second).filter((name) => known.has(name))).toEqual([]);
    expect(JSON.stringify(first.questions)).not.toMatch(
      /correct|right|accepted|rationale|Because|"answer"|formula|=SUM|trials|altered|"number":60/,
    );
  });
});
