import fc from 'fast-check';
import { totalLogLikelihood, type Answer } from '../ability/answer';
import { estimateEap } from '../ability/eap';
import { observe, startPosterior } from '../ability/grid-posterior';
import { at } from '../numeric/element';
import { compoundSymmetric, identity, inverse } from '../numeric/matrix';
import { normalDensity } from '../numeric/normal';
import { createGenerator, type Generator } from '../numeric/random';
import { estimateProfile, type Observation } from '../profile/profile';
import { drawCategory } from '../simulation/draw';
import { integral, largestGap } from '../testing/numerics';
import {
  addGroups,
  emptyGroup,
  groupContribution,
  packedIndex,
  subtractGroups,
  type GroupSum,
} from './gaussian-group';
import { estimateGroup, shareAtLeast } from './group-estimate';
import { estimateLatentGroup, levelShares } from './latent-group';
import { drawPlausibleProfile, drawPlausibleValue } from './plausible-values';

const n = 3;
const within = compoundSymmetric(n, 0.6, 0.8);
const anyEvidence = fc
  .record({
    precision: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 20, noNaN: true })), {
      minLength: n,
      maxLength: n,
    }),
    centre: fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: n, maxLength: n }),
  })
  .map(({ precision, centre }) => ({
    precision: Float64Array.from(precision),
    centre: Float64Array.from(centre),
  }));
const anyPeople = fc.array(anyEvidence, { minLength: 1, maxLength: 10 });
const sumOf = (people: readonly Parameters<typeof groupContribution>[0][]): GroupSum =>
  people.map((person) => groupContribution(person, within)).reduce(addGroups, emptyGroup(n));
const gap = (left: GroupSum, right: GroupSum): number =>
  Math.max(largestGap(left.weight, right.weight), largestGap(left.weighted, right.weighted));

describe('packed symmetric matrices', () => {
  it('have one place for each pair, all of them, counted by rows', () => {
    const places = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: row + 1 }, (_u, column) => [row, column]),
    )
      .flat()
      .map(([row, column]) => packedIndex(row!, column!));
    expect(places).toEqual(Array.from({ length: 21 }, (_, k) => k));
  });

  it('do not tell rows from columns', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 40 }),
        fc.nat({ max: 40 }),
        (i, j) => packedIndex(i, j) === packedIndex(j, i),
      ),
    );
  });
});

describe('sums of a group', () => {
  it('add in any grouping', () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, anyPeople, (one, two, three) => {
        const left = addGroups(addGroups(sumOf(one), sumOf(two)), sumOf(three));
        const right = addGroups(sumOf(one), addGroups(sumOf(two), sumOf(three)));
        return gap(left, right) < 1e-9 && gap(left, sumOf([...one, ...two, ...three])) < 1e-9;
      }),
    );
  });

  it('give back the rest when a part is taken out, to 1e-9', () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (stay, leave) => {
        const rest = subtractGroups(sumOf([...stay, ...leave]), sumOf(leave));
        return gap(rest, sumOf(stay)) < 1e-9;
      }),
    );
  });

  it('are the same whoever comes first', () => {
    fc.assert(fc.property(anyPeople, (people) => gap(sumOf(people), sumOf([...people].reverse())) < 1e-9));
  });

  it('of a group and nobody are those of the group', () => {
    fc.assert(
      fc.property(anyPeople, (people) => gap(addGroups(sumOf(people), emptyGroup(n)), sumOf(people)) === 0),
    );
  });

  it('do not change what they are made of', () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, (one, two) => {
        const left = sumOf(one);
        const copy = { weight: left.weight.slice(), weighted: left.weighted.slice() };
        addGroups(left, sumOf(two));
        subtractGroups(left, sumOf(two));
        return gap(left, copy) === 0;
      }),
    );
  });
});

