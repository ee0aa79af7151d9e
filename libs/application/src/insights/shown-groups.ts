import { shownTogether, shownTogetherOverWaves, type Region, type WaveCounts } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import { roleKeyOf, unitKeyOf, WHOLE_COHORT } from './breakdown-groups';
import type { CrossedEvidence, CrossedPeople } from './breakdown-ports';
import type { DividedCohort, WaveOfCohort } from './divided-cohorts';

export type CrossedCohort = Pick<WaveOfCohort, 'wave' | 'cohort' | 'minimum'> &
  Pick<DividedCohort, 'people' | 'evidence' | 'roles' | 'units'>;

/** What may be told of the groups of one wave, by their keys. */
export interface ShownGroups {
  readonly groups: ReadonlySet<string>;
  /** Of these, groups of which may be told how many have begun and finished, scored or not. */
  readonly begun: ReadonlySet<string>;
  /** Groups whose figures in one competence may be told. */
  readonly inCompetence: (competence: CompetenceId) => ReadonlySet<string>;
  /** Of these, groups whose self-view in it may be told: other people have rated themselves than have been measured. */
  readonly selfViewIn: (competence: CompetenceId) => ReadonlySet<string>;
}

/** Of more crossings than this it would take too long to see what they give away: roles and languages are hidden. */
const MOST_CROSSINGS = 1_000;

/**
 * The groups of a wave that may be shown beside each other and beside those of the other waves, as a whole and
 * competence by competence, whichever of them is looked at: what may be told must not depend on what is asked.
 */
export function shownGroups(breakdown: CrossedCohort): ShownGroups {
  const { cohort, wave, minimum, people } = breakdown;
  const tree = treeOf(breakdown);
  const sort = sorterOf(breakdown);
  const isApart = areApart(people);
  const placeOf = (one: Pick<CrossedEvidence, 'unitId' | 'roleProfileId' | 'language'>): Place => ({
    cellId: sort.cellOf(one),
    groups: isApart ? sort.groupsOf(one) : [],
  });

  const crossings = addedUp(
    crossingsOf(breakdown).map(({ people: one, counts }) => ({ ...placeOf(one), counts })),
  );
  const overWaves = shownTogetherOverWaves({
    tree,
    minimum,
    regions: crossings.map(({ counts, ...place }) => ({ ...place, waves: wavesOf(counts) })),
  });
  const groups = overWaves[cohort.waves.findIndex(({ id }) => id === wave.id)] ?? new Set();
  const every = new Set([...tree.map(({ id }) => id), ...people.flatMap(sort.groupsOf)]);
  const hiddenBeside = (shown: ReadonlySet<string>) => new Set([...every].filter((key) => !shown.has(key)));
  const barred = hiddenBeside(groups);
  const begun = shownTogether({
    ...{ tree, minimum, barred },
    regions: addedUp(
      people
        .filter(({ waveId }) => waveId === wave.id)
        .map((one) => ({ ...placeOf(one), counts: [one.started, one.finished] })),
    ),
  });
  const evidence = byCompetence(breakdown.evidence);
  const shownBy = (
    competence: CompetenceId,
    countsOf: (one: CrossedEvidence) => readonly number[],
    hidden: ReadonlySet<string>,
  ): ReadonlySet<string> => {
    const own = evidence.get(competence) ?? [];
    const regions = addedUp(own.map((one) => ({ ...placeOf(one), counts: countsOf(one) })));
    return shownTogether({ tree, regions, minimum, barred: hidden });
  };
  const inCompetence = knownBy((competence) => shownBy(competence, ({ people }) => [people], barred));
  const selfViewIn = knownBy((competence) => {
    const hidden = hiddenBeside(inCompetence(competence));
    return shownBy(competence, ({ rated, compared }) => [rated, compared], hidden);
  });
  return { groups, begun, inCompetence, selfViewIn };
}

/** Made at the first question of each competence. */
function knownBy(
  make: (competence: CompetenceId) => ReadonlySet<string>,
): (competence: CompetenceId) => ReadonlySet<string> {
  const known = new Map<CompetenceId, ReadonlySet<string>>();
  return (competence) => {
    const found = known.get(competence) ?? make(competence);
    known.set(competence, found);
    return found;
  };
}

