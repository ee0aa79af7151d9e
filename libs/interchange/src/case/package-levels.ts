import type { CaseGroupRole, LevelContent, SubLevelContent } from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import { LEVELS } from '@qabilet/framework';
import { associationsOf, type CasePackage } from './case-package';
import type { CaseProblems } from './case-problems';
import type { PackageTexts } from './item-texts';
import type { TreeItem } from './item-tree';
import { partKey } from './part-key';

export interface PackageLevels {
  readonly levels: readonly LevelContent[];
  /** The level an item names; none where it names none, or one that is not shown. */
  readonly of: (identifier: string) => LevelOrdinal | undefined;
}

interface LevelSource {
  readonly inRole: (role: CaseGroupRole) => readonly TreeItem[];
  readonly texts: PackageTexts;
  readonly places: Map<string, string>;
  readonly problems: CaseProblems;
  readonly skills: ReadonlyMap<string, readonly string[]>;
}

/** Of a framework whose package has none. */
const USUAL_LEVELS: readonly LevelContent[] = (
  ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'] as const
).map((name, index) => ({
  ordinal: LEVELS[index] ?? 1,
  name: { en: name },
  description: { en: '' },
  subLevels: [],
}));

/** Which levels each item reaches (hasSkillLevel). */
export function skillLevels(source: CasePackage): ReadonlyMap<string, readonly string[]> {
  const skills = new Map<string, readonly string[]>();
  for (const { associationType, originNodeURI, destinationNodeURI } of associationsOf(source)) {
    if (associationType !== 'hasSkillLevel') continue;
    const known = skills.get(originNodeURI.identifier) ?? [];
    skills.set(originNodeURI.identifier, [...known, destinationNodeURI.identifier]);
  }
  return skills;
}

export function levelsOf({ inRole, texts, places, problems, skills }: LevelSource): PackageLevels {
  const found = inRole('level');
  const [first] = found;
  if (!first) {
    problems.add('CFItems', 'no-levels', {});
    return { levels: USUAL_LEVELS, of: () => undefined };
  }
  if (found.length > LEVELS.length)
    problems.add(`CFItems[${first.index}]`, 'too-many-levels', { count: found.length });

  const placed = ordinalsOf(found);
  const ordinals = new Map(placed.map(([ordinal, { item }]) => [item.identifier, ordinal]));
  const levels = placed.map(([ordinal, { item }]): LevelContent => {
    places.set(partKey('level', String(ordinal)), item.identifier);
    const purpose = texts.of(item, 'notes');
    return {
      ordinal,
      name: texts.name(item),
      description: texts.of(item, 'description') ?? { en: '' },
      ...(purpose ? { purpose } : {}),
      subLevels: inRole('sub-level')
        .filter(({ parent }) => parent === item.identifier)
        .flatMap((entry) => subLevelOf(entry, ordinal, texts, places)),
    };
  });
  return {
    levels,
    of: (identifier) => {
      const reached = (skills.get(identifier) ?? []).flatMap((level) => ordinals.get(level) ?? []);
      return reached[0];
    },
  };
}

/** By their own numbers where those are different numbers from 1 to 4, else in their order. */
function ordinalsOf(found: readonly TreeItem[]): [LevelOrdinal, TreeItem][] {
  const numbers = found.map(({ item }) => LEVELS.find((level) => String(level) === item.listEnumeration));
  const areOwn = numbers.every((number) => number !== undefined) && new Set(numbers).size === numbers.length;
  return found
    .slice(0, LEVELS.length)
    .map((entry, index): [LevelOrdinal, TreeItem] => [(areOwn ? numbers[index] : LEVELS[index]) ?? 1, entry])
    .sort(([one], [other]) => one - other);
}

function subLevelOf(
  { item }: TreeItem,
  level: LevelOrdinal,
  texts: PackageTexts,
  places: Map<string, string>,
): SubLevelContent[] {
  const ordinal = Number(item.listEnumeration);
  if (!Number.isInteger(ordinal) || ordinal < 1) return [];
  places.set(partKey('sub-level', `${level}/${ordinal}`), item.identifier);
  const description = texts.of(item, 'description');
  const { alternativeLabel: cefr } = item;
  return [
    {
      ordinal,
      ...(typeof cefr === 'string' ? { cefr } : {}),
      ...(description ? { description } : {}),
    },
  ];
}
