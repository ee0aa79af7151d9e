import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { Clock, Jobs, Transaction } from '../ports';
import { CalibrationRuns } from './calibration-ports';

const SILENT_MS = 2 * 60_000;
const BATCH = 20;

/** Asks again for calibrations whose worker has gone: running, and no sign of life for two minutes. */
@Injectable()
export class RequeueLostCalibrations {
  constructor(
    private readonly tenants: Tenants,
    private readonly runs: CalibrationRuns,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many it asked for. */
  async execute(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - SILENT_MS);
    let asked = 0;
    for (const tenantId of await this.tenants.all()) {
      asked += await this.transaction.run(tenantId, async () => {
        const lost = await this.runs.lost(since, BATCH);
        for (const runId of lost) await this.jobs.enqueue('calibrate', { runId });
        return lost.length;
      });
    }
    return asked;
  }
}
