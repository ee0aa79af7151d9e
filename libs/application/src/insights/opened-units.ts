import type { UnitNode } from '@qabilet/contracts';

/** Units that a page opens at once, unless a single level has more. */
const MOST_OPENED = 150;

/**
 * Of the units, parents before children, those from the top or inside one of them: as many whole levels as fit a page.
 * Where units further inside are left out, the one they are in says how many.
 */
export function openedUnits(units: readonly UnitNode[], within?: string): UnitNode[] {
  return wholeLevels(within === undefined ? units : insideOf(units, within), MOST_OPENED);
}

/** What is told of a place in a tree: the rest of its unit comes with it. */
type Placed = Pick<UnitNode, 'id' | 'depth'>;
export type Opened<Unit> = Unit & Pick<UnitNode, 'unitsInside'>;

export interface PartOfTree {
  /** Inside which of them; without one from the top. */
  readonly within?: string;
  /** How many of its first level came before, where this does not fit. */
  readonly from: number;
  readonly most: number;
}

/**
 * As `openedUnits`, of any tree, and never more than `most`: a first level that is wider comes part by part, and `further`
 * says how many of it follow.
 */
export function openedPart<Unit extends Placed>(
  units: readonly Unit[],
  { within, from, most }: PartOfTree,
): { readonly opened: readonly Opened<Unit>[]; readonly further: number } {
  const inside = within === undefined ? units : insideOf(units, within);
  const first = topLevel(inside);
  if (first.length <= most) return { opened: wholeLevels(inside, most), further: 0 };
  return { opened: first.slice(from, from + most), further: Math.max(0, first.length - from - most) };
}

/** The first level alone, each with how many are inside. */
function topLevel<Unit extends Placed>(units: readonly Unit[]): readonly Opened<Unit>[] {
  return closedAt(units, units[0]?.depth ?? 0);
}

function wholeLevels<Unit extends Placed>(units: readonly Unit[], most: number): Opened<Unit>[] {
  return closedAt(units, deepestOf(units, most));
}

/** The units down to a level, where those further inside are only counted. */
function closedAt<Unit extends Placed>(inside: readonly Unit[], deepest: number): Opened<Unit>[] {
  const opened: Opened<Unit>[] = [];
  for (let i = 0; i < inside.length;) {
    const unit = inside[i];
    if (!unit) break;
    const end = unit.depth === deepest ? endOf(inside, i) : i + 1;
    opened.push(end > i + 1 ? { ...unit, unitsInside: end - i - 1 } : unit);
    i = end;
  }
  return opened;
}

function insideOf<Unit extends Placed>(units: readonly Unit[], within: string): readonly Unit[] {
  const place = units.findIndex(({ id }) => id === within);
  return place < 0 ? [] : units.slice(place + 1, endOf(units, place));
}

/** Place of the first unit after one that is not inside it. */
function endOf(units: readonly Placed[], place: number): number {
  const depth = units[place]?.depth ?? 0;
  const next = units.findIndex((unit, i) => i > place && unit.depth <= depth);
  return next < 0 ? units.length : next;
}

/** The level down to which the units are not more than so many; the first one in any case. */
function deepestOf(units: readonly Placed[], most: number): number {
  const perLevel = new Map<number, number>();
  for (const { depth } of units) perLevel.set(depth, (perLevel.get(depth) ?? 0) + 1);
  const levels = [...perLevel.keys()].sort((left, right) => left - right);
  let fits = 0;
  let deepest = levels[0] ?? 0;
  for (const level of levels) {
    fits += perLevel.get(level) ?? 0;
    if (fits > most) break;
    deepest = level;
  }
  return deepest;
}
