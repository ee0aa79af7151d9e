import { answerOutcome, countedObservations, ItemNotInPlan, rapidBelow } from './marked-answer';
import { itemId } from '@qabilet/item-bank/testing';
import { aPlan, aPlanItem, anAnswer, aSharpItem } from './testing';

const PLAN = aPlan({
  items: [
    aPlanItem({ id: itemId('short'), seconds: 20 }),
    aPlanItem({ id: itemId('long'), seconds: 90, parameters: aSharpItem(1) }),
  ],
});

describe('an answer too fast to have been read', () => {
  it.each([
    [10, 3],
    [30, 3],
    [60, 6],
    [120, 12],
  ])('to an item of %p seconds comes within %p', (expected, limit) => {
    expect(rapidBelow(expected)).toBe(limit);
  });
});

describe('the outcome of an answer', () => {
  it.each([
    ['a usual answer', {}, 'counted'],
    ['a wrong answer', { category: 0 }, 'counted'],
    ['an answer at the limit', { seconds: 9 }, 'counted'],
    ['an answer just below the limit', { seconds: 8.999 }, 'rapid'],
    ['a right answer below the limit', { seconds: 1, category: 1 }, 'rapid'],
    ['an omission', { omitted: true, category: 0 }, 'counted'],
    ['an omission at once', { omitted: true, category: 0, seconds: 0.5 }, 'counted'],
    ['a pilot answer', { pilot: true }, 'pilot'],
    ['a rapid pilot answer', { pilot: true, seconds: 1 }, 'pilot'],
  ])('of %s', (_, different, outcome) => {
    expect(answerOutcome(PLAN, anAnswer('long', different))).toBe(outcome);
  });

  it('depends on the expected time of the item', () => {
    expect(answerOutcome(PLAN, anAnswer('short', { seconds: 5 }))).toBe('counted');
    expect(answerOutcome(PLAN, anAnswer('long', { seconds: 5 }))).toBe('rapid');
  });

  it('cannot be told for an item of another release', () => {
    expect(() => answerOutcome(PLAN, anAnswer('elsewhere'))).toThrow(ItemNotInPlan);
  });
});

describe('the answers that count', () => {
  it('carry the dimension, the parameters and the points', () => {
    expect(countedObservations(PLAN, [anAnswer('long')])).toEqual([
      { dimension: 0, item: aSharpItem(1), category: 1 },
    ]);
  });

  it('leave out rapid and pilot ones', () => {
    const answers = [anAnswer('long', { seconds: 1 }), anAnswer('short', { pilot: true })];
    expect(countedObservations(PLAN, answers)).toEqual([]);
  });

  it('take an omission as wrong whatever points it came with', () => {
    const [observation] = countedObservations(PLAN, [
      anAnswer('long', { omitted: true, category: 1, seconds: 1 }),
    ]);
    expect(observation?.category).toBe(0);
  });
});
