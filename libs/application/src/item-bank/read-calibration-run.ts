import { Injectable } from '@nestjs/common';
import type { CalibrationReport, CalibrationRunView } from '@qabilet/contracts';
import type { ScaleCalibration } from '@qabilet/scoring';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CalibrationNotFound } from './errors';
import { CalibrationRunNotFound } from './calibration-errors';
import {
  CalibrationCatalogue,
  CalibrationRuns,
  type CalibrationListing,
  type CalibrationRun,
  type CalibrationRunId,
} from './calibration-ports';
import { calibrationReport } from './calibration-report';
import { calibrationRunRow } from './calibration-run-view';
import { CalibrationWords } from './calibration-words';

/** One run: how far it has come, and from the draft on what it found. */
@Injectable()
export class ReadCalibrationRun {
  constructor(
    private readonly runs: CalibrationRuns,
    private readonly catalogue: CalibrationCatalogue,
    private readonly words: CalibrationWords,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: CalibrationRunId): Promise<CalibrationRunView> {
    return this.transaction.run(actor.tenantId, async () => {
      const run = await this.runs.find(id);
      if (!run) throw new CalibrationRunNotFound();
      const all = await this.catalogue.list();
      const base = all.find((calibration) => calibration.id === run.baseId);
      if (!base) throw new CalibrationNotFound();
      const newest = all.find(({ frameworkReleaseId }) => frameworkReleaseId === base.frameworkReleaseId);
      const outcome = await this.runs.outcome(id);
      return {
        ...calibrationRunRow(run),
        isSuperseded: run.state === 'draft' && newest?.id !== base.id,
        report: outcome && (await this.report(actor, { run, base, outcome })),
      };
    });
  }

  private async report(
    { language }: Actor,
    { run, base, outcome }: { run: CalibrationRun; base: CalibrationListing; outcome: ScaleCalibration },
  ): Promise<CalibrationReport> {
    return calibrationReport({ run, outcome, language, ...(await this.words.of(base)) });
  }
}
