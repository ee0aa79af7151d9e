import { Injectable } from '@nestjs/common';
import type { CalibrationOverview, CalibrationRelease } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CalibrationCatalogue, CalibrationRuns, type CalibrationListing } from './calibration-ports';
import { calibrationRunRow } from './calibration-run-view';
import { rescoringRow } from './rescoring-row';

const RUNS_SHOWN = 50;

/** The calibrations that were published, and the runs that lead to others. */
@Injectable()
export class ListCalibrations {
  constructor(
    private readonly catalogue: CalibrationCatalogue,
    private readonly runs: CalibrationRuns,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor): Promise<CalibrationOverview> {
    return this.transaction.run(actor.tenantId, async () => {
      const calibrations = await this.catalogue.list();
      const runs = await this.runs.list(RUNS_SHOWN);
      return {
        releases: calibrations.map((calibration) => releaseOf(calibration, calibrations)),
        runs: runs.map(calibrationRunRow),
      };
    });
  }
}

function releaseOf(
  calibration: CalibrationListing,
  newestFirst: readonly CalibrationListing[],
): CalibrationRelease {
  const { id, version, releasedAt, frameworkReleaseId, baseVersion, items, calibrated, runId } = calibration;
  const newest = newestFirst.find((one) => one.frameworkReleaseId === frameworkReleaseId);
  return {
    id,
    version,
    releasedAt: releasedAt.toISOString(),
    frameworkReleaseId,
    isNewest: newest === calibration,
    baseVersion,
    items,
    calibrated,
    runId,
    rescorings: calibration.rescorings.map(rescoringRow),
  };
}
