import { Injectable } from '@nestjs/common';
import { compilePlan } from '@qabilet/assessment';
import { Clock, Ids } from '../ports';
import type { CalibrationId } from './calibration-ports';
import { BankReleases, Blueprints, ReleasedPlans } from './ports';

/** Makes the tests of a calibration again from its successor: the version of the calibration tells them apart. */
@Injectable()
export class RenewTests {
  constructor(
    private readonly blueprints: Blueprints,
    private readonly releases: BankReleases,
    private readonly plans: ReleasedPlans,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws `UnusablePlan` when no test can be made of what was released, and nothing of it then is. */
  async execute(base: CalibrationId, calibration: CalibrationId): Promise<void> {
    const releasedAt = this.clock.now();
    const before = (await this.blueprints.list()).filter(({ releases }) => releases.calibration === base);
    const renewed = before.map(({ name, rules, releases }) => {
      const id = this.ids.next<'Blueprint'>();
      return { id, name, rules, releases: { ...releases, calibration, blueprint: id }, releasedAt };
    });
    await this.releases.addBlueprints(renewed);
    for (const { id } of renewed) compilePlan(await this.plans.load(id));
  }
}
