import fc from 'fast-check';
import { type Region, shownTogether, shownTogetherOverWaves } from './margins';
import { shownCells } from './suppression';
import { anyPopulation, regionsOf, treeOf } from './testing/population';

const TREE = [
  { id: 'ministry' },
  { id: 'north', parentId: 'ministry' },
  { id: 'south', parentId: 'ministry' },
];

type Some = [cellId: string, groups: readonly string[], count: number];

const regions = (...some: Some[]): Region[] =>
  some.map(([cellId, groups, count]) => ({ cellId, groups, counts: [count] }));

const shown = (...some: Some[]): string[] =>
  [...shownTogether({ tree: TREE, regions: regions(...some), minimum: 5 })].sort();

describe('suppression over a tree and the groups beside it', () => {
  it('shows all that is large enough where nothing gives anybody away', () => {
    expect(
      shown(
        ['north', ['clerk'], 10],
        ['north', ['analyst'], 10],
        ['south', ['clerk'], 10],
        ['south', ['analyst'], 10],
      ),
    ).toEqual(['analyst', 'clerk', 'ministry', 'north', 'south']);
  });

  it('hides a group that is a unit but for one person', () => {
    expect(shown(['north', ['clerk'], 10], ['north', ['analyst'], 1], ['south', ['analyst'], 10])).toEqual([
      'ministry',
      'north',
      'south',
    ]);
  });

  it('hides the larger of two groups too where the smaller is below the minimum', () => {
    expect(shown(['north', ['clerk'], 9], ['south', ['clerk'], 9], ['south', ['analyst'], 3])).toEqual([
      'ministry',
      'north',
      'south',
    ]);
  });

  it('sees what takes three figures to find out', () => {
    const crossing: Some[] = [
      ['north', ['clerk', 'kazakh'], 10],
      ['north', ['analyst', 'english'], 10],
      ['south', ['clerk', 'english'], 10],
      ['south', ['analyst', 'english'], 2],
      ['south', ['head', 'english'], 10],
    ];
    const ids = shown(...crossing);
    expect(ids).toContain('clerk');
    // South less clerks and heads, plus the Kazakh speakers of north, are the two analysts of south.
    expect(ids.filter((id) => ['south', 'clerk', 'head', 'kazakh'].includes(id)).length).toBeLessThan(4);
  });

  it('tells nobody about joiners by showing all beside those who came back', () => {
    expect(
      shown(['north', ['came back'], 20], ['north', ['joined'], 3], ['south', ['came back'], 20]),
    ).toEqual(['ministry', 'north', 'south']);
    expect(
      shown(['north', ['came back'], 20], ['north', ['joined'], 5], ['south', ['came back'], 20]),
    ).toEqual(['came back', 'joined', 'ministry', 'north', 'south']);
  });

  it('keeps a group of those who give no evidence apart from those who do', () => {
    const measured = ([cellId, groups, invited, finished]: [string, string[], number, number]): Region => ({
      cellId,
      groups,
      counts: [invited, finished],
    });
    const sure = [measured(['north', ['clerk'], 20, 20]), measured(['south', ['analyst'], 20, 20])];
    const few = [...sure.slice(0, 1), measured(['south', ['analyst'], 20, 4])];
    const show = (some: Region[]) => [...shownTogether({ tree: TREE, regions: some, minimum: 5 })].sort();
    expect(show(sure)).toEqual(['analyst', 'clerk', 'ministry', 'north', 'south']);
    expect(show(few)).toEqual(['ministry']);
  });

  it('shows nothing that is barred, nor what is left of it', () => {
    const some = regions(['north', ['clerk'], 10], ['south', ['analyst'], 10]);
    const ids = shownTogether({ tree: TREE, regions: some, minimum: 5, barred: new Set(['clerk']) });
    expect([...ids].sort()).toEqual(['analyst', 'ministry', 'north', 'south']);
  });

  it('shows of a tree alone what the tree alone shows', () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const tree = treeOf(population);
        const alone = regionsOf(population).map((region) => ({ ...region, groups: [] }));
        const countOf = (id: string, measure: number): number =>
          alone.reduce((sum, { cellId, counts }) => {
            let place: string | undefined = cellId;
            while (place !== undefined && place !== id) {
              const here: string = place;
              place = tree.find((cell) => cell.id === here)?.parentId;
            }
            return sum + (place === undefined ? 0 : (counts[measure] ?? 0));
          }, 0);
        const cells = tree.map((cell) => ({ ...cell, counts: [countOf(cell.id, 0), countOf(cell.id, 1)] }));
        expect(shownTogether({ tree, regions: alone, minimum: 5 })).toEqual(shownCells(cells, 5));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it('chooses the same whatever the order of the regions', () => {
    fc.assert(
      fc.property(anyPopulation, (population) => {
        const publication = { tree: treeOf(population), regions: regionsOf(population), minimum: 5 };
        const turned = { ...publication, regions: [...publication.regions].reverse() };
        expect(shownTogether(turned)).toEqual(shownTogether(publication));
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('holds without a single person', () => {
    expect(shown()).toEqual(['ministry', 'north', 'south']);
  });
});

describe('suppression over a tree, the groups beside it and waves', () => {
  const wave = (invited: number, finished = invited) => ({ invited, counts: [finished, finished] });
  const overWaves = (...some: [string, string[], ReturnType<typeof wave>[]][]) =>
    shownTogetherOverWaves({
      tree: TREE,
      regions: some.map(([cellId, groups, waves]) => ({ cellId, groups, waves })),
      minimum: 5,
    }).map((ids) => [...ids].sort());

  it('hides a group in both waves when one of them invited too few of it', () => {
    expect(
      overWaves(
        ['north', ['clerk'], [wave(20), wave(20)]],
        ['south', ['analyst'], [wave(3), wave(10)]],
        ['south', ['clerk'], [wave(17), wave(10)]],
      ),
    ).toEqual([
      ['ministry', 'north', 'south'],
      ['ministry', 'north', 'south'],
    ]);
  });

  it('hides in one wave alone where only few have finished that', () => {
    expect(
      overWaves(['north', ['clerk'], [wave(20), wave(20)]], ['south', ['analyst'], [wave(20), wave(20, 4)]]),
    ).toEqual([['analyst', 'clerk', 'ministry', 'north', 'south'], ['ministry']]);
  });
});
