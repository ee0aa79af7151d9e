import type { Given, ItemId } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import { isSameGiven } from '@qabilet/item-bank';
import { AlreadyAnswered, AttemptIsFinished, NotTheAskedQuestion, TimeIsUp } from './attempt-refusals';
import type { MarkedAnswer } from './marked-answer';
import type { EngineStop } from './next-question';
import type { PlanReleases, Target } from './test-plan';

export type AttemptId = Id<'Attempt'>;

/** By the engine, or by the person who hands in before it. */
export type FinishReason = EngineStop | 'handed-in';

export interface AskedQuestion {
  readonly itemId: ItemId;
  readonly pilot: boolean;
  /** 1 for the first question. */
  readonly position: number;
  /** Milliseconds since the epoch, as all instants here. */
  readonly askedAt: number;
}

/** What the browser noticed while a question was open: seen by those who judge items, never counted against a person. */
export interface AnswerSignals {
  /** Times the page lost the focus. */
  readonly leaves: number;
  readonly awaySeconds: number;
  readonly pastes: number;
}

export interface RecordedAnswer extends MarkedAnswer {
  /** Made by the client; the same key again is the same answer again. */
  readonly key: string;
  readonly position: number;
  readonly given: Given;
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly signals?: AnswerSignals;
}

/** One sitting of one person. It is its answers: everything else follows from them, the seed and the releases. */
export interface Attempt {
  readonly id: AttemptId;
  readonly releases: PlanReleases;
  readonly engine: string;
  readonly seed: string;
  readonly language: Language;
  readonly targets: readonly Target[];
  readonly seenBefore: readonly ItemId[];
  readonly startedAt: number;
  /** Absent: without time limit. */
  readonly allowedSeconds?: number;
  readonly state: 'in-progress' | 'finished';
  readonly asked?: AskedQuestion;
  readonly answers: readonly RecordedAnswer[];
  readonly finished?: { readonly reason: FinishReason; readonly at: number };
}

/** An answer as it arrives, checked and marked. */
export interface Submission {
  readonly key: string;
  readonly itemId: ItemId;
  readonly given: Given;
  readonly category: number;
  readonly signals?: AnswerSignals;
}

/** An answer given in time may still be on its way when time is up. */
export const GRACE_SECONDS = 15;

/** Opens a question; the one place from which its time runs. */
export function ask(
  attempt: Attempt,
  { itemId, pilot }: Pick<AskedQuestion, 'itemId' | 'pilot'>,
  now: number,
): Attempt {
  if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
  return { ...attempt, asked: { itemId, pilot, position: attempt.answers.length + 1, askedAt: now } };
}

/** Ends the attempt; an open question counts as not reached. */
export function finish(attempt: Attempt, reason: FinishReason, now: number): Attempt {
  if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
  return { ...attempt, state: 'finished', asked: undefined, finished: { reason, at: now } };
}

/**
 * The attempt with the answer. The same key with the same answer changes nothing, also after the end; the same key
 * with another answer, and another answer to the same question, are refused.
 */
export function record(attempt: Attempt, submission: Submission, now: number): Attempt {
  if (isReplay(attempt, submission)) return attempt;
  const { key, itemId, given, category, signals } = submission;
  if (attempt.answers.some((answer) => answer.itemId === itemId))
    throw new AlreadyAnswered(attempt.id, itemId);
  if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
  const { asked } = attempt;
  if (asked?.itemId !== itemId) throw new NotTheAskedQuestion(attempt.id, itemId);
  if (isOverdue(attempt, now)) throw new TimeIsUp(attempt.id);
  const answer: RecordedAnswer = {
    ...asked,
    key,
    given,
    category,
    omitted: given.kind === 'omitted',
    answeredAt: now,
    seconds: Math.max(0, now - asked.askedAt) / 1000,
    ...(signals && { signals }),
  };
  return { ...attempt, asked: undefined, answers: [...attempt.answers, answer] };
}

/** Whether this very answer is recorded already. Throws `AlreadyAnswered` when its key is taken by another. */
export function isReplay(
  attempt: Attempt,
  { key, itemId, given }: Pick<Submission, 'key' | 'itemId' | 'given'>,
): boolean {
  const earlier = attempt.answers.find((answer) => answer.key === key);
  if (!earlier) return false;
  if (earlier.itemId !== itemId || !isSameGiven(earlier.given, given))
    throw new AlreadyAnswered(attempt.id, itemId);
  return true;
}

/** Past the limit and the grace: nothing more is accepted. */
export function isOverdue(attempt: Attempt, now: number): boolean {
  return (
    attempt.allowedSeconds !== undefined &&
    elapsedSeconds(attempt, now) > attempt.allowedSeconds + GRACE_SECONDS
  );
}

export function elapsedSeconds(attempt: Attempt, now: number): number {
  return Math.max(0, now - attempt.startedAt) / 1000;
}
