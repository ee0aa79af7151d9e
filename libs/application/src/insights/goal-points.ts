import { Injectable } from '@nestjs/common';
import { emptySummary, groupFigures } from '@qabilet/analytics';
import type { GroupFigure, Progress, UnitNode } from '@qabilet/contracts';
import { type CompetenceId, cutScores } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import type { CohortListing, WaveListing } from '../programmes/ports';
import { unitKeyOf } from './breakdown-groups';
import { CohortBreakdowns } from './breakdown-ports';
import { CohortProgress } from './cohort-progress';
import { GatherBreakdown } from './gather-breakdown';
import type { GoalPoint } from './goal-outlook-view';
import type { GroupGoal } from './goal-ports';
import { competenceFigure, SUPPRESSED } from './group-figure';
import { linkVariance, meanLinkVariance } from './link-variance';
import { GroupReports } from './ports';
import { PublishedUnits } from './published-units';
import { spreadOverAll, type WaveScale } from './wave-scales';

type GoalOf = Pick<GroupGoal, 'unitId' | 'competence'>;

/** What pages show of a cohort, to tell of its goals from this alone. */
export interface ShownToGoals {
  /** One a wave, in their order. */
  readonly figuresOf: (goal: GoalOf) => Promise<readonly GroupFigure[]>;
  /** The waves with figures on a scale. */
  readonly pointsOf: (goal: GoalOf, figures: readonly GroupFigure[]) => readonly GoalPoint[];
  readonly minimum: number;
  /** When the figures were put together. */
  readonly now: Date;
}

interface UnitInCompetence {
  readonly unitId: Id<'Unit'>;
  readonly competence: CompetenceId;
}

/** Finds the figures of groups that have goals, as the pages show them or hide them. */
@Injectable()
export class GoalPoints {
  constructor(
    private readonly progress: CohortProgress,
    private readonly reports: GroupReports,
    private readonly gather: GatherBreakdown,
    private readonly breakdowns: CohortBreakdowns,
    private readonly published: PublishedUnits,
  ) {}

  /** Belongs inside a transaction of the tenant. */
  async of(actor: Actor, cohort: CohortListing): Promise<ShownToGoals> {
    const minimum = await this.reports.minimumCell();
    const { progress, scales } = await this.progress.withScales(actor, cohort);
    let units: readonly UnitNode[] | undefined;
    const figuresOf = async ({ unitId, competence }: GoalOf): Promise<readonly GroupFigure[]> => {
      if (unitId === undefined) return ofCohort(progress, competence);
      if (competence !== undefined) return this.ofUnitIn(actor, cohort.waves, { unitId, competence });
      units ??= await this.published.of({ tenantId: actor.tenantId, cohort, minimum });
      return units.find(({ id }) => id === unitId)?.points.map(({ figure }) => figure) ?? [];
    };
    return {
      minimum,
      now: new Date(progress.updatedAt),
      figuresOf,
      pointsOf: ({ competence }, figures) =>
        cohort.waves.flatMap(({ name, opensAt }, i): readonly GoalPoint[] => {
          const [figure, scale] = [figures[i], scales[i]];
          const own = scale && scaleOf(scale, competence, progress.cuts);
          return figure && own ? [{ waveName: name, opensAt, figure, ...own }] : [];
        }),
    };
  }

  private async ofUnitIn(
    actor: Actor,
    waves: readonly WaveListing[],
    place: UnitInCompetence,
  ): Promise<readonly GroupFigure[]> {
    const figures: GroupFigure[] = [];
    for (const { id } of waves) figures.push(await this.ofUnitInWave(actor, id, place));
    return figures;
  }

  private async ofUnitInWave(
    actor: Actor,
    waveId: Id<'Wave'>,
    { unitId, competence }: UnitInCompetence,
  ): Promise<GroupFigure> {
    const breakdown = await this.gather.execute(actor, waveId);
    const { scale, minimum, shown } = breakdown;
    const key = unitKeyOf(unitId);
    if (!shown.groups.has(key) || !shown.inCompetence(competence).has(key)) return SUPPRESSED;
    const [sums] = await this.breakdowns.sums(
      { waveId, calibrationId: scale.calibrationId },
      [{ kind: 'unit', id: unitId }],
      scale.competences,
    );
    const figures = groupFigures(sums?.summary ?? emptySummary(scale.competences.length), scale);
    const figure = figures.competences[scale.competences.indexOf(competence)];
    return competenceFigure(figure ?? { n: 0, enough: false }, minimum);
  }
}

function ofCohort(
  { waves, competences }: Progress,
  competence: CompetenceId | undefined,
): readonly GroupFigure[] {
  if (competence === undefined) return waves.map(({ figure }) => figure);
  return competences.find((trend) => trend.competence.code === competence)?.points ?? [];
}

type Scale = Pick<GoalPoint, 'frameworkReleaseId' | 'linkVariance' | 'cuts' | 'sd'>;

/** The scale of one competence, or that of all together; undefined where the wave did not measure it. */
function scaleOf(
  scale: WaveScale,
  competence: CompetenceId | undefined,
  overallCuts: readonly number[],
): Scale | undefined {
  const { frameworkReleaseId, competences, cuts, within } = scale;
  if (competence === undefined) {
    return overallCuts.length === 0
      ? undefined
      : {
          frameworkReleaseId,
          linkVariance: meanLinkVariance(scale),
          cuts: cutScores(overallCuts),
          sd: spreadOverAll(scale),
        };
  }
  const dimension = competences.indexOf(competence);
  const own = cuts[dimension];
  return (
    own && {
      frameworkReleaseId,
      linkVariance: linkVariance(scale, competence),
      cuts: own,
      sd: Math.sqrt(within[dimension * competences.length + dimension] ?? NaN),
    }
  );
}
