import { accelerate } from './acceleration';
import type { CalibrationOptions } from './calibration-options';
import { emStep, isProperState, type EmProblem } from './em';
import { DEFAULT_ASYMPTOTE_PRIOR, type ItemPriors } from './priors';
import { slopePriorFrom } from './slope-prior';

const DEFAULT_TOLERANCE = 1e-5;
const DEFAULT_MAXIMUM_STEPS = 2000;

/** Before the items have said how slopes vary: wide, but enough to keep a small sample's slopes finite. */
const FIRST_SLOPE_PRIOR = { mean: 0, sd: 0.5 } as const;
const ROUGH_TOLERANCE = 1e-3;
const PRIOR_UPDATES = 3;

/** Where a calibration came to rest, or was stopped. */
export interface Summit {
  readonly state: Float64Array;
  /** The priors that were used, after empirical ones were estimated. */
  readonly priors: ItemPriors;
  readonly steps: number;
  readonly converged: boolean;
  readonly cancelled: boolean;
}

interface Stage {
  readonly priors: ItemPriors;
  readonly estimatesSlopes: boolean;
  readonly tolerance: number;
}

/** Maximises the marginal likelihood with its priors from a start, in stages where the priors are to be estimated. */
export function climb(
  problem: Omit<EmProblem, 'priors'>,
  start: Float64Array,
  options: CalibrationOptions,
): Summit {
  let summit: Summit = { state: start, priors: {}, steps: 0, converged: false, cancelled: false };
  const hasAsymptotes = problem.layout.items.some(({ kind }) => kind === 'asymptotic');
  for (const stage of stages(options, hasAsymptotes)) {
    const { state, steps: before } = summit;
    const priors = stage.estimatesSlopes
      ? { ...stage.priors, slope: slopePriorFrom({ ...problem, priors: summit.priors }, state) }
      : stage.priors;
    const current: EmProblem = { ...problem, priors };
    const { point, ...run } = accelerate({
      start: state,
      map: (from) => emStep(current, from),
      isProper: (at) => isProperState(current, at),
      tolerance: stage.tolerance,
      maximumSteps: options.maximumSteps ?? DEFAULT_MAXIMUM_STEPS,
      onStep: ({ steps, objective, change }) =>
        options.onProgress?.({ steps: before + steps, logLikelihood: objective, change }) ?? false,
    });
    summit = { ...run, priors, state: point, steps: before + run.steps };
    if (summit.cancelled) break;
  }
  return summit;
}

/** Empirical priors take a rough run under a wide prior, then more under what the slopes themselves show. */
function stages(
  { priors = 'empirical', tolerance = DEFAULT_TOLERANCE }: CalibrationOptions,
  hasAsymptotes: boolean,
): Stage[] {
  if (priors === 'none') return [{ priors: {}, estimatesSlopes: false, tolerance }];
  if (priors !== 'empirical') return [{ priors, estimatesSlopes: false, tolerance }];
  const asymptote = hasAsymptotes ? { asymptote: DEFAULT_ASYMPTOTE_PRIOR } : {};
  return [
    {
      priors: { slope: FIRST_SLOPE_PRIOR, ...asymptote },
      estimatesSlopes: false,
      tolerance: ROUGH_TOLERANCE,
    },
    ...Array.from({ length: PRIOR_UPDATES }, () => ({
      priors: asymptote,
      estimatesSlopes: true,
      tolerance: ROUGH_TOLERANCE,
    })),
    { priors: asymptote, estimatesSlopes: true, tolerance },
  ];
}