describe('a contribution', () => {
  it('never weighs more than the person or than the spread within the group allow', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { weight } = groupContribution(evidence, within);
        const widest = inverse(within, n)!;
        return [0, 1, 2].every((i) => {
          const own = weight[packedIndex(i, i)]!;
          return own >= 0 && own <= at(evidence.precision, i) + 1e-12 && own <= at(widest, i * n + i) + 1e-12;
        });
      }),
    );
  });

  it('of one who was measured perfectly weighs as the inverse spread within the group', () => {
    const perfect = { precision: new Float64Array(n).fill(1e12), centre: Float64Array.of(1, 2, 3) };
    const { weight } = groupContribution(perfect, within);
    const expected = inverse(within, n)!;
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) expect(weight[packedIndex(i, j)]).toBeCloseTo(expected[i * n + j]!, 6);
  });

  it('in a group without spread is the evidence itself', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { weight, weighted } = groupContribution(evidence, new Float64Array(n * n));
        return [0, 1, 2].every(
          (i) =>
            Math.abs(weight[packedIndex(i, i)]! - at(evidence.precision, i)) < 1e-10 &&
            Math.abs(weighted[i]! - at(evidence.precision, i) * at(evidence.centre, i)) < 1e-9,
        );
      }),
    );
  });

  it('of abilities that vary apart is one of each alone: L / (1 + S L)', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { weight } = groupContribution(evidence, identity(n));
        return [0, 1, 2].every((i) => {
          const precision = at(evidence.precision, i);
          return Math.abs(weight[packedIndex(i, i)]! - precision / (1 + precision)) < 1e-12;
        });
      }),
    );
  });

  it('moves with the scale: the group mean of people moved by one is moved by one', () => {
    fc.assert(
      fc.property(anyPeople, fc.double({ min: -2, max: 2, noNaN: true }), (people, by) => {
        const moved = people.map(({ precision, centre }) => ({
          precision,
          centre: centre.map((value) => value + by),
        }));
        const here = estimateGroup(sumOf(people));
        const there = estimateGroup(sumOf(moved));
        return (
          here.regularised || here.measured.every((i) => Math.abs(there.mean[i]! - here.mean[i]! - by) < 1e-6)
        );
      }),
    );
  });
});

describe('the estimate of a group', () => {
  it('has an error that falls with the root of its size', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const once = estimateGroup(sumOf(people));
        const four = estimateGroup(sumOf([...people, ...people, ...people, ...people]));
        return (
          once.regularised ||
          once.measured.every(
            (i) =>
              Math.abs(four.mean[i]! - once.mean[i]!) < 1e-6 * (1 + Math.abs(once.mean[i]!)) &&
              Math.abs(four.covariance[i * n + i]! * 4 - once.covariance[i * n + i]!) <
                1e-6 * once.covariance[i * n + i]!,
          )
        );
      }),
    );
  });

  it('of one person about whom much is known is that person', () => {
    const { mean } = estimateGroup(
      groupContribution(
        { precision: Float64Array.of(50, 50, 50), centre: Float64Array.of(1, -1, 0.5) },
        within,
      ),
    );
    expect(largestGap(mean, [1, -1, 0.5])).toBeLessThan(1e-9);
  });

  it('of nobody is nothing at all', () => {
    const { mean, covariance, measured } = estimateGroup(emptyGroup(n));
    expect(measured).toEqual([]);
    expect([...mean, ...covariance].every(Number.isNaN)).toBe(true);
  });

  it('forgets a dimension once the only person who answered about it has left', () => {
    const only = { precision: Float64Array.of(1, 3, 0), centre: Float64Array.of(0, 1, 0) };
    const other = { precision: Float64Array.of(2, 0, 0), centre: Float64Array.of(0.5, 0, 0) };
    const rest = subtractGroups(sumOf([only, other]), sumOf([only]));
    expect(estimateGroup(rest).measured).toEqual([0]);
  });

  it('asked in two halves, each of the half of the abilities, knows both', () => {
    const first = { precision: Float64Array.of(4, 0, 0), centre: Float64Array.of(0.3, 0, 0) };
    const second = { precision: Float64Array.of(0, 4, 0), centre: Float64Array.of(0, -0.2, 0) };
    const { mean, covariance } = estimateGroup(sumOf([first, second]));
    expect(mean[0]).toBeCloseTo(0.3, 10);
    expect(mean[1]).toBeCloseTo(-0.2, 10);
    expect(covariance[1]).toBeCloseTo(0, 10);
  });

  it.each([
    [0, 1, 0, 0.5],
    [1, 4, -1, 0.841344746068543],
    [-0.5, 0.25, 0.5, 0.0227501319481792],
    [2, 0, 1.9, 1],
    [2, 0, 2.1, 0],
  ])('with mean %d and variance %d has above %d the share %d', (mean, variance, cut, share) => {
    expect(shareAtLeast(mean, variance, cut)).toBeCloseTo(share, 12);
  });
});

/** People of N(mean, 1), each with as many 2PL answers as asked for, spread around 0. */
function answersOf(
  people: number,
  length: number,
  group: { mean: number; sd: number; generator: Generator },
): Answer[][] {
  const { mean, sd, generator } = group;
  return Array.from({ length: people }, () => {
    const ability = mean + sd * generator.normal();
    return Array.from({ length }, (_, i): Answer => {
      const item = { model: '2pl', a: 1.3, b: ((i + 0.5) / length) * 3 - 1.5 } as const;
      return { item, category: drawCategory(ability, item, generator.next()) };
    });
  });
}

