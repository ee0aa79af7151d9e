import { Injectable } from '@nestjs/common';
import type { GroupHeatMap, HeatMapGroup } from '@qabilet/contracts';
import { type Id, read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel } from '../delivery/competence-label';
import { Transaction } from '../ports';
import { type BreakdownGroup, breakdownGroups, unitKeyOf, WHOLE_COHORT } from './breakdown-groups';
import { CohortBreakdowns } from './breakdown-ports';
import { competenceFigures } from './competence-figures';
import { GroupOfWaveNotFound } from './errors';
import { type Breakdown, GatherBreakdown } from './gather-breakdown';
import { SUPPRESSED } from './group-figure';
import { openedPart } from './opened-units';
import { GroupReports } from './ports';
import { inCompetences, isToldOf, summariesOf } from './told-groups';

export interface HeatMapOrder {
  readonly by: Exclude<BreakdownGroup['kind'], 'cohort'>;
  /** The units inside this one; without it the whole cohort and what it divides into at the top. */
  readonly unitId?: Id<'Unit'>;
  /** How many groups of the first level came before. */
  readonly from: number;
}

/** So many rows with a cell for each of 29 competences are about 250 kB, and a quarter of it where a proxy packs them. */
const MOST_ROWS = 25;

/** Groups by competence in one wave, as many as fit a page; what is told is what the figures of each group tell. */
@Injectable()
export class SeeGroupHeatMap {
  constructor(
    private readonly gather: GatherBreakdown,
    private readonly breakdowns: CohortBreakdowns,
    private readonly reports: GroupReports,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `WaveOfCohortNotFound` and `GroupOfWaveNotFound`. */
  execute(actor: Actor, waveId: Id<'Wave'>, order: HeatMapOrder): Promise<GroupHeatMap> {
    return this.transaction.run(actor.tenantId, async () => {
      const breakdown = await this.gather.execute(actor, waveId);
      const { scale, minimum } = breakdown;
      const { groups, further } = rowsOf(breakdown, order);
      const asked = await this.reports.targets(waveId);
      const columns = scale.competences.filter((competence) => asked.has(competence));
      const told = groups.filter((group) => isToldOf(group, breakdown));
      const summaries = await summariesOf(this.breakdowns, breakdown, told);
      return {
        competences: columns.map((code) => competenceLabel(scale.texts, code, actor.language)),
        groups: groups.map((group): HeatMapGroup => ({
          key: group.key,
          kind: group.kind,
          name: read(group.name, actor.language),
          depth: group.depth,
          groupsInside: group.groupsInside,
          cells: told.includes(group)
            ? competenceFigures(
                inCompetences(group, breakdown, summaries.get(group.key)),
                columns,
                actor.language,
              ).map(({ figure, meanLevel }) => ({ figure, meanLevel }))
            : columns.map(() => ({ figure: SUPPRESSED })),
        })),
        further,
        minimumCell: minimum,
        updatedAt: breakdown.asOf.toISOString(),
      };
    });
  }
}

type RowGroup = BreakdownGroup & Pick<HeatMapGroup, 'groupsInside'>;

/** The whole cohort above the first groups of one kind; or further ones alone. */
function rowsOf(
  breakdown: Breakdown,
  { by, unitId, from }: HeatMapOrder,
): { readonly groups: readonly RowGroup[]; readonly further: number } {
  const every = breakdownGroups(breakdown);
  const within = unitId && unitKeyOf(unitId);
  if (within !== undefined && !every.some(({ key, kind }) => kind === by && key === within))
    throw new GroupOfWaveNotFound(within);
  const { opened, further } = openedPart(
    every.filter(({ kind }) => kind === by).map((group) => ({ ...group, id: group.key })),
    { within, from, most: MOST_ROWS },
  );
  const whole = within === undefined && from === 0 ? every.filter(({ key }) => key === WHOLE_COHORT) : [];
  return {
    groups: [
      ...whole,
      ...opened.map(({ unitsInside, ...group }) => ({ ...group, groupsInside: unitsInside })),
    ],
    further,
  };
}
