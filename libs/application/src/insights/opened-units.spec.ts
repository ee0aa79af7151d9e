import type { UnitNode } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { openedPart, openedUnits } from './opened-units';

/** A unit and so many inside it, each with so many inside them, and so on. */
function tree([width = 0, ...deeper]: readonly number[], id = 'u', depth = 0): UnitNode[] {
  const inside = Array.from({ length: width }, (_, i) => tree(deeper, `${id}.${i}`, depth + 1));
  return [{ id, name: id, depth, points: [] }, ...inside.flat()];
}

const levelsOf = (units: readonly UnitNode[]) => [...new Set(units.map(({ depth }) => depth))];

describe('the units that a page opens', () => {
  it('are all of them where they fit', () => {
    const units = tree([10, 10]);
    expect(openedUnits(units)).toEqual(units);
    expect(openedUnits([])).toEqual([]);
  });

  it('are else as many whole levels as fit, and the last says how many are further inside', () => {
    const opened = openedUnits(tree([10, 10, 3]));
    expect(opened).toHaveLength(111);
    expect(levelsOf(opened)).toEqual([0, 1, 2]);
    expect(opened.filter(({ depth }) => depth === 2).every(({ unitsInside }) => unitsInside === 3)).toBe(
      true,
    );
    expect(opened.filter(({ depth }) => depth < 2).some((unit) => 'unitsInside' in unit)).toBe(false);
  });

  it('count whatever is inside, however deep', () => {
    expect(openedUnits(tree([1, 200, 2])).at(-1)).toMatchObject({ id: 'u.0', unitsInside: 600 });
  });

  it('are at least one level, however many are on it', () => {
    const wide = tree([200]).slice(1);
    expect(openedUnits(wide)).toEqual(wide);
  });

  it('are those inside one unit where it is opened, and nobody else', () => {
    const opened = openedUnits(tree([10, 10, 20]), idOf('u.4'));
    expect(opened.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, i) => `u.4.${i}`));
    expect(opened.every(({ unitsInside }) => unitsInside === 20)).toBe(true);
    expect(openedUnits(tree([10, 10, 20]), idOf('u.4.9'))).toHaveLength(20);
    expect(openedUnits(tree([10]), idOf('elsewhere'))).toEqual([]);
  });
});

describe('a part of a tree', () => {
  const part = (
    widths: readonly number[],
    order: { readonly within?: string; readonly from?: number } = {},
  ) => openedPart(tree(widths), { from: 0, most: 20, ...order });

  it('is as many whole levels as fit, with nothing to follow', () => {
    const { opened, further } = part([4, 3, 9]);
    expect(levelsOf(opened as UnitNode[])).toEqual([0, 1, 2]);
    expect(opened).toHaveLength(17);
    expect(further).toBe(0);
  });

  it('is never more than fits: a wider level comes part by part, each unit once', () => {
    const asked = [0, 20, 40, 60].map((from) => part([50, 2], { within: 'u', from }));
    expect(asked.map(({ opened, further }) => [opened.length, further])).toEqual([
      [20, 30],
      [20, 10],
      [10, 0],
      [0, 0],
    ]);
    const units = asked.flatMap(({ opened }) => opened);
    expect(new Set(units.map(({ id }) => id)).size).toBe(50);
    expect(units.every(({ unitsInside }) => unitsInside === 2)).toBe(true);
  });

  it('is empty where there is nothing', () => {
    expect(openedPart([], { from: 0, most: 20 })).toEqual({ opened: [], further: 0 });
    expect(part([2], { within: 'u.1' })).toEqual({ opened: [], further: 0 });
  });
});
