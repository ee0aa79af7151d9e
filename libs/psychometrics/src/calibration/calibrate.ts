import { trapezoid } from '../ability/quadrature';
import { checkItemParameters, type ItemParameters } from '../models/item-parameters';
import { intAt } from '../numeric/element';
import { accelerate } from './acceleration';
import { OneThread } from './blocks';
import {
  emStep,
  isProperState,
  latentOf,
  stateLength,
  totalLogPrior,
  type DataProblem,
  type EmProblem,
} from './em';
import type { LatentNormal } from './latent';
import {
  categoriesOf,
  layOut,
  modelOf,
  read,
  write,
  type CalibrationModel,
  type LayoutInput,
} from './layout';
import { DEFAULT_ASYMPTOTE_PRIOR, type ItemPriors } from './priors';
import { checkCategories, collapse } from './patterns';
import { personPriors } from './person-priors';
import { checkPeople, type ResponseTable } from './responses';
import { slopePriorFrom } from './slope-prior';
import { standardErrors, type ErrorMethod, type ItemErrors } from './standard-errors';
import { fillStartValues } from './start-values';

/** One item of a calibration: to be estimated as a model, or an anchor that keeps its parameters. */
export interface CalibrationItem {
  readonly id: string;
  readonly model: CalibrationModel;
  /** Given: the item is an anchor. */
  readonly anchor?: ItemParameters;
  /** More than the data show, where nobody reached the top. */
  readonly categories?: number;
}

export interface CalibrationProgress {
  /** Passes over the data so far. */
  readonly steps: number;
  /** Plus the log prior. */
  readonly logLikelihood: number;
  /** Largest change of a parameter in the last pass. */
  readonly change: number;
}

export interface CalibrationOptions {
  /** 'empirical' (default): log a ~ N(m, s) with m and s from the items themselves; 'none'; or given. */
  readonly priors?: 'empirical' | 'none' | ItemPriors;
  /** 61 on -6..6 unless given; equally spaced. */
  readonly quadrature?: { readonly from: number; readonly to: number; readonly nodes: number };
  /** Largest change of a parameter in one pass that counts as converged, 1e-5 unless given. */
  readonly tolerance?: number;
  readonly maximumSteps?: number;
  /** Called after every pass; true cancels. */
  readonly onProgress?: (progress: CalibrationProgress) => boolean;
}

export interface CalibratedItem {
  readonly id: string;
  readonly parameters: ItemParameters;
  /** Undefined for anchors, which have none here, and when they could not be computed. */
  readonly errors?: ItemErrors;
}

export interface Calibration {
  readonly items: readonly CalibratedItem[];
  /** Ability distribution of each group; N(0, 1) in the first unless anchors fix the scale; none where people had theirs. */
  readonly groups: readonly LatentNormal[];
  readonly logLikelihood: number;
  readonly logPrior: number;
  /** The priors that were used, after empirical ones were estimated. */
  readonly priors: ItemPriors;
  readonly steps: number;
  readonly converged: boolean;
  readonly cancelled: boolean;
  readonly errorMethod: ErrorMethod;
}

const DEFAULT_TOLERANCE = 1e-5;
const DEFAULT_MAXIMUM_STEPS = 2000;

/**
 * Marginal maximum likelihood (with priors: marginal maximum a posteriori) by accelerated EM, any mixture of models.
 * The first group is N(0, 1) unless anchors fix the scale; then every group's mean and SD are estimated. With people's
 * own priors in the table no distribution is assumed or estimated: so the answers of an adaptive test over several
 * competences calibrate one of them, each person's prior being what the answers to the others say of it.
 *
 * Bock & Aitkin (1981), Psychometrika 46; priors: Mislevy (1986), Psychometrika 51.
 */
export function calibrate(
  table: ResponseTable,
  items: readonly CalibrationItem[],
  options: CalibrationOptions = {},
): Calibration {
  const patterns = collapse(table);
  const names = (index: number): string => items[index]?.id ?? String(index + 1);
  const free = items.map(({ anchor }) => anchor === undefined);
  checkCategories(patterns, names, free);

  const layout = layOut(items.map((item, j) => layoutInput(item, intAt(patterns.categoryCounts, j))));
  const { from, to, nodes } = options.quadrature ?? { from: -6, to: 6, nodes: 61 };
  const firstFree = free.every(Boolean) ? 1 : 0;
  const { points } = trapezoid(from, to, nodes);
  checkPeople(table, points);
  const freeGroups = Array.from({ length: patterns.groups }, (_, group) => group).slice(firstFree);
  const data: DataProblem = {
    layout,
    patterns,
    nodes: points,
    freeGroups: patterns.people ? [] : freeGroups,
    ...(patterns.people ? { people: personPriors(patterns.people, points) } : {}),
  };
  const problem = { ...data, summation: new OneThread(data) };

  let state = new Float64Array(stateLength(problem));
  fillStartValues(state, layout, patterns);
  items.forEach(({ id, anchor }, j) => {
    if (!anchor) return;
    checkItemParameters(anchor, `anchor ${id}`);
    write(state, layout.items[j] as (typeof layout.items)[number], anchor);
  });

  let run = { steps: 0, converged: false, cancelled: false };
  let priors: ItemPriors = {};
  for (const stage of stages(
    options,
    layout.items.some(({ kind }) => kind === 'asymptotic'),
  )) {
    priors = stage.estimatesSlopes
      ? { ...stage.priors, slope: slopePriorFrom({ ...problem, priors }, state) }
      : stage.priors;
    const current: EmProblem = { ...problem, priors };
    const result = accelerate({
      start: state,
      map: (from) => emStep(current, from),
      isProper: (point) => isProperState(current, point),
      tolerance: stage.tolerance,
      maximumSteps: options.maximumSteps ?? DEFAULT_MAXIMUM_STEPS,
      onStep: ({ steps, objective, change }) =>
        options.onProgress?.({ steps: run.steps + steps, logLikelihood: objective, change }) ?? false,
    });
    state = Float64Array.from(result.point);
    run = { steps: run.steps + result.steps, converged: result.converged, cancelled: result.cancelled };
    if (run.cancelled) break;
  }

  const final: EmProblem = { ...problem, priors };
  const errors = run.cancelled ? undefined : standardErrors(final, state);
  return {
    items: items.map(({ id, anchor }, j): CalibratedItem => {
      const own = anchor ? undefined : errors?.items[j];
      const parameters = anchor ?? read(state, layout.items[j] as (typeof layout.items)[number]);
      return { id, parameters, ...(own ? { errors: own } : {}) };
    }),
    groups: patterns.people ? [] : latentOf(final, state),
    logLikelihood: final.summation.expect(state).logLikelihood,
    logPrior: totalLogPrior(final, state),
    priors,
    ...run,
    errorMethod: errors?.method ?? 'none',
  };
}

function layoutInput(item: CalibrationItem, seen: number): LayoutInput {
  if (item.anchor) return { model: modelOf(item.anchor), categories: categoriesOf(item.anchor), fixed: true };
  return { model: item.model, categories: Math.max(seen, item.categories ?? 0), fixed: false };
}

interface Stage {
  readonly priors: ItemPriors;
  readonly estimatesSlopes: boolean;
  readonly tolerance: number;
}

/** Before the items have said how slopes vary: wide, but enough to keep a small sample's slopes finite. */
const FIRST_SLOPE_PRIOR = { mean: 0, sd: 0.5 } as const;
const ROUGH_TOLERANCE = 1e-3;
const PRIOR_UPDATES = 3;

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
