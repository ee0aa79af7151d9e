import type { UnitNode } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';

/** Units that a page opens at once, unless a single level has more. */
const MOST_OPENED = 150;

/**
 * Of the units, parents before children, those from the top or inside one of them: as many whole levels as fit a page.
 * Where units further inside are left out, the one they are in says how many.
 */
export function openedUnits(units: readonly UnitNode[], within?: Id<'Unit'>): UnitNode[] {
  const inside = within === undefined ? units : insideOf(units, within);
  const deepest = deepestOf(inside);
  const opened: UnitNode[] = [];
  for (let i = 0; i < inside.length;) {
    const unit = inside[i];
    if (!unit) break;
    const end = unit.depth === deepest ? endOf(inside, i) : i + 1;
    opened.push(end > i + 1 ? { ...unit, unitsInside: end - i - 1 } : unit);
    i = end;
  }
  return opened;
}

function insideOf(units: readonly UnitNode[], within: Id<'Unit'>): readonly UnitNode[] {
  const place = units.findIndex(({ id }) => id === within);
  return place < 0 ? [] : units.slice(place + 1, endOf(units, place));
}

/** Place of the first unit after one that is not inside it. */
function endOf(units: readonly UnitNode[], place: number): number {
  const depth = units[place]?.depth ?? 0;
  const next = units.findIndex((unit, i) => i > place && unit.depth <= depth);
  return next < 0 ? units.length : next;
}

/** The level down to which the units fit a page; the first one in any case. */
function deepestOf(units: readonly UnitNode[]): number {
  const perLevel = new Map<number, number>();
  for (const { depth } of units) perLevel.set(depth, (perLevel.get(depth) ?? 0) + 1);
  const levels = [...perLevel.keys()].sort((left, right) => left - right);
  let fits = 0;
  let deepest = levels[0] ?? 0;
  for (const level of levels) {
    fits += perLevel.get(level) ?? 0;
    if (fits > MOST_OPENED) break;
    deepest = level;
  }
  return deepest;
}
