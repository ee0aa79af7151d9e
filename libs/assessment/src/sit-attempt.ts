import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import { ask, type Attempt, type AttemptId, elapsedSeconds, finish, isOverdue } from './attempt';
import { NothingToAsk, OtherRelease } from './attempt-refusals';
import type { BlueprintRules } from './blueprint';
import { ENGINE_VERSION, nextQuestion } from './next-question';
import type { Sitting } from './sitting';
import { testLength } from './test-length';
import type { PlanReleases, Target, TestPlan } from './test-plan';

export interface Opening {
  readonly id: AttemptId;
  /** Decides every draw of the attempt. */
  readonly seed: string;
  readonly language: Language;
  readonly targets: readonly Target[];
  readonly seenBefore: readonly ItemId[];
  /** 'none' unless given. */
  readonly extraTime?: ExtraTime;
}

/** Percent of time beyond what the blueprint allows, for people who need it. */
export const EXTRA_TIMES = ['none', '25', '50', '100', 'untimed'] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];

const TIME_FACTOR = { none: 1, '25': 1.25, '50': 1.5, '100': 2 } as const satisfies Record<
  Exclude<ExtraTime, 'untimed'>,
  number
>;

/** Seconds the sitting may take; undefined without a limit. */
export function allowedSecondsOf({ minutes }: BlueprintRules, extraTime: ExtraTime): number | undefined {
  return minutes === undefined || extraTime === 'untimed' ? undefined : minutes * 60 * TIME_FACTOR[extraTime];
}

/** A new attempt with its first question open. Throws `NothingToAsk`. */
export function startAttempt(plan: TestPlan, opening: Opening, now: number): Attempt {
  const { extraTime = 'none', ...rest } = opening;
  const allowedSeconds = allowedSecondsOf(plan.rules, extraTime);
  const blank: Attempt = {
    ...rest,
    releases: plan.releases,
    engine: ENGINE_VERSION,
    startedAt: now,
    ...(allowedSeconds === undefined ? {} : { allowedSeconds }),
    state: 'in-progress',
    answers: [],
  };
  const started = advance(plan, blank, now);
  if (started.state === 'finished') throw new NothingToAsk(opening.language);
  return started;
}

/**
 * Asks the next question or ends the attempt. With a question open it changes nothing until time is up beyond the
 * grace, so that reload, the back button and a second device land on the same question.
 */
export function advance(plan: TestPlan, attempt: Attempt, now: number): Attempt {
  if (!isSameRelease(plan.releases, attempt.releases)) throw new OtherRelease(attempt.id);
  if (attempt.state === 'finished') return attempt;
  if (isOverdue(attempt, now)) return finish(attempt, 'time-limit', now);
  if (attempt.asked) return attempt;
  const step = nextQuestion(plan, sittingOf(attempt, now));
  return step.kind === 'ask' ? ask(attempt, step, now) : finish(attempt, step.reason, now);
}

function isSameRelease(left: PlanReleases, right: PlanReleases): boolean {
  return (
    left.framework === right.framework &&
    left.bank === right.bank &&
    left.calibration === right.calibration &&
    left.blueprint === right.blueprint
  );
}

/** The attempt as the engine sees it. */
export function sittingOf(attempt: Attempt, now: number): Sitting {
  const { seed, language, targets, seenBefore, answers, allowedSeconds } = attempt;
  return {
    seed,
    language,
    targets,
    seenBefore,
    answers,
    allowedSeconds,
    elapsedSeconds: elapsedSeconds(attempt, now),
  };
}

export interface Progress {
  readonly state: Attempt['state'];
  readonly answered: number;
  /** How many questions may still come, the open one included. */
  readonly remaining: { readonly min: number; readonly max: number };
  /** Absent: without time limit. */
  readonly secondsLeft?: number;
}

/** Where the attempt stands; the bounds narrow as the test goes on. */
export function progressOf(plan: TestPlan, attempt: Attempt, now: number): Progress {
  const { state, allowedSeconds, targets, language } = attempt;
  const answered = attempt.answers.length;
  if (state === 'finished') return { state, answered, remaining: { min: 0, max: 0 } };
  const pilots = attempt.answers.filter(({ pilot }) => pilot).length;
  const scored = answered - pilots;
  const length = testLength(plan, targets, language);
  const open = attempt.asked ? 1 : 0;
  const min = Math.max(open, length.min - scored);
  const max = Math.max(min, length.max - scored + length.pilots - pilots);
  const progress = { state, answered, remaining: { min, max } };
  if (allowedSeconds === undefined) return progress;
  return { ...progress, secondsLeft: Math.max(0, allowedSeconds - elapsedSeconds(attempt, now)) };
}
