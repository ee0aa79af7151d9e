import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { GiveResetLink } from '../people/give-reset-link';
import { Clock, Transaction } from '../ports';
import { AccountLetters, type ClaimedAccountLetter } from './account-letters';
import { Postman } from './ports';
import { afterTry } from './send-letter';

/**
 * Hands one letter about an account to the mail server, at most once, as `SendLetter` does. The secret of a link exists in
 * clear only between the two transactions: each try has one of its own, and none is stored or stands in a job.
 */
@Injectable()
export class SendAccountLetter {
  constructor(
    private readonly letters: AccountLetters,
    private readonly links: GiveResetLink,
    private readonly postman: Postman,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(
    tenantId: Id<'Tenant'>,
    { letterId }: { readonly letterId: Id<'AccountLetter'> },
  ): Promise<void> {
    const letter = await this.transaction.run(tenantId, () => this.take(letterId));
    if (!letter) return;
    const outcome = letter.isNeeded ? await this.postman.handOver(letter) : 'dropped';
    await this.transaction.run(tenantId, async () => {
      const now = this.clock.now();
      if (outcome === 'later') await this.letters.putOff(letterId, afterTry(letter.tries, now));
      else await this.letters.settle(letterId, outcome === 'accepted' ? 'sent' : outcome, now);
    });
  }

  private async take(letterId: Id<'AccountLetter'>): Promise<ClaimedAccountLetter | undefined> {
    const letter = await this.letters.claim(letterId, this.clock.now());
    if (!letter?.isNeeded || letter.kind !== 'password-link') return letter;
    return { ...letter, secret: await this.links.execute(letter.personId) };
  }
}
