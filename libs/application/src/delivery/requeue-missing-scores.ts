import { Injectable } from '@nestjs/common';
import { Jobs, Transaction } from '../ports';
import { Attempts, Tenants } from './ports';

const BATCH = 200;

/** Asks again for the scoring of ended tests that have no result and no job on its way to make one. */
@Injectable()
export class RequeueMissingScores {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: Attempts,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many it asked for. */
  async execute(): Promise<number> {
    let asked = 0;
    for (const tenantId of await this.tenants.all()) {
      asked += await this.transaction.run(tenantId, async () => {
        const unscored = await this.attempts.unscored(BATCH);
        for (const attemptId of unscored) await this.jobs.enqueue('score-attempt', { attemptId });
        return unscored.length;
      });
    }
    return asked;
  }
}
