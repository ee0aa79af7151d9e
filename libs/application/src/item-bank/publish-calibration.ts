import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CalibrationRunCannot, CalibrationRunNotFound } from './calibration-errors';
import { CalibrationRuns, type CalibrationId, type CalibrationRunId } from './calibration-ports';
import { CalibrationRunLog } from './calibration-run-log';
import { QuarantineItems } from './quarantine-items';
import { ReleaseCalibration } from './release-calibration';

export interface PublishCalibrationInput {
  readonly runId: CalibrationRunId;
  /** Items to take out of all tests, whatever the report proposes. */
  readonly quarantine: readonly ItemId[];
}

export interface PublishedCalibration {
  readonly calibrationId: CalibrationId;
  readonly version: string;
}

/**
 * Makes a draft the calibration that new tests are made from, all or nothing. Results already given stay as they are;
 * publishing again answers the same.
 */
@Injectable()
export class PublishCalibration {
  constructor(
    private readonly log: CalibrationRunLog,
    private readonly runs: CalibrationRuns,
    private readonly quarantineItems: QuarantineItems,
    private readonly release: ReleaseCalibration,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { runId, quarantine }: PublishCalibrationInput): Promise<PublishedCalibration> {
    return this.transaction.run(actor.tenantId, async () => {
      const run = await this.log.lock(runId);
      if (run.published) return { calibrationId: run.published.id, version: run.published.version };
      const outcome = await this.runs.outcome(runId);
      if (run.state !== 'draft') throw new CalibrationRunCannot('be published', run.state);
      if (!outcome) throw new CalibrationRunNotFound();

      const base = await this.release.baseOf(run.baseId);
      await this.quarantineItems.execute(actor, { items: quarantine, bankReleaseId: base.bankReleaseId });
      const published = await this.release.execute(base, outcome);
      await this.log.close(actor, runId, { state: 'published', calibrationId: published.calibrationId });
      return published;
    });
  }
}
