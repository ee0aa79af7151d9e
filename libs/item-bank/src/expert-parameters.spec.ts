import { probabilityCorrect, isDichotomous } from '@qabilet/psychometrics';
import { expertParameters } from './expert-parameters';

describe('parameters from expert judgement', () => {
  it('let a single choice be guessed by one in the number of its options', () => {
    expect(expertParameters({ kind: 'single', optionCount: 4, difficulty: -0.3 })).toEqual({
      model: '3pl',
      a: 1,
      b: -0.3,
      c: 0.25,
    });
  });

  it.each(['multiple', 'text', 'numeric'] as const)('let a %s item not be guessed', (kind) => {
    expect(expertParameters({ kind, optionCount: 5, difficulty: 1.2 })).toEqual({
      model: '2pl',
      a: 1.1,
      b: 1.2,
    });
  });

  it('give somebody far below a single choice the chance of a guess', () => {
    const item = expertParameters({ kind: 'single', optionCount: 3, difficulty: 0 });
    expect(isDichotomous(item) && probabilityCorrect(-12, item)).toBeCloseTo(1 / 3, 4);
  });

  it.each([
    ['no difficulty', { kind: 'text', optionCount: 0, difficulty: NaN }],
    ['one option', { kind: 'single', optionCount: 1, difficulty: 0 }],
    ['no option', { kind: 'single', optionCount: 0, difficulty: 0 }],
  ] as const)('are refused for %s', (_, view) => {
    expect(() => expertParameters(view)).toThrow();
  });
});
