import { competence } from '@qabilet/framework/testing';
import { targetState } from './target-state';
import { aPlan, competences } from './testing';

const PLAN = aPlan({ rules: { undecidedBelow: 0.1, decidedAbove: 0.9, standardErrorLimit: 0.4 } });
const [A] = competences(1);

/** Level 3 begins at 0.5 logits. */
function stateAt(mean: number, sd: number): string {
  const ability = { mode: Float64Array.of(mean, 0, 0), standardError: Float64Array.of(sd, 1, 1) };
  return targetState(PLAN, { competence: A!, level: 3, weight: 1 }, ability);
}

describe('a target', () => {
  it.each([
    ['is open at the cut', 0.5, 0.6, 'open'],
    ['is decided well above the cut', 1.5, 0.6, 'decided'],
    ['is decided well below the cut', -0.5, 0.6, 'decided'],
    ['is open while the distance is small beside the error', 1.5, 0.9, 'open'],
    ['is precise at the cut when the error is at its limit', 0.5, 0.4, 'precise'],
    ['is open at the cut when the error is above its limit', 0.5, 0.401, 'open'],
    ['is decided rather than precise', 1.5, 0.2, 'decided'],
  ])('%s', (_, mean, sd, state) => {
    expect(stateAt(mean, sd)).toBe(state);
  });

  it('is decided just beyond 1.2816 standard errors, the 90th centile', () => {
    expect(stateAt(0.5 + 1.2817 * 0.5, 0.5)).toBe('decided');
    expect(stateAt(0.5 + 1.2814 * 0.5, 0.5)).toBe('open');
  });

  it('never holds up a test when the framework does not know it', () => {
    const unknown = { competence: competence('elsewhere'), level: 1, weight: 1 } as const;
    expect(
      targetState(PLAN, unknown, { mode: new Float64Array(3), standardError: new Float64Array(3) }),
    ).toBe('decided');
  });
});
