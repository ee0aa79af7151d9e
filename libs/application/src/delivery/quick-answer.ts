import { Injectable } from '@nestjs/common';
import { ask, foresee, record } from '@qabilet/assessment';
import type { Actor } from '../actor';
import { AskedQuestions } from './asked-questions';
import { AttemptViews } from './attempt-views';
import { KnownSittings } from './known-sittings';
import { marked, MeantAnswers, type Answered, type SubmitAnswerInput } from './meant-answers';
import { AnswerSteps, type SeatedAttempt } from './ports';
import { isHeldElsewhere, isOverdue, withinTime } from './seated-attempt';

/**
 * Saves the answer to the open question of a test that this process knows: the next question is worked out beforehand,
 * and one statement stores both if the test stands as it was known.
 */
@Injectable()
export class QuickAnswer {
  constructor(
    private readonly known: KnownSittings,
    private readonly questions: AskedQuestions,
    private readonly meant: MeantAnswers,
    private readonly steps: AnswerSteps,
    private readonly views: AttemptViews,
  ) {}

  /** Undefined, and nothing is stored, whenever it is not that simple: first tries, repetitions, the end of the test. */
  async execute(actor: Actor, input: SubmitAnswerInput): Promise<Answered | undefined> {
    const seen = this.steps.areTaken ? this.known.recall(actor, input.attemptId) : undefined;
    const found = seen && this.stepOf(actor, seen, input);
    if (!found) return undefined;
    const { step, show } = found;
    const now = await this.steps.keep(actor.tenantId, step);
    if (now === undefined) return undefined;

    const attempt = ask(record(step.seen.attempt, step.submission, now), step.foreseen.next, now);
    const seated = { ...step.seen, now, attempt };
    return { seated, view: this.views.show(seated, show) };
  }

  private stepOf({ tenantId }: Actor, seen: SeatedAttempt, input: SubmitAnswerInput) {
    if (isOverdue(seen) || isHeldElsewhere(seen, input.window)) return undefined;
    const { attempt } = seen;
    const place = this.meant.placeOf(attempt, input);
    const isNew = attempt.answers.every(({ key }) => key !== input.idempotencyKey);
    if (!place || place.position !== attempt.asked?.position || !isNew) return undefined;

    const content = this.questions.peek(tenantId, attempt, place.itemId);
    if (!content) return undefined;
    const { plan, text, marking } = content;
    const submission = marked(attempt, this.meant.read(attempt, text, input), marking);
    const foreseen = foresee(plan, attempt, submission, seen.now);
    const next = foreseen && this.questions.peek(tenantId, attempt, foreseen.next.itemId);
    if (!next) return undefined;
    return {
      step: { seen, submission, foreseen: withinTime(seen, foreseen), window: input.window },
      show: { plan, question: next.text },
    };
  }
}
