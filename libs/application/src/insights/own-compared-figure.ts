import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Cohorts } from '../programmes/ports';
import { ComparisonParts, type ComparedFigure } from './comparison-ports';
import { overallGroupFigure } from './group-figure';
import { lineOfWave } from './line-of-wave';
import { GroupReports } from './ports';
import { spreadOverAll, WaveScales } from './wave-scales';

/** An agency counts with figures of at least so many people, or its own minimum where that is more. */
export const FEWEST_COMPARED_PEOPLE = 10;

/** Finds the share at target that an agency can be compared by. */
@Injectable()
export class OwnComparedFigure {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly reports: GroupReports,
    private readonly scales: WaveScales,
    private readonly parts: ComparisonParts,
  ) {}

  /**
   * Of the wave that ended last with enough people: one that is open would follow each result. Belongs inside a transaction
   * of the tenant.
   */
  async of(tenantId: Id<'Tenant'>, now: Date): Promise<ComparedFigure | undefined> {
    const fewest = Math.max(FEWEST_COMPARED_PEOPLE, await this.reports.minimumCell());
    const ended = (await this.cohorts.list({}))
      .flatMap(({ waves }) => waves)
      .filter(({ closesAt, scored }) => closesAt <= now && scored >= fewest)
      .sort((left, right) => right.closesAt.getTime() - left.closesAt.getTime());
    for (const wave of ended) {
      const line = lineOfWave(await this.reports.cohortLines(wave.cohortId), wave.id);
      const { people, overall } = line;
      if (people < fewest || !overall?.enough) continue;
      const scale = await this.scales.of(tenantId, wave);
      const frameworkDigest = await this.parts.digestOf(scale.frameworkReleaseId);
      if (frameworkDigest === undefined) return undefined;
      const { shareAtTarget: share } = overall;
      const { shareLow, shareHigh } = overallGroupFigure(line, true, spreadOverAll(scale));
      // A share of next to nobody may lie outside the interval that is read through it.
      const low = shareLow === undefined ? undefined : Math.min(shareLow, share);
      const high = shareHigh === undefined ? undefined : Math.max(shareHigh, share);
      return { frameworkDigest, share, low, high, people };
    }
    return undefined;
  }
}
