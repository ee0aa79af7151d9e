import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { Transaction } from '../ports';
import { differences } from './differences';
import { NotScoredYet } from './errors';
import { Results } from './ports';
import { ResultMaker } from './result-maker';

export interface Verification {
  readonly isSame: boolean;
  /** Where the recomputed result departs from the stored one. */
  readonly differences: readonly string[];
}

/** Recomputes a stored result from its answers and says whether it is the same to the twelfth decimal. */
@Injectable()
export class VerifyResult {
  constructor(
    private readonly maker: ResultMaker,
    private readonly results: Results,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, attemptId: AttemptId): Promise<Verification> {
    return this.transaction.run(tenantId, async () => {
      const recomputed = await this.maker.make(tenantId, attemptId);
      const stored = await this.results.read(attemptId, recomputed.receipt.scoringVersion);
      if (!stored) throw new NotScoredYet();

      const { scoredAt: _, ...result } = stored;
      const found = differences(result, recomputed);
      return { isSame: found.length === 0, differences: found };
    });
  }
}
