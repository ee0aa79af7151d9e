import { Injectable } from '@nestjs/common';
import type { ScaleCalibration } from '@qabilet/scoring';
import { Clock, Ids } from '../ports';
import { CalibrationBases } from './calibration-bases';
import { linkVarianceAfter, scaledItemsAfter, takesAnything } from './calibration-after';
import { CalibrationSuperseded, NothingToPublish } from './calibration-errors';
import type { CalibrationId, CalibrationListing } from './calibration-ports';
import { BankReleases } from './ports';
import { RenewTests } from './renew-tests';
import type { PublishedCalibration } from './publish-calibration';

/** Puts a calibration in force beside its base: its parameters, and the tests of the base made from them. */
@Injectable()
export class ReleaseCalibration {
  constructor(
    private readonly bases: CalibrationBases,
    private readonly releases: BankReleases,
    private readonly renewTests: RenewTests,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The base, with nobody else publishing meanwhile. Throws `CalibrationSuperseded` when it is not the newest. */
  async baseOf(id: CalibrationId): Promise<CalibrationListing> {
    const { base, newest } = await this.bases.lock(id);
    if (newest.id !== base.id) throw new CalibrationSuperseded(newest.version);
    return base;
  }

  async execute(base: CalibrationListing, outcome: ScaleCalibration): Promise<PublishedCalibration> {
    if (!takesAnything(outcome)) throw new NothingToPublish();
    const { scale, items, leftOut, version } = await this.bases.read(base);
    const calibrationId = this.ids.next<'Calibration'>();
    await this.releases.addCalibration({
      ...scale,
      id: calibrationId,
      baseId: base.id,
      version,
      priorCovariance: Float64Array.from(outcome.prior.priorCovariance),
      withinGroupCovariance: Float64Array.from(outcome.prior.withinGroupCovariance),
      linkVariance: linkVarianceAfter(scale, outcome),
      items: scaledItemsAfter({ before: items, outcome, leftOut }),
      releasedAt: this.clock.now(),
    });
    await this.renewTests.execute({ base: base.id, onto: { calibration: calibrationId } });
    return { calibrationId, version };
  }
}
