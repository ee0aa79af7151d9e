import type { LevelOrdinal, Standing } from '@qabilet/framework';
import type { IntegerProgram, ProgramConstraint, ProgramVariable } from './integer-program';
import type { TrainingNeed } from './training-needs';

/** A course as an institute offers it; it trains one competence. */
export interface TrainingModule {
  readonly dimension: number;
  /** Who stands lower cannot follow it. */
  readonly from: Standing;
  /** Nobody is led beyond this level. */
  readonly to: LevelOrdinal;
  /** Levels that somebody gains by it, as expected; may be a part of one. */
  readonly gain: number;
  /** Of teaching, for one group. */
  readonly hours: number;
  readonly smallestGroup: number;
  readonly largestGroup: number;
}

export interface PlanLimits {
  /** Of teaching, all groups together. */
  readonly hours: number;
  /** Of the people of the group, to say what a person may be asked for on average. */
  readonly people: number;
  /** That a person may sit in courses, on average over the people; without it there is no such limit. */
  readonly hoursEach?: number;
}

/** Why a course is not in the plan. */
export type LeftOut = 'no-need' | 'too-few' | 'too-long' | 'others-close-more';

export interface PlannedModule {
  /** Place in the modules offered. */
  readonly module: number;
  readonly groups: number;
  /** Expected number of people whose gap it narrows. */
  readonly people: number;
  readonly hours: number;
  /** Levels of gap it closes, all people together, unweighted. */
  readonly closed: number;
}

export interface TrainingPlan {
  /** The one that closes most first. */
  readonly planned: readonly PlannedModule[];
  readonly left: readonly { readonly module: number; readonly reason: LeftOut }[];
  readonly hours: number;
  /** Weighted levels short of target before the plan, all people together, and what of it the plan closes. */
  readonly gap: number;
  readonly closed: number;
}

/** Somebody in need taking a course: which of each, and the levels of gap it closes for one person. */
interface Seat {
  readonly module: number;
  readonly need: number;
  readonly closes: number;
}

/** What is planned for: needs of a group, courses, limits, and one weight a competence of the scale. */
export interface PlanningTask {
  readonly needs: readonly TrainingNeed[];
  readonly modules: readonly TrainingModule[];
  readonly weights: readonly number[];
  readonly limits: PlanLimits;
}

/** Levels of gap that the course closes for somebody: min(gain, to - level, target - level), where they can follow it. */
export function closedBy(
  { from, to, gain }: Pick<TrainingModule, 'from' | 'to' | 'gain'>,
  { standing, target }: Pick<TrainingNeed, 'standing' | 'target'>,
): number {
  if (standing < from) return 0;
  return Math.max(0, Math.min(gain, to - standing, target - standing));
}

/**
 * The plan that closes the most weighted gap, as a mixed integer program. Its variables are first how often each course
 * is held, r, and then how many people of each need sit in it, x:
 *
 *     maximise   sum of (weight of the competence) (levels closed) x
 *     subject to sum over courses of x <= people in that need: one course a competence and person
 *                smallest group r <= sum over needs of x <= largest group r
 *                sum of hours r <= hours,   sum of hours x <= hours each times people
 *
 * The numbers of people are expected ones and need not be whole; groups are.
 */
export function planningProgram(task: PlanningTask): IntegerProgram {
  const { needs, modules, weights, limits } = task;
  const seats = seatsOf(task);
  const held = modules.map((module): ProgramVariable => ({
    worth: 0,
    most: mostGroups(module, needs, limits),
    isInteger: true,
  }));
  const seated = seats.map(({ need, closes }): ProgramVariable => {
    const { dimension = -1, people = 0 } = needs[need] ?? {};
    return { worth: (weights[dimension] ?? 0) * closes, most: people, isInteger: false };
  });
  return { variables: [...held, ...seated], constraints: constraintsOf(task, seats) };
}

/** Teaching hours of each variable of the program: of two plans that close as much the shorter is the better one. */
export function planningCosts(task: PlanningTask): number[] {
  return [...task.modules.map(({ hours }) => hours), ...seatsOf(task).map(() => 0)];
}

