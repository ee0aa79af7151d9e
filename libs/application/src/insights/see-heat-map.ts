import { Injectable } from '@nestjs/common';
import { emptySummary, groupFigures } from '@qabilet/analytics';
import type { HeatMap, HeatMapCell, HeatMapPerson } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel, levelLabels } from '../delivery/competence-label';
import { Clock, Transaction } from '../ports';
import { waveAt } from '../programmes/cohort-at';
import { waveRowOf } from '../programmes/wave-row';
import { competenceFigure } from './group-figure';
import { labelledGaps } from './labelled-gaps';
import { type OpenedWave, OpenWaveFigures } from './open-wave-figures';
import { SharedResults, type SharedResult } from './ports';

/** As many as a trainer can look over at once. */
const PAGE_SIZE = 500;

/** Which of the people who share are wanted: a page of all, or of those with these words in their names. */
export interface HeatMapWanted {
  readonly page: number;
  readonly search?: string;
}

/** Levels of a cohort in one wave, person by person where they share them, for its trainer; being looked at is recorded. */
@Injectable()
export class SeeHeatMap {
  constructor(
    private readonly openWave: OpenWaveFigures,
    private readonly sharedResults: SharedResults,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, waveId: Id<'Wave'>, { page, search }: HeatMapWanted): Promise<HeatMap> {
    return this.transaction.run(actor.tenantId, async () => {
      const now = this.clock.now();
      const opened = await this.openWave.execute(actor, waveId);
      const { rows, total, sharing } = await this.sharedResults.look({
        waveId,
        viewerId: actor.personId,
        at: now,
        page,
        size: PAGE_SIZE,
        search,
      });
      const { wave, scale, columns } = opened;
      return {
        wave: waveRowOf(waveAt(wave, now)),
        cohortId: wave.cohortId,
        cohortName: wave.cohortName,
        competences: columns.map((code) => competenceLabel(scale.texts, code, actor.language)),
        levels: levelLabels(scale.texts, actor.language),
        ...groupPart(opened, actor),
        people: rows.map((person) => personRow(person, columns)),
        matching: total,
        pageSize: PAGE_SIZE,
        sharing,
        notSharing: Math.max(0, wave.scored - sharing),
        updatedAt: now.toISOString(),
      };
    });
  }
}

/** What a wave says about its group: figures and ranked gaps, suppressed where too few people stand behind them. */
export function groupPart(
  { scale, columns, minimum, summary }: OpenedWave,
  { language }: Actor,
): Pick<HeatMap, 'group' | 'gaps'> {
  const sums = summary ?? emptySummary(scale.competences.length);
  const figures = groupFigures(sums, scale);
  return {
    group: columns.map((code) =>
      competenceFigure(
        figures.competences[scale.competences.indexOf(code)] ?? { n: 0, enough: false },
        minimum,
      ),
    ),
    gaps: labelledGaps({ summary: sums, figures, scale, minimum }, language),
  };
}

function personRow(
  { personId, name, competences }: SharedResult,
  columns: readonly CompetenceId[],
): HeatMapPerson {
  return {
    personId,
    name,
    cells: columns.map((code) => cellOf(competences.find(({ competence }) => competence === code))),
  };
}

function cellOf(outcome: SharedResult['competences'][number] | undefined): HeatMapCell {
  if (!outcome) return { enough: false };
  const { level, between, levelProbabilities, target } = outcome;
  if (level === undefined) return { enough: false, target };
  if (!between) return { enough: true, level, probability: levelProbabilities[level], target };
  const probability = between.reduce<number>((sum, one) => sum + levelProbabilities[one], 0);
  return { enough: true, level, probability, between: [...between], target };
}
