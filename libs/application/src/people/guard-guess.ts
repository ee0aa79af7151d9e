import { Injectable } from '@nestjs/common';
import type { DomainError } from '@qabilet/kernel';
import { Clock } from '../ports';
import {
  ChooseAgency,
  InvitationNotValid,
  ResetLinkNotValid,
  TooManyFailures,
  WeakPassword,
  WrongCredentials,
  WrongPassword,
} from './errors';
import { SignInThrottle, type GuessSource } from './ports';
import { WrongCode } from './second-factor-errors';

type Refusal = abstract new (...needs: never[]) => DomainError;

const WRONG_GUESSES: readonly Refusal[] = [
  WrongCredentials,
  WrongPassword,
  WrongCode,
  InvitationNotValid,
  ResetLinkNotValid,
];
const AFTER_RIGHT_GUESSES: readonly Refusal[] = [ChooseAgency, WeakPassword];

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

  /** Only what follows a right guess takes the try back: any other refusal or failure says nothing of it. */
  private async judge(source: GuessSource, error: unknown): Promise<void> {
    const isOneOf = (kinds: readonly Refusal[]) => kinds.some((kind) => error instanceof kind);
    if (isOneOf(WRONG_GUESSES)) await this.throttle.failed(source, this.clock.now());
    if (isOneOf(AFTER_RIGHT_GUESSES)) await this.throttle.succeeded(source, this.clock.now());
  }
}
