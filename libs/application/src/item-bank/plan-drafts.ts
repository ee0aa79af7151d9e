import type { ItemId } from '@qabilet/item-bank';
import { canonical, type PackItem } from './content-pack';
import { draftFaults, type DraftFault, type DraftFaultCode, type DraftSurroundings } from './draft-faults';
import { itemContentOf } from './pack-item';
import type { StoredItem } from './ports';
import type { Wording } from './workshop-ports';

export type RefusedDraftCode = DraftFaultCode | 'code-twice' | 'in-review' | 'code-retired';

/** What storing an item would come to. */
export type PlannedDraft =
  | { readonly outcome: 'added'; readonly wording: Wording }
  /** A draft is written over, its earlier words are kept; of anything else a new version is drafted. */
  | { readonly outcome: 'edited' | 'new-version'; readonly wording: Wording; readonly before: StoredItem }
  | { readonly outcome: 'unchanged'; readonly before: StoredItem }
  | { readonly outcome: 'refused'; readonly faults: readonly RefusedDraft[] };

export interface RefusedDraft extends Omit<DraftFault, 'code'> {
  readonly code: RefusedDraftCode;
}

export interface BankToWriteIn extends Omit<DraftSurroundings, 'codes'> {
  /** The latest version of each item, by code. */
  readonly latest: ReadonlyMap<string, StoredItem>;
  readonly released: ReadonlySet<ItemId>;
}

/** What storing each of the items would come to, in their order. */
export function planDrafts(items: readonly PackItem[], bank: BankToWriteIn): readonly PlannedDraft[] {
  const { latest, competences } = bank;
  const codes = new Set([...latest.keys(), ...items.map(({ code }) => code)]);
  const seen = new Set<string>();
  return items.map((item) => {
    const isTwice = seen.has(item.code);
    seen.add(item.code);
    if (isTwice) return refused('code-twice', `${item.code} stands above already`);
    const faults = draftFaults(item, { competences, codes });
    return faults.length > 0
      ? { outcome: 'refused', faults }
      : planOne(
          wordingOf({ ...item, catalogue: item.catalogue ?? latest.get(item.code)?.content.catalogue }),
          bank,
        );
  });
}

/** The item as it is stored. Throws `InvalidKey` when it could not be answered. */
export function wordingOf(item: PackItem): Wording {
  const content = itemContentOf(item);
  return { content, drafted: content.languages.filter((language) => item.drafted?.includes(language)) };
}

function planOne(wording: Wording, { latest, released }: BankToWriteIn): PlannedDraft {
  const before = latest.get(wording.content.code);
  if (!before) return { outcome: 'added', wording };
  if (readsTheSame(before, wording)) return { outcome: 'unchanged', before };
  switch (before.state) {
    case 'retired':
      return refused('code-retired', `${wording.content.code} has been retired, and no code is used again`);
    case 'review':
      return refused('in-review', `${wording.content.code} is in review: send it back to its authors first`);
    case 'draft':
      return { outcome: released.has(before.id) ? 'new-version' : 'edited', wording, before };
    case 'pilot':
    case 'operational':
    case 'quarantined':
      return { outcome: 'new-version', wording, before };
  }
}

function readsTheSame(before: Wording, after: Wording): boolean {
  return (
    canonical(before.content) === canonical(after.content) &&
    canonical([...before.drafted].sort()) === canonical([...after.drafted].sort())
  );
}

function refused(code: RefusedDraftCode, message: string): PlannedDraft {
  return { outcome: 'refused', faults: [{ at: 'code', code, message }] };
}
