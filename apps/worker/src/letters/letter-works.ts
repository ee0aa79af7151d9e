import type { Provider } from '@nestjs/common';
import {
  AnswerResetRequests,
  FindForgetful,
  GiveResetLink,
  MailService,
  PlanLetters,
  Postman,
  SendAccountLetter,
  SendLetter,
  TellWrongFigures,
  WriteToOwner,
} from '@qabilet/application';
import type { Config } from '@qabilet/config';
import { NoPostman, SmtpPostman } from '@qabilet/letters';
import { LetterChores } from './letter-chores';
import { LetterHandlers } from './letter-handlers';

/** Letters to people about their waves and their accounts, whatever hands them over. */
export const LETTER_WORK_PROVIDERS: Provider[] = [
  AnswerResetRequests,
  FindForgetful,
  GiveResetLink,
  LetterHandlers,
  PlanLetters,
  SendAccountLetter,
  SendLetter,
  TellWrongFigures,
  WriteToOwner,
];

/** What the worker needs to write to people, over the mail server of the configuration where it names one. */
export function letterWorkProviders({ mail, http }: Config): Provider[] {
  return [
    ...LETTER_WORK_PROVIDERS,
    LetterChores,
    { provide: MailService, useValue: new MailService(mail !== undefined) },
    {
      provide: Postman,
      useFactory: () => (mail ? new SmtpPostman({ ...mail, publicUrl: http.publicUrl }) : new NoPostman()),
    },
  ];
}
