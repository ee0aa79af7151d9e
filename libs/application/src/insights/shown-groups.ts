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
  const { cohort, wave, minimum, evidence } = breakdown;
  const tree = treeOf(breakdown);
  const crossings = crossingsOf(breakdown);
  const sort = sorterOf(breakdown);
  const isTooMuch = crossings.length > MOST_CROSSINGS;
  const placeOf = (people: Pick<CrossedPeople, 'unitId' | 'roleProfileId' | 'language'>) => ({
    cellId: sort.cellOf(people),
    groups: isTooMuch ? [] : sort.groupsOf(people),
  });

  const overWaves = shownTogetherOverWaves({
    tree,
    minimum,
    regions: crossings.map(({ people, waves }) => ({ ...placeOf(people), waves })),
  });
  const groups = overWaves[cohort.waves.findIndex(({ id }) => id === wave.id)] ?? new Set();
  const every = [...tree.map(({ id }) => id), ...crossings.flatMap(({ people }) => sort.groupsOf(people))];
  const barred = new Set(every.filter((key) => !groups.has(key)));
  const shownBy = (
    competence: CompetenceId,
    countsOf: (one: CrossedEvidence) => readonly number[],
    hidden: ReadonlySet<string>,
  ): ReadonlySet<string> => {
    const regions = evidence
      .filter((one) => one.competence === competence)
      .map((one): Region => ({ ...placeOf(one), counts: countsOf(one) }));
    return shownTogether({ tree, regions, minimum, barred: hidden });
  };
  const inCompetence = knownBy((competence) => shownBy(competence, ({ people }) => [people], barred));
  const selfViewIn = knownBy((competence) => {
    const measured = inCompetence(competence);
    const hidden = new Set(every.filter((key) => !measured.has(key)));
    return shownBy(competence, ({ rated, compared }) => [rated, compared], hidden);
  });
  return { groups, inCompetence, selfViewIn };
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

const NOBODY = { invited: 0, started: 0, finished: 0, scored: 0, valid: 0 };

interface Crossing {
  readonly people: CrossedPeople;
  /** One a wave of the cohort. */
  readonly waves: readonly WaveCounts[];
}

/** The crossings of all waves, each with its counts wave by wave. */
function crossingsOf({ cohort, people }: CrossedCohort): readonly Crossing[] {
  const byPlace = new Map<string, CrossedPeople[]>();
  for (const one of people) {
    const key = `${one.unitId ?? ''}|${one.roleProfileId}|${one.language}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), one]);
  }
  return [...byPlace.values()].flatMap((same): Crossing[] => {
    const [first] = same;
    if (!first) return [];
    const waves = cohort.waves.map(({ id }): WaveCounts => {
      const { invited, started, finished, scored, valid } =
        same.find(({ waveId }) => waveId === id) ?? NOBODY;
      return { invited, counts: [started, finished, scored, valid] };
    });
    return [{ people: first, waves }];
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
  readonly groupsOf: (people: Pick<CrossedPeople, 'roleProfileId' | 'language'>) => readonly string[];
}

export function sorterOf({ units, roles }: Pick<CrossedCohort, 'units' | 'roles'>): Sorter {
  const known = new Set(units.map(({ id }) => id));
  const codes = new Map(roles.map(({ id, code }) => [id, code]));
  return {
    cellOf: ({ unitId }) => (unitId !== undefined && known.has(unitId) ? unitKeyOf(unitId) : WHOLE_COHORT),
    groupsOf: ({ roleProfileId, language }) => {
      const code = codes.get(roleProfileId);
      return [...(code === undefined ? [] : [roleKeyOf(code)]), `language:${language}`];
    },
  };
}
