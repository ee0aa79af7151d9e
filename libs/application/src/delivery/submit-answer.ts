import { Injectable } from '@nestjs/common';
import {
  AlreadyAnswered,
  AttemptIsFinished,
  NotTheAskedQuestion,
  record,
  TimeIsUp,
  type AnswerSignals,
  type Attempt,
  type AttemptId,
} from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import { checkGiven, isSameGiven, mark, type Given, type ItemId } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ItemNotFound } from '../item-bank/errors';
import { ContinuedElsewhere } from './errors';
import { Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { AttemptViews } from './attempt-views';
import { givenOf, type AnswerBody } from './given-answer';
import type { SeatedAttempt } from './ports';
import { QuestionMask } from './question-mask';
import { ReleasedContent } from './released-content';
import { goOn, isHeldElsewhere, isOverdue } from './seated-attempt';

export interface SubmitAnswerInput extends AnswerBody {
  readonly attemptId: AttemptId;
  readonly position: number;
  readonly questionId: string;
  readonly idempotencyKey: string;
  readonly window?: string;
  readonly signals?: AnswerSignals;
}

/** An answer as it was meant: which question it is to, and what was given. */
interface Meant {
  readonly key: string;
  readonly itemId: ItemId;
  readonly given: Given;
  readonly signals?: AnswerSignals;
}

/**
 * Saves one answer and brings the next question, or ends the test and asks for its scoring: all in one transaction. The
 * same answer sent again changes nothing and is answered the same.
 */
@Injectable()
export class SubmitAnswer {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly content: ReleasedContent,
    private readonly mask: QuestionMask,
    private readonly views: AttemptViews,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, input: SubmitAnswerInput): Promise<AttemptView> {
    const view = await this.transaction.run(actor.tenantId, async () => {
      const seated = await this.keeper.lock({ id: input.attemptId, personId: actor.personId });
      const meant = await this.meantBy(actor, seated.attempt, input);
      if (isRepeated(seated.attempt, meant, input.questionId)) return this.views.of(actor.tenantId, seated);
      if (isHeldElsewhere(seated, input.window)) throw new ContinuedElsewhere();
      if (isOverdue(seated)) {
        await this.keeper.endIfOverdue(seated);
        return undefined;
      }
      return this.views.of(actor.tenantId, await this.answer(actor, seated, meant));
    });
    // Thrown only now, so that the end of the test is kept.
    if (!view) throw new TimeIsUp(input.attemptId);
    return view;
  }

  private async meantBy(
    { tenantId }: Actor,
    attempt: Attempt,
    { position, questionId, idempotencyKey, signals, ...body }: SubmitAnswerInput,
  ): Promise<Meant> {
    const place = this.mask.unmask(attempt, position, questionId);
    if (!place) {
      if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
      throw new NotTheAskedQuestion(attempt.id, idOf(questionId));
    }
    const question = await this.content.question(tenantId, place.itemId);
    const given = givenOf(body, question, this.mask.options(attempt.seed, question));
    return { key: idempotencyKey, itemId: place.itemId, given: checkGiven(question.form, given), signals };
  }

  private async answer({ tenantId }: Actor, seated: SeatedAttempt, meant: Meant): Promise<SeatedAttempt> {
    const { attempt, now } = seated;
    const plan = await this.content.plan(tenantId, attempt.releases.blueprint);
    const marking = (await this.content.keysOf(tenantId, attempt.releases.bank)).get(meant.itemId);
    if (!marking) throw new ItemNotFound();

    const { category } = mark(marking.key, meant.given, attempt.language);
    const answered = record(attempt, { ...meant, category }, now);
    return this.keeper.keep(seated, goOn(plan, seated, answered));
  }
}

/**
 * Whether this very answer is stored already. The first answer to a question stands, and a key names one answer only:
 * what contradicts either is refused under the name the person knows the question by.
 */
function isRepeated({ id, answers }: Attempt, { key, itemId, given }: Meant, questionId: string): boolean {
  const earlier = answers.find((answer) => answer.key === key || answer.itemId === itemId);
  if (!earlier) return false;
  const isSame = earlier.key === key && earlier.itemId === itemId && isSameGiven(earlier.given, given);
  if (!isSame) throw new AlreadyAnswered(id, idOf(questionId));
  return true;
}
