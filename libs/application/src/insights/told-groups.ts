import { emptySummary, groupFigures, type GroupSummary, merge } from '@qabilet/analytics';
import { type BreakdownGroup } from './breakdown-groups';
import type { CohortBreakdowns } from './breakdown-ports';
import type { GroupInCompetences } from './competence-figures';
import type { Breakdown } from './gather-breakdown';
import { isShowable } from './group-figure';

/** Whether a group of a wave may be told of at all; in which competences it may, is said beside its figures. */
export function isToldOf({ key, kind }: BreakdownGroup, { line, minimum, shown }: Breakdown): boolean {
  return kind === 'cohort' ? isShowable(line.people, minimum) : shown.groups.has(key);
}

/** Sums of the groups of a wave by their keys, each made of its parts. Belongs inside a transaction of the tenant. */
export async function summariesOf(
  breakdowns: CohortBreakdowns,
  { wave, scale }: Pick<Breakdown, 'wave' | 'scale'>,
  groups: readonly BreakdownGroup[],
): Promise<ReadonlyMap<string, GroupSummary>> {
  const place = { waveId: wave.id, calibrationId: scale.calibrationId };
  const parts = groups.flatMap((group) => group.parts);
  const sums = await breakdowns.sums(place, parts, scale.competences);
  return new Map(
    groups.map(({ key, parts: own }) => [
      key,
      sums
        .filter(({ group }) => own.some(({ kind, id }) => kind === group.kind && id === group.id))
        .map(({ summary }) => summary)
        .reduce(merge, emptySummary(scale.competences.length)),
    ]),
  );
}

/** A group of a wave with its sums, if there are any, and the competences in which it may be told of. */
export function inCompetences(
  group: BreakdownGroup,
  { scale, minimum, shown }: Breakdown,
  summary: GroupSummary = emptySummary(scale.competences.length),
): GroupInCompetences {
  return {
    summary,
    figures: groupFigures(summary, scale),
    scale,
    minimum,
    isShown: (competence) => group.kind === 'cohort' || shown.inCompetence(competence).has(group.key),
    isSelfViewShown: (competence) => group.kind === 'cohort' || shown.selfViewIn(competence).has(group.key),
  };
}
