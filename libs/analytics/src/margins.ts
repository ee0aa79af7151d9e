import { LinearSpan } from './linear-span';
import { type Cell, shownCells, type WaveCounts } from './suppression';

/** People whom nothing that could be published tells apart. */
export interface Region {
  /** The lowest cell of the tree that they are in. */
  readonly cellId: string;
  /** Ids of all other groups that they are in: a role family, a language, those who came back … */
  readonly groups: readonly string[];
  /** By one or more measures (invited, finished …), the same for every region. */
  readonly counts: readonly number[];
}

export interface Publication {
  /** The tree without counts, its top first; regions say who is in it. */
  readonly tree: readonly Omit<Cell, 'counts'>[];
  readonly regions: readonly Region[];
  readonly minimum: number;
  /** Cells and groups that are hidden for other reasons. */
  readonly barred?: ReadonlySet<string>;
  /** Says of groups that came on show after others when they did; those of a turn never hide those of an earlier one. */
  readonly turnOf?: (groupId: string) => number;
}

/**
 * The cells of a tree, and of the groups beside it, whose figures may be shown together.
 *
 * Groups of different kinds cross, so that hiding in one kind what the other gives away is not seen from sizes alone:
 * a department less a role family may be one person. The tree is chosen first, by `shownCells`. Then each group, the
 * largest first, is shown unless figures could be added and subtracted in any way to those of fewer people than the
 * minimum, by any measure (complementary suppression as query-set-overlap control; Adam and Wortmann 1989, Security-control
 * methods for statistical databases). The top counts as known even where it is too small to show. Groups of a later turn
 * are chosen after all of the earlier ones: what is on show by then stays, and is not undone by them.
 */
export function shownTogether({ tree, regions, minimum, barred, turnOf }: Publication): ReadonlySet<string> {
  const parents = parentsOf(tree);
  const shown = new Set(shownCells(rolledUp(parents, regions), minimum, barred));
  if (regions.every(({ groups }) => groups.length === 0)) return shown;
  const inCells = membersBy(regions, ({ cellId }) => [shownAround(cellId, parents, shown)]);

  let spans = measuresOf(regions).map((measure) =>
    LinearSpan.of(
      inCells.values(),
      regions.map(({ counts }) => counts[measure] ?? 0),
      minimum,
    ),
  );

  for (const { id, members, counts } of inTurn(largestFirst(regions), turnOf)) {
    if (barred?.has(id) || !counts.every((count) => count === 0 || count >= minimum)) continue;
    const grown = spans.flatMap((span) => span.with(members) ?? []);
    if (grown.length < spans.length) continue;
    spans = grown;
    shown.add(id);
  }
  return shown;
}

export interface PublicationOverWaves extends Omit<Publication, 'regions' | 'barred'> {
  /** One count a wave, in the same order for every region. */
  readonly regions: readonly (Omit<Region, 'counts'> & { readonly waves: readonly WaveCounts[] })[];
}

/** As `shownOverWaves`, with the groups beside the tree: what hides in one wave whom it invited, hides in all. */
export function shownTogetherOverWaves({
  tree,
  regions,
  minimum,
}: PublicationOverWaves): readonly ReadonlySet<string>[] {
  const counted = (countsOf: (waves: readonly WaveCounts[]) => readonly number[]): Publication => ({
    tree,
    regions: regions.map(({ cellId, groups, waves }) => ({ cellId, groups, counts: countsOf(waves) })),
    minimum,
  });
  const steady = shownTogether(counted((waves) => waves.map(({ invited }) => invited)));
  const all = [...tree.map(({ id }) => id), ...regions.flatMap(({ groups }) => groups)];
  const barred = new Set(all.filter((id) => !steady.has(id)));
  return (regions[0]?.waves ?? []).map((_, wave) =>
    shownTogether({
      ...counted((waves) => {
        const { invited, counts } = waves[wave] ?? { invited: 0, counts: [] };
        return [invited, ...counts];
      }),
      barred,
    }),
  );
}

type Parents = ReadonlyMap<string, string | undefined>;

/** A parent outside the tree is none. */
function parentsOf(tree: Publication['tree']): Parents {
  const ids = new Set(tree.map(({ id }) => id));
  return new Map(
    tree.map(({ id, parentId }) => [id, parentId !== undefined && ids.has(parentId) ? parentId : undefined]),
  );
}

function measuresOf(regions: readonly Region[]): readonly number[] {
  return (regions[0]?.counts ?? []).map((_, measure) => measure);
}

function rolledUp(parents: Parents, regions: readonly Region[]): readonly Cell[] {
  const nobody: readonly number[] = measuresOf(regions).map(() => 0);
  const counts = new Map([...parents.keys()].map((id) => [id, nobody]));
  for (const region of regions)
    for (let id: string | undefined = region.cellId; id !== undefined; id = parents.get(id))
      counts.set(id, plus(counts.get(id) ?? nobody, region.counts));
  return [...parents].map(([id, parentId]) => ({ id, parentId, counts: counts.get(id) ?? nobody }));
}

/** The lowest shown cell around a cell, or its top where none is. */
function shownAround(cellId: string, parents: Parents, shown: ReadonlySet<string>): string {
  const above = parents.get(cellId);
  return shown.has(cellId) || above === undefined ? cellId : shownAround(above, parents, shown);
}

/** Places of the regions in each of the groups that they are in. */
function membersBy(
  regions: readonly Region[],
  groupsOf: (region: Region) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  regions.forEach((region, place) => {
    for (const id of groupsOf(region)) {
      const known = members.get(id);
      if (known) known.push(place);
      else members.set(id, [place]);
    }
  });
  return members;
}

interface CountedGroup {
  readonly id: string;
  readonly members: readonly number[];
  readonly counts: readonly number[];
}

/** By the first measure; those of one size by id, so that the choice is the same every time. */
function largestFirst(regions: readonly Region[]): readonly CountedGroup[] {
  return [...membersBy(regions, ({ groups }) => groups)]
    .map(([id, members]) => ({
      id,
      members,
      counts: measuresOf(regions).map((measure) =>
        members.reduce((sum, place) => sum + (regions[place]?.counts[measure] ?? 0), 0),
      ),
    }))
    .sort((left, right) => (right.counts[0] ?? 0) - (left.counts[0] ?? 0) || (left.id < right.id ? -1 : 1));
}

/** Sorting keeps the order within a turn. */
function inTurn(
  groups: readonly CountedGroup[],
  turnOf: Publication['turnOf'] = () => 0,
): readonly CountedGroup[] {
  return [...groups].sort((left, right) => turnOf(left.id) - turnOf(right.id));
}

function plus(left: readonly number[], right: readonly number[]): readonly number[] {
  return left.map((count, i) => count + (right[i] ?? 0));
}
