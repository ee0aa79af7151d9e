import { DomainError } from '@qabilet/kernel';

export class BankHasNotChanged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.bank-has-not-changed';
  constructor() {
    super('Nothing has changed since the last release of the bank, so there is nothing to release.');
  }
}

export class BankChangedMeanwhile extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.bank-changed-meanwhile';
  constructor() {
    super('The bank has changed since you looked at it. Look at what would be released now.');
  }
}

export class BankCannotBeReleased extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'item-bank.bank-cannot-be-released';
  constructor() {
    super('A check keeps the bank from being released. Mend what it found first.');
  }
}

export class NoTestForBank extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'item-bank.no-test-for-bank';
  constructor() {
    super('Choose at least one test that can ask the new release: without one nobody meets its items.');
  }
}

export class FrameworkNotReleased extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'item-bank.framework-not-released';
  constructor() {
    super('Your agency has no published framework of this kind, so no bank can measure it.');
  }
}
