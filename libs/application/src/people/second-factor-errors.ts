import { DomainError, type Fault } from '@qabilet/kernel';
import type { SessionState } from './sessions';

/** The session opens nothing before its person has given or set up their second factor. */
export class SecondFactorMissing extends DomainError {
  readonly kind = 'unauthenticated';
  readonly code: string;
  constructor(state: Exclude<SessionState, 'open'>) {
    super(
      state === 'enrolling'
        ? 'Your role or a short password needs a second factor. Set one up to go on.'
        : 'Give a code of your authenticator to go on.',
    );
    this.code = `people.${state}`;
  }
}

export class WrongCode extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'people.wrong-code';
  override readonly faults: readonly Fault[];
  constructor() {
    super('This code is not right, has run out or was used before. Take the one that is shown now.');
    this.faults = [{ at: 'code', message: this.message }];
  }
}

export class SecondFactorStands extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.second-factor-stands';
  constructor() {
    super('You have a second factor already. An administrator can reset it.');
  }
}

export class NoSecondFactor extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.no-second-factor';
  constructor() {
    super('There is no second factor. Set one up first.');
  }
}

export class OwnSecondFactor extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'people.own-second-factor';
  constructor() {
    super('Nobody resets their own second factor. Use a recovery code, or ask another administrator.');
  }
}
