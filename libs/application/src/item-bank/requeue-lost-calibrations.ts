import { Injectable } from '@nestjs/common';
import { AskAgain } from '../ask-again';
import { Clock } from '../ports';
import { CalibrationRuns } from './calibration-ports';

const SILENT_MS = 2 * 60_000;

/** Asks again for calibrations whose worker has gone: running, and no sign of life for two minutes. */
@Injectable()
export class RequeueLostCalibrations {
  constructor(
    private readonly askAgain: AskAgain,
    private readonly runs: CalibrationRuns,
    private readonly clock: Clock,
  ) {}

  /** Says how many it asked for. */
  execute(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - SILENT_MS);
    return this.askAgain.execute({ job: 'calibrate', missing: (limit) => this.runs.lost(since, limit) });
  }
}
