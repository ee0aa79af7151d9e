import { itemId } from '@qabilet/item-bank/testing';
import type { ItemParameters } from '@qabilet/psychometrics';
import { anItemBefore, errorsOf, newParameters } from '../testing/index';
import { judgeItems, type Findings } from './judge-items';

const GOOD: ItemParameters = { model: '2pl', a: 1, b: 0 };
const ITEMS = ['first', 'second', 'third'].map((id) =>
  anItemBefore({ id: itemId(id), parameters: GOOD, errors: errorsOf(GOOD, 0.05) }),
);
const COUNT = { answers: 400, pilotAnswers: 30, categories: [200, 200] };

function verdicts(different: Partial<Findings> = {}, chosen: readonly number[] = [0, 1, 2]) {
  return judgeItems(ITEMS, chosen, {
    counts: ITEMS.map(() => COUNT),
    after: [],
    languages: new Map(),
    ...different,
  });
}

describe('the verdict on an item', () => {
  it('is to keep it where there is nothing new, with its answers told', () => {
    expect(verdicts()[0]).toEqual({
      id: 'first',
      answers: 400,
      pilotAnswers: 30,
      verdict: 'keep',
      reasons: [],
      hasDrifted: false,
    });
  });

  it('is to take a good one, with how far it has moved', () => {
    const after = newParameters({ ...GOOD, b: 0.1 } as ItemParameters);
    expect(verdicts({ after: [after] })[0]).toEqual({
      id: 'first',
      answers: 400,
      pilotAnswers: 30,
      verdict: 'take',
      reasons: [],
      after,
      shift: expect.closeTo(0.1, 12),
      hasDrifted: false,
    });
  });

  it('is quarantine as soon as there is a reason, and the parameters are told all the same', () => {
    const after = newParameters({ ...GOOD, b: -0.9 } as ItemParameters);
    expect(verdicts({ after: [undefined, after] })[1]).toMatchObject({
      verdict: 'quarantine',
      reasons: ['drift'],
      hasDrifted: true,
      after,
    });
  });

  it('tells of languages, also of a difference that is no reason', () => {
    const languages = { languages: ['en', 'ru'], size: 'B', effect: 0.05, p: 0.01, hardestIn: 'ru' } as const;
    const [, , third] = verdicts({
      after: [undefined, undefined, newParameters(GOOD)],
      languages: new Map([[2, languages]]),
    });
    expect(third).toMatchObject({ verdict: 'take', reasons: [], languages });
  });

  it('leans on the answers that the item had: few of them blame nobody', () => {
    const after = [newParameters(GOOD, { misfit: 0.2 })];
    const verdictWith = (answers: number) =>
      verdicts({ after, counts: [{ ...COUNT, answers }] }, [0]).map(({ verdict }) => verdict);
    expect(verdictWith(299)).toEqual(['take']);
    expect(verdictWith(300)).toEqual(['quarantine']);
  });

  it('has no shift for an item new to the scale', () => {
    const [item] = judgeItems([anItemBefore({ isOnScale: false })], [0], {
      counts: [COUNT],
      after: [newParameters(GOOD)],
      languages: new Map(),
    });
    expect(item).not.toHaveProperty('shift');
    expect(item).toMatchObject({ verdict: 'take', hasDrifted: false });
  });
});

describe('verdicts', () => {
  it('are given on the items named, in that order', () => {
    expect(verdicts({}, [2, 0]).map(({ id }) => id)).toEqual(['third', 'first']);
    expect(verdicts({}, [])).toEqual([]);
  });

  it('pass over a place without an item, and an item without a count has no answers', () => {
    expect(verdicts({ counts: [] }, [1, 7])).toEqual([
      { id: 'second', answers: 0, pilotAnswers: 0, verdict: 'keep', reasons: [], hasDrifted: false },
    ]);
  });
});
