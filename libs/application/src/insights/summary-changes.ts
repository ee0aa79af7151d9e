import { Injectable } from '@nestjs/common';
import { merge } from '@qabilet/analytics';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { ReleaseCache } from '../delivery/release-cache';
import { CalibrationTables, type Calibration } from '../item-bank/ports';
import { Clock } from '../ports';
import { GatheredWave, type GatheredSummaries } from './gathered-summaries';
import { Summaries, SummaryLedger, type ChangedSummary, type ResultInGroups } from './ports';
import { withOverall } from './stored-summary';

const MOST_CALIBRATIONS = 100;
const GROUPS_AT_ONCE = 100;

/** Brings the summaries in line with the results of some attempts: each group is read and written once for all of them. */
@Injectable()
export class SummaryChanges {
  private readonly released = new ReleaseCache<Calibration>(MOST_CALIBRATIONS);

  constructor(
    private readonly ledger: SummaryLedger,
    private readonly summaries: Summaries,
    private readonly calibrations: CalibrationTables,
    private readonly clock: Clock,
  ) {}

  /** Belongs inside a transaction that shares the agency's summaries. Gives the attempts that have a result. */
  async apply(attempts: readonly AttemptId[]): Promise<ReadonlySet<AttemptId>> {
    await this.ledger.lock(attempts);
    const counting = await this.ledger.counting(attempts);
    const included = await this.ledger.included(attempts);
    const before = new Map(included.map((result) => [result.attemptId, result]));
    const due = counting.filter((result) => !isSameResult(before.get(result.attemptId), result));
    const outdated = due.flatMap(({ attemptId }) => before.get(attemptId) ?? []);

    await this.summaries.countScored(due.filter(({ attemptId }) => !before.has(attemptId)));
    for (const scale of await this.gather(outdated, due)) await this.save(scale);
    if (outdated.length > 0) await this.ledger.exclude(outdated.map(({ attemptId }) => attemptId));
    await this.ledger.include(due, this.clock.now());
    return new Set(counting.map(({ attemptId }) => attemptId));
  }

  /** What goes out and what comes in, by wave and scale, so that all who change several lock them in the same order. */
  private async gather(
    outdated: readonly ResultInGroups[],
    due: readonly ResultInGroups[],
  ): Promise<readonly GatheredSummaries[]> {
    const waves = new Map<Id<'Wave'>, GatheredWave>();
    const waveOf = ({ waveId }: ResultInGroups): GatheredWave => {
      const wave = waves.get(waveId) ?? new GatheredWave(waveId, (id) => this.load(id));
      waves.set(waveId, wave);
      return wave;
    };
    for (const result of outdated) await waveOf(result).remove([result]);
    for (const result of due) await waveOf(result).add([result]);
    const placeOf = ({ waveId, calibration }: GatheredSummaries): string => `${waveId}|${calibration.id}`;
    return [...waves.values()]
      .flatMap((wave) => wave.all())
      .sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  }

  private async save(scale: GatheredSummaries): Promise<void> {
    const { calibration } = scale;
    const minimum = await this.summaries.minimumCell();
    const changes = [...scale.all()];
    for (let from = 0; from < changes.length; from += GROUPS_AT_ONCE) {
      const some = changes.slice(from, from + GROUPS_AT_ONCE);
      const locked = await this.summaries.lock(
        some.map(({ place }) => place),
        calibration.competences,
      );
      const combined = some.map((change, i): ChangedSummary => {
        const whole = locked[i] ?? scale.none;
        return { ...change, summary: merge(whole, change.summary) };
      });
      await this.summaries.save(
        combined.map((change) => withOverall(change, { calibration, minimum })),
        calibration.competences,
        this.clock.now(),
      );
    }
  }

  private load(id: Id<'Calibration'>): Promise<Calibration> {
    return this.released.get(id, () => this.calibrations.load(id));
  }
}

/** Of one attempt: scored by the same rules on the same scale. */
function isSameResult(left: ResultInGroups | undefined, right: ResultInGroups): boolean {
  return left?.scoringVersion === right.scoringVersion && left.calibrationId === right.calibrationId;
}
