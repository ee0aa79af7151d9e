import type { CompetenceId } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import type { Crosswalk } from '../frameworks/crosswalks/ports';

/** Which competence of an earlier release stands for one of the latest. */
export type Carried = ReadonlyMap<CompetenceId, CompetenceId>;

type Release = Id<'FrameworkRelease'>;

/**
 * What a published crosswalk between two releases calls the same, whichever way it leads; of several crosswalks the one
 * that was published last counts. Broader, narrower and related competences are others: nothing goes on over them.
 */
export function carriedOver(crosswalks: readonly Crosswalk[], earlier: Release, latest: Release): Carried {
  const [last] = crosswalks
    .filter(({ state }) => state === 'released')
    .filter(({ fromId, toId }) => isBetween([fromId, toId], [earlier, latest]))
    .toSorted((one, other) => instantOf(other) - instantOf(one));
  const carried = new Map<CompetenceId, CompetenceId>();
  for (const { from, to, relation } of last?.links ?? []) {
    if (relation !== 'exact') continue;
    const [old, now] = last?.fromId === earlier ? [from, to] : [to, from];
    if (!carried.has(idOf(now))) carried.set(idOf(now), idOf(old));
  }
  return carried;
}

function isBetween(
  [from, to]: readonly [Release, Release],
  [one, other]: readonly [Release, Release],
): boolean {
  return (from === one && to === other) || (from === other && to === one);
}

function instantOf({ releasedAt, createdAt }: Crosswalk): number {
  return (releasedAt ?? createdAt).getTime();
}
