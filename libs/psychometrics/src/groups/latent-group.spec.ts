import { startPosterior, observe, momentsOf } from '../ability/grid-posterior';
import type { Answer } from '../ability/answer';
import { estimateEap } from '../ability/eap';
import { at } from '../numeric/element';
import { createGenerator } from '../numeric/random';
import { compoundSymmetric } from '../numeric/matrix';
import { estimateProfile } from '../profile/profile';
import { drawCategory } from '../simulation/draw';
import { addGroups, emptyGroup, groupContribution } from './gaussian-group';
import { estimateGroup } from './group-estimate';
import { estimateLatentGroup, levelShares } from './latent-group';
import { drawPlausibleProfile, drawPlausibleValue } from './plausible-values';

function arrange(count: number, answers: number): Answer[][] {
  const generator = createGenerator(`group of ${count}`);
  return Array.from({ length: count }, () => {
    const ability = 0.5 + 0.9 * generator.normal();
    return Array.from({ length: answers }, (_, i) => {
      const item = { model: '2pl', a: 1.3, b: (i - (answers - 1) / 2) / 3 } as const;
      return { item, category: drawCategory(ability, item, generator.next()) };
    });
  });
}

describe('a latent group', () => {
  const people = arrange(1200, 10);
  const group = estimateLatentGroup(people)!;

  it('recovers mean and spread with honest errors, where the mean of EAPs falls short', () => {
    expect(group.converged).toBe(true);
    expect(Math.abs(group.mean - 0.5) / group.meanError).toBeLessThan(3);
    expect(Math.abs(group.sd - 0.9) / group.sdError).toBeLessThan(3);
    expect(group.meanError).toBeGreaterThan(0.9 / Math.sqrt(people.length));
    const eaps = people.reduce((sum, answers) => sum + estimateEap(answers).ability / people.length, 0);
    expect(eaps).toBeLessThan(group.mean - 0.08);
  });

  it('agrees with the additive Gaussian form within the group error', () => {
    const within = Float64Array.of(0.81);
    const sum = people
      .map((answers) =>
        estimateProfile({
          dimensions: 1,
          priorCovariance: Float64Array.of(1),
          observations: answers.map((answer) => ({ ...answer, dimension: 0 })),
        }),
      )
      .map(({ evidence }) => groupContribution(evidence, within))
      .reduce(addGroups, emptyGroup(1));
    const { mean, covariance } = estimateGroup(sum);
    expect(Math.abs(at(mean, 0) - group.mean)).toBeLessThan(0.04);
    expect(Math.abs(Math.sqrt(at(covariance, 0)) / group.meanError - 1)).toBeLessThan(0.2);
  });

  it('has level shares that sum to one', () => {
    const shares = levelShares(group, [-0.8, 0.2, 1.2]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('is nothing without two people who answered', () => {
    expect(estimateLatentGroup([[], people[0]!])).toBeUndefined();
  });
});

describe('plausible values', () => {
  const [answers] = arrange(1, 8);

  it('have the mean and spread of the posterior', () => {
    const posterior = answers!.reduce(
      (known, { item, category }) => observe(known, item, category),
      startPosterior(),
    );
    const { ability, standardError } = momentsOf(posterior);
    const generator = createGenerator('plausible');
    const draws = Array.from({ length: 8000 }, () => drawPlausibleValue(posterior, generator));
    const mean = draws.reduce((sum, draw) => sum + draw / draws.length, 0);
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2 / draws.length, 0);
    expect(Math.abs(mean - ability)).toBeLessThan(0.03);
    expect(Math.abs(Math.sqrt(variance) - standardError)).toBeLessThan(0.03);
  });

  it('follow the correlations of a profile', () => {
    const profile = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 0.9),
      observations: answers!.map((answer) => ({ ...answer, dimension: 0 })),
    });
    const generator = createGenerator('profile');
    const draws = Array.from({ length: 4000 }, () => drawPlausibleProfile(profile, generator));
    const product = draws.reduce((sum, draw) => {
      const deviations = draw.map((value, i) => value - at(profile.mode, i));
      return sum + (at(deviations, 0) * at(deviations, 1)) / draws.length;
    }, 0);
    expect(Math.abs(product - at(profile.covariance, 1))).toBeLessThan(0.03);
  });
});
