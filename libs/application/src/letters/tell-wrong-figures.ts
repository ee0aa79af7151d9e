import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { SummaryRuns } from '../insights/summary-run-ports';
import { Clock, Transaction } from '../ports';
import { WriteToOwner } from './write-to-owner';

/** Writes to the administrators of an agency when a verification by the clock has found wrong figures: once a run. */
@Injectable()
export class TellWrongFigures {
  constructor(
    private readonly tenants: Tenants,
    private readonly runs: SummaryRuns,
    private readonly writeToOwner: WriteToOwner,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many it wrote to. */
  async execute(): Promise<number> {
    let told = 0;
    for (const tenantId of await this.tenants.all()) {
      told += await this.transaction.run(tenantId, async () => {
        const isWrong = await this.runs.takeUntold(this.clock.now());
        return isWrong ? this.writeToOwner.ofWrongFigures() : 0;
      });
    }
    return told;
  }
}
