import type { Target } from '@qabilet/assessment';
import { aPlan, competences, targetsOf } from '@qabilet/assessment/testing';
import type { LevelOrdinal } from '@qabilet/framework';
import { gaps, nextSteps } from './gap';
import { aCompetenceScore, anUnknownCompetence, aScore } from './testing';

const PLAN = aPlan({ competences: 5 });
const IDS = competences(5);

function target(index: number, level: LevelOrdinal, weight = 1): Target {
  return { competence: IDS[index]!, level, weight };
}

/** Means in framework order, known to within 0.3 logits; undefined is not known. */
function scored(...means: readonly (number | undefined)[]): ReturnType<typeof aScore> {
  return aScore(
    means.map((mean, i) => {
      const competence = IDS[i]!;
      return mean === undefined
        ? anUnknownCompetence({ competence })
        : aCompetenceScore({ competence, mean, sd: 0.3 });
    }),
  );
}

describe('a gap', () => {
  it('is the chance of the target and the expected levels short of it', () => {
    const [gap] = gaps(PLAN, [target(0, 3)], scored(0));
    // cuts at -1.5, -0.5, 0.5: P(level >= 3) = 1 - Phi(1.667), P(2) = 0.9044, P(1) = 0.0478
    expect(gap?.measured?.atTarget).toBeCloseTo(0.0478, 4);
    expect(gap?.measured?.shortfall).toBeCloseTo(0.9044 + 2 * 0.0478, 3);
  });

  it('is nearly nothing for somebody well above the target', () => {
    const [gap] = gaps(PLAN, [target(0, 2)], scored(2));
    expect(gap?.measured?.atTarget).toBeGreaterThan(0.999);
    expect(gap?.measured?.shortfall).toBeLessThan(1e-6);
  });

  it('counts all the levels that are missing', () => {
    expect(gaps(PLAN, [target(0, 4)], scored(-3))[0]?.measured?.shortfall).toBeCloseTo(4, 5);
  });

  it('is unknown without enough evidence', () => {
    expect(gaps(PLAN, [target(0, 3)], scored(undefined))).toEqual([
      { competence: 'C01', target: 3, weight: 1 },
    ]);
  });

  it('is unknown for a target that was not scored', () => {
    expect(gaps(PLAN, [target(4, 3)], scored(0))[0]?.measured).toBeUndefined();
  });
});

describe('the ranking of gaps', () => {
  it('goes by weight times shortfall', () => {
    const ranked = gaps(PLAN, [target(0, 3), target(1, 3, 3), target(2, 3)], scored(0, 0, -1));
    expect(ranked.map(({ competence }) => competence)).toEqual(['C02', 'C03', 'C01']);
    expect(ranked[0]?.measured?.weighted).toBeCloseTo(3 * (ranked[0]?.measured?.shortfall ?? NaN), 12);
  });

  it('puts what is unknown last, and equals in framework order', () => {
    const targets = [target(3, 3), target(1, 3), target(2, 2), target(0, 3)];
    const ranked = gaps(PLAN, targets, scored(0, undefined, 0, 0));
    expect(ranked.map(({ competence }) => competence)).toEqual(['C01', 'C04', 'C03', 'C02']);
  });

  it('leaves nothing out', () => {
    expect(gaps(PLAN, targetsOf(5), scored(0, 0, undefined, 1, -1))).toHaveLength(5);
  });
});

describe('the next steps', () => {
  function stepsFor(targets: readonly Target[], ...means: readonly (number | undefined)[]): string[] {
    const score = scored(...means);
    return nextSteps(PLAN, gaps(PLAN, targets, score), score).map(
      ({ competence, level }) => `${competence} to ${level}`,
    );
  }

  it('aim one level up from where the person stands', () => {
    expect(stepsFor([target(0, 4)], -1)).toEqual(['C01 to 2']);
    expect(stepsFor([target(0, 4)], -3)).toEqual(['C01 to 1']);
  });

  it('never aim beyond the target', () => {
    expect(stepsFor([target(0, 2)], -0.8)).toEqual(['C01 to 2']);
  });

  it('are at most three, the largest weighted gaps first', () => {
    const targets = [target(0, 3), target(1, 3), target(2, 3, 2), target(3, 3), target(4, 4)];
    expect(stepsFor(targets, -0.6, 0, -1, 0.2, 0)).toEqual(['C03 to 2', 'C05 to 3', 'C01 to 2']);
  });

  it('are none where the target is likelier reached than not', () => {
    expect(stepsFor([target(0, 3), target(1, 3)], 0.55, 0.45)).toEqual(['C02 to 3']);
  });

  it('are none where there is not enough evidence', () => {
    expect(stepsFor([target(0, 4)], undefined)).toEqual([]);
  });
});
