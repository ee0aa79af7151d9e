import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CalibrationRunCannot } from './calibration-errors';
import type { CalibrationRunId } from './calibration-ports';
import { CalibrationRunLog } from './calibration-run-log';

/** Puts a draft away unpublished; its report stays to be read. */
@Injectable()
export class DiscardCalibration {
  constructor(
    private readonly log: CalibrationRunLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, runId: CalibrationRunId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { state } = await this.log.lock(runId);
      if (state === 'discarded') return;
      if (state !== 'draft') throw new CalibrationRunCannot('be discarded', state);
      await this.log.close(actor, runId, { state: 'discarded' });
    });
  }
}
