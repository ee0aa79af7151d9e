import { competences } from '@qabilet/assessment/testing';
import {
  compoundSymmetric,
  empiricalReliability,
  estimateProfile,
  standardErrors,
} from '@qabilet/psychometrics';
import { anItemBefore, evenItems, simulatedRows } from '../testing/index';
import { observer } from './population';
import type { ReadSitting } from './read-sittings';
import { scaleReliability } from './scale-reliability';

const COMPETENCES = competences(2);
const CURVES = evenItems(24);
const PRIOR = compoundSymmetric(2, 0.75);

/** People who answer so many items of the first competence and none of the second. */
function sittings(people: number, items: number, seed = 'reliability'): ReadSitting[] {
  return simulatedRows({ people, items: CURVES.filter((_, i) => i % (24 / items) === 0), seed }).map(
    ({ answers }) => ({
      language: 0,
      group: 0,
      answers: answers.map((answer) => ({ ...answer, item: answer.item * (24 / items) })),
    }),
  );
}

const observe = observer(
  { competences: COMPETENCES, items: CURVES.map((parameters) => anItemBefore({ parameters })) },
  CURVES,
);

function reliabilityOf(some: readonly ReadSitting[]): readonly (number | undefined)[] {
  return scaleReliability({ dimensions: 2, priorCovariance: PRIOR, sittings: some, observe });
}

describe('the reliability of a scale', () => {
  it('is that of the abilities that scoring would tell, over the people who answered it', () => {
    const some = sittings(60, 12);
    const profiles = some.map((sitting) =>
      estimateProfile({ dimensions: 2, priorCovariance: PRIOR, observations: observe(sitting) }),
    );
    expect(reliabilityOf(some)[0]).toBeCloseTo(
      empiricalReliability(
        profiles.map(({ mode }) => mode[0] ?? NaN),
        profiles.map((profile) => standardErrors(profile)[0] ?? NaN),
      ),
      12,
    );
  });

  it('rises with the number of questions', () => {
    const [short = NaN] = reliabilityOf(sittings(200, 6));
    const [long = NaN] = reliabilityOf(sittings(200, 24));
    expect(short).toBeGreaterThan(0.3);
    expect(long).toBeGreaterThan(short + 0.15);
    expect(long).toBeLessThan(1);
  });

  it('is absent where nobody answered the competence, whatever the others say of it', () => {
    expect(reliabilityOf(sittings(100, 12))[1]).toBeUndefined();
  });

  it('is absent by fewer than thirty people', () => {
    expect(reliabilityOf(sittings(29, 6))).toEqual([undefined, undefined]);
    expect(reliabilityOf(sittings(30, 6))[0]).toBeDefined();
  });

  it('counts only people with answers to it', () => {
    const empty = Array.from({ length: 50 }, (): ReadSitting => ({ language: 0, group: 0, answers: [] }));
    expect(reliabilityOf([...sittings(29, 6), ...empty])[0]).toBeUndefined();
    expect(reliabilityOf([...sittings(60, 12), ...empty])).toEqual(reliabilityOf(sittings(60, 12)));
  });

  it('has a place for every competence', () => {
    expect(reliabilityOf([])).toEqual([undefined, undefined]);
  });
});
