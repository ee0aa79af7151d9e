import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Jobs } from '../ports';
import { AccountLetters } from './account-letters';

/** Asks for a letter to somebody about their own account or what they look after, inside the transaction of a use case. */
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

  /** All administrators, that figures are wrong; how many. */
  async ofWrongFigures(): Promise<number> {
    const letters = await this.letters.askForAdministrators(this.clock.now());
    for (const letterId of letters) await this.send(letterId);
    return letters.length;
  }

  private async send(letterId: Id<'AccountLetter'> | undefined): Promise<boolean> {
    if (letterId === undefined) return false;
    await this.jobs.enqueue('send-account-letter', { letterId });
    return true;
  }
}