function additive(people: readonly (readonly Answer[])[]): { mean: number; error: number; modes: number } {
  const variance = Float64Array.of(1);
  let modes = 0;
  const sum = people
    .map((answers) => {
      const observations = answers.map((answer): Observation => ({ ...answer, dimension: 0 }));
      const { mode, evidence } = estimateProfile({ dimensions: 1, priorCovariance: variance, observations });
      modes += mode[0]! / people.length;
      return groupContribution(evidence, variance);
    })
    .reduce(addGroups, emptyGroup(1));
  const { mean, covariance } = estimateGroup(sum);
  return { mean: mean[0]!, error: Math.sqrt(covariance[0]!), modes };
}

describe('the mean of a group of known truth', () => {
  it.each([
    [4, 0.5, 0.12],
    [8, 0.5, 0.08],
    [8, -0.7, 0.1],
    [8, 0, 0.07],
  ])('is not shrunken: %d answers each, truth %d', (length, truth, within95) => {
    const generator = createGenerator(`group ${length} ${truth}`);
    const people = answersOf(600, length, { mean: truth, sd: 1, generator });
    const { mean, error, modes } = additive(people);
    expect(Math.abs(mean - truth)).toBeLessThan(within95);
    expect(error).toBeLessThan(0.06);
    if (truth !== 0) expect(Math.abs(modes - truth)).toBeGreaterThan(Math.abs(mean - truth));
  });

  it('by maximum likelihood lies within three errors of the truth, spread as well', () => {
    const generator = createGenerator('latent');
    const people = answersOf(400, 10, { mean: 0.4, sd: 1.2, generator });
    const found = estimateLatentGroup(people)!;
    expect(found.converged).toBe(true);
    expect(Math.abs(found.mean - 0.4) / found.meanError).toBeLessThan(3);
    expect(Math.abs(found.sd - 1.2) / found.sdError).toBeLessThan(3);
    expect(Math.abs(additive(people).mean - found.mean)).toBeLessThan(0.06);
  });

  it('has an error that tells how it would scatter', () => {
    const generator = createGenerator('scatter');
    const found = Array.from({ length: 60 }, () =>
      additive(answersOf(60, 8, { mean: 0.3, sd: 1, generator })),
    );
    const average = found.reduce((sum, { mean }) => sum + mean, 0) / found.length;
    const scatter = Math.sqrt(
      found.reduce((sum, { mean }) => sum + (mean - average) ** 2, 0) / (found.length - 1),
    );
    const claimed = found.reduce((sum, { error }) => sum + error, 0) / found.length;
    expect(scatter / claimed).toBeGreaterThan(0.75);
    expect(scatter / claimed).toBeLessThan(1.3);
  });
});

describe('maximum likelihood of a group', () => {
  const generator = createGenerator('likelihood');
  const people = answersOf(150, 8, { mean: 0.2, sd: 0.9, generator });
  const found = estimateLatentGroup(people)!;
  const logLikelihood = (mean: number, sd: number): number =>
    people.slice(0, 40).reduce((sum, answers) => {
      const marginal = integral(
        (x) => Math.exp(totalLogLikelihood(x, answers)) * (normalDensity((x - mean) / sd) / sd),
        -6,
        6,
        80,
      );
      return sum + Math.log(marginal);
    }, 0);

  it('is the same for people in another order and for empty papers among them', () => {
    const other = estimateLatentGroup([[], ...[...people].reverse(), []])!;
    expect(other.mean).toBeCloseTo(found.mean, 6);
    expect(other.sd).toBeCloseTo(found.sd, 6);
    expect(other.people).toBe(150);
  });

  it('has a log-likelihood that integration confirms, and that nothing nearby exceeds', () => {
    const few = estimateLatentGroup(people.slice(0, 40))!;
    expect(few.logLikelihood).toBeCloseTo(logLikelihood(few.mean, few.sd), 5);
    for (const [mean, sd] of [
      [0.1, 0],
      [-0.1, 0],
      [0, 0.1],
      [0, -0.1],
    ] as const)
      expect(logLikelihood(few.mean + mean, few.sd + sd)).toBeLessThan(few.logLikelihood);
  });

  it('has the errors that the curvature of the log-likelihood gives', () => {
    const few = estimateLatentGroup(people.slice(0, 40))!;
    const h = 0.02;
    const value = (i: number, j: number): number => logLikelihood(few.mean + i * h, few.sd * Math.exp(j * h));
    const information = Float64Array.of(
      -(value(1, 0) + value(-1, 0) - 2 * value(0, 0)) / h ** 2,
      -(value(1, 1) - value(1, -1) - value(-1, 1) + value(-1, -1)) / (4 * h * h),
      -(value(1, 1) - value(1, -1) - value(-1, 1) + value(-1, -1)) / (4 * h * h),
      -(value(0, 1) + value(0, -1) - 2 * value(0, 0)) / h ** 2,
    );
    const covariance = inverse(information, 2)!;
    expect(Math.abs(few.meanError / Math.sqrt(covariance[0]!) - 1)).toBeLessThan(0.02);
    expect(Math.abs(few.sdError / (few.sd * Math.sqrt(covariance[3]!)) - 1)).toBeLessThan(0.02);
  });

  it.each([
    ['nobody', []],
    ['one person', [people[0]!]],
    ['people without answers', [[], [], []]],
  ])('does not exist for %s', (_, group) => {
    expect(estimateLatentGroup(group)).toBeUndefined();
  });

  it('shares the group out over the levels', () => {
    const shares = levelShares(found, [-0.8, 0.2, 1.2]);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[3]).toBeCloseTo(shareAtLeast(found.mean, found.sd ** 2, 1.2), 12);
  });
});

