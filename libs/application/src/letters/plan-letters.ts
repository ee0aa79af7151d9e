import { Injectable } from '@nestjs/common';
import { Tenants } from '../delivery/ports';
import { Clock, Transaction } from '../ports';
import { AccountLetters } from './account-letters';
import { Letters } from './ports';

/** Longer than any mail server is waited for. */
const LOST_AFTER_MS = 10 * 60_000;

/** For each agency, writes down which letters are due, and gives up on those that were taken by a process that died. */
@Injectable()
export class PlanLetters {
  constructor(
    private readonly tenants: Tenants,
    private readonly letters: Letters,
    private readonly accountLetters: AccountLetters,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many letters it wrote down or gave up on. */
  async execute(): Promise<number> {
    let count = 0;
    for (const tenantId of await this.tenants.all()) {
      count += await this.transaction.run(tenantId, async () => {
        const now = this.clock.now();
        const before = new Date(now.getTime() - LOST_AFTER_MS);
        const lost = (await this.letters.giveUpOn(before)) + (await this.accountLetters.giveUpOn(before));
        return lost + (await this.letters.plan(now));
      });
    }
    return count;
  }
}
