import fc from 'fast-check';
import { isRapidGuess, rapidGuessThreshold, responseTimeEffort } from './rapid-guessing';

describe('rapid guesses', () => {
  it.each([
    [10, 3],
    [30, 3],
    [45, 4.5],
    [100, 10],
    [400, 10],
  ])('of an item that takes %d seconds are under %d', (mean, threshold) => {
    expect(rapidGuessThreshold(mean)).toBeCloseTo(threshold, 12);
  });

  it('are those below the threshold, not at it', () => {
    expect([isRapidGuess(2.99, 3), isRapidGuess(3, 3)]).toEqual([true, false]);
  });

  it('lower the effort by their share', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (guesses) => {
        const effort = responseTimeEffort(
          guesses.map((isGuess) => ({ seconds: isGuess ? 1 : 20, threshold: 3 })),
        );
        return Math.abs(effort - guesses.filter((isGuess) => !isGuess).length / guesses.length) < 1e-12;
      }),
    );
  });

  it('are none where nothing was answered', () => {
    expect(responseTimeEffort([])).toBe(1);
  });
});
