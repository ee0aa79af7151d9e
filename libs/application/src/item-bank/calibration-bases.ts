import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import { CalibrationNotFound } from './errors';
import { CalibrationCatalogue, type CalibrationId, type CalibrationListing } from './calibration-ports';
import { CalibrationTables, Items, type Calibration, type ScaledItem } from './ports';

export interface CalibrationBase {
  readonly scale: Calibration;
  readonly items: ReadonlyMap<ItemId, ScaledItem>;
  /** In quarantine now. */
  readonly leftOut: ReadonlySet<ItemId>;
  /** Of the next calibration of the same bank. */
  readonly version: string;
}

/** What a calibration builds on. Belongs inside a transaction of the tenant. */
@Injectable()
export class CalibrationBases {
  constructor(
    private readonly catalogue: CalibrationCatalogue,
    private readonly tables: CalibrationTables,
    private readonly items: Items,
  ) {}

  /** A calibration and the newest of its framework; nobody publishes another until the transaction ends. */
  async lock(
    id: CalibrationId,
  ): Promise<{ readonly base: CalibrationListing; readonly newest: CalibrationListing }> {
    await this.catalogue.lock();
    const all = await this.catalogue.list();
    const base = all.find((calibration) => calibration.id === id);
    const newest = all.find(({ frameworkReleaseId }) => frameworkReleaseId === base?.frameworkReleaseId);
    if (!base || !newest) throw new CalibrationNotFound();
    return { base, newest };
  }

  async read({ id, bankReleaseId, bankVersion }: CalibrationListing): Promise<CalibrationBase> {
    const states = await this.items.statesIn(bankReleaseId);
    const ofBank = (await this.catalogue.list()).filter((one) => one.bankReleaseId === bankReleaseId);
    return {
      scale: await this.tables.load(id),
      items: await this.tables.items(id),
      leftOut: new Set([...states].flatMap(([item, state]) => (state === 'quarantined' ? [item] : []))),
      version: `${bankVersion}+c${ofBank.length + 1}`,
    };
  }
}
