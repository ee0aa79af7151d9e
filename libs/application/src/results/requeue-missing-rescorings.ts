import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { Jobs, Transaction } from '../ports';
import { Rescorings } from './rescoring-ports';

const BATCH = 200;

/** Asks again for the re-scoring of attempts whose wave was scored anew without them. */
@Injectable()
export class RequeueMissingRescorings {
  constructor(
    private readonly tenants: Tenants,
    private readonly rescorings: Rescorings,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many it asked for. */
  async execute(): Promise<number> {
    let asked = 0;
    for (const tenantId of await this.tenants.all()) {
      asked += await this.transaction.run(tenantId, async () => {
        const missing = await this.rescorings.missing(BATCH);
        for (const attempt of missing) await this.jobs.enqueue('rescore-attempt', attempt);
        return missing.length;
      });
    }
    return asked;
  }
}
