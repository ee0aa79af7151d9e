import { merge, type GroupSummary } from '@qabilet/analytics';
import type { Calibration } from '../item-bank/ports';
import type { ResultInGroups, StoredSummary, SummaryPlace } from './ports';
import { contributionOfResult, placesOf } from './result-contribution';
import { spokenOf, withOverall } from './stored-summary';

interface Gathered {
  readonly place: SummaryPlace;
  readonly summary: GroupSummary;
}

/** Summaries of all groups on one scale while results are added to them in memory. */
export class GatheredSummaries {
  private readonly groups = new Map<string, Gathered>();

  constructor(readonly calibration: Calibration) {}

  add(result: ResultInGroups): void {
    const contribution = contributionOfResult(result, this.calibration);
    for (const place of placesOf(result)) {
      const key = `${place.waveId}|${place.group.kind}|${place.group.id}`;
      const whole = this.groups.get(key);
      const summary = whole ? merge(whole.summary, contribution) : contribution;
      this.groups.set(key, { place, summary });
    }
  }

  stored(minimum: number): readonly StoredSummary[] {
    return [...this.groups.values()].map(({ place, summary }) =>
      withOverall({ place, summary, changed: spokenOf(summary) }, { calibration: this.calibration, minimum }),
    );
  }
}
