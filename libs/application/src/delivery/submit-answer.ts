import { Injectable } from '@nestjs/common';
import type { AttemptView } from '@qabilet/contracts';
import type { Actor } from '../actor';
import { KnownSittings } from './known-sittings';
import { LockedAnswer } from './locked-answer';
import type { SubmitAnswerInput } from './meant-answers';
import { QuickAnswer } from './quick-answer';

/**
 * Saves one answer and brings the next question, or ends the test and asks for its scoring: all or nothing. The same
 * answer sent again changes nothing and is answered the same.
 */
@Injectable()
export class SubmitAnswer {
  constructor(
    private readonly quickAnswer: QuickAnswer,
    private readonly lockedAnswer: LockedAnswer,
    private readonly known: KnownSittings,
  ) {}

  async execute(actor: Actor, input: SubmitAnswerInput): Promise<AttemptView> {
    const { seated, view } =
      (await this.quickAnswer.execute(actor, input)) ?? (await this.lockedAnswer.execute(actor, input));
    this.known.remember(actor.tenantId, seated);
    return view;
  }
}
