import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { SummaryRuns, type SummaryRun } from './summary-run-ports';

const RUNS_SHOWN = 20;

/** The latest rebuilds and verifications of the agency's figures. */
@Injectable()
export class SeeSummaryRuns {
  constructor(
    private readonly runs: SummaryRuns,
    private readonly transaction: Transaction,
  ) {}

  execute({ tenantId }: Actor): Promise<readonly SummaryRun[]> {
    return this.transaction.run(tenantId, () => this.runs.list(RUNS_SHOWN));
  }
}
