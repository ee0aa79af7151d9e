import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import type { CohortListing, WaveListing } from '../programmes/ports';
import {
  CohortBreakdowns,
  type CrossedEvidence,
  type CrossedPeople,
  type TitledRole,
} from './breakdown-ports';
import { unitKeyOf } from './breakdown-groups';
import { countGroups, type GroupCounts } from './group-counts';
import { KeptOfCohorts } from './kept-of-cohorts';
import { type CohortLines, GroupReports } from './ports';
import { areApart, type ShownGroups, shownGroups } from './shown-groups';
import { ToldOverall } from './told-overall';
import type { WaveScale } from './wave-scales';

export interface WaveOfCohort {
  readonly tenantId: Id<'Tenant'>;
  readonly wave: WaveListing;
  readonly cohort: CohortListing;
  readonly scale: WaveScale;
  readonly minimum: number;
}

/** How the people of a cohort fall into groups, and which of these may be told of in one wave. */
export interface DividedCohort extends CohortLines {
  readonly people: readonly CrossedPeople[];
  /** Of this wave. */
  readonly evidence: readonly CrossedEvidence[];
  readonly roles: readonly TitledRole[];
  readonly shown: ShownGroups;
  /** Of this wave, by the keys of the groups. */
  readonly counts: ReadonlyMap<string, GroupCounts>;
  /** When all of it was read. */
  readonly asOf: Date;
}

const MOST_WAVES = 20;
/** No mark tells of those who have begun and not finished: how many that are may be as old as this. */
const LONGEST_MS = 60_000;

/**
 * Divides cohorts into groups and chooses what may be shown of all of them together: once for each change of the figures
 * and not for each look, since both cost the more the larger a cohort is.
 */
@Injectable()
export class DividedCohorts {
  private readonly kept: KeptOfCohorts<DividedCohort>;

  constructor(
    private readonly reports: GroupReports,
    private readonly breakdowns: CohortBreakdowns,
    private readonly told: ToldOverall,
    transaction: Transaction,
    private readonly clock: Clock,
  ) {
    this.kept = new KeptOfCohorts(MOST_WAVES, transaction, clock);
  }

  /** Belongs inside a transaction of the tenant. */
  async of(asked: WaveOfCohort): Promise<DividedCohort> {
    const { tenantId, wave, cohort, scale, minimum } = asked;
    const waves = cohort.waves.map(({ id, rescoredWith }) => [id, rescoredWith]);
    const minute = Math.floor(this.clock.now().getTime() / LONGEST_MS);
    const steady = JSON.stringify([minimum, scale.calibrationId, waves]);
    const moving = `${await this.reports.mark(cohort.id)}|${minute}`;
    return this.kept.get({ tenantId, cohort, key: wave.id, steady, moving }, () => this.divide(asked));
  }

  private async divide({ wave, cohort, scale, minimum }: WaveOfCohort): Promise<DividedCohort> {
    const asOf = this.clock.now();
    const { whole, units } = await this.reports.lines(cohort.id);
    const people = await this.breakdowns.people(cohort.id);
    const evidence = await this.breakdowns.evidence(
      { waveId: wave.id, calibrationId: scale.calibrationId },
      areApart(people),
    );
    const roles = await this.breakdowns.roles(cohort.id);
    const crossed = { wave, cohort, minimum, people, evidence, roles, units };
    const shown = shownGroups(crossed);
    const shownUnits = new Set(units.map(({ id }) => id).filter((id) => shown.groups.has(unitKeyOf(id))));
    return {
      whole,
      units: await this.told.of({ waveId: wave.id, scale, units, shown: shownUnits, minimum }),
      people,
      evidence,
      roles,
      shown,
      counts: countGroups(crossed),
      asOf,
    };
  }
}
