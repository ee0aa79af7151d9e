import { Injectable } from '@nestjs/common';
import { AskAgain } from '../ask-again';
import { Tenants } from '../delivery/ports';
import { Clock, Transaction } from '../ports';
import { ImportRuns } from './ports';

const DAY_MS = 24 * 60 * 60_000;
const SILENT_MS = 2 * 60_000;

/** Keeps house over imports: asks again for those whose worker has gone, and lets files go after a day. */
@Injectable()
export class ClearImports {
  constructor(
    private readonly runs: ImportRuns,
    private readonly tenants: Tenants,
    private readonly askAgain: AskAgain,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Running, and no sign of life for two minutes. Says how many it asked for. */
  requeueLost(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - SILENT_MS);
    return this.askAgain.execute({ job: 'run-import', missing: (limit) => this.runs.lost(since, limit) });
  }

  /** Says how many files it let go; with those of people goes the list of who stood in them. */
  async expire(): Promise<number> {
    let expired = 0;
    for (const tenantId of await this.tenants.all()) {
      expired += await this.transaction.run(tenantId, async () => {
        const now = this.clock.now();
        const before = new Date(now.getTime() - DAY_MS);
        await this.runs.forgetEntries(['people'], before);
        return this.runs.expire(before, now);
      });
    }
    return expired;
  }
}
