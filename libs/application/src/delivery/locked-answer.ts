import { Injectable } from '@nestjs/common';
import {
  AlreadyAnswered,
  AttemptIsFinished,
  NotTheAskedQuestion,
  record,
  TimeIsUp,
  type Attempt,
} from '@qabilet/assessment';
import { isSameGiven } from '@qabilet/item-bank';
import { idOf } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { ContinuedElsewhere } from './errors';
import { MeantAnswers, type Meant, type SubmitAnswerInput } from './meant-answers';
import type { SeatedAttempt } from './ports';
import { ReleasedContent } from './released-content';
import { goOn, isHeldElsewhere, isOverdue } from './seated-attempt';

/** Saves an answer with its attempt read and locked, which tells everything that can be the matter with it. */
@Injectable()
export class LockedAnswer {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly meant: MeantAnswers,
    private readonly content: ReleasedContent,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, input: SubmitAnswerInput): Promise<SeatedAttempt> {
    const after = await this.transaction.run(actor.tenantId, async () => {
      const seated = await this.keeper.lock({ id: input.attemptId, personId: actor.personId });
      const meant = await this.meantBy(actor, seated.attempt, input);
      if (isRepeated(seated.attempt, meant, input.questionId)) return seated;
      if (isHeldElsewhere(seated, input.window)) throw new ContinuedElsewhere();
      if (isOverdue(seated)) {
        await this.keeper.endIfOverdue(seated);
        return undefined;
      }
      return this.answer(actor, seated, meant);
    });
    // Thrown only now, so that the end of the test is kept.
    if (!after) throw new TimeIsUp(input.attemptId);
    return after;
  }

  private async meantBy({ tenantId }: Actor, attempt: Attempt, input: SubmitAnswerInput): Promise<Meant> {
    const place = this.meant.placeOf(attempt, input);
    if (place) return this.meant.read(tenantId, attempt, place, input);
    if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
    throw new NotTheAskedQuestion(attempt.id, idOf(input.questionId));
  }

  private async answer({ tenantId }: Actor, seated: SeatedAttempt, meant: Meant): Promise<SeatedAttempt> {
    const { attempt, now } = seated;
    const plan = await this.content.plan(tenantId, attempt.releases.blueprint);
    const answered = record(attempt, await this.meant.mark(tenantId, attempt, meant), now);
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
