import { createGenerator, estimateGroup, normalQuantile } from '@qabilet/psychometrics';
import { contributionOf } from './contribution';
import { groupFigures } from './group-figures';
import { emptySummary, type GroupSummary, merge, subtract } from './group-summary';
import { aGroupScale, aScoredPerson } from './testing';

const SCALE = aGroupScale(1);
const PEOPLE = 200;

/** People of a group with a known mean and spread 1, each measured with a known error. */
function simulated(trueMean: number, precision: number, seed: string): GroupSummary {
  const draw = createGenerator(seed);
  const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw.next())));
  let summary = emptySummary(1);
  for (let person = 0; person < PEOPLE; person++) {
    const centre = trueMean + normal() + normal() / Math.sqrt(precision);
    summary = merge(summary, contributionOf(aScoredPerson({ centres: [centre], precision }), SCALE.within));
  }
  return summary;
}

describe('the mean of a simulated group', () => {
  it.each([
    ['many questions', 16],
    ['six questions', 4],
    ['three questions', 2],
  ])('is found unshrunken from %s each', (_, precision) => {
    const { mean, standardError } = groupFigures(simulated(0.5, precision, `recovery ${precision}`), SCALE)
      .competences[0]!.measured!;

    // Within three standard errors of the truth, where the mean of cautious person estimates would not be.
    expect(Math.abs(mean - 0.5)).toBeLessThan(3 * standardError);
    const shrunken = 0.5 * (precision / (precision + 1));
    expect(Math.abs(mean - 0.5)).toBeLessThan(Math.abs(shrunken - 0.5) + 2 * standardError);
    // That of the calibration's spread, as far as these people vary by that.
    expect(standardError / Math.sqrt((1 + 1 / precision) / PEOPLE)).toBeCloseTo(1, 1);
  });

  it('lies in its 90 % interval about nine times in ten', () => {
    const groups = 40;
    let covered = 0;
    for (let group = 0; group < groups; group++) {
      const { low, high } = groupFigures(simulated(0.2, 4, `coverage ${group}`), SCALE).competences[0]!
        .measured!;
      if (low <= 0.2 && 0.2 <= high) covered += 1;
    }
    // A binomial with 40 tries at 0.9 is below 29 in fewer than one case in a thousand.
    expect(covered).toBeGreaterThanOrEqual(29);
    expect(covered).toBeLessThanOrEqual(groups);
  });

  it('rises by as much as the group has grown', () => {
    const before = estimateGroup(simulated(0, 4, 'growth before')).mean[0]!;
    const after = estimateGroup(simulated(0.5, 4, 'growth before')).mean[0]!;

    expect(after - before).toBeCloseTo(0.5, 9);
  });

  it('is that of the rest once a part is taken out again', () => {
    const [whole, part] = [simulated(0.5, 4, 'whole'), simulated(-1, 4, 'part')];
    const together = merge(whole, part);

    const rest = groupFigures(subtract(together, part), SCALE).competences[0]!;
    const alone = groupFigures(whole, SCALE).competences[0]!;
    expect(rest.n).toBe(alone.n);
    expect(rest.measured?.mean).toBeCloseTo(alone.measured?.mean ?? NaN, 9);
    expect(rest.measured?.standardError).toBeCloseTo(alone.measured?.standardError ?? NaN, 9);
  });
});
