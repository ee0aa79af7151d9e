import {
  expectedMean,
  type ExpectedMean,
  gainOutlook,
  type Outlook,
  placeOf,
  shareOutlook,
  type WaveMean,
  Z_90,
} from '@qabilet/analytics';
import type { GoalView, GroupFigure, Ranged } from '@qabilet/contracts';
import type { CutScores } from '@qabilet/framework';
import type { Id } from '@qabilet/kernel';
import type { GroupGoal } from './goal-ports';

/** What a page shows of a group in one wave, and the scale that it stands on. */
export interface GoalPoint {
  readonly waveName: string;
  readonly opensAt: Date;
  readonly figure: GroupFigure;
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  readonly linkVariance: number;
  readonly cuts: CutScores;
  /** Of the people of a group about their mean, logits. */
  readonly sd: number;
}

export type GoalOutlookView = Pick<
  GoalView,
  'state' | 'waveName' | 'now' | 'expected' | 'chance' | 'verdict' | 'mean' | 'needed'
>;

interface ShownPoint extends GoalPoint {
  readonly wave: WaveMean;
  readonly share: number;
}

/**
 * What can be said of a goal from the figures that pages show, and from nothing else. Waves of another framework release
 * than the last stand on another scale and do not count.
 */
export function goalOutlookView(goal: GroupGoal, points: readonly GoalPoint[], now: Date): GoalOutlookView {
  const due = new Date(`${goal.dueOn}T23:59:59Z`);
  const isOver = due < now;
  const shown = points.flatMap((point) => shownPoint(point, goal)).filter(({ opensAt }) => opensAt <= due);
  const last = shown[shown.length - 1];
  if (!last) return { state: points.some(({ figure }) => figure.suppressed) ? 'hidden' : 'none' };

  const same = shown.filter(({ frameworkReleaseId }) => frameworkReleaseId === last.frameworkReleaseId);
  const waves = same.map(({ wave }) => wave);
  const measured = outlookOf(goal, standingOf(waves), last);
  const told = { waveName: last.waveName, now: measured && rangedOf(measured) };
  if (isOver && measured) {
    const { chance, verdict, needed } = measured;
    return { ...told, state: 'over', chance, verdict, needed };
  }
  const mean = expectedMean(waves, due.getTime());
  const outlook = mean && outlookOf(goal, mean, last);
  if (!outlook) return { ...told, state: 'one-wave' };
  const { chance, verdict, needed } = outlook;
  return {
    ...told,
    state: 'expected',
    expected: rangedOf(outlook),
    mean: { value: mean.mean, low: mean.low, high: mean.high },
    ...{ chance, verdict, needed },
  };
}

function shownPoint(point: GoalPoint, { kind }: GroupGoal): readonly ShownPoint[] {
  const { mean, low, high, shareAtTarget } = point.figure;
  if (mean === undefined || low === undefined || high === undefined) return [];
  if (kind === 'share' && shareAtTarget === undefined) return [];
  const standardError = (high - low) / (2 * Z_90);
  const wave = { at: point.opensAt.getTime(), mean, standardError, linkVariance: point.linkVariance };
  return [{ ...point, wave, share: shareAtTarget ?? 0 }];
}

/** Where the last wave stands, as if it were expected; undefined without a wave. */
function standingOf(waves: readonly WaveMean[]): ExpectedMean | undefined {
  const [first] = waves;
  const last = waves[waves.length - 1];
  if (!first || !last) return undefined;
  const linked = Math.sqrt(Math.abs(last.linkVariance - first.linkVariance));
  return {
    ...placeOf(last.mean, last.standardError),
    first: placeOf(first.mean, Math.hypot(first.standardError, linked)),
    covarianceWithFirst: first === last ? first.standardError ** 2 : 0,
  };
}

function outlookOf(
  { kind, value }: GroupGoal,
  mean: ExpectedMean | undefined,
  { wave, share, sd, cuts }: ShownPoint,
): Outlook | undefined {
  if (!mean) return undefined;
  if (kind === 'share') return shareOutlook(mean, { mean: wave.mean, share, sd }, value);
  // One wave has gained nothing yet.
  return mean.first.mean === mean.mean && mean.covarianceWithFirst > 0
    ? undefined
    : gainOutlook(mean, { cuts, sd }, value);
}

function rangedOf({ value, low, high }: Outlook): Ranged {
  return { value, low, high };
}
