import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import { mark } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import { SCORING_VERSION } from '@qabilet/scoring';
import { Attempts } from '../delivery/ports';
import { ReleasedQuestions } from '../delivery/released-questions';
import { Transaction } from '../ports';
import { differences } from './differences';
import { NotScoredYet } from './errors';
import { Results, type StoredResult } from './ports';
import { ResultMaker } from './result-maker';

export interface Verification {
  readonly isSame: boolean;
  /** Where what was recomputed departs from what is stored. */
  readonly differences: readonly string[];
}

/** Marks the answers of an attempt again, recomputes each of its results, and says whether all is the same to the twelfth decimal. */
@Injectable()
export class VerifyResult {
  constructor(
    private readonly maker: ResultMaker,
    private readonly results: Results,
    private readonly attempts: Attempts,
    private readonly questions: ReleasedQuestions,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, attemptId: AttemptId): Promise<Verification> {
    return this.transaction.run(tenantId, async () => {
      const all = await this.results.all(attemptId);
      const stored = all.filter(({ receipt }) => receipt.scoringVersion === SCORING_VERSION);
      if (stored.length === 0) throw new NotScoredYet();

      const found: string[] = [];
      for (const result of stored) found.push(...(await this.computedOtherwise(tenantId, result)));
      found.push(...(await this.markedOtherwise(tenantId, attemptId)));
      return { isSame: found.length === 0, differences: found };
    });
  }

  /** Recomputed with the calibration that its own receipt names. */
  private async computedOtherwise(
    tenantId: Id<'Tenant'>,
    { scoredAt: _, ...result }: StoredResult,
  ): Promise<readonly string[]> {
    const { calibration } = result.receipt.releases;
    return differences(result, await this.maker.make(tenantId, result.attemptId, calibration));
  }

  private async markedOtherwise(tenantId: Id<'Tenant'>, id: AttemptId): Promise<readonly string[]> {
    const seated = await this.attempts.read({ id });
    if (!seated) return [];
    const { answers, language, releases } = seated.attempt;
    const keys = await this.questions.keysOf(tenantId, releases.bank);
    return answers.flatMap(({ itemId, given, category, position }) => {
      const marking = keys.get(itemId);
      const isSame = marking && mark(marking.key, given, language).category === category;
      return isSame ? [] : [`answers.${position}.category`];
    });
  }
}
