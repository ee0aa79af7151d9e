import { estimateProfile, standardErrors } from '@qabilet/psychometrics';
import { abilitySoFar } from './ability-so-far';
import { countedObservations } from './marked-answer';
import { aPlan, anAnswer, aSitting, targetsOf } from './testing';

const PLAN = aPlan({ competences: 6 });
const ANSWERS = ['C01-01', 'C01-03', 'C02-02', 'C03-04'].map((id, i) => anAnswer(id, { category: i % 2 }));

describe('the ability so far', () => {
  it('is that of the whole profile, although only the targets are looked at', () => {
    const { mode, standardError } = abilitySoFar(PLAN, aSitting({ targets: targetsOf(3), answers: ANSWERS }));
    const whole = estimateProfile({
      dimensions: 6,
      priorCovariance: PLAN.priorCovariance,
      observations: countedObservations(PLAN, ANSWERS),
    });
    for (const dimension of [0, 1, 2]) {
      expect(mode[dimension]).toBeCloseTo(whole.mode[dimension]!, 9);
      expect(standardError[dimension]).toBeCloseTo(standardErrors(whole)[dimension]!, 9);
    }
  });

  it('takes answers outside the targets into account', () => {
    const alone = abilitySoFar(PLAN, aSitting({ targets: targetsOf(1), answers: ANSWERS }));
    const together = abilitySoFar(PLAN, aSitting({ targets: targetsOf(3), answers: ANSWERS }));
    expect(alone.mode[0]).toBeCloseTo(together.mode[0]!, 9);
  });

  it('is the prior at the start', () => {
    const { mode, standardError } = abilitySoFar(PLAN, aSitting({ targets: targetsOf(2) }));
    expect([...mode]).toEqual([0, 0, 0, 0, 0, 0]);
    expect([...standardError]).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('reaches targets that were not asked about through their correlation', () => {
    const { mode, standardError } = abilitySoFar(
      PLAN,
      aSitting({ targets: targetsOf(4), answers: [anAnswer('C01-02')] }),
    );
    expect(mode[3]).toBeCloseTo(0.75 * mode[0]!, 9);
    expect(standardError[3]).toBeGreaterThan(standardError[0]!);
    expect(standardError[3]).toBeLessThan(1);
  });
});
