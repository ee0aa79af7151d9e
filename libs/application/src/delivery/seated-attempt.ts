import {
  advance,
  finish,
  GRACE_SECONDS,
  type Attempt,
  type Foreseen,
  type TestPlan,
} from '@qabilet/assessment';
import type { SeatedAttempt } from './ports';

/** When the time of the attempt is over: its own limit, or the end of the wave where it has none. */
function endOfTime({ attempt, waveClosesAt }: SeatedAttempt): number {
  return attempt.allowedSeconds === undefined
    ? waveClosesAt
    : attempt.startedAt + attempt.allowedSeconds * 1_000;
}

/** Whether the attempt runs on although its time and the grace are over. */
export function isOverdue(seated: SeatedAttempt): boolean {
  return seated.attempt.state === 'in-progress' && seated.now > endOfTime(seated) + GRACE_SECONDS * 1_000;
}

/** Whether another window than this one goes on with it; one without a name follows whoever does. */
export function isHeldElsewhere({ attempt, heldBy }: SeatedAttempt, window: string | undefined): boolean {
  const isHeld = heldBy !== undefined && window !== undefined && heldBy !== window;
  return isHeld && attempt.state === 'in-progress';
}

/** The attempt ended by the clock, at the instant its time was over and not when that was noticed. */
export function endByClock(seated: SeatedAttempt): Attempt {
  return finish(seated.attempt, 'time-limit', endOfTime(seated));
}

/** As foreseen, and no longer than answers are taken. */
export function withinTime(seated: SeatedAttempt, foreseen: Foreseen): Foreseen {
  const end = endOfTime(seated) + GRACE_SECONDS * 1_000;
  return { ...foreseen, until: Math.min(foreseen.until, end) };
}

/** The attempt with its next question open, or ended. */
export function goOn(plan: TestPlan, seated: SeatedAttempt, answered: Attempt): Attempt {
  return advance(plan, answered, seated.now);
}
