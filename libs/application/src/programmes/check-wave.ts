import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { BlueprintNotFound } from '../item-bank/errors';
import { Blueprints } from '../item-bank/ports';
import { ownOf } from './cohort-scope';
import { CohortNotFound, RolesOfAnotherFramework } from './errors';
import { CohortMembers, Cohorts } from './ports';

/** Locks a trainer's cohort for a new wave and checks that the test can measure what its members' roles ask for. */
@Injectable()
export class CheckWave {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly members: CohortMembers,
    private readonly blueprints: Blueprints,
  ) {}

  async execute(
    actor: Actor,
    { cohortId, blueprintId }: { readonly cohortId: Id<'Cohort'>; readonly blueprintId: Id<'Blueprint'> },
  ): Promise<void> {
    if (!(await this.cohorts.lock(cohortId, ownOf(actor)))) throw new CohortNotFound();
    const blueprint = await this.blueprints.byId(blueprintId);
    if (!blueprint) throw new BlueprintNotFound();
    const outside = await this.members.countRolesOutside(cohortId, blueprint.releases.framework);
    if (outside > 0) throw new RolesOfAnotherFramework(outside);
  }
}
