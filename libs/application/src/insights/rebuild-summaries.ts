import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { CalibrationTables } from '../item-bank/ports';
import { Clock, Transaction } from '../ports';
import { GatheredSummaries } from './gathered-summaries';
import { Summaries, SummaryLedger, type ResultInGroups } from './ports';

const RESULTS_AT_ONCE = 500;
const SUMMARIES_AT_ONCE = 100;

/** Makes all summaries of an agency anew from its results: the same numbers as summarising them one by one. */
@Injectable()
export class RebuildSummaries {
  constructor(
    private readonly ledger: SummaryLedger,
    private readonly summaries: Summaries,
    private readonly calibrations: CalibrationTables,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Says how many results count. */
  execute(tenantId: Id<'Tenant'>): Promise<number> {
    return this.transaction.run(tenantId, async () => {
      await this.ledger.own();
      await this.summaries.clear();
      await this.ledger.clear();

      const gathered = new Map<Id<'Calibration'>, GatheredSummaries>();
      let count = 0;
      for await (const results of this.pages()) {
        for (const result of results) (await this.onScale(result, gathered)).add(result);
        await this.ledger.include(results, this.clock.now());
        count += results.length;
      }
      for (const summaries of gathered.values()) await this.save(summaries);
      await this.summaries.recount();
      return count;
    });
  }

  private async *pages(): AsyncGenerator<readonly ResultInGroups[]> {
    let after: AttemptId | undefined;
    for (;;) {
      const results = await this.ledger.page(after, RESULTS_AT_ONCE);
      if (results.length > 0) yield results;
      if (results.length < RESULTS_AT_ONCE) return;
      after = results[results.length - 1]?.attemptId;
    }
  }

  private async onScale(
    { calibrationId }: ResultInGroups,
    gathered: Map<Id<'Calibration'>, GatheredSummaries>,
  ): Promise<GatheredSummaries> {
    const known = gathered.get(calibrationId);
    if (known) return known;
    const summaries = new GatheredSummaries(await this.calibrations.load(calibrationId));
    gathered.set(calibrationId, summaries);
    return summaries;
  }

  private async save(gathered: GatheredSummaries): Promise<void> {
    const stored = gathered.stored(await this.summaries.minimumCell());
    for (let from = 0; from < stored.length; from += SUMMARIES_AT_ONCE) {
      const some = stored.slice(from, from + SUMMARIES_AT_ONCE);
      await this.summaries.save(some, gathered.calibration.competences, this.clock.now());
    }
  }
}
