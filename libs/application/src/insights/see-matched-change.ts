import { Injectable } from '@nestjs/common';
import {
  changeWhoeverMoved,
  type ChangeScale,
  type ChangeSummary,
  matchedChanges,
  movedInAtLeast,
} from '@qabilet/analytics';
import type {
  MatchedCompetence,
  MatchedProgress,
  MatchedState,
  MovedShare,
  Ranged,
} from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { competenceLabel } from '../delivery/competence-label';
import { Transaction } from '../ports';
import { readableBy } from '../programmes/cohort-scope';
import { CohortNotFound } from '../programmes/errors';
import { type CohortListing, Cohorts, type WaveListing } from '../programmes/ports';
import { changeOf, type ShownMean } from './change-of';
import { CountMatched } from './count-matched';
import { isShowable, rangedOf } from './group-figure';
import { lineOfWave } from './line-of-wave';
import { meanLinkVariance } from './link-variance';
import { type GroupLine, GroupReports } from './ports';
import { spreadOverAll, type WaveScale, WaveScales } from './wave-scales';

/** In more competences than this hardly anybody rises from one wave to the next. */
const MOST_COMPETENCES = 5;

/** How the same people moved from the first to the last wave of a cohort, for its trainer and the agency lead. */
@Injectable()
export class SeeMatchedChange {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly scales: WaveScales,
    private readonly reports: GroupReports,
    private readonly counts: CountMatched,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<MatchedProgress> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohort = await this.cohorts.find(cohortId, readableBy(actor));
      if (!cohort) throw new CohortNotFound();
      const minimum = await this.reports.minimumCell();
      const scored = cohort.waves.filter((wave) => wave.scored > 0);
      const [first, last] = [scored[0], scored.at(-1)];
      if (!first || !last || first === last) return nothing('one-wave', minimum);

      const [before, after] = [
        await this.scales.of(actor.tenantId, first),
        await this.scales.of(actor.tenantId, last),
      ];
      if (!isSameScale(before, after)) return nothing('other-scale', minimum);
      const scale: ChangeScale = {
        within: after.within,
        linkVariance: after.competences.map((_, i) =>
          Math.abs((after.linkVariance[i] ?? 0) - (before.linkVariance[i] ?? 0)),
        ),
      };
      const counted = await this.counts.of(
        { tenantId: actor.tenantId, cohort },
        {
          first: { waveId: first.id, calibrationId: before.calibrationId },
          last: { waveId: last.id, calibrationId: after.calibrationId },
          ...{ scale, competences: after.competences },
        },
      );
      const { summary, joined, left } = counted;
      // Who is in one of the waves alone could be worked out from the figures of both when they are few.
      const between = { firstWave: first.name, lastWave: last.name };
      const people = { matched: summary.people, joined, left };
      if (summary.people < minimum) return { ...nothing('too-few', minimum), ...between };
      if (!isShowable(joined, minimum) || !isShowable(left, minimum)) {
        const bounds = await this.boundsOf(
          cohort,
          [
            { wave: first, scale: before },
            { wave: last, scale: after },
          ],
          { matched: summary.people, apart: joined + left, minimum },
        );
        if (!bounds) return { ...nothing('too-few', minimum), ...between };
        return { ...nothing('few-moved', minimum), ...between, ...people, bounds };
      }
      const asked = await this.reports.targets(last.id);
      return {
        state: 'shown',
        ...between,
        ...people,
        competences: competencesOf(summary, scale, minimum).flatMap((figures, i) => {
          const code = after.competences[i];
          if (code === undefined || !asked.has(code)) return [];
          return [{ competence: competenceLabel(after.texts, code, actor.language), ...figures }];
        }),
        moved: movedOf(summary, asked.size, minimum),
        minimumCell: minimum,
      };
    });
  }

  /** Where the change of those in both waves lies, by what is told of everybody alone; so few are apart that no more may be. */
  private async boundsOf(
    { id }: Pick<CohortListing, 'id'>,
    waves: readonly { readonly wave: WaveListing; readonly scale: WaveScale }[],
    {
      matched,
      apart,
      minimum,
    }: { readonly matched: number; readonly apart: number; readonly minimum: number },
  ): Promise<Ranged | undefined> {
    const lines = await this.reports.cohortLines(id);
    const { change, changeLow, changeHigh } = changeOf(
      waves.map(({ wave, scale }) => shownMean(lineOfWave(lines, wave.id), scale, minimum)),
    );
    const scale = waves.at(-1)?.scale;
    if (change === undefined || changeLow === undefined || changeHigh === undefined || !scale)
      return undefined;
    const told = { low: changeLow, high: changeHigh };
    return { value: change, ...changeWhoeverMoved(told, { matched, apart, sd: spreadOverAll(scale) }) };
  }
}

/** Of everybody in the wave, as the progress of the cohort tells it. */
function shownMean({ people, overall }: GroupLine, scale: WaveScale, minimum: number): ShownMean | undefined {
  if (!overall?.enough || !isShowable(people, minimum)) return undefined;
  const { frameworkReleaseId } = scale;
  return { ...overall, frameworkReleaseId, linkVariance: meanLinkVariance(scale) };
}

/** Calibrations of one framework are linked to one scale. */
function isSameScale(one: WaveScale, other: WaveScale): boolean {
  return (
    one.frameworkReleaseId === other.frameworkReleaseId &&
    one.competences.length === other.competences.length &&
    one.competences.every((competence, i) => competence === other.competences[i])
  );
}

function competencesOf(
  summary: ChangeSummary,
  scale: ChangeScale,
  minimum: number,
): readonly Omit<MatchedCompetence, 'competence'>[] {
  return matchedChanges(summary, scale).map((change, i) => {
    const n = summary.measured[i] ?? 0;
    if (!change || n < minimum) return {};
    return {
      n,
      change: { value: change.mean, low: change.low, high: change.high },
      effect: { ...change.effect },
      up: rangedOf(change.up),
      down: rangedOf(change.down),
    };
  });
}

function movedOf(summary: ChangeSummary, competences: number, minimum: number): MovedShare[] {
  return Array.from({ length: Math.min(MOST_COMPETENCES, competences) }, (_, i): MovedShare => {
    const { n, gained, lost } = movedInAtLeast(summary, i + 1);
    if (!gained || !lost || n < minimum) return { competences: i + 1 };
    return { competences: i + 1, n, gained: rangedOf(gained), lost: rangedOf(lost) };
  });
}

function nothing(state: MatchedState, minimumCell: number): MatchedProgress {
  return { state, competences: [], moved: [], minimumCell };
}
