import { Injectable } from '@nestjs/common';
import { RunCalibration, RunSimulation } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';
import { calibrateHandler } from './calibrate';

/** Long computations over the bank. */
@Injectable()
export class ItemBankHandlers {
  readonly byName: Pick<JobHandlers, 'calibrate' | 'simulate-blueprint'>;

  constructor(runCalibration: RunCalibration, runSimulation: RunSimulation) {
    this.byName = {
      calibrate: calibrateHandler(runCalibration),
      'simulate-blueprint': (tenantId, { simulationId }) =>
        runSimulation.execute(idOf(tenantId), { simulationId: idOf(simulationId) }),
    };
  }
}
