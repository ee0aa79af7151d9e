import { Injectable } from '@nestjs/common';
import type { FigureGroup, WaveFigures } from '@qabilet/contracts';
import { type Id, read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { levelLabels } from '../delivery/competence-label';
import { Clock, Transaction } from '../ports';
import { waveAt } from '../programmes/cohort-at';
import { waveRowOf } from '../programmes/wave-row';
import { type BreakdownGroup, breakdownGroups, unitKeyOf, WHOLE_COHORT } from './breakdown-groups';
import { CohortBreakdowns } from './breakdown-ports';
import { areaFigures, competenceFigures, figureOverAll } from './competence-figures';
import { GroupOfWaveNotFound } from './errors';
import { type Breakdown, GatherBreakdown } from './gather-breakdown';
import { NO_COUNTS } from './group-counts';
import { overallGroupFigure } from './group-figure';
import { lineOfWave } from './line-of-wave';
import { type GroupLine, GroupReports } from './ports';
import { inCompetences, isToldOf, summariesOf } from './told-groups';
import { spreadOverAll } from './wave-scales';

/** The groups of a wave beside each other, and one of them competence by competence, for its trainer and the lead. */
@Injectable()
export class SeeWaveFigures {
  constructor(
    private readonly gather: GatherBreakdown,
    private readonly breakdowns: CohortBreakdowns,
    private readonly reports: GroupReports,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>, key: string = WHOLE_COHORT): Promise<WaveFigures> {
    return this.transaction.run(actor.tenantId, async () => {
      const now = this.clock.now();
      const breakdown = await this.gather.execute(actor, waveId);
      const groups = breakdownGroups(breakdown);
      const chosen = groups.find((group) => group.key === key);
      if (!chosen) throw new GroupOfWaveNotFound(key);

      const { wave, scale, minimum } = breakdown;
      const sd = spreadOverAll(scale);
      const summaries = await summariesOf(
        this.breakdowns,
        breakdown,
        groups.filter((group) => group === chosen || isSummed(group)),
      );
      const figuresOf = (group: BreakdownGroup) => inCompetences(group, breakdown, summaries.get(group.key));
      const asked = await this.reports.targets(waveId);
      const columns = scale.competences.filter((competence) => asked.has(competence));
      const isTold = isToldOf(chosen, breakdown);
      const chosenFigures = figuresOf(chosen);
      const lines = linesOf(breakdown);
      return {
        wave: waveRowOf(waveAt(wave, now)),
        cohortId: wave.cohortId,
        cohortName: wave.cohortName,
        levels: levelLabels(scale.texts, actor.language),
        groups: groups.map((group): FigureGroup => {
          const isGroupTold = isToldOf(group, breakdown);
          return {
            key: group.key,
            kind: group.kind,
            name: read(group.name, actor.language),
            depth: group.depth,
            // How many take part in the cohort as a whole is told in the lists of its trainers and the lead too.
            ...((isGroupTold || group.kind === 'cohort') && countsOf(group, breakdown)),
            figure:
              isGroupTold && isSummed(group)
                ? figureOverAll(figuresOf(group))
                : overallGroupFigure(lines.get(group.key) ?? lineOfWave([], wave.id), isGroupTold, sd),
          };
        }),
        chosen: chosen.key,
        areas: isTold ? areaFigures(chosenFigures, columns, actor.language) : [],
        competences: isTold ? competenceFigures(chosenFigures, columns, actor.language) : [],
        minimumCell: minimum,
        updatedAt: breakdown.asOf.toISOString(),
      };
    });
  }
}

/** Whose figure over all competences is made of sums; of the others it is stored. */
function isSummed({ kind }: BreakdownGroup): boolean {
  return kind === 'role' || kind === 'language';
}

/** Lines of this wave by the keys of the groups. */
function linesOf({ line, units, wave }: Breakdown): ReadonlyMap<string, GroupLine> {
  return new Map([
    [WHOLE_COHORT, line] as const,
    ...units.map(({ id, lines }) => [unitKeyOf(id), lineOfWave(lines, wave.id)] as const),
  ]);
}

function countsOf(
  { key, kind }: BreakdownGroup,
  { counts, shown }: Breakdown,
): Pick<FigureGroup, 'invited' | 'started' | 'finished' | 'valid' | 'coverage'> {
  const { started, finished, ...own } = counts.get(key) ?? NO_COUNTS;
  const isBegunTold = kind === 'cohort' || shown.begun.has(key);
  const coverage = own.invited === 0 ? 0 : own.valid / own.invited;
  return { ...own, ...(isBegunTold && { started, finished }), coverage };
}
