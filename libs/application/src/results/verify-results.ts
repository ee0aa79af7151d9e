import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { SCORING_VERSION } from '@qabilet/scoring';
import { SummaryLedger } from '../insights/ports';
import { Transaction } from '../ports';
import { VerifyResult } from './verify-result';

export interface OtherwiseComputed {
  readonly attemptId: AttemptId;
  readonly differences: readonly string[];
}

export interface VerifiedResults {
  readonly attempts: number;
  /** Of an earlier scoring version, which only the release of its time computes again. */
  readonly older: number;
  readonly otherwise: readonly OtherwiseComputed[];
}

const AT_ONCE = 200;

/** Computes every result of an agency again from its answers and names those that come out otherwise. */
@Injectable()
export class VerifyResults {
  constructor(
    private readonly ledger: SummaryLedger,
    private readonly verify: VerifyResult,
    private readonly transaction: Transaction,
  ) {}

  async execute(
    tenantId: Id<'Tenant'>,
    onProgress: (attempts: number) => void = () => undefined,
  ): Promise<VerifiedResults> {
    const otherwise: OtherwiseComputed[] = [];
    let attempts = 0;
    let older = 0;
    let after: AttemptId | undefined;
    for (;;) {
      const from = after;
      const page = await this.transaction.run(tenantId, () => this.ledger.page(from, AT_ONCE));
      for (const { attemptId, scoringVersion } of page) {
        if (scoringVersion !== SCORING_VERSION) {
          older += 1;
          continue;
        }
        const { isSame, differences } = await this.verify.execute(tenantId, attemptId);
        if (!isSame) otherwise.push({ attemptId, differences });
      }
      attempts += page.length;
      onProgress(attempts);
      if (page.length < AT_ONCE) return { attempts, older, otherwise };
      after = page[page.length - 1]?.attemptId;
    }
  }
}
