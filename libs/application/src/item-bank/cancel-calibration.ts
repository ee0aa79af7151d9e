import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CalibrationRunCannot } from './calibration-errors';
import type { CalibrationRunId } from './calibration-ports';
import { CalibrationRunLog } from './calibration-run-log';

/** Ends a calibration that waits or is being computed; the worker sees it at its next sign of life. */
@Injectable()
export class CancelCalibration {
  constructor(
    private readonly log: CalibrationRunLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, runId: CalibrationRunId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { state } = await this.log.lock(runId);
      if (state === 'cancelled') return;
      if (state !== 'queued' && state !== 'running') throw new CalibrationRunCannot('be cancelled', state);
      await this.log.close(actor, runId, { state: 'cancelled' });
    });
  }
}
