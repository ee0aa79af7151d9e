import { createGenerator, drawCategory, estimateProfile } from '@qabilet/psychometrics';
import { contributionOf } from './contribution';
import { groupFigures } from './group-figures';
import { emptySummary, type GroupSummary, merge } from './group-summary';
import { Z_90 } from './interval';
import { aGroupScale, aScoredPerson, type PersonShape } from './testing';

function groupOf(people: readonly PersonShape[], dimensions: number): GroupSummary {
  const { within } = aGroupScale(dimensions);
  return people
    .map((person) => contributionOf(aScoredPerson(person), within))
    .reduce(merge, emptySummary(dimensions));
}

describe('figures of a group', () => {
  it('are the mean of what the answers point to when all people answered alike', () => {
    const summary = groupOf([{ centres: [0.2] }, { centres: [0.6] }, { centres: [1] }], 1);
    const [figure] = groupFigures(summary, aGroupScale(1)).competences;
    expect(figure?.n).toBe(3);
    expect(figure?.measured?.mean).toBeCloseTo(0.6, 12);
    // Each person: spread inside the group 1 plus error 1 / 4.
    expect(figure?.measured?.standardError).toBeCloseTo(Math.sqrt(1.25 / 3), 12);
    expect(figure?.measured?.high).toBeCloseTo(0.6 + Z_90 * Math.sqrt(1.25 / 3), 12);
    expect(figure?.measured?.level).toBe(3);
  });

  it('say nothing where nobody answered', () => {
    const summary = groupOf([{ centres: [0.5, 0], precision: 0, different: { items: 0 } }], 2);
    const { competences } = groupFigures(summary, aGroupScale(2));
    expect(competences).toEqual([
      { n: 0, enough: false },
      { n: 0, enough: false },
    ]);
  });

  it('do not name a mean whose interval is wider than two levels', () => {
    const two = groupFigures(groupOf([{ centres: [0] }, { centres: [1] }], 1), aGroupScale(1));
    expect(two.competences[0]?.enough).toBe(false);
    const six = groupFigures(groupOf(Array<PersonShape>(6).fill({ centres: [0] }), 1), aGroupScale(1));
    expect(six.competences[0]?.enough).toBe(true);
  });

  it('take the share at target from the group distribution, each level in its part', () => {
    const summary = groupOf(
      [
        { centres: [0.5], target: 3 },
        { centres: [0.5], target: 3 },
        { centres: [0.5], target: 3 },
        { centres: [0.5], target: 2 },
      ],
      1,
    );
    const [figure] = groupFigures(summary, aGroupScale(1)).competences;
    // P(theta >= 0.5) = 0.5 and P(theta >= -0.5) = Phi(1) under N(0.5, 1).
    expect(figure?.measured?.shareAtTarget).toBeCloseTo((3 * 0.5 + 0.841344746068543) / 4, 10);
    expect(figure?.measured?.asked).toBe(4);
  });

  it('say about how many the share at target is, where the roles of some ask for nothing', () => {
    const summary = groupOf(
      [
        { centres: [0.5], target: 3 },
        { centres: [0.5], target: 3 },
        { centres: [0.5], different: { target: undefined } },
      ],
      1,
    );
    const [figure] = groupFigures(summary, aGroupScale(1)).competences;
    expect(figure).toMatchObject({ n: 3, measured: { asked: 2 } });
    expect(figure?.measured?.shareAtTarget).toBeCloseTo(0.5, 10);
  });

  it('recover a gain of half a logit from eight answers each, where the mean of person estimates shows less', () => {
    const generator = createGenerator('waves');
    const scale = aGroupScale(1);
    const people = 2500;
    const waves = [0, 0.5].map((truth) => {
      let summary = emptySummary(1);
      let modes = 0;
      for (let person = 0; person < people; person++) {
        const ability = truth + generator.normal();
        const observations = Array.from({ length: 8 }, (_, i) => {
          const item = { model: '2pl', a: 1.2, b: (i - 3.5) / 2 } as const;
          return { dimension: 0, item, category: drawCategory(ability, item, generator.next()) };
        });
        const { mode, evidence } = estimateProfile({
          dimensions: 1,
          priorCovariance: scale.within,
          observations,
        });
        modes += (mode[0] ?? 0) / people;
        summary = merge(
          summary,
          contributionOf({ ...aScoredPerson({ centres: [0] }), evidence }, scale.within),
        );
      }
      return { modes, mean: groupFigures(summary, scale).competences[0]?.measured?.mean ?? NaN };
    });
    expect(waves[1]!.modes - waves[0]!.modes).toBeLessThan(0.4);
    expect(Math.abs(waves[1]!.mean - waves[0]!.mean - 0.5)).toBeLessThan(0.06);
  });
});
