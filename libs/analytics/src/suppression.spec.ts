import fc from 'fast-check';
import { type Cell, type CellOverWaves, shownCells, shownOverWaves } from './suppression';

const MINIMUM = 5;

interface Grown {
  /** Parent of each unit by place; the first is the top. */
  readonly parents: readonly number[];
  /** People directly in each unit. */
  readonly people: readonly number[];
}

const anyTree: fc.Arbitrary<Grown> = fc
  .array(fc.tuple(fc.nat(), fc.nat({ max: 9 })), { minLength: 2, maxLength: 9 })
  .map((units) => ({
    parents: units.map(([parent], i) => (i === 0 ? -1 : parent % i)),
    people: units.map(([, people]) => (people > 6 ? 0 : people)),
  }));

function isWithin({ parents }: Grown, unit: number, above: number): boolean {
  if (unit === above) return true;
  const parent = parents[unit] ?? -1;
  return parent >= 0 && isWithin({ parents, people: [] }, parent, above);
}

function cellsOf(tree: Grown): Cell[] {
  return tree.parents.map((parent, unit) => ({
    id: String(unit),
    ...(parent >= 0 && { parentId: String(parent) }),
    counts: [tree.people.reduce((sum, count, i) => sum + (isWithin(tree, i, unit) ? count : 0), 0)],
  }));
}

/**
 * The smallest group of people that somebody gets who adds and subtracts the shown cells in every way, the top (whose
 * total is known anyway) included. Infinity when all they ever get is nobody.
 */
function smallestGroupHad(tree: Grown, shown: ReadonlySet<string>): number {
  const known = tree.parents.map((_, unit) => unit).filter((unit) => unit === 0 || shown.has(String(unit)));
  const holders = tree.people.map((count, unit) => ({ count, unit })).filter(({ count }) => count > 0);
  let smallest = Infinity;
  const tryAll = (place: number, signs: readonly number[]): void => {
    if (place < known.length) {
      [-1, 0, 1].forEach((sign) => tryAll(place + 1, [...signs, sign]));
      return;
    }
    let people = 0;
    for (const { count, unit } of holders) {
      const times = known.reduce(
        (sum, cell, i) => sum + (isWithin(tree, unit, cell) ? (signs[i] ?? 0) : 0),
        0,
      );
      if (times !== 0 && times !== 1) return;
      people += times * count;
    }
    if (people > 0) smallest = Math.min(smallest, people);
  };
  tryAll(0, []);
  return smallest;
}

function totalOf(tree: Grown): number {
  return tree.people.reduce((sum, count) => sum + count, 0);
}

