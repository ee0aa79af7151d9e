import type { CompetenceId } from '@qabilet/framework';
import { isBeingWritten, isDeliverable, type ItemId } from '@qabilet/item-bank';
import type { AskedAs, BankVersion } from './release-ports';

/** What a release does with an item, against the one before. */
export const ITEM_CHANGES = ['new', 'reworded', 'counts-now', 'pilot-again', 'out', 'kept'] as const;
export type ItemChange = (typeof ITEM_CHANGES)[number];

export interface ChangedItem extends BankVersion {
  readonly change: ItemChange;
  /** In the new release; absent for an item that goes out. */
  readonly asked?: AskedAs;
}

/**
 * The versions that the next release of a bank asks, by what they are now. Of each code it is the newest version that
 * is not being written; where that one may not be asked, no earlier one comes back in its place.
 */
export function versionsToRelease(
  versions: readonly BankVersion[],
  competences: ReadonlySet<CompetenceId>,
): ReadonlyMap<ItemId, AskedAs> {
  const decided = new Set<string>();
  const asked = new Map<ItemId, AskedAs>();
  for (const { id, code, state, competence, isReleased } of newestFirst(versions)) {
    if (decided.has(code) || (isBeingWritten(state) && !isReleased)) continue;
    decided.add(code);
    if (isDeliverable(state) && competences.has(competence)) asked.set(id, state);
  }
  return asked;
}

/** Every item of either release, in the order of their codes. */
export function bankChanges(
  before: ReadonlyMap<ItemId, AskedAs>,
  after: ReadonlyMap<ItemId, AskedAs>,
  versions: readonly BankVersion[],
): readonly ChangedItem[] {
  const codesBefore = new Set(versions.filter(({ id }) => before.has(id)).map(({ code }) => code));
  const codesAfter = new Set(versions.filter(({ id }) => after.has(id)).map(({ code }) => code));
  return versions
    .flatMap((version): ChangedItem[] => {
      const asked = after.get(version.id);
      if (asked) {
        const was = before.get(version.id);
        return [{ ...version, asked, change: changeTo(asked, was, codesBefore.has(version.code)) }];
      }
      const isReplaced = codesAfter.has(version.code);
      return before.has(version.id) && !isReplaced ? [{ ...version, change: 'out' }] : [];
    })
    .sort((one, other) => (one.code < other.code ? -1 : 1));
}

function changeTo(asked: AskedAs, was: AskedAs | undefined, isKnown: boolean): ItemChange {
  if (was === undefined) return isKnown ? 'reworded' : 'new';
  if (was === asked) return 'kept';
  return asked === 'operational' ? 'counts-now' : 'pilot-again';
}

function newestFirst(versions: readonly BankVersion[]): readonly BankVersion[] {
  return [...versions].sort((one, other) => other.version - one.version);
}
