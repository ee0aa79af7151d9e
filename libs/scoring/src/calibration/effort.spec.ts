import { anItemBefore, answersOf, type WrittenAnswer } from '../testing/index';
import { readSittings } from './read-sittings';

/** Read within 6 and within 3 seconds at the least: a tenth of what they need, and never less than three. */
const ITEMS = [anItemBefore({ seconds: 60 }), anItemBefore({ seconds: 20 })];

function paper(...answers: readonly WrittenAnswer[]): readonly WrittenAnswer[] {
  return answers;
}

/** So many answers to the first item, the first of them guessed. */
function guessing(answers: number, guesses: number): readonly WrittenAnswer[] {
  return Array.from({ length: answers }, (_, i) => ({ item: 0, seconds: i < guesses ? 1 : 60 }));
}

function read(...papers: readonly (readonly WrittenAnswer[])[]) {
  return readSittings(answersOf(papers, { items: ITEMS }));
}

describe('an answer that came too fast to have been read', () => {
  it.each([
    ['just under a tenth of the time that the item needs', 0, 5.9, 1],
    ['at a tenth of it', 0, 6, 0],
    ['just under three seconds where a tenth is less', 1, 2.9, 1],
    ['at three seconds', 1, 3, 0],
  ])('is told by its time: %s', (_, item, seconds, rapid) => {
    const rest = Array.from({ length: 10 }, () => ({ item: 0 }));
    const { data, sittings } = read(paper({ item, seconds }, ...rest));
    expect(data.rapid).toBe(rapid);
    expect(sittings[0]?.answers).toHaveLength(11 - rapid);
  });

  it('is not given, whether right or wrong', () => {
    const rest = Array.from({ length: 18 }, () => ({ item: 0 }));
    const { sittings } = read(
      paper({ item: 1, seconds: 1, category: 1 }, { item: 1, seconds: 1, category: 0 }, ...rest),
    );
    expect(sittings[0]?.answers.some(({ item }) => item === 1)).toBe(false);
  });

  it('counts as a guess also where the person had met the question', () => {
    const rest = Array.from({ length: 10 }, () => ({ item: 0 }));
    const { data } = read(paper({ item: 0, seconds: 1, isRepeated: true }, ...rest));
    expect(data).toMatchObject({ rapid: 1, repeated: 0 });
  });
});

describe('a sitting with guesses', () => {
  it.each([
    [10, 1, 1, 'nine answers in ten were read'],
    [10, 2, 0, 'eight in ten were read'],
    [20, 2, 1, 'eighteen in twenty were read'],
    [19, 2, 0, 'seventeen in nineteen were read'],
    [1, 1, 0, 'the only answer was a guess'],
  ])('of %p answers with %p guesses counts %p times: %#', (answers, guesses, used) => {
    const { data } = read(guessing(answers, guesses));
    expect(data).toMatchObject({ sittingsUsed: used, sittingsWithoutEffort: 1 - used, rapid: guesses });
    expect(data.answersUsed).toBe(used * (answers - guesses));
  });

  it('is measured by the questions left out, too: leaving one out is no guess', () => {
    const omitted = Array.from({ length: 5 }, () => ({ item: 0, seconds: 0.5, isOmitted: true }));
    const { data } = read([...omitted, ...guessing(5, 1)]);
    expect(data).toMatchObject({ sittingsUsed: 1, sittingsWithoutEffort: 0, rapid: 1, omitted: 5 });
  });

  it('does not take others with it', () => {
    const { sittings, data } = read(guessing(10, 5), guessing(10, 0), guessing(10, 9));
    expect(data).toMatchObject({ sittings: 3, sittingsUsed: 1, sittingsWithoutEffort: 2 });
    expect(sittings).toHaveLength(1);
  });
});

describe('every sitting', () => {
  it('is used, without effort or without answers, and never two of them', () => {
    const met = paper({ item: 0, isRepeated: true }, { item: 1, isRepeated: true });
    const { data } = read(guessing(8, 0), guessing(8, 8), [], met);
    expect(data).toMatchObject({
      sittings: 4,
      sittingsUsed: 1,
      sittingsWithoutEffort: 1,
      sittingsWithoutAnswers: 2,
      repeated: 2,
    });
  });

  it('keeps its language and its group', () => {
    const source = answersOf([guessing(2, 2), guessing(2, 0), guessing(3, 0)], {
      items: ITEMS,
      sittings: { count: 3, language: Int32Array.of(0, 1, 0), group: Int32Array.of(4, 5, 6) },
    });
    const { sittings } = readSittings(source);
    expect(sittings.map(({ language, group, answers }) => [language, group, answers.length])).toEqual([
      [1, 5, 2],
      [0, 6, 3],
    ]);
  });

  it('may be empty, and so may all of them', () => {
    expect(read()).toMatchObject({ sittings: [], data: { sittings: 0, sittingsUsed: 0, answers: 0 } });
  });
});

describe('every answer', () => {
  it('keeps its category and whether it was to try the item out', () => {
    const { sittings } = read(paper({ item: 0, category: 2, isPilot: true }, { item: 1, category: 0 }));
    expect(sittings[0]?.answers).toEqual([
      { item: 0, category: 2, isPilot: true },
      { item: 1, category: 0, isPilot: false },
    ]);
  });

  it('that was left out is wrong whatever was stored with it', () => {
    const { sittings } = read(paper({ item: 0, category: 1, isOmitted: true, isPilot: true }));
    expect(sittings[0]?.answers).toEqual([{ item: 0, category: 0, isPilot: true }]);
  });

  it('to an item that the bank does not hold is passed over', () => {
    const { data, sittings } = read(paper({ item: 9 }, { item: -1 }, { item: 1 }));
    expect(sittings[0]?.answers).toEqual([{ item: 1, category: 1, isPilot: false }]);
    expect(data).toMatchObject({ answers: 3, answersUsed: 1 });
  });

  it('that was foreign when it was stored is told among those that were read', () => {
    const source = answersOf([paper({ item: 0 })], { items: ITEMS, foreign: 7 });
    expect(readSittings(source).data).toMatchObject({ answers: 8, answersUsed: 1, foreign: 7 });
  });
});
