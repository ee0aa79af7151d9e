import { Injectable } from '@nestjs/common';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Ids } from '../../ports';
import { BlueprintDraftNotFound, SimulationNotFound } from './design-errors';
import {
  BlueprintDrafts,
  Simulations,
  type BlueprintDraft,
  type BlueprintDraftId,
  type NewSimulation,
  type Simulation,
  type SimulationId,
} from './design-ports';

/** Opens and closes simulations for their authors, each with its entry in the audit log. */
@Injectable()
export class SimulationLog {
  constructor(
    private readonly drafts: BlueprintDrafts,
    private readonly simulations: Simulations,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  /** Locked until the transaction ends. Throws `BlueprintDraftNotFound`. */
  async draft(id: BlueprintDraftId): Promise<BlueprintDraft> {
    const draft = await this.drafts.lock(id);
    if (!draft) throw new BlueprintDraftNotFound();
    return draft;
  }

  /** Locked until the transaction ends. Throws `SimulationNotFound`. */
  async lock(id: SimulationId): Promise<Simulation> {
    const simulation = await this.simulations.lock(id);
    if (!simulation) throw new SimulationNotFound();
    return simulation;
  }

  async open(
    { personId }: Actor,
    asked: Omit<NewSimulation, 'id' | 'requestedBy' | 'requestedAt'>,
  ): Promise<SimulationId> {
    const id = this.ids.next<'BlueprintSimulation'>();
    await this.simulations.add({ ...asked, id, requestedBy: personId, requestedAt: this.clock.now() });
    await this.record(personId, 'simulation-asked-for', id);
    return id;
  }

  async cancel({ personId }: Actor, id: SimulationId): Promise<void> {
    await this.simulations.end(id, { state: 'cancelled' }, this.clock.now());
    await this.record(personId, 'simulation-cancelled', id);
  }

  private record(actorId: Actor['personId'], what: string, id: SimulationId): Promise<void> {
    return this.audit.record({
      actorId,
      action: `item-bank.${what}`,
      subjectKind: 'blueprint-simulation',
      subjectId: id,
    });
  }
}
