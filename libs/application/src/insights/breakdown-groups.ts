import type { FigureGroupKind } from '@qabilet/contracts';
import type { Id, Text } from '@qabilet/kernel';
import type { Breakdown } from './gather-breakdown';
import type { GroupKey, UnitLines } from './ports';

/** A group of a wave as it can be chosen. */
export interface BreakdownGroup {
  readonly key: string;
  readonly kind: FigureGroupKind;
  readonly name: Text;
  readonly depth: number;
  /** Summaries that add up to it; nobody is in two of them. */
  readonly parts: readonly GroupKey[];
}

export const WHOLE_COHORT = 'cohort';

/** The whole cohort, its roles whatever their version, its languages, and its units, parents before children. */
export function breakdownGroups(breakdown: Breakdown): readonly BreakdownGroup[] {
  return [wholeOf(breakdown), ...rolesOf(breakdown), ...languagesOf(breakdown), ...unitsOf(breakdown)];
}

function wholeOf({ cohort }: Breakdown): BreakdownGroup {
  return {
    key: WHOLE_COHORT,
    kind: 'cohort',
    name: { en: cohort.name },
    depth: 0,
    parts: [{ kind: 'cohort', id: cohort.id }],
  };
}

function rolesOf({ roles }: Breakdown): readonly BreakdownGroup[] {
  return [...new Set(roles.map(({ code }) => code))].map((code): BreakdownGroup => {
    const versions = roles.filter((role) => role.code === code);
    return {
      key: roleKeyOf(code),
      kind: 'role',
      name: versions.at(-1)?.title ?? { en: code },
      depth: 0,
      parts: versions.map(({ id }) => ({ kind: 'role', id })),
    };
  });
}

function languagesOf({ people }: Breakdown): readonly BreakdownGroup[] {
  const ids = new Map(people.map(({ language, languageGroupId }) => [language, languageGroupId]));
  return [...ids]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([language, id]): BreakdownGroup => ({
      key: `language:${language}`,
      kind: 'language',
      name: { en: language },
      depth: 0,
      parts: [{ kind: 'language', id }],
    }));
}

function unitsOf({ units }: Breakdown): readonly BreakdownGroup[] {
  return placedUnits(units).map(({ unit, depth }): BreakdownGroup => ({
    key: unitKeyOf(unit.id),
    kind: 'unit',
    name: { en: unit.name },
    depth,
    parts: [{ kind: 'unit', id: unit.id }],
  }));
}

export function roleKeyOf(code: string): string {
  return `role:${code}`;
}

export function unitKeyOf(id: Id<'Unit'>): string {
  return `unit:${id}`;
}

interface PlacedUnit {
  readonly unit: UnitLines;
  readonly depth: number;
}

/** Parents before children, siblings as they come. */
export function placedUnits(units: readonly UnitLines[]): readonly PlacedUnit[] {
  const ids = new Set(units.map(({ id }) => id));
  const children = new Map<Id<'Unit'> | undefined, UnitLines[]>();
  for (const unit of units) {
    const parent = unit.parentId !== undefined && ids.has(unit.parentId) ? unit.parentId : undefined;
    const siblings = children.get(parent);
    if (siblings) siblings.push(unit);
    else children.set(parent, [unit]);
  }
  const below = (parent: Id<'Unit'> | undefined, depth: number): PlacedUnit[] =>
    (children.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)]);
  return below(undefined, 0);
}
