import { type CutScores, LEVELS, cutOf } from '@qabilet/framework';
import { normalCdf, normalDensity, normalQuantile } from '@qabilet/psychometrics';
import type { Place } from './group-figures';
import { Z_90 } from './interval';
import { levelAt } from './level-distribution';
import type { ExpectedMean } from './trend-line';

export type Verdict = 'likely' | 'open' | 'unlikely';

/** What is to be expected of a figure that a group means to bring to a goal. */
export interface Outlook {
  readonly value: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
  /** Of reaching the goal. */
  readonly chance: number;
  readonly verdict: Verdict;
  /** The mean with which the goal is reached exactly, logits. */
  readonly needed: number;
}

/** A chance is called likely from here on, and unlikely from as far below one half. */
const LIKELY = 0.9;

export function verdictOn(chance: number): Verdict {
  if (chance >= LIKELY) return 'likely';
  return 1 - chance >= LIKELY ? 'unlikely' : 'open';
}

/** A wave's share at target and the group distribution it was read from. */
export interface MeasuredShare {
  readonly mean: number;
  readonly share: number;
  /** Of the people of a group, not of the mean. */
  readonly sd: number;
}

/** Shares of exactly nobody and everybody stand infinitely far from the target. */
const LEAST_SHARE = 1e-9;

function score(share: number): number {
  return normalQuantile(Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share)));
}

/**
 * The share at target once the mean has moved, everybody of the group with it:
 *
 *     share(m) = Phi(Phi^-1(share) + (m - mean) / sd)
 *
 * From published figures alone, so that it tells nothing new of anybody. Exact where all are asked for one level, and
 * near where roles ask for several.
 */
export function shareAt({ mean, share, sd }: MeasuredShare, to: number): number {
  return normalCdf(score(share) + (to - mean) / sd);
}

/** What share at target to expect with a mean; it rises strictly with the mean, so that the interval is read through it. */
export function shareOutlook(expected: Place, measured: MeasuredShare, goal: number): Outlook {
  const needed = measured.mean + measured.sd * (score(goal) - score(measured.share));
  return {
    value: shareAt(measured, expected.mean),
    low: shareAt(measured, expected.low),
    high: shareAt(measured, expected.high),
    needed,
    ...withChance((expected.mean - needed) / expected.standardError),
  };
}

export interface LevelScale {
  readonly cuts: CutScores;
  readonly sd: number;
}

/**
 * How many levels a group gains from its first wave to an expected mean:
 *
 *     gain = L(m) - L(m_1),   L(m) = E[level],   theta ~ N(m, S)
 *     SE^2 = L'(m)^2 SE_m^2 + L'(m_1)^2 SE_1^2 - 2 L'(m) L'(m_1) Cov(m, m_1),   L'(m) = sum over levels of phi((m - cut) / sd) / sd
 *
 * by the delta method, as both ends are uncertain.
 */
export function gainOutlook(expected: ExpectedMean, { cuts, sd }: LevelScale, goal: number): Outlook {
  const { first } = expected;
  const before = levelAt(first.mean, sd, cuts);
  const value = levelAt(expected.mean, sd, cuts) - before;
  const [there, here] = [slopeAt(expected.mean, sd, cuts), slopeAt(first.mean, sd, cuts)];
  const variance =
    (there * expected.standardError) ** 2 +
    (here * first.standardError) ** 2 -
    2 * there * here * expected.covarianceWithFirst;
  const standardError = Math.sqrt(Math.max(0, variance));
  return {
    value,
    low: value - Z_90 * standardError,
    high: value + Z_90 * standardError,
    needed: meanAt(before + goal, sd, cuts),
    ...withChance((value - goal) / standardError),
  };
}

function withChance(errors: number): Pick<Outlook, 'chance' | 'verdict'> {
  const chance = normalCdf(errors);
  return { chance, verdict: verdictOn(chance) };
}

function slopeAt(mean: number, sd: number, cuts: CutScores): number {
  return LEVELS.reduce((sum, level) => sum + normalDensity((mean - cutOf(cuts, level)) / sd) / sd, 0);
}

/** Means beyond are of no group. */
const FARTHEST = 12;
const HALVINGS = 60;

/** The mean at which a group stands at a mean level; the end of the scale where it cannot. */
function meanAt(level: number, sd: number, cuts: CutScores): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (levelAt(middle, sd, cuts) < level) low = middle;
    else high = middle;
  }
  return high;
}