describe('plausible values', () => {
  it('have the mean and the spread of the posterior', () => {
    const item = { model: '2pl', a: 1.5, b: 0.5 } as const;
    const posterior = observe(observe(startPosterior(), item, 1), { model: '2pl', a: 1, b: -1 }, 1);
    const expected = estimateEap([
      { item, category: 1 },
      { item: { model: '2pl', a: 1, b: -1 }, category: 1 },
    ]);
    const generator = createGenerator('plausible');
    const draws = Array.from({ length: 5000 }, () => drawPlausibleValue(posterior, generator));
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const sd = Math.sqrt(draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length);
    expect(Math.abs(mean - expected.ability)).toBeLessThan((4 * expected.standardError) / Math.sqrt(5000));
    expect(Math.abs(sd / expected.standardError - 1)).toBeLessThan(0.045);
  });

  it('of a group keep its spread, which point estimates lose', () => {
    const generator = createGenerator('spread');
    const people = answersOf(400, 8, { mean: 0, sd: 1, generator });
    const spread = (values: readonly number[]): number => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    };
    const drawn = people.map((answers) =>
      drawPlausibleValue(
        answers.reduce(
          (posterior, { item, category }) => observe(posterior, item, category),
          startPosterior(),
        ),
        generator,
      ),
    );
    expect(Math.abs(spread(drawn) - 1)).toBeLessThan(0.1);
    expect(spread(people.map((answers) => estimateEap(answers).ability))).toBeLessThan(0.9);
  });

  it('of a profile have its covariance', () => {
    const profile = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 0.7),
      observations: [{ dimension: 0, item: { model: '2pl', a: 1.5, b: 0 }, category: 1 }],
    });
    const generator = createGenerator('profile');
    const draws = Array.from({ length: 6000 }, () => drawPlausibleProfile(profile, generator));
    const mean = (of: (draw: Float64Array) => number): number =>
      draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
    expect(Math.abs(mean((d) => d[0]!) - profile.mode[0]!)).toBeLessThan(0.05);
    const product = mean((d) => (d[0]! - profile.mode[0]!) * (d[1]! - profile.mode[1]!));
    expect(Math.abs(product - profile.covariance[1]!)).toBeLessThan(0.05);
  });

  it('of abilities that the prior holds equal still vary, together', () => {
    const profile = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 1),
      observations: [{ dimension: 0, item: { model: '2pl', a: 1.5, b: 0 }, category: 1 }],
    });
    const generator = createGenerator('equal');
    const draws = Array.from({ length: 50 }, () => drawPlausibleProfile(profile, generator)[0]!);
    expect(new Set(draws).size).toBeGreaterThan(40);
  });
});

describe('a group whose people are all alike', () => {
  it.each([0, 0.03, 0.07, 0.1, 0.16])(
    'has the ability %d that the answers show, not the nearest point of a grid',
    (b) => {
      const answers: Answer[] = [
        { item: { model: '2pl', a: 1.2, b: b - 0.5 }, category: 1 },
        { item: { model: '2pl', a: 1.2, b: b + 0.5 }, category: 0 },
      ];
      const found = estimateLatentGroup(Array.from({ length: 30 }, () => answers))!;
      expect(Math.abs(found.mean - b)).toBeLessThan(3e-3);
      // No surer than the information of 60 answers, 1.2^2 P Q each.
      expect(found.meanError).toBeGreaterThan(0.9 / Math.sqrt(60 * 1.44 * 0.2288));
    },
  );
});
