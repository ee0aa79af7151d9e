import { Injectable } from '@nestjs/common';
import { merge, subtract, type GroupSummary } from '@qabilet/analytics';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { ReleaseCache } from '../delivery/release-cache';
import { CalibrationTables, type Calibration } from '../item-bank/ports';
import { Clock, Transaction } from '../ports';
import { NothingToSummarise } from './errors';
import { isCounted, Summaries, SummaryLedger, type ResultInGroups } from './ports';
import { contributionOfResult, placesOf } from './result-contribution';
import { spokenOf, withOverall } from './stored-summary';

export interface SummariseResultInput {
  readonly attemptId: AttemptId;
  /** Only says which scoring asked; the ledger knows which result counts. */
  readonly scoringVersion: string;
}

const MOST_CALIBRATIONS = 100;

/**
 * Adds the result of an attempt to the summaries of its cohort and units, once however often it runs; when the attempt
 * was scored anew, the earlier result is taken out in the same transaction.
 */
@Injectable()
export class SummariseResult {
  private readonly released = new ReleaseCache<Calibration>(MOST_CALIBRATIONS);

  constructor(
    private readonly ledger: SummaryLedger,
    private readonly summaries: Summaries,
    private readonly calibrations: CalibrationTables,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(tenantId: Id<'Tenant'>, { attemptId }: SummariseResultInput): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      await this.ledger.share();
      const counting = await this.ledger.lockCounting(attemptId);
      if (!counting) throw new NothingToSummarise(attemptId);
      const before = await this.ledger.included(attemptId);
      if (before && isSameResult(before, counting)) return;

      if (before) {
        await this.apply(before, subtract);
        await this.ledger.exclude(attemptId);
      } else {
        await this.summaries.countScored(counting.waveId, counting.groups.filter(isCounted));
      }
      await this.apply(counting, merge);
      await this.ledger.include([counting], this.clock.now());
    });
  }

  private async apply(
    result: ResultInGroups,
    combine: (whole: GroupSummary, part: GroupSummary) => GroupSummary,
  ): Promise<void> {
    const calibration = await this.released.get(result.calibrationId, () =>
      this.calibrations.load(result.calibrationId),
    );
    const minimum = await this.summaries.minimumCell();
    const contribution = contributionOfResult(result, calibration);
    const places = placesOf(result);
    const locked = await this.summaries.lock(places, calibration.competences);
    const combined = places.flatMap((place, i) => {
      const whole = locked[i];
      if (!whole) return [];
      const summary = combine(whole, contribution);
      return [withOverall({ place, summary, changed: spokenOf(contribution) }, { calibration, minimum })];
    });
    await this.summaries.save(combined, calibration.competences, this.clock.now());
  }
}

/** Of one attempt: scored by the same rules on the same scale. */
function isSameResult(left: ResultInGroups, right: ResultInGroups): boolean {
  return left.scoringVersion === right.scoringVersion && left.calibrationId === right.calibrationId;
}
