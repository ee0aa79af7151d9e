import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { readableBy } from '../programmes/cohort-scope';
import { WaveOfCohortNotFound } from '../programmes/errors';
import { Cohorts, Waves, type CohortListing, type WaveListing } from '../programmes/ports';
import {
  CohortBreakdowns,
  type CrossedEvidence,
  type CrossedPeople,
  type TitledRole,
} from './breakdown-ports';
import { lineOfWave } from './line-of-wave';
import { GroupReports, type GroupLine, type UnitLines } from './ports';
import { type WaveScale, WaveScales } from './wave-scales';

/** Everything from which it follows which groups of a cohort may be told of, and what. */
export interface Breakdown {
  readonly wave: WaveListing;
  readonly cohort: CohortListing;
  readonly scale: WaveScale;
  readonly minimum: number;
  readonly people: readonly CrossedPeople[];
  /** Of this wave. */
  readonly evidence: readonly CrossedEvidence[];
  readonly roles: readonly TitledRole[];
  readonly units: readonly UnitLines[];
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
    private readonly breakdowns: CohortBreakdowns,
  ) {}

  /** Belongs inside a transaction of the tenant. */
  async execute(actor: Actor, waveId: Id<'Wave'>): Promise<Breakdown> {
    const wave = await this.waves.find(waveId, readableBy(actor));
    const cohort = wave && (await this.cohorts.find(wave.cohortId, readableBy(actor)));
    if (!wave || !cohort) throw new WaveOfCohortNotFound();
    const scale = await this.scales.of(actor.tenantId, wave);
    const lines = await this.reports.cohortLines(cohort.id);
    return {
      wave,
      cohort,
      scale,
      minimum: await this.reports.minimumCell(),
      people: await this.breakdowns.people(cohort.id),
      evidence: await this.breakdowns.evidence(waveId, scale.calibrationId),
      roles: await this.breakdowns.roles(cohort.id),
      units: await this.reports.unitLines(cohort.id),
      line: lineOfWave(lines, waveId),
    };
  }
}
