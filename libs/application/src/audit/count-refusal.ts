import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import { Refusals, type Refusal } from './ports';

/** Counts what was refused in an agency; the worker tells the audit log. */
@Injectable()
export class CountRefusal {
  constructor(
    private readonly refusals: Refusals,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(tenantId: Id<'Tenant'>, refusal: Refusal): Promise<void> {
    return this.transaction.run(tenantId, () => this.refusals.count(refusal, this.clock.now()));
  }
}
