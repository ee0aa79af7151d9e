import { Injectable } from '@nestjs/common';
import { FeedAnalysis, RunCalibration, RunSimulation } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';
import { calibrateHandler } from './calibrate';

/** Long computations over the bank, and answers for what is asked of all of them. */
@Injectable()
export class ItemBankHandlers {
  readonly byName: Pick<JobHandlers, 'calibrate' | 'simulate-blueprint' | 'feed-analysis'>;

  constructor(runCalibration: RunCalibration, runSimulation: RunSimulation, feedAnalysis: FeedAnalysis) {
    this.byName = {
      calibrate: calibrateHandler(runCalibration),
      'simulate-blueprint': (tenantId, { simulationId }) =>
        runSimulation.execute(idOf(tenantId), { simulationId: idOf(simulationId) }),
      'feed-analysis': (tenantId, { attemptId }) =>
        feedAnalysis.execute(idOf(tenantId), { attemptId: idOf(attemptId) }),
    };
  }
}
