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
import { AskedQuestions, type AskedContent } from './asked-questions';
import { AttemptKeeper } from './attempt-keeper';
import { AttemptViews } from './attempt-views';
import { ContinuedElsewhere } from './errors';
import { marked, MeantAnswers, type Answered, type Meant, type SubmitAnswerInput } from './meant-answers';
import type { SeatedAttempt } from './ports';
import { goOn, isHeldElsewhere, isOverdue } from './seated-attempt';

interface Understood {
  readonly meant: Meant;
  readonly content: AskedContent;
}

/** Saves an answer with its attempt read and locked, which tells everything that can be the matter with it. */
@Injectable()
export class LockedAnswer {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly questions: AskedQuestions,
    private readonly answers: MeantAnswers,
    private readonly views: AttemptViews,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, input: SubmitAnswerInput): Promise<Answered> {
    const answered = await this.transaction.run(actor.tenantId, async () => {
      const seated = await this.keeper.lock({ id: input.attemptId, personId: actor.personId });
      const understood = await this.understand(actor, seated.attempt, input);
      if (isRepeated(seated.attempt, understood.meant, input.questionId)) return this.shown(actor, seated);
      if (isHeldElsewhere(seated, input.window)) throw new ContinuedElsewhere();
      if (isOverdue(seated)) {
        await this.keeper.endIfOverdue(seated);
        return undefined;
      }
      return this.shown(actor, await this.answer(seated, understood));
    });
    // Thrown only now, so that the end of the test is kept.
    if (!answered) throw new TimeIsUp(input.attemptId);
    return answered;
  }

  private async understand(
    { tenantId }: Actor,
    attempt: Attempt,
    input: SubmitAnswerInput,
  ): Promise<Understood> {
    const place = this.answers.placeOf(attempt, input);
    if (place) {
      const content = await this.questions.load(tenantId, attempt, place.itemId);
      return { content, meant: this.answers.read(attempt, content.text, input) };
    }
    if (attempt.state === 'finished') throw new AttemptIsFinished(attempt.id);
    throw new NotTheAskedQuestion(attempt.id, idOf(input.questionId));
  }

  private answer(seated: SeatedAttempt, { meant, content }: Understood): Promise<SeatedAttempt> {
    const { attempt, now } = seated;
    const answered = record(attempt, marked(attempt, meant, content.marking), now);
    return this.keeper.keep(seated, goOn(content.plan, seated, answered));
  }

  private async shown({ tenantId }: Actor, seated: SeatedAttempt): Promise<Answered> {
    return { seated, view: await this.views.of(tenantId, seated) };
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
