import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Jobs } from '../ports';
import { AccountLetters } from './account-letters';

/** Asks for a letter to somebody about their own account, inside the transaction of a use case. */
@Injectable()
export class WriteToOwner {
  constructor(
    private readonly letters: AccountLetters,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** How they come in again; false where there is nobody to tell, or they were told lately. */
  async ofWayIn(personId: Id<'Person'>): Promise<boolean> {
    return this.send(await this.letters.askForWayIn(personId, this.clock.now()));
  }

  /** That their password was set. */
  async ofNewPassword(personId: Id<'Person'>): Promise<boolean> {
    return this.send(await this.letters.askForNews(personId, this.clock.now()));
  }

  private async send(letterId: Id<'AccountLetter'> | undefined): Promise<boolean> {
    if (letterId === undefined) return false;
    await this.jobs.enqueue('send-account-letter', { letterId });
    return true;
  }
}
