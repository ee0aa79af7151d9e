import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ApplyRetention, type RetentionOutcome } from './apply-retention';
import { RetentionRules, RetentionRuns, type RetentionRule, type RetentionRun } from './ports';

/** One class of data: how long it is kept, what is due by that, and what was last done about it. */
export interface RetentionState extends RetentionRule {
  readonly due: number;
  readonly last?: RetentionRun;
}

/** What is kept how long, and whether that is so. */
@Injectable()
export class SeeRetention {
  constructor(
    private readonly rules: RetentionRules,
    private readonly runs: RetentionRuns,
    private readonly retention: ApplyRetention,
    private readonly transaction: Transaction,
  ) {}

  execute({ tenantId }: Actor): Promise<readonly RetentionState[]> {
    return this.transaction.run(tenantId, async () => {
      const outcomes = await this.retention.report(tenantId);
      const runs = await this.runs.all();
      return (await this.rules.all()).map((rule) => ({
        ...rule,
        due: ofClass(rule, outcomes)?.count ?? 0,
        last: ofClass(rule, runs),
      }));
    });
  }
}

function ofClass<Row extends RetentionOutcome | RetentionRun>(
  { dataClass }: RetentionRule,
  rows: readonly Row[],
): Row | undefined {
  return rows.find((row) => row.dataClass === dataClass);
}
