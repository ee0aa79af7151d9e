import { Injectable } from '@nestjs/common';
import { compilePlan } from '@qabilet/assessment';
import { Clock, Ids } from '../ports';
import type { CalibrationId } from './calibration-ports';
import type { BlueprintId } from './design/design-ports';
import { BankReleases, Blueprints, ReleasedPlans } from './ports';
import type { ReleasedFrom } from './shipped-blueprints';

interface Renewal {
  readonly base: CalibrationId;
  /** What they stand on from now on, beside what stays. */
  readonly onto: Partial<ReleasedFrom>;
  /** Absent: all of them. */
  readonly only?: ReadonlySet<BlueprintId>;
}

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

  /**
   * The new tests by those that they follow. Throws `UnusablePlan` when no test can be made of what was released, and
   * nothing of it then is.
   */
  async execute({ base, onto, only }: Renewal): Promise<ReadonlyMap<BlueprintId, BlueprintId>> {
    const releasedAt = this.clock.now();
    const before = (await this.blueprints.list()).filter(
      ({ id, releases }) => releases.calibration === base && only?.has(id) !== false,
    );
    const renewed = before.map(({ name, rules, releases }) => {
      const id = this.ids.next<'Blueprint'>();
      return { id, name, rules, releases: { ...releases, ...onto, blueprint: id }, releasedAt };
    });
    await this.releases.addBlueprints(renewed);
    for (const { id } of renewed) compilePlan(await this.plans.load(id));
    return new Map(before.flatMap(({ id }, at) => (renewed[at] ? [[id, renewed[at].id]] : [])));
  }
}
