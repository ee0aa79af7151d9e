import { showsEffort, useOf } from './answer-use';

const marks = { seconds: 30, isOmitted: false, isRepeated: false };

describe('what calibration makes of an answer', () => {
  it.each([
    [{}, 'counted'],
    [{ seconds: 1 }, 'rapid'],
    [{ seconds: 1, isRepeated: true }, 'rapid'],
    [{ isRepeated: true }, 'repeated'],
    [{ isOmitted: true }, 'omitted'],
    [{ isOmitted: true, seconds: 1 }, 'omitted'],
    [{ isOmitted: true, isRepeated: true }, 'repeated'],
  ] as const)('with %o is %s', (change, use) => {
    expect(useOf({ ...marks, ...change }, 60)).toBe(use);
  });
});

it.each([
  [0, 0, true],
  [10, 1, true],
  [10, 2, false],
  [1, 1, false],
])('of %i answers with %i rapid ones a sitting shows effort: %s', (answers, rapid, shows) => {
  expect(showsEffort(answers, rapid)).toBe(shows);
});
