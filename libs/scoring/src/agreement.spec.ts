import { DEFAULT_CUTS } from '@qabilet/framework';
import { competence } from '@qabilet/framework/testing';
import { agreement } from './agreement';
import type { SelfScore } from './self-view';
import { aCompetenceScore, anUnknownCompetence } from './testing';

function selfAt(mean: number, sd = 0.5): SelfScore {
  return { competence: competence('C01'), statements: 2, place: { mean, sd, level: 2 } };
}

describe('self-view against measured view', () => {
  it.each([
    ['in-line', 0],
    ['in-line', 0.6],
    ['in-line', -0.6],
    ['self-higher', 1.5],
    ['self-higher', 3],
    ['self-lower', -1.5],
    ['self-lower', -3],
    ['cannot-say', 1],
    ['cannot-say', -1],
  ])('is %s when the self-view lies %p logits off', (expected, difference) => {
    expect(
      agreement(selfAt(difference), aCompetenceScore({ mean: 0, sd: 0.4 }), DEFAULT_CUTS).agreement,
    ).toBe(expected);
  });

  it('says with which probability', () => {
    // D ~ N(1.5, 0.5^2 + 0.4^2 = 0.64^2): P(D > 1) = Phi(0.781) = 0.7826
    const reading = agreement(selfAt(1.5), aCompetenceScore({ mean: 0, sd: 0.4 }), DEFAULT_CUTS);
    expect(reading.probability).toBeCloseTo(0.7826, 3);
  });

  it('cannot say when both are too uncertain, however alike', () => {
    const reading = agreement(selfAt(0, 1.2), aCompetenceScore({ mean: 0, sd: 0.7 }), DEFAULT_CUTS);
    expect(reading).toEqual({ agreement: 'cannot-say' });
  });

  it('cannot say without a self-view, without judged statements or without evidence', () => {
    const none = { competence: competence('C01'), statements: 0 };
    expect(agreement(undefined, aCompetenceScore(), DEFAULT_CUTS).agreement).toBe('cannot-say');
    expect(agreement(none, aCompetenceScore(), DEFAULT_CUTS).agreement).toBe('cannot-say');
    expect(agreement(selfAt(3), anUnknownCompetence(), DEFAULT_CUTS).agreement).toBe('cannot-say');
  });

  it('takes the width of the levels for its measure', () => {
    const wide = [-3, -1, 1, 3] as const;
    expect(agreement(selfAt(1.5), aCompetenceScore(), wide).agreement).toBe('in-line');
  });

  it('is symmetric', () => {
    const up = agreement(selfAt(2), aCompetenceScore({ mean: 0.5 }), DEFAULT_CUTS);
    const down = agreement(selfAt(-2), aCompetenceScore({ mean: -0.5 }), DEFAULT_CUTS);
    expect([up.agreement, down.agreement]).toEqual(['self-higher', 'self-lower']);
    expect(up.probability).toBeCloseTo(down.probability ?? NaN, 12);
  });
});
