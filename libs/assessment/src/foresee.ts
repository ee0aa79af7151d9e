import { isOverdue, record, type Attempt, type Submission } from './attempt';
import { answerOutcome, rapidBelow } from './marked-answer';
import { advance } from './sit-attempt';
import { placeOf, type TestPlan } from './test-plan';

/** The question that an answer leads to, and the instants at which the answer may come for that to be so. */
export interface Foreseen {
  readonly next: Pick<NonNullable<Attempt['asked']>, 'itemId' | 'pilot'>;
  readonly from: number;
  /** The first instant at which it no longer holds. */
  readonly until: number;
}

/** Instants this close to where the outcome turns are left to the answer itself: seconds there are rounded. */
const ROUNDING_MS = 1;

/**
 * What follows on an answer to the open question, worked out before the instant of the answer is known: time decides only
 * whether it was too fast to have been read and whether the test is over. Undefined where the test ends with it.
 */
export function foresee(
  plan: TestPlan,
  attempt: Attempt,
  submission: Submission,
  now: number,
): Foreseen | undefined {
  const { asked, startedAt, allowedSeconds } = attempt;
  if (!asked || isOverdue(attempt, now)) return undefined;
  const answered = record(attempt, submission, now);
  const next = advance(plan, answered, now).asked;
  const answer = answered.answers.at(-1);
  const seconds = placeOf(plan, asked.itemId)?.item.seconds;
  if (!next || !answer || seconds === undefined) return undefined;

  const timeUp = allowedSeconds === undefined ? Infinity : startedAt + allowedSeconds * 1_000 - ROUNDING_MS;
  const read = asked.askedAt + rapidBelow(seconds) * 1_000;
  const { itemId, pilot } = next;
  const foreseen = { next: { itemId, pilot }, from: asked.askedAt, until: timeUp };
  if (answer.pilot || answer.omitted) return foreseen;
  return answerOutcome(plan, answer) === 'rapid'
    ? { ...foreseen, until: Math.min(timeUp, read - ROUNDING_MS) }
    : { ...foreseen, from: read + ROUNDING_MS };
}