function constraintsOf(
  { needs, modules, limits }: PlanningTask,
  seats: readonly Seat[],
): ProgramConstraint[] {
  const places = seats.map((seat, i) => ({ ...seat, variable: modules.length + i }));
  const oneCourseEach = needs.map((need, i) => ({
    terms: places.filter((seat) => seat.need === i).map(({ variable }) => ({ variable, factor: 1 })),
    most: need.people,
  }));
  const groupSizes = modules.flatMap(({ smallestGroup, largestGroup }, module) => {
    const inIt = places.filter((seat) => seat.module === module);
    return [
      {
        terms: [
          ...inIt.map(({ variable }) => ({ variable, factor: 1 })),
          { variable: module, factor: -largestGroup },
        ],
        most: 0,
      },
      {
        terms: [
          ...inIt.map(({ variable }) => ({ variable, factor: -1 })),
          { variable: module, factor: smallestGroup },
        ],
        most: 0,
      },
    ];
  });
  const teaching = {
    terms: modules.map(({ hours }, variable) => ({ variable, factor: hours })),
    most: limits.hours,
  };
  const attending = places.map(({ module, variable }) => ({ variable, factor: modules[module]?.hours ?? 0 }));
  const each =
    limits.hoursEach === undefined ? [] : [{ terms: attending, most: limits.hoursEach * limits.people }];
  return [...oneCourseEach, ...groupSizes, teaching, ...each].filter(({ terms }) => terms.length > 0);
}

/** The plan that the program's values stand for. */
export function planOf(task: PlanningTask, values: readonly number[]): TrainingPlan {
  const { needs, modules, weights } = task;
  const seats = seatsOf(task).map((seat, i) => ({ ...seat, people: values[modules.length + i] ?? 0 }));
  const planned = modules
    .map(({ hours }, module): PlannedModule => {
      const groups = Math.round(values[module] ?? 0);
      const inIt = seats.filter((seat) => seat.module === module);
      return {
        module,
        groups,
        people: inIt.reduce((sum, { people }) => sum + people, 0),
        hours: groups * hours,
        closed: inIt.reduce((sum, { people, closes }) => sum + people * closes, 0),
      };
    })
    .filter(({ groups }) => groups > 0)
    .sort((one, other) => other.closed - one.closed || one.module - other.module);
  const weightOf = (dimension: number): number => weights[dimension] ?? 0;
  return {
    planned,
    left: modules.flatMap((_, module) =>
      planned.some((one) => one.module === module) ? [] : [{ module, reason: reasonOf(task, module) }],
    ),
    hours: planned.reduce((sum, { hours }) => sum + hours, 0),
    gap: needs.reduce(
      (sum, { dimension, people, target, standing }) =>
        sum + weightOf(dimension) * people * (target - standing),
      0,
    ),
    closed: planned.reduce(
      (sum, { module, closed }) => sum + weightOf(modules[module]?.dimension ?? -1) * closed,
      0,
    ),
  };
}

function reasonOf({ needs, modules, limits }: PlanningTask, module: number): LeftOut {
  const offered = modules[module];
  if (!offered) return 'no-need';
  const served = servedBy(offered, needs);
  if (served === 0) return 'no-need';
  if (served < offered.smallestGroup) return 'too-few';
  return offered.hours > limits.hours ? 'too-long' : 'others-close-more';
}

/** Expected number of people who would gain by the course. */
function servedBy(module: TrainingModule, needs: readonly TrainingNeed[]): number {
  return needs
    .filter((need) => need.dimension === module.dimension && closedBy(module, need) > 0)
    .reduce((sum, { people }) => sum + people, 0);
}

function mostGroups(module: TrainingModule, needs: readonly TrainingNeed[], { hours }: PlanLimits): number {
  const byPeople = Math.floor(servedBy(module, needs) / module.smallestGroup);
  return Math.max(0, Math.min(byPeople, Math.floor(hours / module.hours)));
}

function seatsOf({ needs, modules }: PlanningTask): Seat[] {
  return modules.flatMap((offered, module) =>
    needs.flatMap((need, i): Seat[] => {
      const closes = need.dimension === offered.dimension ? closedBy(offered, need) : 0;
      return closes > 0 ? [{ module, need: i, closes }] : [];
    }),
  );
}
