import { Injectable } from '@nestjs/common';
import { finish, type AttemptId } from '@qabilet/assessment';
import type { AttemptView } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { AttemptKeeper } from './attempt-keeper';
import { AttemptViews } from './attempt-views';
import { AnswersMissing, ContinuedElsewhere } from './errors';
import { QuestionMask } from './question-mask';
import { isHeldElsewhere, isOverdue } from './seated-attempt';

export interface HandInAttemptInput {
  readonly attemptId: AttemptId;
  /** Questions whose answers the person was shown as saved. */
  readonly saved: readonly string[];
  readonly window?: string;
}

/**
 * Ends the test before its engine would: what was not asked counts as not given. Refused while an answer that the
 * person holds for saved is not stored; a second time it changes nothing.
 */
@Injectable()
export class HandInAttempt {
  constructor(
    private readonly keeper: AttemptKeeper,
    private readonly views: AttemptViews,
    private readonly mask: QuestionMask,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { attemptId, saved, window }: HandInAttemptInput): Promise<AttemptView> {
    return this.transaction.run(actor.tenantId, async () => {
      const seated = await this.keeper.lock({ id: attemptId, personId: actor.personId });
      const { attempt, now } = seated;
      const stored = new Set(attempt.answers.map((answer) => this.mask.questionId(attempt.seed, answer)));
      const missing = saved.filter((question) => !stored.has(question));
      if (missing.length > 0) throw new AnswersMissing(missing.map(faultOf));
      if (attempt.state === 'finished') return this.views.of(actor.tenantId, seated);

      if (isHeldElsewhere(seated, window)) throw new ContinuedElsewhere();
      const ended = isOverdue(seated)
        ? await this.keeper.endIfOverdue(seated)
        : await this.keeper.keep(seated, finish(attempt, 'handed-in', now));
      return this.views.of(actor.tenantId, ended);
    });
  }
}

function faultOf(question: string) {
  return { at: `question ${question}`, message: 'This answer has not reached us' };
}
