import { NOT_GIVEN } from '@qabilet/psychometrics';
import { timeChoice } from './choice';
import { answersOf, FIT_CASES, takeTime, type FitCase } from './fit-case';
import { takeWholeTests } from './whole-tests';

const small = (name: string, persons: number): FitCase => ({
  ...FIT_CASES.find((each) => each.name === name)!,
  persons,
});

describe('a calibration whose time is taken', () => {
  it('has the same answers every time', () => {
    const fitCase = small('grm-10000x50x4', 40);
    expect(answersOf(fitCase)).toEqual(answersOf(fitCase));
    expect(new Set(answersOf(fitCase).categories)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('leaves out what its design leaves out', () => {
    const given = (name: string): Set<number> => {
      const { categories, items, persons } = answersOf(small(name, 25));
      const counts = Array.from(
        { length: persons },
        (_, person) =>
          categories.subarray(person * items, (person + 1) * items).filter((value) => value !== NOT_GIVEN)
            .length,
      );
      return new Set(counts);
    };
    expect(given('2pl-10000x100')).toEqual(new Set([100]));
    expect(given('2pl-50000x100-block-missing')).toEqual(new Set([80]));
    expect(given('2pl-20000x500-30-each')).toEqual(new Set([30]));
  });

  it('converges, with standard errors', () => {
    const taken = takeTime({ ...small('2pl-10000x100', 1000), items: 20 });
    expect(taken).toMatchObject({ converged: true, errorMethod: 'observed' });
    expect(taken.logLikelihood).toBeLessThan(0);
    expect(taken.cpuSeconds).toBeGreaterThan(0);
    expect(taken.peakMegabytes).toBeGreaterThan(10);
  });
});

describe('the next item and whole tests whose time is taken', () => {
  it('are timed at every step but the first tests', () => {
    const { calls, selectMedianMs, estimateMedianMs } = timeChoice(100);
    expect(calls).toBe(30 * 35);
    expect(Math.min(selectMedianMs, estimateMedianMs)).toBeGreaterThan(0);
  });

  it('ask everybody 35 questions and measure them', () => {
    const { people, questions, rmse } = takeWholeTests({ from: 3, to: 7 });
    expect([people, questions]).toEqual([4, 4 * 35]);
    expect(rmse).toBeLessThan(1);
  });
});
