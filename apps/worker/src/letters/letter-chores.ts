import { Injectable } from '@nestjs/common';
import { AskAgain, Letters, MailService, PlanLetters } from '@qabilet/application';
import type { Chore } from '../schedule';

/** Writes down which letters are due, and asks for each whose time has come; nothing where there is no mail server. */
@Injectable()
export class LetterChores {
  readonly all: readonly Chore[];

  constructor(mail: MailService, planLetters: PlanLetters, askAgain: AskAgain, letters: Letters) {
    const send = () => askAgain.execute({ job: 'send-letter', missing: (limit) => letters.missing(limit) });
    this.all = mail.isThere
      ? [
          { name: 'plan-letters', everySeconds: 60, run: () => planLetters.execute() },
          { name: 'send-letters', everySeconds: 20, run: send },
        ]
      : [];
  }
}
