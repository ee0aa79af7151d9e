import { levelProbabilities } from '@qabilet/framework';
import { contributionOf } from './contribution';
import { groupFigures } from './group-figures';
import { emptySummary, merge } from './group-summary';
import { rankedGaps } from './ranked-gaps';
import { aGroupScale, aScoredPerson } from './testing';
import { trainingNeeds } from './training-needs';

const SCALE = aGroupScale(2);

function groupOf(people: number, target: 1 | 2 | 3 | 4) {
  const one = contributionOf(aScoredPerson({ centres: [-1, 0.5], target, precision: 4 }), SCALE.within);
  const summary = Array.from({ length: people }, () => one).reduce(merge, emptySummary(2));
  return { summary, figures: groupFigures(summary, SCALE) };
}

function needsOf(people: number, target: 1 | 2 | 3 | 4) {
  const { summary, figures } = groupOf(people, target);
  return trainingNeeds(summary, figures, SCALE, 5);
}

describe('what a group needs to be trained in', () => {
  it('counts its people by the distribution of the group, below what is asked of them', () => {
    const { figures } = groupOf(20, 3);
    const { mean = NaN, sd = NaN } = figures.competences[0]?.measured ?? {};
    const shares = levelProbabilities(mean, sd, SCALE.cuts[0]!);

    const first = needsOf(20, 3).filter(({ dimension }) => dimension === 0);
    expect(first.map(({ standing, target }) => [standing, target])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
    first.forEach(({ standing, people }) => expect(people).toBeCloseTo(20 * shares[standing], 12));
  });

  it('adds up to the gap that is shown for the same group', () => {
    const { summary, figures } = groupOf(20, 4);
    const shown = rankedGaps(summary, figures, SCALE, 5);

    for (const { dimension, gap, n } of shown) {
      const levels = trainingNeeds(summary, figures, SCALE, 5)
        .filter((need) => need.dimension === dimension)
        .reduce((sum, { people, target, standing }) => sum + people * (target - standing), 0);
      expect(levels / n).toBeCloseTo(gap, 12);
    }
    expect(shown).toHaveLength(2);
  });

  it('is nothing where no role asks for anything', () => {
    const one = contributionOf(
      aScoredPerson({ centres: [-1, 0.5], different: { target: undefined } }),
      SCALE.within,
    );
    const summary = Array.from({ length: 20 }, () => one).reduce(merge, emptySummary(2));

    expect(trainingNeeds(summary, groupFigures(summary, SCALE), SCALE, 5)).toEqual([]);
  });

  it('is not told of fewer people than may be shown', () => {
    expect(needsOf(4, 3)).toEqual([]);
    expect(needsOf(5, 3)).not.toEqual([]);
  });
});
