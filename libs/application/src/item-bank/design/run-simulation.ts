import { Injectable } from '@nestjs/common';
import {
  compilePlan,
  figuresOf,
  simulatedSittings,
  type BlueprintFigures,
  type PlanSource,
  type SimulatedPeople,
  type SimulatedSitting,
} from '@qabilet/assessment';
import { DomainError, type Id } from '@qabilet/kernel';
import { RoleProfiles } from '../../frameworks/ports';
import { Clock, Transaction } from '../../ports';
import { ReleasedPlans } from '../ports';
import {
  BlueprintDrafts,
  Simulations,
  type Simulation,
  type SimulationEnd,
  type SimulationId,
} from './design-ports';

export interface RunSimulationInput {
  readonly simulationId: SimulationId;
}

interface Work extends SimulatedPeople {
  readonly source: PlanSource;
  readonly people: number;
}

/** A simulation that was begun so often without an end ends its worker each time. */
const MOST_TRIES = 5;
const BEAT_MS = 1_000;
const ALIVE_MS = 10_000;
const TOO_OFTEN =
  'It was begun several times and never came to an end. Simulate fewer people, or ask the operator.';
/** The same people for every test, so that two tests differ by their rules alone. */
const SEED = 'blueprint';

/** What a simulation is computed from. */
@Injectable()
export class SimulationSources {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly plans: ReleasedPlans,
    private readonly roles: RoleProfiles,
  ) {}

  /** Undefined where its draft or its role has gone meanwhile. */
  async load({ draftId, rules, roleId, language, people }: Simulation): Promise<Work | undefined> {
    const draft = await this.drafts.find(draftId);
    const role = await this.roles.byId(roleId);
    if (!draft || !role) return undefined;
    const source = { ...(await this.plans.load(draft.baseId)), rules };
    return { source, people, language, targets: role.requirements, seed: SEED };
  }
}

/**
 * Gives a draft of a test to simulated people, one after the other, and keeps the figures. The plan is read in one
 * short transaction; between two people the process goes on with its other work. Running it twice gives the same.
 */
@Injectable()
export class RunSimulation {
  constructor(
    private readonly simulations: Simulations,
    private readonly sources: SimulationSources,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { simulationId }: RunSimulationInput): Promise<void> {
    try {
      const work = await this.begin(tenantId, simulationId);
      const figures = work && (await this.compute(tenantId, simulationId, work));
      if (figures) await this.end(tenantId, simulationId, { state: 'done', figures });
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
      await this.end(tenantId, simulationId, { state: 'failed', failure: refusal.message });
    }
  }

  /** Undefined when there is nothing to do: it ended before, or was cancelled. */
  private begin(tenantId: Id<'Tenant'>, id: SimulationId): Promise<Work | undefined> {
    return this.transaction.run(tenantId, async () => {
      const simulation = await this.simulations.lock(id);
      if (!simulation || !this.isToBegin(simulation)) return undefined;
      if (simulation.tries >= MOST_TRIES) {
        await this.simulations.end(id, { state: 'failed', failure: TOO_OFTEN }, this.clock.now());
        return undefined;
      }
      await this.simulations.begin(id, this.clock.now());
      return this.sources.load(simulation);
    });
  }

  /** One that gives signs of life is in good hands; the queue may bring its job a second time. */
  private isToBegin({ state, seenAt }: Simulation): boolean {
    if (state !== 'running') return state === 'queued';
    return seenAt === undefined || this.clock.now().getTime() - seenAt.getTime() > ALIVE_MS;
  }

  /** Undefined when its author cancelled it on the way. */
  private async compute(
    tenantId: Id<'Tenant'>,
    id: SimulationId,
    work: Work,
  ): Promise<BlueprintFigures | undefined> {
    const plan = compilePlan(work.source);
    const sit = simulatedSittings(plan, work);
    const sittings: SimulatedSitting[] = [];
    let told = this.clock.now().getTime();
    while (sittings.length < work.people) {
      sittings.push(sit(sittings.length));
      await othersTurn();
      const now = this.clock.now();
      if (now.getTime() - told < BEAT_MS && sittings.length < work.people) continue;
      told = now.getTime();
      const isWanted = await this.transaction.run(tenantId, () =>
        this.simulations.progress(id, sittings.length, now),
      );
      if (!isWanted) return undefined;
    }
    return figuresOf(plan, work, sittings);
  }

  private end(tenantId: Id<'Tenant'>, id: SimulationId, end: SimulationEnd): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const simulation = await this.simulations.lock(id);
      if (simulation?.state === 'running') await this.simulations.end(id, end, this.clock.now());
    });
  }
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
