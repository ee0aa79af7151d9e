import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Transaction } from '../ports';
import { Letters, Postman } from './ports';

const MINUTE_MS = 60_000;
/** Minutes after each try that the mail server did not take the letter; the last one is kept to. */
const WAITS = [1, 5, 15, 60];

/**
 * Hands one letter to the mail server. It is taken and settled in two transactions with the handing over between them,
 * so that a letter is never handed over twice: when the process dies between them it stays taken, and is given up on.
 */
@Injectable()
export class SendLetter {
  constructor(
    private readonly letters: Letters,
    private readonly postman: Postman,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { letterId }: { readonly letterId: Id<'Letter'> }): Promise<void> {
    const letter = await this.transaction.run(tenantId, () => this.letters.claim(letterId, this.clock.now()));
    if (!letter) return;
    const outcome = letter.isNeeded ? await this.postman.handOver(letter) : 'dropped';
    await this.transaction.run(tenantId, async () => {
      const now = this.clock.now();
      if (outcome === 'later') await this.letters.putOff(letterId, afterTry(letter.tries, now));
      else await this.letters.settle(letterId, outcome === 'accepted' ? 'sent' : outcome, now);
    });
  }
}

/** When a letter is tried again that was tried so often. */
export function afterTry(tries: number, now: Date): Date {
  const minutes = WAITS[Math.min(tries, WAITS.length) - 1] ?? 0;
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
