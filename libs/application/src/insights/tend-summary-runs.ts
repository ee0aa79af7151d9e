import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Tenants } from '../delivery/ports';
import { Clock, Transaction } from '../ports';
import { SummaryRunLog } from './summary-run-log';
import { SummaryRuns } from './summary-run-ports';

const NIGHT_ENDS = 5;
/** Less than a day, so that a verification comes in every night. */
const VERIFIED_FOR_MS = 20 * 3_600_000;

/** Before five in the morning where the server stands. */
function isNight(at: Date): boolean {
  return at.getHours() < NIGHT_ENDS;
}

/** Has every agency's figures verified each night, ends runs that were given up, and clears up after those that ended. */
@Injectable()
export class TendSummaryRuns {
  constructor(
    private readonly tenants: Tenants,
    private readonly runs: SummaryRuns,
    private readonly log: SummaryRunLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many runs it began or ended. */
  async execute(): Promise<number> {
    let tended = 0;
    for (const tenantId of await this.tenants.all()) {
      tended += await this.transaction.run(tenantId, () => this.endGivenUp());
      tended += await this.transaction.run(tenantId, () => this.verifyWhenDue());
      await this.clear(tenantId);
    }
    return tended;
  }

  private async endGivenUp(): Promise<number> {
    const givenUp = await this.runs.givenUp();
    for (const { id, failure } of givenUp) {
      await this.runs.end(id, { state: 'failed', failure }, this.clock.now());
    }
    return givenUp.length;
  }

  private async verifyWhenDue(): Promise<number> {
    const now = this.clock.now();
    if (!isNight(now)) return 0;
    const last = await this.runs.lastVerification();
    if (last && now.getTime() - last.getTime() < VERIFIED_FOR_MS) return 0;
    return (await this.log.open({ kind: 'verification' })) ? 1 : 0;
  }

  private clear(tenantId: Id<'Tenant'>): Promise<void> {
    return this.transaction.run(tenantId, () => this.runs.clearEnded());
  }
}
