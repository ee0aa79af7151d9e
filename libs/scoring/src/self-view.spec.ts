import type { SelfRating, SelfStep } from '@qabilet/assessment';
import { type CutScores, DEFAULT_CUTS, type LevelOrdinal } from '@qabilet/framework';
import { competence } from '@qabilet/framework/testing';
import { selfView } from './self-view';

const A = competence('A');

function rating(level: LevelOrdinal, step: SelfStep): SelfRating {
  return { competence: A, level, step };
}

function placeOf(
  ratings: readonly SelfRating[],
  cuts: CutScores = DEFAULT_CUTS,
): { mean: number; sd: number; level: number } {
  const [self] = selfView(ratings, () => cuts);
  if (!self?.place) throw new Error('no place');
  return self.place;
}

describe('the self-view', () => {
  it('puts who does a level alone and the next with help near that level', () => {
    expect(placeOf([rating(2, 'on-my-own'), rating(3, 'with-help')]).level).toBe(2);
    expect(placeOf([rating(3, 'on-my-own'), rating(4, 'with-help')]).level).toBe(3);
  });

  it('puts who can do nothing of the first two levels below the first', () => {
    expect(placeOf([rating(1, 'not-yet'), rating(2, 'not-yet')]).level).toBe(0);
  });

  it('puts who guides others in the last two levels at the top', () => {
    expect(placeOf([rating(3, 'guide-others'), rating(4, 'guide-others')]).level).toBe(4);
  });

  it('rises with each step of each statement', () => {
    const steps = ['not-yet', 'with-help', 'on-my-own', 'guide-others'] as const;
    const means = steps.map((step) => placeOf([rating(2, step), rating(3, 'with-help')]).mean);
    for (let i = 1; i < means.length; i++) expect(means[i]!).toBeGreaterThan(means[i - 1]! + 0.2);
  });

  it('stays within the scale and surer than its prior', () => {
    const { mean, sd } = placeOf([rating(3, 'guide-others'), rating(4, 'guide-others')]);
    expect(mean).toBeLessThan(4);
    expect(sd).toBeLessThan(1.5);
  });

  it('moves with the cuts of the competence', () => {
    const ratings = [rating(2, 'on-my-own'), rating(3, 'with-help')];
    const there = placeOf(ratings);
    const harder = placeOf(ratings, [-1, 0, 1, 2]);
    expect(harder.mean).toBeGreaterThan(there.mean + 0.3);
    expect(harder.level).toBe(there.level);
  });

  it('is symmetric about the middle of the scale', () => {
    const up = placeOf([rating(2, 'on-my-own'), rating(3, 'on-my-own')]);
    const down = placeOf([rating(2, 'with-help'), rating(3, 'with-help')]);
    expect(up.mean).toBeCloseTo(-down.mean, 9);
  });

  it('leaves out what is not the work of the person', () => {
    const alone = placeOf([rating(2, 'on-my-own')]);
    expect(placeOf([rating(2, 'on-my-own'), rating(3, 'not-my-work')])).toEqual(alone);
  });

  it('has no place where nothing was judged', () => {
    const ratings = [rating(2, 'not-my-work'), rating(3, 'not-my-work')];
    expect(selfView(ratings, () => DEFAULT_CUTS)).toEqual([{ competence: A, statements: 0 }]);
  });

  it('has one entry a competence, in the order of the ratings', () => {
    const other = { competence: competence('B'), level: 1, step: 'on-my-own' } as const;
    const views = selfView([rating(2, 'not-yet'), other, rating(3, 'not-yet')], () => DEFAULT_CUTS);
    expect(views.map((view) => [view.competence, view.statements])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});
