import { discrimination, isLogConcave, type ItemParameters } from '../models/item-parameters';
import { answerTerms, information, warmTerm } from '../models/response-model';

/** One given answer; an item that was not reached or not administered has none. */
export interface Answer {
  readonly item: ItemParameters;
  /** Points, counted from 0. */
  readonly category: number;
}

/** Normal prior of one ability. */
export interface NormalPrior {
  readonly mean: number;
  readonly sd: number;
}

export const STANDARD_NORMAL: NormalPrior = { mean: 0, sd: 1 };

/** One ability with its certainty, in logits. */
export interface AbilityEstimate {
  readonly ability: number;
  readonly standardError: number;
}

/** A maximum found by search over an interval. */
export interface LocatedEstimate extends AbilityEstimate {
  /** The likelihood still rises at an end of the interval: all answers right, all wrong, or nearly so. */
  readonly atBound: boolean;
  /** Every interior maximum, ascending; more than one happens with asymptotes. */
  readonly maxima: readonly number[];
}

/** Where abilities are looked for, in logits. */
export const ABILITY_BOUND = 6;

export function totalLogLikelihood(ability: number, answers: readonly Answer[]): number {
  let sum = 0;
  for (const { item, category } of answers) sum += answerTerms(ability, item, category).logLikelihood;
  return sum;
}

export function totalSlope(ability: number, answers: readonly Answer[]): number {
  let sum = 0;
  for (const { item, category } of answers) sum += answerTerms(ability, item, category).slope;
  return sum;
}

export function totalInformation(ability: number, answers: readonly Answer[]): number {
  let sum = 0;
  for (const { item } of answers) sum += information(ability, item);
  return sum;
}

export function totalWarmTerm(ability: number, answers: readonly Answer[]): number {
  let sum = 0;
  for (const { item } of answers) sum += warmTerm(ability, item);
  return sum;
}

/** Of a scan of the likelihood: its curve bends over 1 / a logits, so half of that shows every turn. */
export function scanStep(answers: readonly Answer[]): number {
  return answers.reduce((step, { item }) => Math.min(step, 0.5 / discrimination(item)), Infinity);
}

export function haveOneMaximum(answers: readonly Answer[]): boolean {
  return answers.every(({ item }) => isLogConcave(item));
}
