import { Injectable } from '@nestjs/common';
import { RequeueLostCalibrations, RequeueLostSimulations } from '@qabilet/application';
import type { Chore } from '../schedule';

/** Asks again for long computations whose worker has gone. */
@Injectable()
export class LostRuns {
  readonly chores: readonly Chore[];

  constructor(calibrations: RequeueLostCalibrations, simulations: RequeueLostSimulations) {
    this.chores = [
      { name: 'requeue-lost-calibrations', everySeconds: 60, run: () => calibrations.execute() },
      { name: 'requeue-lost-simulations', everySeconds: 60, run: () => simulations.execute() },
    ];
  }
}
