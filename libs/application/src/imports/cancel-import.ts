import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ImportCannot } from './errors';
import { ImportLog } from './import-log';
import { IMPORT_TRANSITIONS, type ImportRunId, type ImportState } from './ports';

/** Ends an import of which nothing has been stored, and lets its file go. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly log: ImportLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, runId: ImportRunId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { state } = await this.log.lock(actor, runId);
      if (state === 'cancelled') return;
      const next: readonly ImportState[] = IMPORT_TRANSITIONS[state];
      if (!next.includes('cancelled')) throw new ImportCannot('be cancelled', state);
      await this.log.move(actor.personId, runId, { state: 'cancelled' });
    });
  }
}
