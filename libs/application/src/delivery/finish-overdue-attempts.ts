import { Injectable } from '@nestjs/common';
import { Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { Attempts, Tenants } from './ports';

const BATCH = 200;

/** Ends the tests whose time is over and that nobody came back to, so that what was answered is scored. */
@Injectable()
export class FinishOverdueAttempts {
  constructor(
    private readonly tenants: Tenants,
    private readonly attempts: Attempts,
    private readonly keeper: AttemptKeeper,
    private readonly transaction: Transaction,
  ) {}

  /** Says how many it ended. */
  async execute(): Promise<number> {
    let ended = 0;
    for (const tenantId of await this.tenants.all()) {
      const overdue = await this.transaction.run(tenantId, () => this.attempts.overdue(BATCH));
      for (const id of overdue) {
        ended += await this.transaction.run(tenantId, async () => {
          const seated = await this.keeper.lock({ id });
          return (await this.keeper.endIfOverdue(seated)) === seated ? 0 : 1;
        });
      }
    }
    return ended;
  }
}
