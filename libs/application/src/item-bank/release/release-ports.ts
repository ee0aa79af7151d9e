import type { CompetenceId } from '@qabilet/framework';
import type { ItemId, ItemState } from '@qabilet/item-bank';
import type { Id, Language, Text } from '@qabilet/kernel';

/** One version of an item, as a release looks at it. */
export interface BankVersion {
  readonly id: ItemId;
  readonly code: string;
  readonly version: number;
  readonly state: ItemState;
  readonly competence: CompetenceId;
  readonly stem: Text;
  /** In which it can be asked. */
  readonly languages: readonly Language[];
  /** Of them, those that nobody has reviewed. */
  readonly drafted: readonly Language[];
  /** Whether some released bank has it. */
  readonly isReleased: boolean;
}

/** Whether answers to an item count, or only try it out. */
export type AskedAs = 'operational' | 'pilot';

/** Who let an item written here go to people. */
export interface Acceptance {
  /** Absent where nobody has. */
  readonly by?: string;
  /** It was somebody who had written a word of it. */
  readonly isByWriter: boolean;
}

/** What banks were released with, and what another one could be released with. */
export abstract class BankContents {
  /** Of every item, the newest version first. */
  abstract versions(): Promise<readonly BankVersion[]>;
  /** How a released bank asks each of its items. */
  abstract asked(bankReleaseId: Id<'BankRelease'>): Promise<ReadonlyMap<ItemId, AskedAs>>;
  /** Of the items that were written here; those that were brought in by the product are not among them. */
  abstract acceptances(ids: readonly ItemId[]): Promise<ReadonlyMap<ItemId, Acceptance>>;
  /** Of every bank that was ever released. */
  abstract releaseVersions(): Promise<ReadonlySet<string>>;
}
