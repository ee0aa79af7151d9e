import fc from 'fast-check';
import type { Region } from '../margins';

export const FAMILIES = ['family:analysts', 'family:clerks', 'family:managers'];
export const LANGUAGES = ['language:en', 'language:kk'];

export interface Person {
  readonly unit: number;
  readonly groups: readonly string[];
  readonly isFinished: boolean;
}

/** Made-up officials in a tree of units, each with a role family, a language and a past. */
export interface Population {
  /** Parent of each unit by place; the first is the top. */
  readonly parents: readonly number[];
  readonly people: readonly Person[];
}

/** Small units, a few large ones, and groups beside the tree that nearly cover units or nearly miss them. */
export const anyPopulation: fc.Arbitrary<Population> = fc
  .record({
    parents: fc.array(fc.nat(), { minLength: 2, maxLength: 9 }),
    people: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), fc.nat({ max: 4 }), fc.nat({ max: 9 })), {
      minLength: 8,
      maxLength: 48,
    }),
  })
  .map(({ parents, people }) => ({
    parents: parents.map((parent, i) => (i === 0 ? -1 : parent % i)),
    people: people.map(([unit, family, language, past]) => ({
      unit: unit % parents.length,
      groups: [
        FAMILIES[Math.max(0, family - 3)] ?? '',
        LANGUAGES[language === 0 ? 1 : 0] ?? '',
        past < 2 ? 'came:new' : 'came:back',
      ],
      isFinished: past !== 5,
    })),
  }));

export function unitId(unit: number): string {
  return `unit:${unit}`;
}

export function treeOf({ parents }: Population) {
  return parents.map((parent, unit) => ({
    id: unitId(unit),
    ...(parent >= 0 && { parentId: unitId(parent) }),
  }));
}

/** Invited and finished people of every combination that occurs. */
export function regionsOf({ people }: Population): readonly Region[] {
  const regions = new Map<string, Region>();
  for (const { unit, groups, isFinished } of people) {
    const key = [unit, ...groups].join('|');
    const [invited = 0, finished = 0] = regions.get(key)?.counts ?? [];
    const counts = [invited + 1, finished + (isFinished ? 1 : 0)];
    regions.set(key, { cellId: unitId(unit), groups, counts });
  }
  return [...regions.values()];
}

/** The people of every cell and group that there is a figure about. */
export function groupsOf(
  { parents, people }: Population,
  counts: (person: Person) => boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const groups = new Map<string, Set<number>>();
  const add = (id: string, person: number): void => {
    groups.set(id, (groups.get(id) ?? new Set()).add(person));
  };
  people.forEach((person, place) => {
    if (!counts(person)) return;
    for (let unit = person.unit; unit >= 0; unit = parents[unit] ?? -1) add(unitId(unit), place);
    person.groups.forEach((id) => add(id, place));
  });
  return groups;
}
