import type { ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { ScaledItem } from './ports';

/** What finished tests say of an item. */
export interface ItemAnswerFigures {
  readonly answers: number;
  readonly scored: number;
  readonly pilot: number;
  /** Among those that were read or left out; absent without any. */
  readonly facility?: number;
  readonly discrimination?: number;
  readonly omitted: number;
  readonly rapid: number;
  readonly medianSeconds?: number;
  readonly languages: readonly LanguageFigures[];
  /** By option: how often it was chosen. */
  readonly chosen: ReadonlyMap<string, number>;
}

export interface LanguageFigures {
  readonly language: Language;
  readonly answers: number;
  readonly facility?: number;
}

export interface ItemInCalibration {
  readonly calibrationId: Id<'Calibration'>;
  readonly version: string;
  readonly releasedAt: Date;
  readonly item: ScaledItem;
}

/** What an item was found to be in each calibration that has it. */
export abstract class ItemStatisticsReports {
  /** Newest first. */
  abstract calibrations(id: ItemId): Promise<readonly ItemInCalibration[]>;
}
