import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { SummaryRunUnderway } from './errors';
import { SummaryRunLog } from './summary-run-log';
import type { SummaryRunId, SummaryRunKind } from './summary-run-ports';

export interface StartSummaryRunInput {
  readonly kind: SummaryRunKind;
  /** People whose results are read in one part, where the usual number does not fit. */
  readonly partSize?: number;
}

/** Has all figures of the agency made anew from its results, or compared with what that would give. */
@Injectable()
export class StartSummaryRun {
  constructor(
    private readonly log: SummaryRunLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `SummaryRunUnderway`. */
  execute({ tenantId, personId }: Actor, input: StartSummaryRunInput): Promise<SummaryRunId> {
    return this.transaction.run(tenantId, async () => {
      const id = await this.log.open({ ...input, requestedBy: personId });
      if (!id) throw new SummaryRunUnderway();
      return id;
    });
  }
}
