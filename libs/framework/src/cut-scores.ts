import { DomainError } from '@qabilet/kernel';
import { levelProbabilities as probabilitiesBetween, probabilityAbove } from '@qabilet/psychometrics';
import { type LevelOrdinal, LEVELS, type Standing } from './level';

/** Abilities, in logits, at which levels 1 to 4 of one competence begin. */
export type CutScores = readonly [number, number, number, number];

/**
 * One logit a level, symmetric about the reference population's mean: what holds until a standard setting has met.
 * Items are written about 0.6 below the cut of their level, so that somebody at the cut answers two in three right.
 */
export const DEFAULT_CUTS: CutScores = [-1.5, -0.5, 0.5, 1.5];

export class MalformedCutScores extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'framework.malformed-cut-scores';

  constructor(values: readonly number[]) {
    super(`Cut scores are four numbers in strictly rising order, not [${values.join(', ')}]`);
  }
}

/** Four numbers as cut scores. Throws `MalformedCutScores` unless they are finite and strictly rising. */
export function cutScores(values: readonly number[]): CutScores {
  const [first, second, third, fourth, ...more] = values;
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    fourth === undefined ||
    more.length > 0
  ) {
    throw new MalformedCutScores(values);
  }
  const cuts: CutScores = [first, second, third, fourth];
  const isRising = cuts.every((cut, i) => i === 0 || cut > (cuts[i - 1] ?? Infinity));
  if (!isRising || !cuts.every(Number.isFinite)) throw new MalformedCutScores(values);
  return cuts;
}

const INDEX_OF = { 1: 0, 2: 1, 3: 2, 4: 3 } as const satisfies Record<LevelOrdinal, 0 | 1 | 2 | 3>;

export function cutOf(cuts: CutScores, level: LevelOrdinal): number {
  return cuts[INDEX_OF[level]];
}

/** Mean distance between two cuts: how many logits one level is of this competence. */
export function levelWidth(cuts: CutScores): number {
  return (cuts[3] - cuts[0]) / 3;
}

/** The level an ability lies in; a cut belongs to the level that it opens. */
export function standingAt(ability: number, cuts: CutScores): Standing {
  return LEVELS.reduce<Standing>((standing, level) => (ability >= cutOf(cuts, level) ? level : standing), 0);
}

/** Probability of standing below level 1, at 1, 2, 3 and 4; they sum to 1. */
export type LevelProbabilities = readonly [number, number, number, number, number];

/** For somebody whose ability is known to within a mean and standard deviation in logits. */
export function levelProbabilities(mean: number, sd: number, cuts: CutScores): LevelProbabilities {
  const [below = 0, first = 0, second = 0, third = 0, fourth = 0] = probabilitiesBetween(mean, sd, cuts);
  return [below, first, second, third, fourth];
}

/** P(ability >= cut of the level). */
export function chanceOfReaching(level: LevelOrdinal, mean: number, sd: number, cuts: CutScores): number {
  return probabilityAbove(mean, sd, cutOf(cuts, level));
}
