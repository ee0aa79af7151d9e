import { Injectable } from '@nestjs/common';
import { emptySummary, groupFigures, type GroupSummary, merge } from '@qabilet/analytics';
import type { FigureGroup, WaveFigures } from '@qabilet/contracts';
import { type Id, read } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { levelLabels } from '../delivery/competence-label';
import { Clock, Transaction } from '../ports';
import { waveAt } from '../programmes/cohort-at';
import { waveRowOf } from '../programmes/wave-row';
import { type BreakdownGroup, breakdownGroups, unitKeyOf, WHOLE_COHORT } from './breakdown-groups';
import { CohortBreakdowns } from './breakdown-ports';
import { areaFigures, competenceFigures, figureOverAll, type GroupInCompetences } from './competence-figures';
import { GroupOfWaveNotFound } from './errors';
import { type Breakdown, GatherBreakdown } from './gather-breakdown';
import { NO_COUNTS } from './group-counts';
import { isShowable, overallGroupFigure } from './group-figure';
import { lineOfWave } from './line-of-wave';
import { spreadOverAll } from './wave-scales';
import { type GroupLine, GroupReports } from './ports';

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

      const { wave, scale, minimum, shown } = breakdown;
      const sd = spreadOverAll(scale);
      const summaries = await this.summariesOf(
        breakdown,
        groups.filter((group) => group === chosen || isSummed(group)),
      );
      const inCompetences = (group: BreakdownGroup): GroupInCompetences => {
        const summary = summaries.get(group.key) ?? emptySummary(scale.competences.length);
        return {
          summary,
          figures: groupFigures(summary, scale),
          scale,
          minimum,
          isShown: (competence) => group.kind === 'cohort' || shown.inCompetence(competence).has(group.key),
          isSelfViewShown: (competence) =>
            group.kind === 'cohort' || shown.selfViewIn(competence).has(group.key),
        };
      };
      const asked = await this.reports.targets(waveId);
      const columns = scale.competences.filter((competence) => asked.has(competence));
      const isTold = isToldOf(chosen, breakdown);
      const chosenFigures = inCompetences(chosen);
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
                ? figureOverAll(inCompetences(group))
                : overallGroupFigure(lines.get(group.key) ?? lineOfWave([], wave.id), isGroupTold, sd),
          };
        }),
        chosen: chosen.key,
        areas: isTold ? areaFigures(chosenFigures, columns, actor.language) : [],
        competences: isTold ? competenceFigures(chosenFigures, columns, actor.language) : [],
        minimumCell: minimum,
        updatedAt: now.toISOString(),
      };
    });
  }

  /** Sums of the groups by their keys, each made of its parts. */
  private async summariesOf(
    { wave, scale }: Breakdown,
    groups: readonly BreakdownGroup[],
  ): Promise<ReadonlyMap<string, GroupSummary>> {
    const place = { waveId: wave.id, calibrationId: scale.calibrationId };
    const parts = groups.flatMap((group) => group.parts);
    const sums = await this.breakdowns.sums(place, parts, scale.competences);
    return new Map(
      groups.map(({ key, parts: own }) => [
        key,
        sums
          .filter(({ group }) => own.some(({ kind, id }) => kind === group.kind && id === group.id))
          .map(({ summary }) => summary)
          .reduce(merge, emptySummary(scale.competences.length)),
      ]),
    );
  }
}

/** Whose figure over all competences is made of sums; of the others it is stored. */
function isSummed({ kind }: BreakdownGroup): boolean {
  return kind === 'role' || kind === 'language';
}

function isToldOf({ key, kind }: BreakdownGroup, { line, minimum, shown }: Breakdown): boolean {
  return kind === 'cohort' ? isShowable(line.people, minimum) : shown.groups.has(key);
}

/** Lines of this wave by the keys of the groups. */
function linesOf({ line, units, wave }: Breakdown): ReadonlyMap<string, GroupLine> {
  return new Map([
    [WHOLE_COHORT, line] as const,
    ...units.map(({ id, lines }) => [unitKeyOf(id), lineOfWave(lines, wave.id)] as const),
  ]);
}

function countsOf(
  { key }: BreakdownGroup,
  { counts }: Breakdown,
): Pick<FigureGroup, 'invited' | 'started' | 'finished' | 'valid' | 'coverage'> {
  const own = counts.get(key) ?? NO_COUNTS;
  return { ...own, coverage: own.invited === 0 ? 0 : own.valid / own.invited };
}
