import fc from 'fast-check';
import { shownTogether } from './margins';
import { shownCells } from './suppression';
import { Attacker } from './testing/attacker';
import {
  anyPopulation,
  groupsOf,
  type Person,
  type Population,
  regionsOf,
  treeOf,
  unitId,
} from './testing/population';

const MINIMUM = 5;
const SEED = 20_261_123;

type Rule = (population: Population) => ReadonlySet<string>;

const theRule: Rule = (population) =>
  shownTogether({ tree: treeOf(population), regions: regionsOf(population), minimum: MINIMUM });

const invited = (): boolean => true;
const finished = ({ isFinished }: Person): boolean => isFinished;

/** Every figure that is large enough by itself, whatever the others give away. */
const smallOnesHidden: Rule = (population) => {
  const isEnough = (counts: (person: Person) => boolean, id: string): boolean => {
    const people = groupsOf(population, counts).get(id)?.size ?? 0;
    return people === 0 || people >= MINIMUM;
  };
  return new Set(
    [...groupsOf(population, invited).keys()].filter((id) => isEnough(invited, id) && isEnough(finished, id)),
  );
};

/** The tree as it is chosen, beside it every group that is large enough by itself. */
const onlyTheTreeGuarded: Rule = (population) => {
  const counted = [...smallOnesHidden(population)].filter((id) => !id.startsWith('unit:'));
  const sizes = [groupsOf(population, invited), groupsOf(population, finished)];
  const cells = treeOf(population).map((cell) => ({
    ...cell,
    counts: sizes.map((groups) => groups.get(cell.id)?.size ?? 0),
  }));
  return new Set([...shownCells(cells, MINIMUM), ...counted]);
};

interface Hunt {
  readonly queries: number;
  /** Groups under the minimum whose figure the attacker got. */
  readonly found: readonly string[];
}

/**
 * Asks for every pair of groups: both together, what they have in common, either without the other; and for each person.
 * Those of fewer people than the minimum are what the attacker is after.
 */
function hunt(population: Population, rule: Rule, counts: (person: Person) => boolean): Hunt {
  const groups = groupsOf(population, counts);
  const attacker = new Attacker(population.people.length);
  // The size of the whole is known from elsewhere.
  attacker.learn(groups.get(unitId(0)) ?? new Set());
  for (const id of rule(population)) attacker.learn(groups.get(id) ?? new Set());

  const targets = new Map<string, ReadonlySet<number>>();
  let queries = 0;
  const ask = (people: ReadonlySet<number>): void => {
    queries += 1;
    if (people.size > 0 && people.size < MINIMUM) targets.set([...people].sort().join(), people);
  };
  groups.forEach((left) =>
    groups.forEach((right) => {
      ask(new Set([...left].filter((person) => right.has(person))));
      ask(new Set([...left].filter((person) => !right.has(person))));
      ask(new Set([...left, ...right]));
    }),
  );
  population.people.forEach((person, place) => ask(new Set(counts(person) ? [place] : [])));
  return {
    queries,
    found: [...targets].flatMap(([name, people]) => (attacker.derives(people) ? [name] : [])),
  };
}

function huntAll(rule: Rule, populations: readonly Population[]): Hunt {
  const hunts = populations
    .filter((population) =>
      [invited, finished].every((counts) => population.people.filter(counts).length >= MINIMUM),
    )
    .flatMap((population) => [hunt(population, rule, invited), hunt(population, rule, finished)]);
  return {
    queries: hunts.reduce((sum, { queries }) => sum + queries, 0),
    found: hunts.flatMap(({ found }) => found),
  };
}

const POPULATIONS = fc.sample(anyPopulation, { numRuns: 200, seed: SEED });

describe('an attacker with all published figures and exact algebra', () => {
  it('gets no figure about fewer people than the minimum from thousands of pairs of queries', () => {
    const { queries, found } = huntAll(theRule, POPULATIONS);
    expect(queries).toBeGreaterThan(50_000);
    expect(found).toEqual([]);
  });

  it('gets hundreds where only figures that are small themselves are hidden', () => {
    expect(huntAll(smallOnesHidden, POPULATIONS).found.length).toBeGreaterThan(300);
  });

  it('gets some where the tree is guarded without the groups beside it', () => {
    expect(huntAll(onlyTheTreeGuarded, POPULATIONS).found.length).toBeGreaterThan(100);
  });

  it('is not kept out by showing nothing: most groups that are large enough are on show', () => {
    const count = (rule: Rule): number =>
      POPULATIONS.reduce((sum, population) => sum + rule(population).size, 0);
    expect(count(theRule) / count(smallOnesHidden)).toBeGreaterThan(0.5);
  });
});
