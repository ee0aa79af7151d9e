import { information, isDichotomous, probabilityCorrect } from '@qabilet/psychometrics';
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

  it.each(['multiple', 'text', 'numeric', 'order', 'match', 'cloze', 'inbox'] as const)(
    'let a %s item not be guessed',
    (kind) => {
      expect(expertParameters({ kind, optionCount: 5, difficulty: 1.2 })).toEqual({
        model: '2pl',
        a: 1.1,
        b: 1.2,
      });
    },
  );

  it('let a place in a picture be guessed like an option', () => {
    expect(expertParameters({ kind: 'hotspot', optionCount: 5, difficulty: 0 })).toMatchObject({ c: 0.2 });
  });

  it('set the steps of partial credit evenly about the difficulty', () => {
    const item = expertParameters({ kind: 'match', optionCount: 4, difficulty: -0.5, fullCredit: 4 });
    expect(item).toEqual({ model: 'gpcm', a: 0.6, thresholds: [-1.25, -0.75, -0.25, 0.25] });
  });

  it('let a task of four parts say more than one question and less than four', () => {
    const task = expertParameters({ kind: 'match', optionCount: 4, difficulty: 0, fullCredit: 4 });
    const question = expertParameters({ kind: 'match', optionCount: 4, difficulty: 0 });
    expect(information(0, task)).toBeGreaterThan(1.2 * information(0, question));
    expect(information(0, task)).toBeLessThan(4 * information(0, question));
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