/** Whether roles and languages can be told apart: it would take too long to see what so many crossings give away. */
export function areApart(people: readonly CrossedPeople[]): boolean {
  return new Set(people.map(keyOfCrossing)).size <= MOST_CROSSINGS;
}

function keyOfCrossing({ unitId, roleProfileId, language }: CrossedPeople): string {
  return [unitId, roleProfileId, language].join('|');
}

type Place = Pick<Region, 'cellId' | 'groups'>;

/** Whom nothing tells apart that could be told, as one region. */
function addedUp(regions: readonly Region[]): readonly Region[] {
  const byPlace = new Map<string, Region>();
  for (const region of regions) {
    const key = [region.cellId, ...region.groups].join('|');
    const known = byPlace.get(key);
    const counts = known ? known.counts.map((count, i) => count + (region.counts[i] ?? 0)) : region.counts;
    byPlace.set(key, { ...region, counts });
  }
  return [...byPlace.values()];
}

function byCompetence(
  evidence: readonly CrossedEvidence[],
): ReadonlyMap<CompetenceId, readonly CrossedEvidence[]> {
  const rows = new Map<CompetenceId, CrossedEvidence[]>();
  for (const one of evidence) {
    const known = rows.get(one.competence);
    if (known) known.push(one);
    else rows.set(one.competence, [one]);
  }
  return rows;
}

const NOBODY = { invited: 0, scored: 0, valid: 0 };
const MEASURES = Object.keys(NOBODY).length;

interface Crossing {
  readonly people: CrossedPeople;
  /** Wave by wave of the cohort: invited, scored and valid. */
  readonly counts: readonly number[];
}

/** The crossings of all waves, each with its counts wave by wave. */
function crossingsOf({ cohort, people }: CrossedCohort): readonly Crossing[] {
  const byPlace = new Map<string, CrossedPeople[]>();
  for (const one of people) {
    const known = byPlace.get(keyOfCrossing(one));
    if (known) known.push(one);
    else byPlace.set(keyOfCrossing(one), [one]);
  }
  return [...byPlace.values()].flatMap((same): Crossing[] => {
    const [first] = same;
    if (!first) return [];
    const counts = cohort.waves.flatMap(({ id }) => {
      const { invited, scored, valid } = same.find(({ waveId }) => waveId === id) ?? NOBODY;
      return [invited, scored, valid];
    });
    return [{ people: first, counts }];
  });
}

function wavesOf(counts: readonly number[]): readonly WaveCounts[] {
  return Array.from({ length: counts.length / MEASURES }, (_, wave) => {
    const [invited = 0, ...others] = counts.slice(wave * MEASURES, (wave + 1) * MEASURES);
    return { invited, counts: others };
  });
}

export function treeOf({
  units,
}: Pick<CrossedCohort, 'units'>): readonly { readonly id: string; readonly parentId?: string }[] {
  const ids = new Set(units.map(({ id }) => id));
  return [
    { id: WHOLE_COHORT },
    ...units.map(({ id, parentId }) => ({
      id: unitKeyOf(id),
      parentId: parentId !== undefined && ids.has(parentId) ? unitKeyOf(parentId) : WHOLE_COHORT,
    })),
  ];
}

interface Sorter {
  /** The lowest cell of the tree in which people are. */
  readonly cellOf: (people: Pick<CrossedPeople, 'unitId'>) => string;
  /** Keys of the groups beside the tree in which they are. */
  readonly groupsOf: (people: Pick<CrossedEvidence, 'roleProfileId' | 'language'>) => readonly string[];
}

export function sorterOf({ units, roles }: Pick<CrossedCohort, 'units' | 'roles'>): Sorter {
  const known = new Set(units.map(({ id }) => id));
  const codes = new Map(roles.map(({ id, code }) => [id, code]));
  return {
    cellOf: ({ unitId }) => (unitId !== undefined && known.has(unitId) ? unitKeyOf(unitId) : WHOLE_COHORT),
    groupsOf: ({ roleProfileId, language }) => {
      const code = roleProfileId && codes.get(roleProfileId);
      return [
        ...(code === undefined ? [] : [roleKeyOf(code)]),
        ...(language === undefined ? [] : [`language:${language}`]),
      ];
    },
  };
}