describe('suppression over a tree', () => {
  it('leaves somebody who subtracts cells no group smaller than the minimum', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        fc.pre(totalOf(tree) >= MINIMUM);
        expect(smallestGroupHad(tree, shownCells(cellsOf(tree), MINIMUM))).toBeGreaterThanOrEqual(MINIMUM);
      }),
      { numRuns: 500 },
    );
  });

  it('is more than hiding the small cells: the same attacker beats that', () => {
    const onlySmallHidden = (tree: Grown): ReadonlySet<string> =>
      new Set(
        cellsOf(tree)
          .filter(({ counts }) => (counts[0] ?? 0) >= MINIMUM)
          .map(({ id }) => id),
      );
    const beaten = fc
      .sample(anyTree, { numRuns: 100, seed: 1 })
      .filter((tree) => totalOf(tree) >= MINIMUM && smallestGroupHad(tree, onlySmallHidden(tree)) < MINIMUM);
    expect(beaten.length).toBeGreaterThan(10);
  });

  const tree = (...cells: [id: string, parentId: string | undefined, people: number][]): Cell[] =>
    cells.map(([id, parentId, people]) => ({ id, parentId, counts: [people] }));

  it('hides a unit of 4 and its only sibling too, and shows the whole', () => {
    const cells = tree(['ministry', undefined, 13], ['north', 'ministry', 4], ['south', 'ministry', 9]);
    expect([...shownCells(cells, MINIMUM)]).toEqual(['ministry']);
  });

  it('hides the smallest of several siblings and shows the others', () => {
    const cells = tree(
      ['ministry', undefined, 30],
      ['small', 'ministry', 3],
      ['eight', 'ministry', 8],
      ['nine', 'ministry', 9],
      ['ten', 'ministry', 10],
    );
    expect([...shownCells(cells, MINIMUM)].sort()).toEqual(['ministry', 'nine', 'ten']);
  });

  it('hides a unit when the people directly in its parent would be left over', () => {
    const cells = tree(['ministry', undefined, 12], ['department', 'ministry', 10]);
    expect([...shownCells(cells, MINIMUM)]).toEqual(['ministry']);
  });

  it('shows a unit that is all there is of its parent', () => {
    const cells = tree(['ministry', undefined, 12], ['department', 'ministry', 12]);
    expect([...shownCells(cells, MINIMUM)].sort()).toEqual(['department', 'ministry']);
  });

  it('shows nothing of a group that is too small as a whole', () => {
    const cells = tree(['ministry', undefined, 4], ['department', 'ministry', 4]);
    expect(shownCells(cells, MINIMUM).size).toBe(0);
  });

  it('shows cells of nobody when they leave nobody alone', () => {
    const cells = tree(['ministry', undefined, 9], ['busy', 'ministry', 9], ['empty', 'ministry', 0]);
    expect(shownCells(cells, MINIMUM).size).toBe(3);
  });

  it('looks at every measure', () => {
    const cells: Cell[] = [
      { id: 'ministry', counts: [40, 20] },
      { id: 'north', parentId: 'ministry', counts: [20, 17] },
      { id: 'south', parentId: 'ministry', counts: [20, 3] },
    ];
    expect([...shownCells(cells, MINIMUM)]).toEqual(['ministry']);
  });
});

describe('suppression over waves', () => {
  const wave = (invited: number, finished = invited) => ({ invited, counts: [finished, finished] });

  it('gives nobody the size of a hidden cell by subtracting one wave from another', () => {
    const anyWaves = fc
      .array(fc.tuple(fc.nat(), fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 2 })), {
        minLength: 2,
        maxLength: 7,
      })
      .map((units) => ({
        parents: units.map(([parent], i) => (i === 0 ? -1 : parent % i)),
        byWave: [0, 1].map((w) => units.map(([, people]) => people[w] ?? 0)),
      }));
    fc.assert(
      fc.property(anyWaves, ({ parents, byWave }) => {
        const trees = byWave.map((people): Grown => ({ parents, people }));
        fc.pre(trees.every((tree) => totalOf(tree) >= MINIMUM));
        const counted = trees.map(cellsOf);
        const cells = (counted[0] ?? []).map((cell, i): CellOverWaves => ({
          ...cell,
          waves: counted.map((tree) => wave(tree[i]?.counts[0] ?? 0)),
        }));
        const shown = shownOverWaves(cells, MINIMUM);
        const everShown = new Set(shown.flatMap((ids) => [...ids]));
        trees.forEach((tree) => expect(smallestGroupHad(tree, everShown)).toBeGreaterThanOrEqual(MINIMUM));
      }),
    );
  });

  it('hides a unit in both waves when it was too small in one', () => {
    const cells: CellOverWaves[] = [
      { id: 'ministry', waves: [wave(40), wave(40)] },
      { id: 'north', parentId: 'ministry', waves: [wave(3), wave(6)] },
      { id: 'south', parentId: 'ministry', waves: [wave(10), wave(10)] },
      { id: 'west', parentId: 'ministry', waves: [wave(27), wave(24)] },
    ];
    expect(shownOverWaves(cells, MINIMUM).map((ids) => [...ids].sort())).toEqual([
      ['ministry', 'west'],
      ['ministry', 'west'],
    ]);
  });

  it('keeps a finished wave on show while the next one has only begun', () => {
    const cells: CellOverWaves[] = [
      { id: 'ministry', waves: [wave(40), wave(40, 6)] },
      { id: 'north', parentId: 'ministry', waves: [wave(20), wave(20, 2)] },
      { id: 'south', parentId: 'ministry', waves: [wave(20), wave(20, 4)] },
    ];
    expect(shownOverWaves(cells, MINIMUM).map((ids) => ids.size)).toEqual([3, 1]);
  });
});
