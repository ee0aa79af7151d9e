import { Injectable } from '@nestjs/common';
import { emptySummary, type GroupSummary, sparseSummary, SummarySums } from '@qabilet/analytics';
import type { CompetenceId } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import { CalibrationTables } from '../item-bank/ports';
import { unitKeyOf } from './breakdown-groups';
import { CohortBreakdowns } from './breakdown-ports';
import type { Breakdown } from './gather-breakdown';
import { hiddenParts } from './hidden-parts';
import { LaterUnits, type CrossedLater, type RelocatedResult, type UnitOfAgency } from './later-units-ports';
import { GroupReports, SummaryLedger, type GroupLine, type UnitLines } from './ports';
import { ResultContributions } from './result-contribution';
import { aroundOf } from './shown-later';
import { overallWithout } from './told-overall';

/** Of more results than this it would take too long to bring them from unit to unit while somebody waits. */
const MOST_MOVED = 2_000;

/** Units on the last of some days, and who was where on each of them. */
export interface LaterFigures {
  readonly units: readonly UnitOfAgency[];
  readonly people: readonly CrossedLater[];
  readonly lines: readonly UnitLines[];
}

type SumsByUnit = ReadonlyMap<Id<'Unit'>, SummarySums>;

/** Builds the figures of a wave by the units in which its people were later. */
@Injectable()
export class LaterLines {
  constructor(
    private readonly later: LaterUnits,
    private readonly breakdowns: CohortBreakdowns,
    private readonly ledger: SummaryLedger,
    private readonly calibrations: CalibrationTables,
    private readonly reports: GroupReports,
  ) {}

  /**
   * Every unit in which somebody of the wave was on the last of the days, by name: what is stored of the unit on the wave's
   * day less the results of those who left it, and those of who came. Undefined where too many have moved.
   */
  async of(breakdown: Breakdown, days: readonly string[]): Promise<LaterFigures | undefined> {
    const moved = await this.later.moved(breakdown.wave.id, days.at(-1) ?? '', MOST_MOVED + 1);
    if (moved.length > MOST_MOVED) return undefined;
    const units = await this.later.units();
    const people = await this.later.people(breakdown.wave.id, days);
    const around = aroundOf(units);
    const counts = new Map<Id<'Unit'>, { invited: number; scored: number }>();
    for (const { later, invited, scored } of people)
      for (const id of around(later.at(-1))) {
        const before = counts.get(id) ?? { invited: 0, scored: 0 };
        counts.set(id, { invited: before.invited + invited, scored: before.scored + scored });
      }
    const present = units.filter(({ id }) => counts.has(id));
    const sums = await this.sumsOf(
      breakdown,
      present.map(({ id }) => id),
    );
    await this.bring(moved, { breakdown, sums, around });
    const dimensions = breakdown.scale.competences.length;
    const summaries = new Map(
      present.map(({ id }) => [id, (sums.get(id) ?? new SummarySums(dimensions)).summary()]),
    );
    const hidden = await this.hiddenOf(breakdown, present, summaries);
    const lines = present.map((unit): UnitLines => {
      const summary = summaries.get(unit.id) ?? emptySummary(dimensions);
      const parts = new Set(hidden.flatMap((of) => [...(of.get(unit.id) ?? [])]));
      const overall = overallWithout(summary, breakdown, parts);
      const line: GroupLine = {
        waveId: breakdown.wave.id,
        ...(counts.get(unit.id) ?? { invited: 0, scored: 0 }),
        people: summary.people,
        overall,
      };
      return { ...unit, lines: [line] };
    });
    return { units, people, lines };
  }

  /** Competences that are hidden of a unit for another's sake: among the units of the wave's day, and among these. */
  private async hiddenOf(
    { wave, scale, units, shown, minimum }: Breakdown,
    present: readonly UnitOfAgency[],
    summaries: ReadonlyMap<Id<'Unit'>, GroupSummary>,
  ): Promise<readonly ReadonlyMap<Id<'Unit'>, ReadonlySet<CompetenceId>>[]> {
    const stored = await this.reports.evidence({ waveId: wave.id, calibrationId: scale.calibrationId });
    const ofWhole = stored.filter(({ unitId }) => unitId === undefined);
    const later = present.flatMap(({ id }) =>
      scale.competences.map((competence, dimension) => ({
        ...{ unitId: id, competence },
        people: summaries.get(id)?.competences[dimension]?.people ?? 0,
      })),
    );
    const shownNow = units.map(({ id }) => id).filter((id) => shown.groups.has(unitKeyOf(id)));
    return [
      hiddenParts({ units, shown: new Set(shownNow), evidence: stored, minimum }),
      hiddenParts({
        ...{ units: present, minimum, evidence: [...ofWhole, ...later] },
        shown: new Set(present.map(({ id }) => id)),
      }),
    ];
  }

  private async sumsOf(breakdown: Breakdown, ids: readonly Id<'Unit'>[]): Promise<SumsByUnit> {
    const { wave, scale } = breakdown;
    const stored = await this.breakdowns.sums(
      { waveId: wave.id, calibrationId: scale.calibrationId },
      ids.map((id) => ({ kind: 'unit', id })),
      scale.competences,
    );
    return new Map(
      ids.map((id) => {
        const sums = new SummarySums(scale.competences.length);
        const own = stored.find(({ group }) => group.id === id);
        if (own) sums.add(sparseSummary(own.summary));
        return [id, sums];
      }),
    );
  }

  /** Takes the results of those who moved out of the units that they left and adds them to those they came to. */
  private async bring(
    moved: readonly RelocatedResult[],
    { breakdown, sums, around }: Bringing,
  ): Promise<void> {
    const { calibrationId } = breakdown.scale;
    const results = await this.ledger.included(moved.map(({ attemptId }) => attemptId));
    const contributions = new ResultContributions(await this.calibrations.load(calibrationId));
    const byAttempt = new Map(moved.map((one) => [one.attemptId, one]));
    for (const result of results) {
      const move = byAttempt.get(result.attemptId);
      if (!move || result.calibrationId !== calibrationId) continue;
      const contribution = contributions.of(result);
      const [left, reached] = [new Set(around(move.from)), new Set(around(move.to))];
      for (const id of left) if (!reached.has(id)) sums.get(id)?.subtract(contribution);
      for (const id of reached) if (!left.has(id)) sums.get(id)?.add(contribution);
    }
  }
}

interface Bringing {
  readonly breakdown: Breakdown;
  readonly sums: SumsByUnit;
  readonly around: ReturnType<typeof aroundOf>;
}
