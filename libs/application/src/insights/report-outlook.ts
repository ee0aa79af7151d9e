import { Injectable } from '@nestjs/common';
import type { CompetenceFigures, Progress, RankedGap } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { Outlook } from './report-ports';
import { SeeGoals } from './see-goals';
import { SeeWaveFigures } from './see-wave-figures';

/** Finds what reports of agencies and of cohorts say beside the progress, from the figures of the screens. */
@Injectable()
export class ReportOutlook {
  constructor(
    private readonly goals: SeeGoals,
    private readonly figures: SeeWaveFigures,
  ) {}

  /** Throws `CohortNotFound`. */
  async of(reader: Actor, { cohortId, waves }: Progress): Promise<Outlook> {
    const { goals } = await this.goals.execute(reader, idOf(cohortId));
    const latest = waves.findLast(({ finished }) => finished !== undefined && finished > 0);
    if (!latest) return { goals, gaps: [] };
    const { competences } = await this.figures.execute(reader, idOf(latest.waveId));
    return { goals, gaps: competences.flatMap(gapOf).sort((one, other) => other.gap - one.gap) };
  }
}

function gapOf({ competence, gap, figure }: CompetenceFigures): readonly RankedGap[] {
  const { shareAtTarget, asked } = figure;
  if (!gap || shareAtTarget === undefined || asked === undefined) return [];
  return [{ competence, gap: gap.value, low: gap.low, high: gap.high, shareAtTarget, n: asked }];
}
