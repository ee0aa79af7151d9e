import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { readableBy } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Cohorts, Waves } from '../programmes/ports';
import { type DividedCohort, DividedCohorts, type WaveOfCohort } from './divided-cohorts';
import { lineOfWave } from './line-of-wave';
import { GroupReports, type GroupLine } from './ports';
import { WaveScales } from './wave-scales';

/** Everything from which it follows which groups of a cohort may be told of, and what. */
export interface Breakdown extends Omit<WaveOfCohort, 'tenantId'>, DividedCohort {
  /** Of the whole cohort in this wave. */
  readonly line: GroupLine;
}

/** Finds a wave that the actor may see and how its people divide into groups. */
@Injectable()
export class GatherBreakdown {
  constructor(
    private readonly waves: Waves,
    private readonly cohorts: Cohorts,
    private readonly scales: WaveScales,
    private readonly reports: GroupReports,
    private readonly divided: DividedCohorts,
  ) {}

  /** Belongs inside a transaction of the tenant. */
  async execute(actor: Actor, waveId: Id<'Wave'>): Promise<Breakdown> {
    const { tenantId } = actor;
    const wave = await this.waves.find(waveId, readableBy(actor));
    const cohort = wave && (await this.cohorts.find(wave.cohortId, readableBy(actor)));
    if (!wave || !cohort) throw new WaveOfCohortNotFound();
    const scale = await this.scales.of(tenantId, wave);
    const minimum = await this.reports.minimumCell();
    const divided = await this.divided.of({ tenantId, wave, cohort, scale, minimum });
    return { wave, cohort, scale, minimum, ...divided, line: lineOfWave(divided.whole, waveId) };
  }
}
