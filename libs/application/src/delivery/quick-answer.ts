import { Injectable } from '@nestjs/common';
import { ask, foresee, record } from '@qabilet/assessment';
import type { Actor } from '../actor';
import { KnownSittings } from './known-sittings';
import { MeantAnswers, type SubmitAnswerInput } from './meant-answers';
import { AnswerSteps, type SeatedAttempt } from './ports';
import { ReleasedContent } from './released-content';
import { isHeldElsewhere, isOverdue, withinTime } from './seated-attempt';

/**
 * Saves the answer to the open question of a test that this process knows: the next question is worked out beforehand,
 * and one statement stores both if the test stands as it was known.
 */
@Injectable()
export class QuickAnswer {
  constructor(
    private readonly known: KnownSittings,
    private readonly meant: MeantAnswers,
    private readonly content: ReleasedContent,
    private readonly steps: AnswerSteps,
  ) {}

  /** Undefined, and nothing is stored, whenever it is not that simple: first tries, repetitions, the end of the test. */
  async execute(actor: Actor, input: SubmitAnswerInput): Promise<SeatedAttempt | undefined> {
    const seen = this.steps.areTaken ? this.known.recall(actor, input.attemptId) : undefined;
    if (!seen || isOverdue(seen) || isHeldElsewhere(seen, input.window)) return undefined;
    const { attempt } = seen;
    const place = this.meant.placeOf(attempt, input);
    const isNew = attempt.answers.every(({ key }) => key !== input.idempotencyKey);
    if (!place || place.position !== attempt.asked?.position || !isNew) return undefined;

    const meant = await this.meant.read(actor.tenantId, attempt, place, input);
    const submission = await this.meant.mark(actor.tenantId, attempt, meant);
    const plan = await this.content.plan(actor.tenantId, attempt.releases.blueprint);
    const foreseen = foresee(plan, attempt, submission, seen.now);
    if (!foreseen) return undefined;

    const step = { seen, submission, foreseen: withinTime(seen, foreseen), window: input.window };
    const now = await this.steps.keep(actor.tenantId, step);
    if (now === undefined) return undefined;
    return { ...seen, now, attempt: ask(record(attempt, submission, now), foreseen.next, now) };
  }
}
