import { Injectable } from '@nestjs/common';
import { SendAccountLetter, SendLetter } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { sendAccountLetterHandler, sendLetterHandler } from './send-letter';

@Injectable()
export class LetterHandlers {
  readonly byName: Pick<JobHandlers, 'send-letter' | 'send-account-letter'>;

  constructor(sendLetter: SendLetter, sendAccountLetter: SendAccountLetter) {
    this.byName = {
      'send-letter': sendLetterHandler(sendLetter),
      'send-account-letter': sendAccountLetterHandler(sendAccountLetter),
    };
  }
}
