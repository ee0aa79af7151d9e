import type { Provider } from '@nestjs/common';
import { MailService, PlanLetters, Postman, SendLetter } from '@qabilet/application';
import type { Config } from '@qabilet/config';
import { NoPostman, SmtpPostman } from '@qabilet/letters';
import { LetterChores } from './letter-chores';

/** What the worker needs to write to people, over the mail server of the configuration where it names one. */
export function letterWorkProviders({ mail, http }: Config): Provider[] {
  return [
    PlanLetters,
    SendLetter,
    LetterChores,
    { provide: MailService, useValue: new MailService(mail !== undefined) },
    {
      provide: Postman,
      useFactory: () => (mail ? new SmtpPostman({ ...mail, publicUrl: http.publicUrl }) : new NoPostman()),
    },
  ];
}
