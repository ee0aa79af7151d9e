import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import { mark } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { Attempts } from '../delivery/ports';
import { ReleasedContent } from '../delivery/released-content';
import { Transaction } from '../ports';
import { differences } from './differences';
import { NotScoredYet } from './errors';
import { Results } from './ports';
import { ResultMaker } from './result-maker';

export interface Verification {
  readonly isSame: boolean;
  /** Where what was recomputed departs from what is stored. */
  readonly differences: readonly string[];
}

/** Marks the answers of a stored result again, recomputes it, and says whether all is the same to the twelfth decimal. */
@Injectable()
export class VerifyResult {
  constructor(
    private readonly maker: ResultMaker,
    private readonly results: Results,
    private readonly attempts: Attempts,
    private readonly content: ReleasedContent,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, attemptId: AttemptId): Promise<Verification> {
    return this.transaction.run(tenantId, async () => {
      const recomputed = await this.maker.make(tenantId, attemptId);
      const stored = await this.results.read(attemptId, recomputed.receipt.scoringVersion);
      if (!stored) throw new NotScoredYet();

      const { scoredAt: _, ...result } = stored;
      const found = [
        ...differences(result, recomputed),
        ...(await this.markedOtherwise(tenantId, attemptId)),
      ];
      return { isSame: found.length === 0, differences: found };
    });
  }

  private async markedOtherwise(tenantId: Id<'Tenant'>, id: AttemptId): Promise<readonly string[]> {
    const seated = await this.attempts.read({ id });
    if (!seated) return [];
    const { answers, language, releases } = seated.attempt;
    const keys = await this.content.keysOf(tenantId, releases.bank);
    return answers.flatMap(({ itemId, given, category, position }) => {
      const marking = keys.get(itemId);
      const isSame = marking && mark(marking.key, given, language).category === category;
      return isSame ? [] : [`answers.${position}.category`];
    });
  }
}
