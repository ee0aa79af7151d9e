import { Injectable } from '@nestjs/common';
import { groupFigures, type GroupSummary, overallFigure, type OverallFigure } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { CohortBreakdowns } from './breakdown-ports';
import { onlyIn } from './competence-figures';
import { hiddenParts } from './hidden-parts';
import { GroupReports, type UnitLines } from './ports';
import type { WaveScale } from './wave-scales';

export interface ToldUnits {
  readonly waveId: Id<'Wave'>;
  readonly scale: WaveScale;
  readonly units: readonly UnitLines[];
  /** Of which figures may be told in the wave. */
  readonly shown: ReadonlySet<Id<'Unit'>>;
  readonly minimum: number;
}

/** Figures over all competences as they may be told beside those of the single competences. */
@Injectable()
export class ToldOverall {
  constructor(
    private readonly reports: GroupReports,
    private readonly breakdowns: CohortBreakdowns,
  ) {}

  /** The units, of those with a competence hidden for another's sake the figure of the wave without it. */
  async of({ waveId, scale, units, shown, minimum }: ToldUnits): Promise<readonly UnitLines[]> {
    const place = { waveId, calibrationId: scale.calibrationId };
    const evidence = await this.reports.evidence(place);
    const hidden = hiddenParts({ units, shown, evidence, minimum });
    if (hidden.size === 0) return units;

    const groups = [...hidden.keys()].map((id) => ({ kind: 'unit', id }) as const);
    const sums = await this.breakdowns.sums(place, groups, scale.competences);
    const summaries = new Map(sums.map(({ group, summary }) => [group.id as string, summary]));
    return units.map((unit): UnitLines => {
      const [summary, parts] = [summaries.get(unit.id), hidden.get(unit.id)];
      if (!summary || !parts) return unit;
      const without = [...parts].sort();
      const overall = overallWithout(summary, { scale, minimum }, parts);
      return {
        ...unit,
        lines: unit.lines.map((line) => (line.waveId === waveId ? { ...line, overall, without } : line)),
      };
    });
  }
}

/** The figure over the competences that are not hidden. */
export function overallWithout(
  summary: GroupSummary,
  { scale, minimum }: Pick<ToldUnits, 'scale' | 'minimum'>,
  hidden: ReadonlySet<CompetenceId>,
): OverallFigure | undefined {
  const told = scale.competences.flatMap((one, dimension) => (hidden.has(one) ? [] : [dimension]));
  return overallFigure(summary, onlyIn(groupFigures(summary, scale), new Set(told)), scale, minimum);
}
