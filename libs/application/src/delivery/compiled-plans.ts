import { Injectable } from '@nestjs/common';
import { compilePlan, type TestPlan } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { ReleasedPlans } from '../item-bank/ports';
import { Clock } from '../ports';
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
    private readonly clock: Clock,
  ) {}

  /** Inside a transaction of the tenant. */
  of(
    tenantId: Id<'Tenant'>,
    blueprintId: Id<'Blueprint'>,
    calibrationId?: Id<'Calibration'>,
  ): Promise<TestPlan> {
    return this.plans.get(this.keyOf(tenantId, blueprintId, calibrationId), async () =>
      compilePlan(await this.released.load(blueprintId, calibrationId)),
    );
  }

  /** With the calibration of the blueprint, if it is in memory. */
  peek(tenantId: Id<'Tenant'>, blueprintId: Id<'Blueprint'>): TestPlan | undefined {
    return this.plans.peek(this.keyOf(tenantId, blueprintId));
  }

  private keyOf(
    tenantId: Id<'Tenant'>,
    blueprintId: Id<'Blueprint'>,
    calibrationId?: Id<'Calibration'>,
  ): string {
    const period = Math.floor(this.clock.now().getTime() / FRESH_MS);
    return `${tenantId}|${blueprintId}|${calibrationId ?? ''}|${period}`;
  }
}
