import { Injectable } from '@nestjs/common';
import {
  AccountLetters,
  AnswerResetRequests,
  AskAgain,
  Letters,
  MailService,
  PlanLetters,
  TellWrongFigures,
} from '@qabilet/application';
import type { Chore } from '../schedule';

/** Writes down which letters are due, and asks for each whose time has come; nothing where there is no mail server. */
@Injectable()
export class LetterChores {
  readonly all: readonly Chore[];

  constructor(
    mail: MailService,
    planLetters: PlanLetters,
    answerResets: AnswerResetRequests,
    askAgain: AskAgain,
    letters: Letters,
    accountLetters: AccountLetters,
    wrongFigures: TellWrongFigures,
  ) {
    const send = () => askAgain.execute({ job: 'send-letter', missing: (limit) => letters.missing(limit) });
    const sendToOwners = () =>
      askAgain.execute({ job: 'send-account-letter', missing: (limit) => accountLetters.missing(limit) });
    this.all = mail.isThere
      ? [
          { name: 'answer-reset-requests', everySeconds: 5, run: () => answerResets.execute() },
          { name: 'plan-letters', everySeconds: 60, run: () => planLetters.execute() },
          { name: 'tell-wrong-figures', everySeconds: 60, run: () => wrongFigures.execute() },
          { name: 'send-letters', everySeconds: 20, run: send },
          { name: 'send-account-letters', everySeconds: 20, run: sendToOwners },
        ]
      : [];
  }
}
