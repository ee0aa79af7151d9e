import { type Region, shownTogether } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';
import { unitKeyOf } from './breakdown-groups';
import type { Breakdown } from './gather-breakdown';
import type { CrossedLater, UnitOfAgency } from './later-units-ports';
import { sorterOf, treeOf } from './shown-groups';

export interface LaterPlay {
  readonly breakdown: Breakdown;
  readonly units: readonly UnitOfAgency[];
  readonly people: readonly CrossedLater[];
  /** How many days `later` of the people names. */
  readonly days: number;
}

/** Of more crossings than this it would take too long to see what the structures give away together. */
const MOST_CROSSINGS = 1_000;

/**
 * The units of the last of the days that may be shown beside everything of the wave that is on show already: its own
 * tree, roles and languages, and the units of every earlier day, whether or not anybody has looked. Days come in turn, so
 * that what was shown on one stays as it was, and nothing can be had by subtracting one from another. Undefined where it
 * would take too long to tell.
 */
export function shownLater({
  breakdown,
  units,
  people,
  days,
}: LaterPlay): ReadonlySet<Id<'Unit'>> | undefined {
  if (people.length > MOST_CROSSINGS) return undefined;
  const tree = treeOf(breakdown);
  const sort = sorterOf(breakdown);
  const around = aroundOf(units);
  const turns = new Map<string, number>();
  const keysOf = ({ later }: CrossedLater): readonly string[] =>
    later.flatMap((unitId, day) =>
      around(unitId).map((id) => {
        const key = keyOf(id, day);
        turns.set(key, day + 1);
        return key;
      }),
    );
  const regions = people.map((one): Region => ({
    cellId: sort.cellOf(one),
    groups: [...sort.groupsOf(one), ...keysOf(one)],
    counts: [one.invited, one.scored, one.valid],
  }));
  const { groups } = breakdown.shown;
  const now = [...tree.map(({ id }) => id), ...people.flatMap((one) => sort.groupsOf(one))];
  const shown = shownTogether({
    tree,
    regions,
    minimum: breakdown.minimum,
    barred: new Set(now.filter((key) => !groups.has(key))),
    turnOf: (key) => turns.get(key) ?? 0,
  });
  return new Set(units.map(({ id }) => id).filter((id) => shown.has(keyOf(id, days - 1))));
}

function keyOf(id: Id<'Unit'>, day: number): string {
  return `${day}|${unitKeyOf(id)}`;
}

/** A unit and those above it. */
export function aroundOf(
  units: readonly UnitOfAgency[],
): (id: Id<'Unit'> | undefined) => readonly Id<'Unit'>[] {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  return (id) => {
    const around: Id<'Unit'>[] = [];
    for (let unit = id; unit !== undefined; unit = parents.get(unit)) around.push(unit);
    return around;
  };
}
