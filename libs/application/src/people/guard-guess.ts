import { Injectable } from '@nestjs/common';
import { DomainError } from '@qabilet/kernel';
import { Clock } from '../ports';
import { InvitationNotValid, TooManyFailures, WrongCredentials, WrongPassword } from './errors';
import { SignInThrottle, type GuessSource } from './ports';
import { WrongCode } from './second-factor-errors';

const WRONG_GUESSES = [WrongCredentials, WrongPassword, WrongCode, InvitationNotValid];

/** Slows down guessing, the same on every path where something secret can be guessed. */
@Injectable()
export class GuardGuess {
  constructor(
    private readonly throttle: SignInThrottle,
    private readonly clock: Clock,
  ) {}

  /** Does the work unless too much was guessed from here or for this account; never inside a transaction. */
  async execute<T>(source: GuessSource, work: () => Promise<T>): Promise<T> {
    const wait = await this.throttle.admit(source, this.clock.now());
    if (wait > 0) throw new TooManyFailures(wait);
    try {
      const done = await work();
      await this.throttle.succeeded(source, this.clock.now());
      return done;
    } catch (error) {
      await this.judge(source, error);
      throw error;
    }
  }

  /** A refusal for another reason means that the guess was right; a failure of ours says nothing of it. */
  private async judge(source: GuessSource, error: unknown): Promise<void> {
    if (!(error instanceof DomainError)) return;
    const isWrong = WRONG_GUESSES.some((wrong) => error instanceof wrong);
    if (isWrong) await this.throttle.failed(source, this.clock.now());
    else await this.throttle.succeeded(source, this.clock.now());
  }
}
