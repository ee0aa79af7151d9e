import fc from 'fast-check';
import { type Region, shownTogether } from './margins';
import { Attacker } from './testing/attacker';
import { anyPopulation, type Person, type Population, treeOf, unitId } from './testing/population';

const MINIMUM = 5;

/** The same people at the end of each month: in which unit each of them is by then. */
interface Moving {
  readonly population: Population;
  readonly months: readonly (readonly number[])[];
}

const anyMoving: fc.Arbitrary<Moving> = fc
  .record({
    population: anyPopulation,
    moves: fc.array(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ population, moves }) => {
    let units = population.people.map(({ unit }) => unit);
    const months = moves.map((month) => {
      units = units.map((unit, place) => {
        const move = month.find(([person]) => person % units.length === place);
        return move ? move[1] % population.parents.length : unit;
      });
      return units;
    });
    return { population, months };
  });

const isLater = (id: string): boolean => id.startsWith('month:');

/** The units of a month around a person's own, as groups beside the tree of the wave's day. */
function unitsOfMonths({ population: { parents }, months }: Moving, place: number): readonly string[] {
  return months.flatMap((units, month) => {
    const around: string[] = [];
    for (let unit = units[place] ?? -1; unit >= 0; unit = parents[unit] ?? -1)
      around.push(`month:${month}:${unitId(unit)}`);
    return around;
  });
}

function regionsOf(moving: Moving): readonly Region[] {
  const regions = new Map<string, Region>();
  moving.population.people.forEach(({ unit, groups, isFinished }, place) => {
    const all = [...groups, ...unitsOfMonths(moving, place)];
    const key = [unit, ...all].join('|');
    const [invited = 0, finished = 0] = regions.get(key)?.counts ?? [];
    const counts = [invited + 1, finished + (isFinished ? 1 : 0)];
    regions.set(key, { cellId: unitId(unit), groups: all, counts });
  });
  return [...regions.values()];
}

/** The people of every unit of the wave's day, of every month, and of every group beside them. */
function membersOf(
  moving: Moving,
  counts: (person: Person) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const { parents, people } = moving.population;
  const members = new Map<string, Set<number>>();
  people.forEach((person, place) => {
    if (!counts(person)) return;
    const own: string[] = [...person.groups, ...unitsOfMonths(moving, place)];
    for (let unit = person.unit; unit >= 0; unit = parents[unit] ?? -1) own.push(unitId(unit));
    for (const id of own) members.set(id, (members.get(id) ?? new Set()).add(place));
  });
  return members;
}

type Rule = (moving: Moving) => ReadonlySet<string>;

const turnOf = (id: string): number => (isLater(id) ? 1 + Number(id.split(':')[1]) : 0);
const together: Rule = (moving) =>
  shownTogether({
    tree: treeOf(moving.population),
    regions: regionsOf(moving),
    minimum: MINIMUM,
    turnOf,
  });

/** Each structure guarded for itself, as if the others were not on show. */
const eachAlone: Rule = (moving) => {
  const all = regionsOf(moving);
  const only = (turn: number): readonly string[] => {
    const kept = ({ groups }: Region): readonly string[] => groups.filter((id) => turnOf(id) === turn);
    const regions = all.map((region) => ({
      ...region,
      // Without the wave's own tree all are in its top.
      cellId: turn === 0 ? region.cellId : unitId(0),
      groups: kept(region),
    }));
    const shown = shownTogether({ tree: treeOf(moving.population), regions, minimum: MINIMUM });
    return [...shown].filter((id) => turnOf(id) === turn);
  };
  return new Set([-1, ...moving.months.keys()].flatMap((month) => only(month + 1)));
};

const invited = (): boolean => true;
const finished = ({ isFinished }: Person): boolean => isFinished;

/** Groups under the minimum, and differences between any two, that follow from everything ever shown. */
function found(moving: Moving, rule: Rule): number {
  return [invited, finished].reduce((sum, counts) => {
    const members = membersOf(moving, counts);
    const attacker = new Attacker(moving.population.people.length);
    attacker.learn(members.get(unitId(0)) ?? new Set());
    for (const id of rule(moving)) attacker.learn(members.get(id) ?? new Set());
    const small = new Map<string, ReadonlySet<number>>();
    const ask = (people: ReadonlySet<number>): void => {
      if (people.size > 0 && people.size < MINIMUM) small.set([...people].sort().join(), people);
    };
    members.forEach((left) =>
      members.forEach((right) => {
        ask(new Set([...left].filter((person) => !right.has(person))));
        ask(new Set([...left].filter((person) => right.has(person))));
      }),
    );
    moving.population.people.forEach((person, place) => ask(new Set(counts(person) ? [place] : [])));
    return sum + [...small.values()].filter((people) => attacker.derives(people)).length;
  }, 0);
}

const MOVING = fc
  .sample(anyMoving, { numRuns: 120, seed: 20_261_125 })
  .filter(({ population }) =>
    [invited, finished].every((counts) => population.people.filter(counts).length >= MINIMUM),
  );
const foundBy = (rule: Rule): number => MOVING.reduce((sum, moving) => sum + found(moving, rule), 0);

describe('an attacker who holds the structure of the wave’s day beside those of later months', () => {
  it('gets no figure about fewer people than the minimum', () => {
    expect(foundBy(together)).toBe(0);
  });

  it('gets those who moved where each structure is guarded for itself', () => {
    expect(foundBy(eachAlone)).toBeGreaterThan(100);
  });

  it('finds what was on show before as it was, month after month', () => {
    for (const moving of MOVING) {
      const shown = together(moving);
      moving.months.forEach((_, month) => {
        const earlier = { ...moving, months: moving.months.slice(0, month) };
        expect([...together(earlier)].sort()).toEqual([...shown].filter((id) => turnOf(id) <= month).sort());
      });
    }
  });

  it('is not kept out by showing nothing of the later months', () => {
    const later = (rule: Rule): number =>
      MOVING.reduce((sum, moving) => sum + [...rule(moving)].filter(isLater).length, 0);
    expect(later(together) / later(eachAlone)).toBeGreaterThan(0.25);
  });
});
