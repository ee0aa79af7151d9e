import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { Jobs, Transaction } from '../ports';
import { SummaryLedger } from './ports';

const BATCH = 200;

/** Asks again for the summarising of results that are in no summary and have no job on its way to bring them there. */
@Injectable()
export class RequeueMissingSummaries {
  constructor(
    private readonly tenants: Tenants,
    private readonly ledger: SummaryLedger,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many it asked for. */
  async execute(): Promise<number> {
    let asked = 0;
    for (const tenantId of await this.tenants.all()) {
      asked += await this.transaction.run(tenantId, async () => {
        const missing = await this.ledger.missing(BATCH);
        for (const result of missing) await this.jobs.enqueue('summarise-result', result);
        return missing.length;
      });
    }
    return asked;
  }
}
