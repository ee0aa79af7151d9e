import { aPlan, competences } from '@qabilet/assessment/testing';
import type { SelfRating } from '@qabilet/assessment';
import {
  DEFAULT_CUTS,
  LEVELS,
  levelProbabilities,
  STANDINGS,
  type LevelProbabilities,
} from '@qabilet/framework';
import { createGenerator } from '@qabilet/psychometrics';
import { agreement } from './agreement';
import { gaps } from './gap';
import { LEVEL_CERTAINTY, mostProbable, readLevel, type LevelReading } from './level-reading';
import { selfView } from './self-view';
import { aCompetenceScore, aScore } from './testing';

const [COMPETENCE] = competences(1);
const STEPS = ['not-yet', 'with-help', 'on-my-own', 'guide-others'] as const;

/** Odds of levels of all kinds, also such as no normal distribution has. */
const ODDS = Array.from({ length: 200 }, (_, i): LevelProbabilities => {
  const chance = createGenerator(`odds ${i}`);
  const weights = STANDINGS.map(() => (-Math.log(1 - chance.next())) ** (1 + (i % 3)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [none = 0, one = 0, two = 0, three = 0, four = 0] = weights.map((weight) => weight / total);
  return [none, one, two, three, four];
});

const ABILITIES = Array.from({ length: 81 }, (_, i) => -4 + i / 10);
const lowestOf = (reading: LevelReading): number => {
  if (reading.kind === 'not-enough-evidence') return NaN;
  return reading.kind === 'level' ? reading.level : reading.levels[0] + 0.5;
};

describe('a reading of any odds', () => {
  it('names one level exactly when it is probable enough', () => {
    for (const odds of ODDS) {
      const isSure = Math.max(...odds) >= LEVEL_CERTAINTY;
      expect(readLevel(odds).kind).toBe(isSure ? 'level' : 'between');
    }
  });

  it('names neighbours, and no two others are more probable together', () => {
    for (const odds of ODDS) {
      const reading = readLevel(odds);
      if (reading.kind !== 'between') continue;
      const [lower, upper] = reading.levels;
      expect(upper - lower).toBe(1);
      const pairs = [0, 1, 2, 3].map((standing) => (odds[standing] ?? 0) + (odds[standing + 1] ?? 0));
      expect(reading.probability).toBeCloseTo(Math.max(...pairs), 12);
    }
  });

  it('names the level that is the most probable', () => {
    for (const odds of ODDS) {
      const reading = readLevel(odds);
      if (reading.kind === 'level') expect(reading.level).toBe(mostProbable(odds));
      expect(odds[mostProbable(odds)]).toBe(Math.max(...odds));
    }
  });

  it.each([0.15, 0.4, 0.7])('never falls while the ability rises, known to within %p logits', (sd) => {
    const readings = ABILITIES.map((mean) => lowestOf(readLevel(levelProbabilities(mean, sd, DEFAULT_CUTS))));
    expect(readings).toEqual([...readings].sort((left, right) => left - right));
    expect([readings[0], readings.at(-1)]).toEqual([0, 4]);
  });
});

describe('a gap to any target', () => {
  const plan = aPlan({ competences: 1 });
  const measured = (mean: number, level: (typeof LEVELS)[number], weight = 1) => {
    const competence = COMPETENCE as NonNullable<typeof COMPETENCE>;
    const [gap] = gaps(
      plan,
      [{ competence, level, weight }],
      aScore([aCompetenceScore({ competence, mean })]),
    );
    if (!gap?.measured) throw new Error('not measured');
    return gap.measured;
  };

  it('closes while the ability rises, and opens while the target does', () => {
    for (const level of LEVELS) {
      const shortfalls = ABILITIES.map((mean) => measured(mean, level).shortfall);
      expect(shortfalls).toEqual([...shortfalls].sort((left, right) => right - left));
    }
    for (const mean of ABILITIES) {
      const shortfalls = LEVELS.map((level) => measured(mean, level).shortfall);
      expect(shortfalls).toEqual([...shortfalls].sort((left, right) => left - right));
    }
  });

  it('grows from one target to the next by the chance of not reaching it', () => {
    for (const mean of ABILITIES) {
      for (const level of [2, 3, 4] as const) {
        const below = measured(mean, (level - 1) as 1 | 2 | 3);
        expect(measured(mean, level).shortfall - below.shortfall).toBeCloseTo(
          1 - measured(mean, level).atTarget,
          9,
        );
      }
    }
  });

  it('weighs as many times as much as the target does', () => {
    for (const mean of [-2, 0, 1])
      expect(measured(mean, 3, 2.5).weighted).toBeCloseTo(2.5 * measured(mean, 3).shortfall, 12);
  });
});

describe('a self-view of any judgements', () => {
  const ratingsOf = (steps: readonly (typeof STEPS)[number][]): SelfRating[] =>
    steps.map((step, i) => ({
      competence: COMPETENCE as NonNullable<typeof COMPETENCE>,
      level: LEVELS[i] ?? 1,
      step,
    }));
  const placeOf = (steps: readonly (typeof STEPS)[number][]) => {
    const [self] = selfView(ratingsOf(steps), () => DEFAULT_CUTS);
    if (!self?.place) throw new Error('no place');
    return self.place;
  };
  const papers = STEPS.flatMap((one) =>
    STEPS.flatMap((two) => STEPS.map((three) => [one, two, three] as const)),
  );

  it('rises with every single step', () => {
    for (const paper of papers) {
      paper.forEach((step, i) => {
        const higher = STEPS[STEPS.indexOf(step) + 1];
        if (!higher) return;
        expect(placeOf(paper.map((own, k) => (k === i ? higher : own))).mean).toBeGreaterThan(
          placeOf(paper).mean,
        );
      });
    }
  });

  it('does not depend on the order of the judgements, and is surer by each of them', () => {
    for (const paper of papers) {
      const ratings = ratingsOf(paper);
      const [forth] = selfView(ratings, () => DEFAULT_CUTS);
      const [back] = selfView([...ratings].reverse(), () => DEFAULT_CUTS);
      expect(back?.place?.mean).toBeCloseTo(forth?.place?.mean ?? NaN, 12);
      expect(placeOf(paper).sd).toBeLessThan(1.5);
    }
  });

  it('agrees with a measurement exactly where it lies, whatever was judged', () => {
    for (const paper of papers) {
      const { mean } = placeOf(paper);
      const [self] = selfView(ratingsOf(paper), () => DEFAULT_CUTS);
      const { agreement: said } = agreement(self, aCompetenceScore({ mean, sd: 0.2 }), DEFAULT_CUTS);
      expect(['in-line', 'cannot-say']).toContain(said);
    }
  });
});
