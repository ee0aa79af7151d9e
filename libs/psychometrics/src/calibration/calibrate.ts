import { checkItemParameters, type ItemParameters } from '../models/item-parameters';
import { intAt } from '../numeric/element';
import type { CalibrationOptions } from './calibration-options';
import { climb } from './climb';
import { OneThread } from './blocks';
import { latentOf, stateLength, totalLogPrior, type DataProblem, type EmProblem } from './em';
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
import type { ItemPriors } from './priors';
import { checkCategories, collapse } from './patterns';
import { nodesOf } from './grid';
import { personPriors } from './person-priors';
import { checkGroups, checkTops } from './refusals';
import { checkPeople, UnusableResponses, type ResponseTable } from './responses';
import { standardErrors, type ErrorMethod, type ItemErrors } from './standard-errors';
import { fillStartValues } from './start-values';
import { Team } from './team';

/** One item of a calibration: to be estimated as a model, or an anchor that keeps its parameters. */
export interface CalibrationItem {
  readonly id: string;
  readonly model: CalibrationModel;
  /** Given: the item is an anchor. */
  readonly anchor?: ItemParameters;
  /** As many as the answers show unless given; an item whose top nobody reached is refused. */
  readonly categories?: number;
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
  /** False also where a slope ran into its limit: answers that separate people perfectly tell of none. */
  readonly converged: boolean;
  readonly cancelled: boolean;
  readonly errorMethod: ErrorMethod;
  /**
   * How the parameters of the items that were asked for err together, row-major, in the order of `AnchorCovariances`: all
   * items of a calibration share the sampling of its people. Absent where there are no standard errors.
   */
  readonly covariance?: Float64Array;
}

/** Answers above category 0 from which on threads gain more than it takes to start them. */
const ENOUGH_ANSWERS = 100_000;

/**
 * Marginal maximum likelihood (with priors: marginal maximum a posteriori) by accelerated EM, any mixture of models.
 * The first group is N(0, 1) unless anchors fix the scale; then every group's mean and SD are estimated. With people's
 * own priors in the table no distribution is assumed or estimated: so the answers of an adaptive test over several
 * competences calibrate one of them, each person's prior being what the answers to the others say of it.
 *
 * Throws `UnusableResponses` where the answers cannot tell what is asked of them.
 *
 * Bock & Aitkin (1981), Psychometrika 46; priors: Mislevy (1986), Psychometrika 51.
 */
export function calibrate(
  table: ResponseTable,
  items: readonly CalibrationItem[],
  options: CalibrationOptions = {},
): Calibration {
  const patterns = collapse(table);
  if (items.length !== table.items)
    throw new UnusableResponses(`there are ${items.length} items and answers to ${table.items}`);
  checkGroups(patterns);
  const names = (index: number): string => items[index]?.id ?? String(index + 1);
  const free = items.map(({ anchor }) => anchor === undefined);
  checkCategories(patterns, names, free);

  const layout = layOut(items.map((item, j) => layoutInput(item, intAt(patterns.categoryCounts, j))));
  checkTops(patterns, layout.items, names);
  const firstFree = free.every(Boolean) ? 1 : 0;
  const nodes = nodesOf(options.quadrature);
  checkPeople(table, nodes);
  const freeGroups = Array.from({ length: patterns.groups }, (_, group) => group).slice(firstFree);
  const data: DataProblem = {
    layout,
    patterns,
    nodes,
    freeGroups: patterns.people ? [] : freeGroups,
    ...(patterns.people ? { people: personPriors(patterns.people, nodes) } : {}),
  };
  const isLarge = patterns.item.length >= ENOUGH_ANSWERS;
  const team = options.threads && isLarge ? new Team(data, stateLength(data), options.threads) : undefined;
  try {
    return estimate({ ...data, summation: team ?? new OneThread(data) }, items, options);
  } finally {
    team?.end();
  }
}

function estimate(
  problem: Omit<EmProblem, 'priors'>,
  items: readonly CalibrationItem[],
  options: CalibrationOptions,
): Calibration {
  const { layout, patterns } = problem;
  const start = new Float64Array(stateLength(problem));
  fillStartValues(start, layout, patterns);
  items.forEach(({ id, anchor }, j) => {
    if (!anchor) return;
    checkItemParameters(anchor, `anchor ${id}`);
    write(start, layout.items[j] as (typeof layout.items)[number], anchor);
  });

  const { state, priors, ...run } = climb(problem, start, options);
  const final: EmProblem = { ...problem, priors };
  const sums = final.summation.expect(state);
  const errors = run.cancelled ? undefined : standardErrors(final, state, sums);
  const wanted = (options.covarianceOf ?? []).map((id) => placeOf(items, id));
  return {
    items: items.map(({ id, anchor }, j): CalibratedItem => {
      const own = anchor ? undefined : errors?.items[j];
      const parameters = anchor ?? read(state, layout.items[j] as (typeof layout.items)[number]);
      return { id, parameters, ...(own ? { errors: own } : {}) };
    }),
    groups: patterns.people ? [] : latentOf(final, state),
    logLikelihood: sums.logLikelihood,
    logPrior: totalLogPrior(final, state),
    priors,
    ...run,
    errorMethod: errors?.method ?? 'none',
    ...(errors && options.covarianceOf ? { covariance: errors.covarianceOf(wanted) } : {}),
  };
}

function placeOf(items: readonly CalibrationItem[], wanted: string): number {
  const place = items.findIndex(({ id }) => id === wanted);
  if (place < 0) throw new UnusableResponses(`there is no item ${wanted}, of which the covariance is wanted`);
  return place;
}

function layoutInput(item: CalibrationItem, seen: number): LayoutInput {
  if (item.anchor) return { model: modelOf(item.anchor), categories: categoriesOf(item.anchor), fixed: true };
  return { model: item.model, categories: item.categories ?? seen, fixed: false };
}
