import { items } from '@qabilet/content';
import { checkGiven, fullCreditOf, mark, type AnswerKey, type Given } from '@qabilet/item-bank';
import { sheetRows } from '@qabilet/item-bank/testing';
import { createGenerator } from '@qabilet/psychometrics';
import type { AnswerBody } from '@qabilet/application';
import { partlyRightAnswer, rightAnswer, wrongAnswer, type KnownQuestion } from './simulated-answer';

const OPTIONS = ['a', 'b', 'c', 'd'];
const CHOSEN: readonly AnswerKey[] = [
  { kind: 'single', correct: 'b' },
  { kind: 'multiple', correct: ['a', 'c'] },
  { kind: 'multiple', correct: ['d'] },
  { kind: 'text', accepted: { en: ['open data'], ru: ['открытые данные'] } },
  { kind: 'numeric', answer: 0.25, tolerance: 0.01 },
  { kind: 'numeric', answer: 0, tolerance: 0 },
  { kind: 'numeric', answer: -4, tolerance: 1 },
];

const masked = (of: string) => ({ id: `masked-${of}`, of });
const PARTS = [
  { ...masked('p'), options: undefined },
  { ...masked('q'), options: undefined },
];
const PLACED: readonly AnswerKey[] = [
  { kind: 'order', sequence: ['c', 'a', 'd', 'b'] },
  { kind: 'match', pairs: { p: 'a', q: 'b' } },
  { kind: 'inbox', actions: { p: ['a', 'c'], q: ['b'] } },
  { kind: 'cloze', gaps: { p: { accepted: { en: ['open data'] } }, q: { answer: 3, tolerance: 0 } } },
  {
    kind: 'sheet',
    steps: { p: { cell: 'B6', formula: '=ROUND(AVERAGE(B2:B4)*1.5;1)' }, q: { sort: 'B asc' } },
    trials: [sheetRows(), sheetRows([1, 2, 3])],
  },
];

function questionOf(key: AnswerKey): KnownQuestion {
  return { key, language: 'ru', options: OPTIONS.map(masked), parts: PARTS };
}

const unmasked = (id: string) => id.replace('masked-', '');

function givenBy({ options, order, parts, text }: AnswerBody, { key }: KnownQuestion): Given {
  const isTyped =
    key.kind === 'text' || key.kind === 'numeric' || key.kind === 'cloze' || key.kind === 'sheet';
  const form = { kind: key.kind, optionIds: isTyped ? [] : OPTIONS, parts: [{ id: 'p' }, { id: 'q' }] };
  if (order) return checkGiven(form, { kind: 'sequence', options: order.map(unmasked) });
  if (parts) {
    const filled = parts.map(({ id, value }) => [unmasked(id), unmasked(value)]);
    return checkGiven(form, { kind: 'parts', parts: Object.fromEntries(filled) as Record<string, string> });
  }
  if (options)
    return checkGiven(form, { kind: 'choice', options: options.map((id) => id.replace('masked-', '')) });
  if (text !== undefined) return checkGiven(form, { kind: key.kind === 'numeric' ? 'number' : 'text', text });
  return { kind: 'omitted' };
}

const KEYS = [...CHOSEN, ...PLACED];

describe('a simulated answer', () => {
  it.each(PLACED)('of who knows a part of it is worth that part: %j', (whole) => {
    const key = { ...whole, credit: 'parts' } as AnswerKey;
    const question = questionOf(key);
    for (let points = 0; points <= fullCreditOf(key); points++) {
      const body = partlyRightAnswer(question, points);
      expect(mark(key, givenBy(body, question), 'ru')).toEqual({ category: points });
    }
  });

  it.each(KEYS)('of who knows is right: %j', (key) => {
    const question = questionOf(key);
    expect(mark(key, givenBy(rightAnswer(question), question), 'ru')).toEqual({ category: 1 });
  });

  it.each(KEYS)('of who does not know is wrong, whatever chance says: %j', (key) => {
    const question = questionOf(key);
    for (let seed = 0; seed < 50; seed++) {
      const body = wrongAnswer(question, createGenerator(seed));
      expect(mark(key, givenBy(body, question), 'ru')).toEqual({ category: 0 });
    }
  });

  it('is left out by some of those who do not know', () => {
    const question = questionOf({ kind: 'single', correct: 'b' });
    const bodies = Array.from({ length: 200 }, (_, seed) => wrongAnswer(question, createGenerator(seed)));
    const omitted = bodies.filter((body) => body.omitted === true).length;
    expect(omitted).toBeGreaterThan(4);
    expect(omitted).toBeLessThan(40);
  });

  it('is wrong in every shipped item of one answer that is text or a number', () => {
    for (const item of items) {
      if (item.kind !== 'text' && item.kind !== 'numeric') continue;
      const key: AnswerKey =
        item.kind === 'text'
          ? { kind: 'text', accepted: item.accepted }
          : { kind: 'numeric', answer: item.answer, tolerance: item.tolerance };
      const question = questionOf(key);
      const wrong = givenBy(wrongAnswer(question, createGenerator(item.code)), question);
      expect([item.code, mark(key, wrong, 'ru')]).toEqual([item.code, { category: 0 }]);
    }
  });
});
