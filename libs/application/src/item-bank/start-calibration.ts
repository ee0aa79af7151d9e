import { Injectable } from '@nestjs/common';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Jobs, Transaction } from '../ports';
import { checkScales, CalibrationScope } from './calibration-scope';
import { CalibrationRunLog } from './calibration-run-log';
import { CalibrationUnderway } from './calibration-errors';
import { CalibrationRuns, type CalibrationRunId } from './calibration-ports';

export interface StartCalibrationInput {
  readonly waveIds: readonly Id<'Wave'>[];
  /** None: every scale of the framework. */
  readonly competences: readonly CompetenceId[];
}

const RUNS_LOOKED_AT = 50;

/** Asks for a calibration of the bank from the answers of waves; a draft comes of it, which changes nothing. */
@Injectable()
export class StartCalibration {
  constructor(
    private readonly scope: CalibrationScope,
    private readonly runs: CalibrationRuns,
    private readonly log: CalibrationRunLog,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waveIds, competences }: StartCalibrationInput): Promise<CalibrationRunId> {
    return this.transaction.run(actor.tenantId, async () => {
      const base = await this.scope.baseOf(waveIds);
      checkScales(base, competences);
      const latest = await this.runs.list(RUNS_LOOKED_AT);
      const isUnderway = latest.some(
        ({ state, baseId }) => baseId === base.id && (state === 'queued' || state === 'running'),
      );
      if (isUnderway) throw new CalibrationUnderway();

      const runId = await this.log.open(actor, { baseId: base.id, waveIds, competences });
      await this.jobs.enqueue('calibrate', { runId });
      return runId;
    });
  }
}
