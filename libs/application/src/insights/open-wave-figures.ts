import { Injectable } from '@nestjs/common';
import type { GroupSummary } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ownOf } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Waves, type WaveListing } from '../programmes/ports';
import { GroupReports } from './ports';
import { type WaveScale, WaveScales } from './wave-scales';

/** A wave with what is known of its cohort as a group. */
export interface OpenedWave {
  readonly wave: WaveListing;
  readonly scale: WaveScale;
  /** What roles ask for, in the order of the framework. */
  readonly columns: readonly CompetenceId[];
  /** Absent before the first result. */
  readonly summary?: GroupSummary;
  /** Figures about fewer people are not shown. */
  readonly minimum: number;
}

/** Finds a wave of one of the trainer's cohorts and the sums of the cohort in it. */
@Injectable()
export class OpenWaveFigures {
  constructor(
    private readonly waves: Waves,
    private readonly scales: WaveScales,
    private readonly reports: GroupReports,
  ) {}

  async execute(actor: Actor, waveId: Id<'Wave'>): Promise<OpenedWave> {
    const wave = await this.waves.find(waveId, ownOf(actor));
    if (!wave) throw new WaveOfCohortNotFound();
    const scale = await this.scales.of(actor.tenantId, wave);
    const asked = await this.reports.targets(waveId);
    const place = {
      waveId,
      calibrationId: scale.calibrationId,
      group: { kind: 'cohort', id: wave.cohortId },
    } as const;
    return {
      wave,
      scale,
      columns: scale.competences.filter((competence) => asked.has(competence)),
      summary: await this.reports.summary(place, scale.competences),
      minimum: await this.reports.minimumCell(),
    };
  }
}
