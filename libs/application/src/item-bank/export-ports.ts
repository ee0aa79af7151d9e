import type { ItemState } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { PackItem } from './content-pack';
import type { StoredItem } from './ports';

/** A released bank, to choose items from. */
export interface ReleasedBank {
  readonly id: Id<'BankRelease'>;
  readonly framework: string;
  readonly version: string;
  readonly releasedAt: Date;
  readonly items: number;
}

export interface ItemSelection {
  /** As they stand in the release; otherwise the latest version of each item that is not retired. */
  readonly bankReleaseId?: Id<'BankRelease'>;
  readonly competence?: string;
  readonly level?: number;
  readonly state?: ItemState;
}

/** Items with their keys, to be taken out for another system. */
export abstract class ItemSelections {
  /** The latest release first. */
  abstract banks(): Promise<readonly ReleasedBank[]>;
  /** By code. */
  abstract read(selection: ItemSelection): Promise<readonly StoredItem[]>;
}

export const ITEM_EXPORT_FORMATS = ['qti', 'csv'] as const;
export type ItemExportFormat = (typeof ITEM_EXPORT_FORMATS)[number];

export interface ItemsToWrite {
  readonly format: ItemExportFormat;
  readonly items: readonly PackItem[];
  readonly languages: readonly Language[];
}

/** Writes items as a file that `ItemFileReader` reads again. */
export abstract class ItemFileWriter {
  abstract write(order: ItemsToWrite): Promise<Uint8Array>;
}
