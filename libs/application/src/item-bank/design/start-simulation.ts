import { Injectable } from '@nestjs/common';
import { checkRules } from '@qabilet/assessment';
import type { Id, Language } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { RoleProfiles } from '../../frameworks/ports';
import { Jobs, Transaction } from '../../ports';
import { ReleasedPlans } from '../ports';
import { RoleProfileNotFound } from '../../frameworks/errors';
import { RoleOfAnotherFramework, SimulationUnderway } from './design-errors';
import { Simulations, type BlueprintDraftId, type SimulationId } from './design-ports';
import { SimulationLog } from './simulation-log';

export interface StartSimulationInput {
  readonly draftId: BlueprintDraftId;
  readonly roleId: Id<'RoleProfile'>;
  readonly language: Language;
  readonly people: number;
}

const LOOKED_AT = 20;

/** Whether a test can be tried out on the people of a role. */
@Injectable()
export class SimulationScope {
  constructor(
    private readonly roles: RoleProfiles,
    private readonly plans: ReleasedPlans,
  ) {}

  async check(baseId: Id<'Blueprint'>, roleId: Id<'RoleProfile'>): Promise<void> {
    const role = await this.roles.byId(roleId);
    if (!role) throw new RoleProfileNotFound();
    const { competences } = await this.plans.load(baseId);
    const measured = new Set(competences.map(({ id }) => id));
    if (!role.requirements.every(({ competence }) => measured.has(competence)))
      throw new RoleOfAnotherFramework();
  }
}

/** Asks for the test to be given to simulated people of a role; nothing comes of it but figures. */
@Injectable()
export class StartSimulation {
  constructor(
    private readonly log: SimulationLog,
    private readonly simulations: Simulations,
    private readonly scope: SimulationScope,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, input: StartSimulationInput): Promise<SimulationId> {
    return this.transaction.run(actor.tenantId, async () => {
      const { rules, baseId } = await this.log.draft(input.draftId);
      checkRules(rules);
      await this.scope.check(baseId, input.roleId);
      const latest = await this.simulations.of(input.draftId, LOOKED_AT);
      if (latest.some(({ state }) => state === 'queued' || state === 'running'))
        throw new SimulationUnderway();

      const simulationId = await this.log.open(actor, { ...input, rules });
      await this.jobs.enqueue('simulate-blueprint', { simulationId });
      return simulationId;
    });
  }
}
