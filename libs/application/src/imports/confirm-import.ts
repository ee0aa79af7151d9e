import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Jobs, Transaction } from '../ports';
import { ImportCannot, NothingToStore } from './errors';
import { ImportLog } from './import-log';
import type { ImportRunId } from './ports';

/** The author has seen what the file brings and wants it; the worker stores it, all of it or nothing. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly log: ImportLog,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, runId: ImportRunId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { state, counts } = await this.log.lock(actor, runId);
      if (state === 'confirmed' || state === 'storing' || state === 'done') return;
      if (state !== 'ready') throw new ImportCannot('be stored', state);
      if (!counts || counts.new + counts.changed === 0) throw new NothingToStore();
      await this.log.move(actor.personId, runId, { state: 'confirmed' });
      await this.jobs.enqueue('run-import', { runId });
    });
  }
}
