import { Injectable } from '@nestjs/common';
import { compilePlan, type TestPlan } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { ReleasedPlans } from '../item-bank/ports';
import { Clock, Transaction } from '../ports';
import { ReleaseCache } from './release-cache';

/** An item taken out of all tests is asked nowhere after this long. */
const FRESH_MS = 5 * 60_000;
const MOST_PLANS = 100;

/** Plans compiled once a process and used for every answer. */
@Injectable()
export class CompiledPlans {
  private readonly plans = new ReleaseCache<TestPlan>(MOST_PLANS);

  constructor(
    private readonly released: ReleasedPlans,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  of(
    tenantId: Id<'Tenant'>,
    blueprintId: Id<'Blueprint'>,
    calibrationId?: Id<'Calibration'>,
  ): Promise<TestPlan> {
    const period = Math.floor(this.clock.now().getTime() / FRESH_MS);
    return this.plans.get(`${tenantId}|${blueprintId}|${calibrationId ?? ''}|${period}`, async () =>
      compilePlan(await this.transaction.run(tenantId, () => this.released.load(blueprintId, calibrationId))),
    );
  }
}
