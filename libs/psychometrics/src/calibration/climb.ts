import { accelerate, largestDifference } from './acceleration';
import type { CalibrationOptions } from './calibration-options';
import { emStep, empiricalStep, isProperState, type EmProblem } from './em';
import { at } from '../numeric/element';
import { DEFAULT_ASYMPTOTE_PRIOR, type ItemPriors } from './priors';
import { isRunaway } from './slope-range';

const DEFAULT_TOLERANCE = 1e-5;
const DEFAULT_MAXIMUM_STEPS = 2000;

/** Before the items have said how slopes vary: wide, but enough to keep a small sample's slopes finite. */
const FIRST_SLOPE_PRIOR = { mean: 0, sd: 0.5, of: 'log a' } as const;
const ROUGH_TOLERANCE = 1e-3;
/** Each one pass, after a rough run under the first prior. */
const PRIOR_UPDATES = 4;

/** Where a calibration came to rest, or was stopped. */
export interface Summit {
  readonly state: Float64Array;
  /** The priors that were used, after empirical ones were estimated. */
  readonly priors: ItemPriors;
  readonly steps: number;
  readonly converged: boolean;
  readonly cancelled: boolean;
}

/** Maximises the marginal likelihood with its priors from a start; empirical ones are estimated on the way. */
export function climb(
  problem: Omit<EmProblem, 'priors'>,
  start: Float64Array,
  options: CalibrationOptions,
): Summit {
  const { priors = 'empirical', tolerance = DEFAULT_TOLERANCE } = options;
  const foot: Summit = { state: start, priors: {}, steps: 0, converged: false, cancelled: false };
  if (priors === 'none') return climbOn({ ...problem, priors: {} }, foot, { ...options, tolerance });
  if (priors !== 'empirical') return climbOn({ ...problem, priors }, foot, { ...options, tolerance });

  const hasAsymptotes = problem.layout.items.some(({ kind }) => kind === 'asymptotic');
  const first = {
    slope: FIRST_SLOPE_PRIOR,
    ...(hasAsymptotes ? { asymptote: DEFAULT_ASYMPTOTE_PRIOR } : {}),
  };
  let summit = climbOn({ ...problem, priors: first }, foot, { ...options, tolerance: ROUGH_TOLERANCE });
  for (let update = 0; update < PRIOR_UPDATES && !summit.cancelled; update++) {
    const { state, steps } = summit;
    const step = empiricalStep({ ...problem, priors: summit.priors }, state);
    const cancelled =
      options.onProgress?.({
        steps: steps + 1,
        logLikelihood: step.objective,
        change: largestDifference(step.to, state),
      }) ?? false;
    summit = { ...summit, state: step.to, priors: step.priors, steps: steps + 1, cancelled };
  }
  if (summit.cancelled) return { ...summit, converged: false };
  return climbOn({ ...problem, priors: summit.priors }, summit, { ...options, tolerance });
}

function climbOn(
  problem: EmProblem,
  { state, steps: before }: Summit,
  { tolerance, maximumSteps = DEFAULT_MAXIMUM_STEPS, onProgress }: CalibrationOptions & { tolerance: number },
): Summit {
  const { point, steps, ...run } = accelerate({
    start: state,
    map: (from) => emStep(problem, from),
    isProper: (state) => isProperState(problem, state),
    tolerance,
    maximumSteps,
    onStep: ({ steps, objective, change }) =>
      onProgress?.({ steps: before + steps, logLikelihood: objective, change }) ?? false,
  });
  const converged =
    run.converged && !problem.layout.items.some(({ fixed, slope }) => !fixed && isRunaway(at(point, slope)));
  return { ...run, converged, state: point, priors: problem.priors, steps: before + steps };
}
