import type { SendAccountLetter, SendLetter } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Hands a letter to the mail server; running it twice hands it over once. */
export function sendLetterHandler(sendLetter: SendLetter): JobHandlers['send-letter'] {
  return (tenantId, { letterId }) => sendLetter.execute(idOf(tenantId), { letterId: idOf(letterId) });
}

/** The same for a letter about the account of its reader. */
export function sendAccountLetterHandler(sendLetter: SendAccountLetter): JobHandlers['send-account-letter'] {
  return (tenantId, { letterId }) => sendLetter.execute(idOf(tenantId), { letterId: idOf(letterId) });
}
