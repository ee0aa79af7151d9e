import type { Id } from '@qabilet/kernel';
import { unitKeyOf, WHOLE_COHORT } from './breakdown-groups';
import type { CrossedPeople } from './breakdown-ports';
import type { UnitLines } from './ports';
import { type CrossedCohort, sorterOf } from './shown-groups';

/** How many people of a group one wave invited, and how far they are. */
export type GroupCounts = Pick<CrossedPeople, 'invited' | 'started' | 'finished' | 'valid'>;

export const NO_COUNTS: GroupCounts = { invited: 0, started: 0, finished: 0, valid: 0 };

/** The counts of all groups of a wave by their keys, each crossing added once to every group it is in. */
export function countGroups(cohort: CrossedCohort): ReadonlyMap<string, GroupCounts> {
  const { groupsOf } = sorterOf(cohort);
  const parents = new Map(cohort.units.map(({ id, parentId }) => [id, parentId]));
  const counts = new Map<string, GroupCounts>();
  for (const people of cohort.people) {
    if (people.waveId !== cohort.wave.id) continue;
    const keys = [WHOLE_COHORT, ...groupsOf(people), ...unitsAround(people.unitId, parents)];
    for (const key of keys) counts.set(key, plus(counts.get(key) ?? NO_COUNTS, people));
  }
  return counts;
}

function unitsAround(
  unitId: Id<'Unit'> | undefined,
  parents: ReadonlyMap<Id<'Unit'>, UnitLines['parentId']>,
): string[] {
  const keys: string[] = [];
  for (let id = unitId; id !== undefined; id = parents.get(id)) keys.push(unitKeyOf(id));
  return keys;
}

function plus(left: GroupCounts, right: GroupCounts): GroupCounts {
  return {
    invited: left.invited + right.invited,
    started: left.started + right.started,
    finished: left.finished + right.finished,
    valid: left.valid + right.valid,
  };
}
