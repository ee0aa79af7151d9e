import fc from 'fast-check';
import { type ChosenOptions, optionShares } from './chosen-options';
import { proportion } from './self-view-figure';

const MINIMUM = 5;
const SEED = 20_261_123;

const shownOf = (answered: number, chosen: Readonly<Record<string, number>>): readonly string[] =>
  [...optionShares({ answered, chosen: new Map(Object.entries(chosen)) }, MINIMUM).keys()].sort();

/** Questions of up to five options, each chosen by some, and some who left it out. */
const anyAnswers: fc.Arbitrary<ChosenOptions> = fc
  .record({
    chosen: fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 5 }),
    omitted: fc.nat({ max: 6 }),
  })
  .map(({ chosen, omitted }) => ({
    answered: chosen.reduce((sum, people) => sum + people, omitted),
    chosen: new Map(chosen.map((people, i) => [String.fromCharCode(97 + i), people])),
  }));

describe('the shares of the options of a question', () => {
  it('are told with their intervals where many have chosen each', () => {
    const shares = optionShares(
      {
        answered: 40,
        chosen: new Map([
          ['a', 22],
          ['b', 12],
          ['c', 6],
        ]),
      },
      MINIMUM,
    );
    expect([...shares]).toEqual([
      ['a', proportion(22, 40)],
      ['b', proportion(12, 40)],
      ['c', proportion(6, 40)],
    ]);
  });

  it('are not told of a question that too few have answered', () => {
    expect(shownOf(4, { a: 4 })).toEqual([]);
  });

  it('hide an option of few, and the smallest other one, from which it would follow', () => {
    expect(shownOf(30, { a: 20, b: 7, c: 3 })).toEqual(['a']);
  });

  it('hide options of few alone where together they are enough', () => {
    expect(shownOf(30, { a: 20, b: 4, c: 3, d: 3 })).toEqual(['a']);
  });

  it('hide an option where the few who left the question out would follow from all', () => {
    expect(shownOf(30, { a: 20, b: 8 })).toEqual(['a']);
  });

  it('say nothing of options that nobody chose', () => {
    expect(shownOf(20, { a: 20, b: 0 })).toEqual(['a']);
  });

  it('leave nobody to be worked out, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = [...optionShares(answers, MINIMUM).keys()].map((id) => answers.chosen.get(id) ?? 0);
        for (const people of shown) expect(people).toBeGreaterThanOrEqual(MINIMUM);
        const hidden = shown.reduce((rest, people) => rest - people, answers.answered);
        if (shown.length > 0 && hidden > 0) expect(hidden).toBeGreaterThanOrEqual(MINIMUM);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
