import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import type { Page } from '../people/ports';
import { Transaction } from '../ports';
import { ImportRunNotFound } from './errors';
import { importKindsOf } from './import-kinds-of';
import {
  ImportRuns,
  type ImportEntry,
  type ImportEntryFilter,
  type ImportRun,
  type ImportRunId,
} from './ports';

const LISTED = 50;

/** Imports of the agency: the latest of them, one of them, and what is in its file. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly runs: ImportRuns,
    private readonly transaction: Transaction,
  ) {}

  list(actor: Actor): Promise<readonly ImportRun[]> {
    return this.transaction.run(actor.tenantId, () => this.runs.list(importKindsOf(actor.roles), LISTED));
  }

  one(actor: Actor, id: ImportRunId): Promise<ImportRun> {
    return this.transaction.run(actor.tenantId, () => this.existing(actor, id));
  }

  entries(actor: Actor, id: ImportRunId, filter: ImportEntryFilter): Promise<Page<ImportEntry>> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.existing(actor, id);
      return this.runs.entries(id, filter);
    });
  }

  private async existing({ roles }: Actor, id: ImportRunId): Promise<ImportRun> {
    const run = await this.runs.find(id);
    if (!run || !importKindsOf(roles).includes(run.kind)) throw new ImportRunNotFound();
    return run;
  }
}
