import { Injectable } from '@nestjs/common';
import type { LaterStructure } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts } from '../programmes/ports';
import { placedUnits } from './breakdown-groups';
import { type Breakdown, GatherBreakdown } from './gather-breakdown';
import { LaterLines } from './later-lines';
import { monthEnds } from './later-months';
import { lineOfWave } from './line-of-wave';
import { shownLater } from './shown-later';
import { wavePoint } from './wave-point';
import { spreadOverAll } from './wave-scales';

/** The last wave that has ended by the units in which its people are by now, for the agency lead. */
@Injectable()
export class SeeLaterStructure {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly gather: GatherBreakdown,
    private readonly lines: LaterLines,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** As of the end of the last month: a month that is over stays as it was. */
  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<LaterStructure> {
    return this.transaction.run(actor.tenantId, async () => {
      const now = this.clock.now();
      const cohort = await this.cohorts.find(cohortId, {});
      if (!cohort) throw new CohortNotFound();
      const wave = cohort.waves.findLast(({ closesAt, scored }) => closesAt <= now && scored > 0);
      const days = wave ? monthEnds(wave.opensAt, now) : [];
      if (!wave || days.length === 0) return { state: 'none-ended', units: [] };
      return this.of(await this.gather.execute(actor, wave.id), days);
    });
  }

  private async of(breakdown: Breakdown, days: readonly string[]): Promise<LaterStructure> {
    const { wave, scale } = breakdown;
    const sd = spreadOverAll(scale);
    const told = { waveName: wave.name, asOf: days.at(-1) };
    const figures = await this.lines.of(breakdown, days);
    const shown = figures && shownLater({ breakdown, ...figures, days: days.length });
    if (!shown) return { ...told, state: 'too-many', units: [] };
    return {
      ...told,
      state: 'shown',
      units: placedUnits(figures.lines).map(({ unit, depth }) => ({
        id: unit.id,
        name: unit.name,
        parentId: unit.parentId,
        depth,
        points: [wavePoint({ wave, line: lineOfWave(unit.lines, wave.id), isShown: shown.has(unit.id), sd })],
      })),
    };
  }
}
