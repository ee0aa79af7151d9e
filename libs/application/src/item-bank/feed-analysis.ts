import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { Jobs, Transaction } from '../ports';
import { AnalysisFeed, AnalysisStore } from './analysis-ports';

/**
 * Feeds the analysis with a part of the answers that were scored since the last one, and asks for the next. How far it
 * went is written down after the analysis has the answers: whoever is killed in between has them fed once more.
 */
@Injectable()
export class FeedAnalysis {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly store: AnalysisStore,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, { attemptId }: { readonly attemptId: AttemptId }): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const part = await this.feed.take(attemptId);
      if (!part) return;
      await this.store.add(tenantId, part.answers);
      await this.feed.advance(part);
      const next = await this.feed.next();
      if (next) await this.jobs.enqueue('feed-analysis', next);
    });
  }
}
