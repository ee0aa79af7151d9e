import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import { CompetenceTexts, type FrameworkTexts } from '../frameworks/ports';
import type { CalibrationListing } from './calibration-ports';
import { CalibrationTables, Items, type ItemName, type ScaledItem } from './ports';

/** Beside the numbers of a calibration: what its items are called and what they were before. */
export interface CalibrationContext {
  readonly names: ReadonlyMap<ItemId, ItemName>;
  readonly before: ReadonlyMap<ItemId, ScaledItem>;
  readonly texts: FrameworkTexts;
}

/** Reads it. Belongs inside a transaction of the tenant. */
@Injectable()
export class CalibrationWords {
  constructor(
    private readonly items: Items,
    private readonly tables: CalibrationTables,
    private readonly texts: CompetenceTexts,
  ) {}

  async of({ id, bankReleaseId, frameworkReleaseId }: CalibrationListing): Promise<CalibrationContext> {
    return {
      names: await this.items.namesIn(bankReleaseId),
      before: await this.tables.items(id),
      texts: await this.texts.load(frameworkReleaseId),
    };
  }
}
