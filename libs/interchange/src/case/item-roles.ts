import type { CaseGroup, CaseGroupRole } from '@qabilet/application';
import { associationsOf, type CasePackage } from './case-package';
import { quotable } from './case-problems';
import type { TreeItem } from './item-tree';

/** What an item is for us; the words under which we write it ourselves come first in each list. */
export const ITEM_TYPES = {
  area: [
    'Area',
    'Competence area',
    'Competency area',
    'Domain',
    'Strand',
    'Dimension',
    'Cluster',
    'Category',
  ],
  competence: ['Competence', 'Competency', 'Skill group', 'Standard', 'Content standard'],
  level: ['Proficiency level', 'Level', 'Skill level', 'Mastery level'],
  'sub-level': ['Proficiency sub-level'],
  'self-statement': ['Self-assessment statement'],
  statement: [
    'Competence statement',
    'Statement',
    'Indicator',
    'Descriptor',
    'Performance indicator',
    'Proficiency statement',
  ],
  knowledge: ['Knowledge', 'Knowledge statement'],
  skill: ['Skill', 'Ability', 'Learning outcome', 'Outcome'],
  attitude: ['Attitude', 'Disposition', 'Behaviour', 'Behavior', 'Value'],
  'next-step': ['Next step'],
} as const satisfies Record<Exclude<CaseGroupRole, 'none'>, readonly string[]>;

const ROLE_BY_TYPE: ReadonlyMap<string, CaseGroupRole> = new Map(
  Object.entries(ITEM_TYPES).flatMap(([role, types]) =>
    types.map((type) => [type.toLowerCase(), role as CaseGroupRole] as const),
  ),
);

/** Items of one type at one depth are taken alike; this names them. */
export function groupKeyOf({ item, depth }: TreeItem): string {
  return `${depth}:${typeOf(item)}`;
}

function typeOf({ CFItemType: type, CFItemTypeURI: link }: TreeItem['item']): string {
  return (type ?? link?.title ?? '').trim();
}

const EXAMPLES = 3;

/**
 * The groups of items with what each is taken for: what the author chose, else what its type says, else what its
 * depth suggests where no type says which items are the competences.
 */
export function groupsOf(
  source: CasePackage,
  tree: readonly TreeItem[],
  chosen: Readonly<Record<string, CaseGroupRole>>,
): readonly CaseGroup[] {
  const levels = levelTargets(source);
  const translations = translatedItems(source);
  const groups = new Map<string, { type: string; depth: number; items: TreeItem[] }>();
  for (const entry of tree) {
    if (translations.has(entry.item.identifier)) continue;
    const key = groupKeyOf(entry);
    const group = groups.get(key) ?? { type: typeOf(entry.item), depth: entry.depth, items: [] };
    group.items.push(entry);
    groups.set(key, group);
  }
  const byType = new Map(
    [...groups].map(([key, { type, items }]) => [key, roleBySigns(type, items, levels)]),
  );
  const guess = [...byType.values()].includes('competence') ? byType : guessedByDepth(groups, byType);
  return [...groups].map(([key, { type, depth, items }]) => ({
    key,
    type,
    depth,
    count: items.length,
    examples: items
      .slice(0, EXAMPLES)
      .map(({ item }) => quotable(item.abbreviatedStatement ?? item.fullStatement)),
    role: (Object.hasOwn(chosen, key) ? chosen[key] : undefined) ?? guess.get(key) ?? 'none',
  }));
}

function roleBySigns(
  type: string,
  items: readonly TreeItem[],
  levels: ReadonlySet<string>,
): CaseGroupRole | undefined {
  const named = ROLE_BY_TYPE.get(type.toLowerCase());
  if (named) return named;
  return items.every(({ item }) => levels.has(item.identifier)) ? 'level' : undefined;
}

/** Areas, competences and statements from the top; a flat list is one of competences. */
function guessedByDepth(
  groups: ReadonlyMap<string, { readonly depth: number }>,
  byType: ReadonlyMap<string, CaseGroupRole | undefined>,
): ReadonlyMap<string, CaseGroupRole | undefined> {
  const depths = [...groups].filter(([key]) => byType.get(key) === undefined).map(([, { depth }]) => depth);
  const deepest = Math.max(0, ...depths);
  const byDepth = (depth: number): CaseGroupRole => {
    if (depth === 0) return 'none';
    if (deepest === 1) return 'competence';
    return depth === 1 ? 'area' : depth === 2 ? 'competence' : 'statement';
  };
  return new Map([...groups].map(([key, { depth }]) => [key, byType.get(key) ?? byDepth(depth)]));
}

/** Items that others reach (hasSkillLevel). */
function levelTargets(source: CasePackage): ReadonlySet<string> {
  return new Set(
    associationsOf(source)
      .filter(({ associationType }) => associationType === 'hasSkillLevel')
      .map(({ destinationNodeURI }) => destinationNodeURI.identifier),
  );
}

/** Items that say what another one says in another language. */
export function translatedItems(source: CasePackage): ReadonlyMap<string, string> {
  return new Map(
    associationsOf(source)
      .filter(({ associationType }) => associationType === 'isTranslationOf')
      .map(({ originNodeURI, destinationNodeURI }) => [
        originNodeURI.identifier,
        destinationNodeURI.identifier,
      ]),
  );
}
