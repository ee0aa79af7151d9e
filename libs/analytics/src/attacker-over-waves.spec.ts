import fc from 'fast-check';
import { type PublicationOverWaves, shownTogether, shownTogetherOverWaves } from './margins';
import { Attacker } from './testing/attacker';
import { anyPopulation, groupsOf, type Population, regionsOf, treeOf } from './testing/population';

const MINIMUM = 6;

/** The same tree in two waves, of which the second has lost every fourth person. */
function secondWave({ parents, people }: Population): Population {
  return { parents, people: people.filter((_, place) => place % 4 !== 3) };
}

function publicationOf(waves: readonly Population[]): PublicationOverWaves {
  const keyOf = (cellId: string, groups: readonly string[]): string => [cellId, ...groups].join('|');
  const counted = waves.map(
    (wave) => new Map(regionsOf(wave).map((region) => [keyOf(region.cellId, region.groups), region.counts])),
  );
  const regions = new Map(
    waves.flatMap(regionsOf).map((region) => [keyOf(region.cellId, region.groups), region]),
  );
  return {
    tree: treeOf(waves[0] ?? { parents: [], people: [] }),
    minimum: MINIMUM,
    regions: [...regions].map(([key, { cellId, groups }]) => ({
      cellId,
      groups,
      waves: counted.map((wave) => {
        const [invited = 0, finished = 0] = wave.get(key) ?? [];
        return { invited, counts: [finished] };
      }),
    })),
  };
}

/** Groups under the minimum whose size follows for one wave from figures that were ever shown in any. */
function sizesHad(population: Population, everShown: ReadonlySet<string>): number {
  const groups = groupsOf(population, () => true);
  const attacker = new Attacker(population.people.length);
  everShown.forEach((id) => attacker.learn(groups.get(id) ?? new Set()));
  return [...groups.values()].filter((people) => people.size < MINIMUM && attacker.derives(people)).length;
}

const POPULATIONS = fc
  .sample(anyPopulation, { numRuns: 100, seed: 20_261_124 })
  .filter(({ people }) => people.length >= 2 * MINIMUM)
  .map((population) => [population, secondWave(population)]);

const had = (rule: (waves: readonly Population[]) => ReadonlySet<string>): number =>
  POPULATIONS.reduce((sum, waves) => {
    const everShown = rule(waves);
    return sum + waves.reduce((inner, wave) => inner + sizesHad(wave, everShown), 0);
  }, 0);

describe('an attacker who fills the gaps of one wave from another', () => {
  it('gets the size of no hidden group', () => {
    expect(
      had((waves) => new Set(shownTogetherOverWaves(publicationOf(waves)).flatMap((ids) => [...ids]))),
    ).toBe(0);
  });

  it('gets some where each wave is guarded by itself', () => {
    const byItself = (wave: Population): readonly string[] => [
      ...shownTogether({ tree: treeOf(wave), regions: regionsOf(wave), minimum: MINIMUM }),
    ];
    expect(had((waves) => new Set(waves.flatMap(byItself)))).toBeGreaterThan(20);
  });
});
