/** A place in a tree of groups, each part of its parent. */
export interface Cell {
  readonly id: string;
  /** Absent at the top, whose own counts are known to everybody from elsewhere. */
  readonly parentId?: string;
  /** People of the cell and everything below it, by one or more measures (invited, finished …). */
  readonly counts: readonly number[];
}

interface ShownCell extends Cell {
  /** The cell's people who are in none of `inside`. */
  readonly region: readonly number[];
  /** The largest shown cells inside it. */
  readonly inside: readonly ShownCell[];
}

/**
 * The cells whose figures may be shown, so that no group smaller than the minimum can be had, by itself or by
 * subtracting cells from each other.
 *
 * Shown cells lie within each other or apart, so all that sums and differences of them give are unions of regions: a
 * shown cell less the largest shown cells inside it. A set may be shown, therefore, exactly if every region is empty or
 * has at least the minimum of people by every measure. From the leaves upwards each cell whose region is too small has
 * a cell inside it hidden (complementary suppression), which adds that one's region to its own, until none is too small.
 */
export function shownCells(
  cells: readonly Cell[],
  minimum: number,
  barred: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const ids = new Set(cells.map(({ id }) => id));
  const isTop = ({ parentId }: Cell): boolean => parentId === undefined || !ids.has(parentId);
  const children = childrenOf(cells);
  const isEnough = (count: number): boolean => count === 0 || count >= minimum;

  /** The outermost cells that may be shown, of this cell and below. */
  const visit = (cell: Cell): readonly ShownCell[] => {
    const below = (children.get(cell.id) ?? []).flatMap(visit);
    const isOpen = !barred.has(cell.id) && cell.counts.every(isEnough);
    if (!isOpen && !isTop(cell)) return below;

    let inside = below;
    let region = inside.reduce((rest, { counts }) => less(rest, counts), cell.counts);
    while (!region.every(isEnough) && inside.length > 0) {
      const hidden = smallestThatHelps(inside, region, isEnough);
      region = plus(region, hidden.region);
      inside = [...inside.filter((other) => other !== hidden), ...hidden.inside];
    }
    return isOpen ? [{ ...cell, region, inside }] : inside;
  };
  return new Set(cells.filter(isTop).flatMap(visit).flatMap(idsOf));
}

function childrenOf(cells: readonly Cell[]): ReadonlyMap<string, readonly Cell[]> {
  const children = new Map<string, Cell[]>();
  for (const cell of cells) {
    if (cell.parentId === undefined) continue;
    const siblings = children.get(cell.parentId);
    if (siblings) siblings.push(cell);
    else children.set(cell.parentId, [cell]);
  }
  return children;
}

/** Of the cells whose own region would fill the one that is too small: the one with the fewest people. */
function smallestThatHelps(
  inside: readonly ShownCell[],
  region: readonly number[],
  isEnough: (count: number) => boolean,
): ShownCell {
  const lacking = region.findIndex((count) => !isEnough(count));
  const people = (cell: ShownCell): number => cell.counts[lacking] ?? 0;
  const helps = (cell: ShownCell): boolean => (cell.region[lacking] ?? 0) > 0;
  return inside.reduce((best, cell) => {
    if (helps(best) !== helps(cell)) return helps(cell) ? cell : best;
    return people(cell) < people(best) ? cell : best;
  });
}

function idsOf({ id, inside }: ShownCell): readonly string[] {
  return [id, ...inside.flatMap(idsOf)];
}

function plus(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((count, i) => count + (right[i] ?? 0));
}

function less(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((count, i) => count - (right[i] ?? 0));
}

/** How many people of a cell one wave invited, and how many of them count by what else is told of it. */
export interface WaveCounts {
  readonly invited: number;
  /** Begun, finished, with evidence …: the same measures for every cell. */
  readonly counts: readonly number[];
}

export interface CellOverWaves extends Omit<Cell, 'counts'> {
  /** One a wave, in the same order for every cell. */
  readonly waves: readonly WaveCounts[];
}

/**
 * The cells that may be shown in each wave. Who is invited hardly changes between waves, so a cell that is hidden in one
 * wave because of whom that invited is hidden in all: its size there cannot be taken from another wave and subtracted.
 * Who finished is new in each wave and hides cells in that wave alone.
 */
export function shownOverWaves(
  cells: readonly CellOverWaves[],
  minimum: number,
): readonly ReadonlySet<string>[] {
  const bySize = cells.map((cell): Cell => ({ ...cell, counts: cell.waves.map(({ invited }) => invited) }));
  const steady = shownCells(bySize, minimum);
  const barred = new Set(cells.map(({ id }) => id).filter((id) => !steady.has(id)));

  const waves = cells[0]?.waves ?? [];
  return waves.map((_, wave) =>
    shownCells(
      cells.map((cell): Cell => {
        const { invited, counts } = cell.waves[wave] ?? { invited: 0, counts: [] };
        return { ...cell, counts: [invited, ...counts] };
      }),
      minimum,
      barred,
    ),
  );
}
