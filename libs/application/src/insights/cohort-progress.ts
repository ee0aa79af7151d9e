import { Injectable } from '@nestjs/common';
import type { EarlierFramework, Progress, RankedGap } from '@qabilet/contracts';
import { emptySummary, groupFigures, overallCuts } from '@qabilet/analytics';
import type { Actor } from '../actor';
import { levelLabels } from '../delivery/competence-label';
import { Crosswalks } from '../frameworks/crosswalks/ports';
import { Clock } from '../ports';
import type { CohortListing, WaveListing } from '../programmes/ports';
import { carriedOver } from './carried-competences';
import { changeOf } from './change-of';
import { competenceTrends } from './competence-trends';
import { isShowable } from './group-figure';
import { meanLinkVariance } from './link-variance';
import { KeptByMark } from './kept-by-mark';
import { labelledGaps } from './labelled-gaps';
import { GroupReports, type GroupLine } from './ports';
import { type WaveFigures, wavePoint } from './wave-point';
import { spreadOverAll, type WaveScale, WaveScales } from './wave-scales';

const MOST_COHORTS = 100;

export interface ScaledProgress {
  readonly progress: Progress;
  readonly scales: readonly WaveScale[];
  /** The largest first. */
  readonly gaps: readonly RankedGap[];
}

/** Builds the progress of one cohort over its waves. */
@Injectable()
export class CohortProgress {
  /** Made once for each change of the figures. */
  private readonly kept = new KeptByMark<readonly WaveFigures[]>(MOST_COHORTS);

  constructor(
    private readonly reports: GroupReports,
    private readonly scales: WaveScales,
    private readonly crosswalks: Crosswalks,
    private readonly clock: Clock,
  ) {}

  /** Belongs inside a transaction of the tenant. */
  async of(actor: Pick<Actor, 'tenantId' | 'language'>, cohort: CohortListing): Promise<Progress> {
    return (await this.withScales(actor, cohort)).progress;
  }

  /** With the scale of each wave, and the gaps of the latest one that somebody has finished. */
  async withScales(
    actor: Pick<Actor, 'tenantId' | 'language'>,
    cohort: CohortListing,
  ): Promise<ScaledProgress> {
    const minimum = await this.reports.minimumCell();
    const waves = await this.withCarried(await this.wavesOf(actor, cohort));
    const last = waves.findLast(({ line }) => line.people > 0) ?? waves[waves.length - 1];
    const overall = waves.map(({ line, scale }) =>
      line.overall?.enough && isShowable(line.people, minimum)
        ? {
            ...line.overall,
            frameworkReleaseId: scale.frameworkReleaseId,
            linkVariance: meanLinkVariance(scale),
          }
        : undefined,
    );
    const progress: Progress = {
      cohortId: cohort.id,
      cohortName: cohort.name,
      levels: last ? levelLabels(last.scale.texts, actor.language) : [],
      cuts: last ? [...overallCuts(last.summary, last.scale)] : [],
      // How many take part is no secret of the cohort itself: its trainers and the agency lead see it in their lists.
      waves: waves.map(({ wave, line, scale }) =>
        wavePoint({
          ...{ wave, line, isShown: isShowable(line.people, minimum) },
          ...{ sd: spreadOverAll(scale), counts: 'counted' },
        }),
      ),
      ...changeOf(overall),
      competences: competenceTrends(waves, { minimum, language: actor.language }),
      earlier: earlierFrameworks(waves),
      updatedAt: this.clock.now().toISOString(),
    };
    const latest = waves.findLast(({ line }) => line.scored > 0);
    const gaps = latest ? labelledGaps({ ...latest, minimum }, actor.language) : [];
    return { progress, scales: waves.map(({ scale }) => scale), gaps };
  }

  private async wavesOf(
    actor: Pick<Actor, 'tenantId'>,
    { id, waves }: CohortListing,
  ): Promise<readonly WaveFigures[]> {
    const mark = JSON.stringify([waves, await this.reports.mark(id)]);
    return this.kept.get(`${actor.tenantId}|${id}`, mark, async () => {
      const lines = await this.reports.cohortLines(id);
      const figures: WaveFigures[] = [];
      for (const wave of waves) figures.push(await this.figuresOf(actor, wave, lines));
      return figures;
    });
  }

  /** Waves that measured with another release than the latest, each with what goes on of it. */
  private async withCarried(waves: readonly WaveFigures[]): Promise<readonly WaveFigures[]> {
    const latest = waves[waves.length - 1]?.scale.frameworkReleaseId;
    if (!latest || waves.every(({ scale }) => scale.frameworkReleaseId === latest)) return waves;
    const crosswalks = await this.crosswalks.list();
    return waves.map((wave) => {
      const { frameworkReleaseId: own } = wave.scale;
      return own === latest ? wave : { ...wave, carried: carriedOver(crosswalks, own, latest) };
    });
  }

  private async figuresOf(
    actor: Pick<Actor, 'tenantId'>,
    wave: WaveListing,
    lines: readonly GroupLine[],
  ): Promise<WaveFigures> {
    const scale = await this.scales.of(actor.tenantId, wave);
    const place = {
      waveId: wave.id,
      calibrationId: scale.calibrationId,
      group: { kind: 'cohort', id: wave.cohortId },
    } as const;
    const stored = await this.reports.summary(place, scale.competences);
    const summary = stored ?? emptySummary(scale.competences.length);
    const line = lines.find(({ waveId }) => waveId === wave.id) ?? {
      waveId: wave.id,
      invited: wave.invited,
      scored: wave.scored,
      people: 0,
    };
    return { wave, scale, line, summary, figures: groupFigures(summary, scale) };
  }
}

/** The releases that earlier waves measured with, each with its waves and how much of it goes on. */
function earlierFrameworks(waves: readonly WaveFigures[]): EarlierFramework[] {
  const earlier = new Map<string, EarlierFramework>();
  for (const { wave, scale, carried } of waves) {
    if (!carried) continue;
    const { title, version } = scale.texts;
    const before = earlier.get(scale.frameworkReleaseId)?.waves ?? [];
    const competences = scale.competences.filter((own) => [...carried.values()].includes(own)).length;
    earlier.set(scale.frameworkReleaseId, {
      ...{ title, version, waves: [...before, wave.name] },
      ...{ competences: scale.competences.length, carried: competences },
    });
  }
  return [...earlier.values()];
}
