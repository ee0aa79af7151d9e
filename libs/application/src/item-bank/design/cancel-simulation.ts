import { Injectable } from '@nestjs/common';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { SimulationIsOver } from './design-errors';
import type { SimulationId } from './design-ports';
import { SimulationLog } from './simulation-log';

/** Ends a simulation that waits or is being computed; the worker sees it at its next sign of life. */
@Injectable()
export class CancelSimulation {
  constructor(
    private readonly log: SimulationLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, id: SimulationId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { state } = await this.log.lock(id);
      if (state === 'cancelled') return;
      if (state !== 'queued' && state !== 'running') throw new SimulationIsOver();
      await this.log.cancel(actor, id);
    });
  }
}
